import * as vscode from 'vscode';
import type { OpenNotes } from '../../platform/notesParts';
import { registerAskForReading } from './askForReading';
import { registerLogTaskEvent } from './logTaskEvent';
import { registerLogUsedStyle } from './logUsedStyle';
import { registerRecordReading } from './recordReading';
import { registerTakeReadingForm } from './takeReadingForm';

/** Readings of a person on a task, and related records: their own reading, events, and the style used. */
export function registerReadings(notes: OpenNotes): vscode.Disposable {
  return vscode.Disposable.from(
    registerRecordReading(notes),
    registerLogTaskEvent(notes),
    registerLogUsedStyle(notes),
    registerAskForReading(notes),
    registerTakeReadingForm(notes),
  );
}
