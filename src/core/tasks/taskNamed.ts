import type { Person } from '../notebook/subjects';
import type { Task } from '../styles/task';
import { normalizeName } from '../text/normalizeName';

/** A person's task by name, ignoring case; `undefined` if they have no such task. */
export function taskNamed(person: Person, name: string): Task | undefined {
  const wanted = normalizeName(name);
  return (
    person.tasks.find(task => task.name === name) ??
    person.tasks.find(task => normalizeName(task.name) === wanted)
  );
}
