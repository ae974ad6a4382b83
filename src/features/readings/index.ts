import * as vscode from 'vscode';
import type { Notes } from '../../platform/notes';
import { registerAskForReading } from './askForReading';
import { registerLogTaskEvent } from './logTaskEvent';
import { registerLogUsedStyle } from './logUsedStyle';
import { registerTakeReadingForm } from './takeReadingForm';

/** What bears on a reading besides the lead's own: their reading, what happened on the task, the style in use. */
export function registerReadings(notes: Notes): vscode.Disposable {
  return vscode.Disposable.from(
    registerLogTaskEvent(notes),
    registerLogUsedStyle(notes),
    registerAskForReading(notes),
    registerTakeReadingForm(notes),
  );
}
