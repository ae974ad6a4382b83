/** Makes two spellings of a name or heading comparable: composed, one space between words, no case. */
export function fold(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
