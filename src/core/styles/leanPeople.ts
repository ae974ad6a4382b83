import * as v from 'valibot';
import { isRunning } from './framing';
import { type StylePerson, stylePersonShape } from './stylePerson';

/**
 * Reduces people to what the style view shows, because a source may hold far more. Drops a temporary command that has
 * ended.
 */
export function leanPeople(people: readonly StylePerson[], now: string): readonly StylePerson[] {
  return people.map(person => {
    const tasks = person.tasks.map(({ command, ...task }) => ({
      ...task,
      ...(isRunning(command, now) && { command }),
    }));
    return v.parse(stylePersonShape, { ...person, tasks });
  });
}
