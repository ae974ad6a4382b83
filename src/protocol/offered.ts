/** When the palette offers a command: conditions that commands share. A command that can act nowhere else is no use there. */

/** The folder of the notes is not the usual one, and may be there though nothing of it is open. */
const elsewhere = "config.teamLead.folder != 'team-notes'";

/**
 * Somebody is in the notes. Until they are looked for, which the usual folder has VS Code do at the start, that is open only
 * where they are elsewhere.
 */
export const withPeople = `teamLead.people == some || !teamLead.people && ${elsewhere}`;

/** Somebody is in the notes, and this holds too. */
export function withPeopleAnd(when: string): string {
  return `(${withPeople}) && ${when}`;
}

/** There is a place for notes, whoever is in them. */
export const withPlace = `workspaceFolderCount != 0 || ${elsewhere}`;

/** A text is open to write in, or somebody is in the notes. */
export const withEditorOrPeople = `editorIsOpen || ${withPeople}`;

/** No condition: it can act in an empty window. */
export const anywhere = 'true';

/** It belongs to a row, a line or a key, and needs one. */
export const nowhere = 'false';
