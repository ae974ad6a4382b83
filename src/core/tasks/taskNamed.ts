import type { Person } from '../notebook/subjects';
import type { Task } from '../styles/task';
import { fold } from '../text/fold';

/** A person's task by its name, whatever its case; `undefined` where the notes know none. */
export function taskNamed(person: Person, name: string): Task | undefined {
  const wanted = fold(name);
  return (
    person.tasks.find(task => task.name === name) ?? person.tasks.find(task => fold(task.name) === wanted)
  );
}
