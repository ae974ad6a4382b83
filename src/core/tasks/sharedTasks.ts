import type { Person } from '../notebook/subjects';
import type { Task } from '../styles/task';
import type { TeamMember } from '../styles/team';
import { fold } from '../text/fold';

/** A task, with everybody who has it in their notes, by name. */
export interface SharedTask {
  /** As most of them spell it. */
  readonly name: string;
  readonly members: readonly (TeamMember & { readonly task: Task })[];
}

/** All tasks of these people, those that most of them have first; two spellings that differ in case only are one task. */
export function tasksOf(people: readonly Person[]): readonly SharedTask[] {
  const found = new Map<string, (TeamMember & { readonly task: Task })[]>();
  for (const { id, name, tasks } of people) {
    for (const task of tasks) {
      const members = found.get(fold(task.name)) ?? [];
      const mine = members.findIndex(({ person }) => person === id);
      if (mine < 0) members.push({ person: id, name, task });
      // A file may hold the heading twice: the one that was read.
      else if (!members[mine]?.task.latest) members[mine] = { person: id, name, task };
      found.set(fold(task.name), members);
    }
  }
  return [...found.values()]
    .map(members => ({ name: spelling(members.map(({ task }) => task.name)), members }))
    .sort(
      (one, other) =>
        other.members.length - one.members.length || (fold(one.name) < fold(other.name) ? -1 : 1),
    );
}

/** The task of that name, however it is spelled; `undefined` where nobody has it. */
export function taskNamed(people: readonly Person[], name: string): SharedTask | undefined {
  return tasksOf(people).find(task => fold(task.name) === fold(name));
}

function spelling(names: readonly string[]): string {
  const count = (name: string) => names.filter(other => other === name).length;
  return names.reduce((best, name) => {
    const more = count(name) - count(best);
    return more > 0 || (more === 0 && name < best) ? name : best;
  });
}
