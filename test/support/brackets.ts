/** A fake translation: the text in brackets, so that untranslated text stands out. */
export const bracketed = (text: string): string => `«${text}»`;

/** The untranslated words in a shown text: Latin words outside all brackets. The notes in these tests are in Greek. */
export function leaks(shown: string): readonly string[] {
  let rest = shown.replace(/\]\([^()]*\)/g, ']');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/«[^«»]*»/g, ' ');
  }
  return rest.match(/\p{Script=Latin}[^\n]*/gu) ?? [];
}
