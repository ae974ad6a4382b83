import * as vscode from 'vscode';

/** The context keys that menus and welcome views read, with their values. */
export interface ContextKeys {
  /** Whether there is anybody in the notes, or no place for notes at all: no folder, or no home folder for them to be in. */
  readonly 'teamLead.people': 'some' | 'none' | 'no-folder' | 'no-home';
  /** How the People view is arranged. */
  readonly 'teamLead.people.by': 'need' | 'name';
  /** Whether any action is open, and whether a filter may hide it. */
  readonly 'teamLead.actions': 'some' | 'none' | 'filtered';
  /** Whether the notes are in git, and not on purpose. */
  readonly 'teamLead.exposed': boolean;
  /** Whether there is a copy of the sample team, and whether this window shows it. */
  readonly 'teamLead.sample': 'none' | 'there' | 'here';
}

/** Sets a context key. */
export async function setContext<Key extends keyof ContextKeys>(
  key: Key,
  value: ContextKeys[Key],
): Promise<void> {
  await vscode.commands.executeCommand('setContext', key, value);
}
