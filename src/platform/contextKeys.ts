import * as vscode from 'vscode';

/** The context keys that menus and welcome views read, and their values. */
export interface ContextKeys {
  /**
   * Whether the notes have any people; or why there is no place for notes: no open folder, or no home folder to hold
   * them.
   */
  readonly 'teamLead.people': 'some' | 'none' | 'no-folder' | 'no-home';
  /** How the People view is sorted. */
  readonly 'teamLead.people.by': 'need' | 'name';
  /** Whether any action is open, and whether a filter may hide some. */
  readonly 'teamLead.actions': 'some' | 'none' | 'filtered';
  /** Whether the notes are in a git repository without the lead having accepted it. */
  readonly 'teamLead.exposed': boolean;
  /** Whether a copy of the sample team exists, and whether this window shows it. */
  readonly 'teamLead.sample': 'none' | 'there' | 'here';
}

/** Sets a context key. */
export async function setContext<Key extends keyof ContextKeys>(
  key: Key,
  value: ContextKeys[Key],
): Promise<void> {
  await vscode.commands.executeCommand('setContext', key, value);
}
