import { singleSpaced } from '../singleSpaced';

/** Normalizes a name or heading for comparison: composed Unicode, single spaces, case folded. */
export function normalizeName(text: string): string {
  return singleSpaced(text.normalize('NFC').trim()).toLowerCase();
}
