import * as vscode from 'vscode';
import type { LiveNotes } from '../../platform/notesParts';
import { registerExportCalendar } from './exportCalendar';
import { registerImportCalendar } from './importCalendar';
import { registerReminders } from './reminders';
import { registerSetAway } from './setAway';
import { registerSetCadence } from './setCadence';
import { registerStatusBar } from './statusBar';

/** What the rhythm of 1:1s needs from outside. */
export interface CadenceNeeds {
  readonly notes: LiveNotes;
  /** Keeps of whom the user was reminded. */
  readonly memory: Pick<vscode.Memento, 'get' | 'update'>;
}

/** When the next 1:1 is: set it, see it, be reminded of it, take it to a calendar. */
export function registerCadence({ notes, memory }: CadenceNeeds): vscode.Disposable {
  return vscode.Disposable.from(
    registerSetCadence(notes),
    registerSetAway(notes),
    registerExportCalendar(notes),
    registerImportCalendar(notes),
    registerStatusBar(notes),
    registerReminders(notes, memory),
  );
}
