import type { FreshWeeks } from '../styles/freshness';
import type { StylePerson, StyleTask } from '../styles/selection';
import { standingOf } from '../styles/standing';
import type { Person, Task } from './notesIndex';

/** People as the style view needs them on a day: each task with how its reading stands and what lies beside it. */
export function stylePeople(people: readonly Person[], day: string, weeks: FreshWeeks): StylePerson[] {
  return people.map(person => ({ ...person, tasks: person.tasks.map(task => styleTask(task, day, weeks)) }));
}

function styleTask(task: Task, day: string, weeks: FreshWeeks): StyleTask {
  const standing = standingOf(task, day, weeks);
  const theirs = task.readings.findLast(({ by }) => by === 'member');
  const used = task.usedStyles.findLast(({ date }) => date <= day);
  return {
    ...task,
    ...(standing && { standing }),
    ...(theirs && { theirs }),
    ...(used && { used }),
  };
}
