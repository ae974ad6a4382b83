import { normalizeName } from './normalizeName';

/** What tells people apart. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly role?: string | undefined;
}

/**
 * Returns each person's name as lists show it, by id. People who share a name get their roles next to it, or their ids
 * if the roles do not tell them apart.
 */
export function shownNames(people: readonly Named[]): ReadonlyMap<string, string> {
  const namesakes = new Map<string, Named[]>();
  for (const person of people) {
    const key = normalizeName(person.name);
    const known = namesakes.get(key);
    if (known) known.push(person);
    else namesakes.set(key, [person]);
  }
  return new Map(
    people.map(person => {
      const { id, name } = person;
      const shared = namesakes.get(normalizeName(name)) ?? [];
      return [id, shared.length > 1 ? `${name} (${mark(person, shared)})` : name];
    }),
  );
}

function mark({ id, role }: Named, namesakes: readonly Named[]): string {
  const roles = new Set(namesakes.map(other => normalizeName(other.role ?? '')));
  return role && roles.size === namesakes.length && !roles.has('') ? role : id;
}
