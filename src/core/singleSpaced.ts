/** A text with one space for each run of white space, line breaks included. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
