import * as vscode from 'vscode';
import type { LiveNotes } from '../../platform/notesParts';
import { registerExportCalendar } from './exportCalendar';
import { registerImportCalendar } from './importCalendar';
import { registerReminders } from './reminders';
import { registerSetAway } from './setAway';
import { registerSetCadence } from './setCadence';
import { registerStatusBar } from './statusBar';

/** Dependencies of the 1:1 schedule. */
export interface CadenceNeeds {
  readonly notes: LiveNotes;
  /** Stores whom the user was reminded of. */
  readonly memory: Pick<vscode.Memento, 'get' | 'update'>;
}

/** When the next 1:1 is: setting it, seeing it, reminders, and calendar files. */
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
