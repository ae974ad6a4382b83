/** Normalizes a name or heading for comparison: composed Unicode, single spaces, case folded. */
export function normalizeName(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
