/** Some short words in one line, with dots between them; what says nothing is left out. */
export function dotted(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
