/** Shared conditions for when the palette offers a command. A command is useless anywhere it cannot act. */

/** The notes folder is not the default one, and may exist although no open folder contains it. */
const elsewhere = "config.teamLead.folder != 'team-notes'";

/**
 * Someone is in the notes. At startup, VS Code looks for people in the default folder only; with another folder, the
 * commands are offered until the notes are read.
 */
export const withPeople = `teamLead.people == some || !teamLead.people && ${elsewhere}`;

/** Someone is in the notes, and this condition holds too. */
export function withPeopleAnd(when: string): string {
  return `(${withPeople}) && ${when}`;
}

/**
 * There is a place for notes, even if it is empty. Not by the number of open folders, which VS Code does not update if
 * it learns late of the folders of a remote workspace.
 */
export const withPlace = `workbenchState != empty || ${elsewhere}`;

/** A text editor is open, or someone is in the notes. */
export const withEditorOrPeople = `editorIsOpen || ${withPeople}`;

/** No condition: the command works in an empty window. */
export const anywhere = 'true';

/** Never: the command needs a row, a line or a keybinding. */
export const nowhere = 'false';
