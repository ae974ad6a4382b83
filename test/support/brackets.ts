/** What a translator into a language would make of a text in which every text stands in brackets. */
export const bracketed = (text: string): string => `«${text}»`;

/** What a reader of that language sees in English: Latin words outside of all brackets. The notes are in Greek. */
export function leaks(shown: string): readonly string[] {
  let rest = shown.replace(/\]\([^()]*\)/g, ']');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/«[^«»]*»/g, ' ');
  }
  return rest.match(/\p{Script=Latin}[^\n]*/gu) ?? [];
}
