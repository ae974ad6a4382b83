import { isPublic } from '../notebook/isPublic';
import type { Located, Person } from '../notebook/subjects';
import type { FreshWeeks } from '../styles/freshness';
import { styleIds } from '../styles/model';
import { standingOf } from '../styles/standing';
import type { StylePerson, StyleTask } from '../styles/stylePerson';
import type { ReadingFact, Task } from '../styles/task';

/** Caches the last result for each person; someone whose notes did not change is the same object as before. */
const cache = new WeakMap<Person, { readonly on: string; readonly person: StylePerson }>();

/** People as the style view needs them on a day: each task with the standing of its reading and related facts. */
export function stylePeople(people: readonly Person[], day: string, weeks: FreshWeeks): StylePerson[] {
  const on = [day, ...styleIds.map(style => weeks[style])].join();
  return people.map(person => {
    const last = cache.get(person);
    if (last?.on === on) return last.person;
    const made = { ...person, tasks: person.tasks.map(task => styleTask(task, day, weeks)) };
    cache.set(person, { on, person: made });
    return made;
  });
}

function styleTask(task: Task, day: string, weeks: FreshWeeks): StyleTask {
  const standing = standingOf(task, day, weeks);
  const theirs = task.readings.findLast(({ by }) => by === 'member');
  const used = task.usedStyles.findLast(({ date }) => date <= day);
  return {
    ...task,
    ...(task.latest && { latest: shown(task.latest) }),
    ...(standing && { standing }),
    ...(theirs && { theirs: shown(theirs) }),
    ...(used && { used }),
  };
}

/** Removes a private reason: the style view may be on a shared screen. */
function shown(reading: Located<ReadingFact>): Located<ReadingFact> {
  if (isPublic(reading)) return reading;
  const { note, ...rest } = reading;
  return rest;
}
