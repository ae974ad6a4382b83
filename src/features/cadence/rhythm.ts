import type { Person } from '../../core/notebook/subjects';

/** Of whom the user was reminded on a day. */
export interface Reminded {
  readonly date: string;
  readonly people: readonly string[];
}

/** Whose 1:1 is due on this very day and was not told yet, and what to remember once it is told. */
export function toRemind(
  people: readonly Person[],
  reminded: Reminded | undefined,
  today: string,
): { readonly people: readonly Person[]; readonly reminded: Reminded } {
  const before = reminded?.date === today ? reminded.people : [];
  const due = people.filter(person => person.state === 'due' && !before.includes(person.id));
  return { people: due, reminded: { date: today, people: [...before, ...due.map(person => person.id)] } };
}
