import type { Person } from './subjects';

/** Knows what somebody shows of each person, and so tells whether a change in the notes is one for them. */
export class WatchedParts {
  readonly #seen = new Map<string, string>();

  /** `part` is what is shown of a person, as plain data. */
  constructor(private readonly part: (person: Person) => unknown) {}

  /**
   * Whether something that is shown is not what it was: somebody came or went, or a part looks different. Only those in
   * `changed` are looked at; without it, everybody.
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
