/** Words beside each other, with a dot between; what is empty or missing is left out. */
export function dotted(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
