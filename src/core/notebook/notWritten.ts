import type { Refusal } from '../refusal';
import type { WriteRefusal } from './ports';

const codes = {
  exists: 'file-exists',
  changed: 'file-changed',
  missing: 'file-missing',
  'read-only': 'file-read-only',
  busy: 'file-busy',
} as const;

/** Why a file, or a folder, was not written. */
export function notWritten(outcome: WriteRefusal, file: string): Refusal {
  return { refused: codes[outcome], file };
}
