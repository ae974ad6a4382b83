/** Lowercases a text and removes diacritics, so that "Søren", "SOREN", and "soren" are equal. */
export function plainLetters(text: string): string {
  // Most text is plain ASCII, and normalizing is the slow part.
  if (!/\P{ASCII}/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[øłđßæœıðþ]/g, letter => undecomposed[letter] ?? letter);
}

/** Letters that Unicode does not decompose. */
const undecomposed: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};
