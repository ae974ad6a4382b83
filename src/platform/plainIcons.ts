/** Words of a note for a list that shows `$(name)` as an icon: there they stay words. */
export function plainIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
