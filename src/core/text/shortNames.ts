import { normalizeName } from './normalizeName';
import { shownNames } from './shownNames';

/**
 * Returns a short name for each person, by id: the first word of the name, the full name if others share that word, or
 * the name as lists show it if others share that too.
 */
export function shortNames(
  people: readonly { readonly id: string; readonly name: string; readonly role?: string | undefined }[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of people)
    counts.set(normalizeName(firstWord(name)), (counts.get(normalizeName(firstWord(name))) ?? 0) + 1);
  const shown = shownNames(people);
  return new Map(
    people.map(({ id, name }) => [
      id,
      counts.get(normalizeName(firstWord(name))) === 1 ? firstWord(name) : (shown.get(id) ?? name),
    ]),
  );
}

function firstWord(name: string): string {
  const [first = name] = name.trim().split(/\s+/);
  return first;
}
