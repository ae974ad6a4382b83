/** Replaces each Markdown link with its text, because trees do not render Markdown. */
export function plainLinks(text: string): string {
  return text.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1');
}
