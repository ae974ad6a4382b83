import { isPublic } from '../notebook/isPublic';
import { eachReader, type OnLine, type Person } from '../notebook/subjects';
import { noteReaders } from './noteReaders';

/**
 * Returns the person without anything from a private part of their notes, for output that others will see. Returns the
 * same object if nothing is private.
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
