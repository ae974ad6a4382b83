/** What is different in the notes, or may be. */
export interface NotesChange {
  /** Ids of the people whose notes changed; `undefined` if it may be anybody: the day, the folder or a setting changed. */
  readonly people: ReadonlySet<string> | undefined;
  /** The lead's own templates and scenarios were read again. */
  readonly templates: boolean;
}

/** Any part of the notes may be different. */
export const anyChange: NotesChange = { people: undefined, templates: true };

/** Two changes as one. */
export function bothChanges(one: NotesChange, other: NotesChange): NotesChange {
  const people = one.people && other.people && new Set([...one.people, ...other.people]);
  return { people, templates: one.templates || other.templates };
}

/** Whether a change is about one of these people. */
export function concerns({ people }: NotesChange, ids: Iterable<string>): boolean {
  return people === undefined || [...ids].some(id => people.has(id));
}
