import { isPublic } from '../notebook/isPublic';
import { eachReader, type OnLine, type Person } from '../notebook/subjects';
import { noteReaders } from './noteReaders';

/**
 * A person as what is made to be shown may know them: nothing that stands in a private part of their notes. The same
 * object where there is nothing of the kind.
 */
export function publicPerson(person: Person): Person {
  const shown: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(person)) {
    if (!Array.isArray(part)) continue;
    const open = part.filter((fact: Pick<OnLine, 'private'>) => isPublic(fact));
    if (open.length < part.length) shown[key] = open;
  }
  for (const [, reader] of eachReader(noteReaders)) Object.assign(shown, reader.shown?.(person));
  return Object.keys(shown).length > 0 ? { ...person, ...shown } : person;
}
