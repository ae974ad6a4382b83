import type { Notes } from './notes';

/** The notebook on a day: what a command needs to find a person and to write. */
export type OpenNotes = Pick<
  Notes,
  'open' | 'today' | 'look' | 'decide' | 'people' | 'own' | 'withOwn' | 'known'
>;

/** The people as they are now, and word of what changes: what shows them needs. */
export type LivePeople = Pick<Notes, 'known' | 'people' | 'own' | 'withOwn' | 'today' | 'onDidChange'>;

/** The people and the notebook, and word of what changes: what shows parts of notes needs. */
export type LiveNotes = LivePeople & OpenNotes;

/** Has the notes looked at when a view comes to the front. */
export type LookingNotes = Pick<Notes, 'lookWith'>;

/** Which folder the notes are in, which other places they may reach, and whether they could be read at all. */
export type PlaceOfNotes = Pick<
  Notes,
  'rootName' | 'missingPlace' | 'chooseFolder' | 'allowPlace' | 'failed'
>;
