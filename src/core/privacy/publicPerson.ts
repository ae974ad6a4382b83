import { hiddenFields, publicExpectations } from '../expectations/publicTerms';
import type { OnLine } from '../notebook/facts';
import type { Located, Person } from '../notebook/notesIndex';
import type { Task } from '../styles/task';

/**
 * A person as what is made to be shown may know them: nothing that stands in a private part of their notes. The same
 * object where there is nothing of the kind.
 */
export function publicPerson(person: Person): Person {
  const { actions, topics, tasks, feedback, expectations, prepared } = person;
  const all = [
    actions,
    topics,
    feedback,
    expectations,
    ...expectations.map(({ log }) => log),
    ...tasks.flatMap(linesOf),
  ];
  const hasHidden =
    expectations.some(fact => hiddenFields(fact).length > 0) ||
    prepared?.parts.some(part => part.isPrivate) === true;
  if (!hasHidden && all.every(facts => facts.every(isPublic)) && topics.every(isOpenTopic)) return person;
  return {
    ...person,
    actions: actions.filter(isPublic),
    topics: topics.filter(topic => isPublic(topic) && isOpenTopic(topic)),
    tasks: tasks.flatMap(publicTask),
    feedback: feedback.filter(isPublic),
    expectations: publicExpectations(expectations),
    ...(prepared && { prepared: { ...prepared, parts: prepared.parts.filter(part => !part.isPrivate) } }),
  };
}

function isPublic(fact: Pick<OnLine, 'private'>): boolean {
  return !fact.private;
}

function isOpenTopic({ kind }: { readonly kind: string }): boolean {
  return kind !== 'private';
}

function linesOf({ readings, events, usedStyles, frame, choice, command }: Task): readonly OnLine[][] {
  return [
    [...readings],
    [...events],
    [...usedStyles],
    [frame, choice, command].filter(fact => fact !== undefined),
  ];
}

/** The task without what is private of it; none where nothing else is known of it. */
function publicTask(task: Task): Task[] {
  if (linesOf(task).flat().every(isPublic)) return [task];
  const { name, frame, choice, command } = task;
  const readings = task.readings.filter(isPublic);
  const latest = readings.findLast(({ by }) => by === 'lead') ?? readings.at(-1);
  const shown: Task = {
    name,
    readings,
    events: task.events.filter(isPublic),
    usedStyles: task.usedStyles.filter(isPublic),
    ...only('frame', frame),
    ...only('choice', choice),
    ...only('command', command),
    ...(latest && { latest }),
  };
  return linesOf(shown).flat().length > 0 ? [shown] : [];
}

function only<K extends 'frame' | 'choice' | 'command'>(key: K, fact: Task[K]): Partial<Pick<Task, K>> {
  return fact && isPublic(fact as Located<OnLine>) ? ({ [key]: fact } as Pick<Task, K>) : {};
}
