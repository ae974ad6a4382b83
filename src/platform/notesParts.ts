import type { Notes } from './notes';

/** The notebook on a day: for commands that find a person and write. */
export type OpenNotes = Pick<
  Notes,
  'open' | 'today' | 'rescan' | 'rescanForMissing' | 'decide' | 'people' | 'own' | 'peopleAndLead' | 'known'
>;

/** The current people, and changes to them: for views of people. */
export type LivePeople = Pick<Notes, 'known' | 'people' | 'own' | 'peopleAndLead' | 'today' | 'onDidChange'>;

/** People, notebook and changes: for views of parts of notes. */
export type LiveNotes = LivePeople & OpenNotes;

/** Rescans the notes when a view becomes visible. */
export type RescannedNotes = Pick<Notes, 'rescanWhenShown'>;

/** Which folder the notes are in, which other places they may reach, and whether they could be read. */
export type PlaceOfNotes = Pick<
  Notes,
  'rootName' | 'missingPlace' | 'chooseFolder' | 'allowPlace' | 'failed'
>;
