/** The words most similar to `given`, best first, at most `limit`; words with the same beginning rank higher. */
export function closest(given: string, words: readonly string[], limit = 3): readonly string[] {
  const asked = given.trim().toLowerCase().slice(0, 80);
  const cost = (word: string): number => {
    const steps = editSteps(asked, word.toLowerCase());
    const begins = asked !== '' && (word.startsWith(asked) || asked.startsWith(word));
    return begins ? Math.min(steps, 1) : steps;
  };
  return words
    .map((word, place) => ({ word, place, cost: cost(word) }))
    .sort((a, b) => a.cost - b.cost || a.place - b.place)
    .slice(0, limit)
    .map(({ word }) => word);
}

/** How many letters to add, remove or replace to get from one word to the other. */
function editSteps(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line++) {
    const next = [line];
    for (let column = 1; column <= to.length; column++) {
      const change = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
