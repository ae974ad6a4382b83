/** A tree shows no Markdown, so a link is shown by its words. */
export function plainLinks(text: string): string {
  return text.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1');
}
