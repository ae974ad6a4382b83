/** Orders two texts by their characters, and so calendar dates from the oldest on; for `sort`. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
