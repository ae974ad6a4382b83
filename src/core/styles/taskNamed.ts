import { normalizeName } from '../text/normalizeName';

/** A person's task by name, ignoring case; `undefined` without a name, or if they have no such task. */
export function taskNamed<Task extends { readonly name: string }>(
  { tasks }: { readonly tasks: readonly Task[] },
  name: string | undefined,
): Task | undefined {
  if (name === undefined) return undefined;
  const wanted = normalizeName(name);
  return tasks.find(task => task.name === name) ?? tasks.find(task => normalizeName(task.name) === wanted);
}
