import type { Person } from './subjects';

/** Remembers what a view shows of each person, to tell whether a change in the notes affects it. */
export class WatchedParts {
  readonly #seen = new Map<string, string>();

  /** `part`: what is shown of a person, as plain data. */
  constructor(private readonly part: (person: Person) => unknown) {}

  /**
   * Whether anything shown changed: a person was added or removed, or a part looks different. Checks only people in
   * `changed` if given, otherwise everyone.
   */
  differ(people: readonly Person[], changed?: ReadonlySet<string>): boolean {
    const known = new Map(people.map(person => [person.id, person]));
    let differs = false;
    for (const id of changed ?? new Set([...known.keys(), ...this.#seen.keys()])) {
      const person = known.get(id);
      const now = person && JSON.stringify(this.part(person));
      if (now === this.#seen.get(id)) continue;
      differs = true;
      if (now === undefined) this.#seen.delete(id);
      else this.#seen.set(id, now);
    }
    return differs;
  }
}
