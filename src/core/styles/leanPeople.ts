import * as v from 'valibot';
import { isRunning } from './framing';
import { type StylePerson, stylePersonShape } from './stylePerson';

/** People with only what the style view shows: a source's may hold far more. A temporary command counts until its end. */
export function leanPeople(people: readonly StylePerson[], now: string): readonly StylePerson[] {
  return people.map(person => {
    const tasks = person.tasks.map(({ command, ...task }) => ({
      ...task,
      ...(isRunning(command, now) && { command }),
    }));
    return v.parse(stylePersonShape, { ...person, tasks });
  });
}
