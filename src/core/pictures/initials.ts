/** Initials for each person, by id; people who would share them get numbers, in the given order. */
export function initialsOf(
  people: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  const plain = people.map(({ id, name }) => ({ id, letters: lettersOf(name) }));
  const seen = new Map<string, number>();
  return new Map(
    plain.map(({ id, letters }) => {
      if (plain.filter(other => other.letters === letters).length === 1) return [id, letters];
      const count = (seen.get(letters) ?? 0) + 1;
      seen.set(letters, count);
      return [id, `${letters}${count}`];
    }),
  );
}

/** From the first and last word, or the first two letters of a single word. */
function lettersOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const [first = '?', ...others] = words;
  const last = others.at(-1);
  const letters = last ? [first, last].map(word => lettersIn(word, 1)).join('') : lettersIn(first, 2);
  return letters.toUpperCase();
}

function lettersIn(word: string, count: number): string {
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word);
  return Array.from(characters, ({ segment }) => segment)
    .slice(0, count)
    .join('');
}
