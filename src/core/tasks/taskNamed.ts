import type { Person } from '../notebook/subjects';
import type { Task } from '../styles/task';
import { fold } from '../text/fold';

/** A person's task by name, ignoring case; `undefined` if they have no such task. */
export function taskNamed(person: Person, name: string): Task | undefined {
  const wanted = fold(name);
  return (
    person.tasks.find(task => task.name === name) ?? person.tasks.find(task => fold(task.name) === wanted)
  );
}
