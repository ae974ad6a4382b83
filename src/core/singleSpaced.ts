/** Replaces each run of white space, including line breaks, with one space. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
