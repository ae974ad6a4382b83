import type { Refusal } from '../refusal';
import type { WriteRefusal } from './ports';

const codes = {
  exists: 'file-exists',
  changed: 'file-changed',
  missing: 'file-missing',
  'read-only': 'file-read-only',
  busy: 'file-busy',
} as const;

/** Turns a failed write of a file or folder into a refusal. */
export function notWritten(outcome: WriteRefusal, file: string): Refusal {
  return { refused: codes[outcome], file };
}
