import type { Person } from '../notebook/subjects';
import type { Task } from '../styles/task';
import type { TeamMember } from '../styles/team';
import { compareTexts } from '../text/compareTexts';
import { normalizeName } from '../text/normalizeName';

/** A task with everyone who has it in their notes, by name. */
export interface SharedTask {
  /** The most common spelling. */
  readonly name: string;
  readonly members: readonly (TeamMember & { readonly task: Task })[];
}

/** All tasks of these people, the most widely shared first; spellings that differ only in case are one task. */
export function tasksOf(people: readonly Person[]): readonly SharedTask[] {
  const found = new Map<string, (TeamMember & { readonly task: Task })[]>();
  for (const { id, name, tasks } of people) {
    for (const task of tasks) {
      const members = found.get(normalizeName(task.name)) ?? [];
      const mine = members.findIndex(({ person }) => person === id);
      if (mine < 0) members.push({ person: id, name, task });
      // A file may have the heading twice; the one with a reading wins.
      else if (!members[mine]?.task.latest) members[mine] = { person: id, name, task };
      found.set(normalizeName(task.name), members);
    }
  }
  return [...found.values()]
    .map(members => ({ name: spelling(members.map(({ task }) => task.name)), members }))
    .sort(
      (one, other) =>
        other.members.length - one.members.length ||
        compareTexts(normalizeName(one.name), normalizeName(other.name)),
    );
}

/** The task with this name in any spelling; `undefined` if nobody has it. */
export function sharedTaskNamed(people: readonly Person[], name: string): SharedTask | undefined {
  return tasksOf(people).find(task => normalizeName(task.name) === normalizeName(name));
}

function spelling(names: readonly string[]): string {
  const count = (name: string) => names.filter(other => other === name).length;
  return names.reduce((best, name) => {
    const more = count(name) - count(best);
    return more > 0 || (more === 0 && name < best) ? name : best;
  });
}
