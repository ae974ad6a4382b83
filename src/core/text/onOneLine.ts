/** Replaces each line break, and the space around it, with one space. Other space stays. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, space => (/[\r\n\u2028\u2029]/.test(space) ? ' ' : space));
}
