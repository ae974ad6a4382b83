import type { Person } from '../../core/notebook/subjects';

/** The people the user was reminded of on a day. */
export interface Reminded {
  readonly date: string;
  readonly people: readonly string[];
}

/** The people whose 1:1 is due today and not yet announced, and what to store afterwards. */
export function toRemind(
  people: readonly Person[],
  reminded: Reminded | undefined,
  today: string,
): { readonly people: readonly Person[]; readonly reminded: Reminded } {
  const before = reminded?.date === today ? reminded.people : [];
  const due = people.filter(person => person.state === 'due' && !before.includes(person.id));
  return { people: due, reminded: { date: today, people: [...before, ...due.map(person => person.id)] } };
}
