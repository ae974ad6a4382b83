/** Escapes `$(name)` in text from a note, so that lists do not render it as an icon. */
export function plainIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
