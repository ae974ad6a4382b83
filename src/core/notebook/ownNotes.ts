import type { Person } from './subjects';

/** The folder beside the people's in which the lead keeps notes about the lead's own work. */
export const ownFolder = 'me';

/** What the index files the lead's own notes under; no folder of a person can have this name. */
export const ownId = `${ownFolder}/`;

/** Whether this stands for the lead, and not for a person in the team. */
export function isOwn({ id }: Pick<Person, 'id'>): boolean {
  return id === ownId;
}
