/** What changed in the notes, or may have. */
export interface NotesChange {
  /**
   * Ids of the people whose notes changed; `undefined` if anyone may be affected because the day, the folder or a
   * setting changed.
   */
  readonly people: ReadonlySet<string> | undefined;
  /** Whether the lead's own templates and scenarios were read again. */
  readonly templates: boolean;
}

/** Anything may have changed. */
export const anyChange: NotesChange = { people: undefined, templates: true };

/** Merges two changes. */
export function bothChanges(one: NotesChange, other: NotesChange): NotesChange {
  const people = one.people && other.people && new Set([...one.people, ...other.people]);
  return { people, templates: one.templates || other.templates };
}

/** Whether a change affects any of these people. */
export function concerns({ people }: NotesChange, ids: Iterable<string>): boolean {
  return people === undefined || [...ids].some(id => people.has(id));
}
