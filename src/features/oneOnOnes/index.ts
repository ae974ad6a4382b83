import * as vscode from 'vscode';
import type { Notes } from '../../platform/notes';
import { registerAddAction } from './addAction';
import { registerAddPerson } from './addPerson';
import { registerCapture } from './capture';
import { registerCompleteAction } from './completeAction';
import { registerLogOneOnOne } from './logOneOnOne';
import { registerPrepareOneOnOne } from './prepareOneOnOne';
import { registerRecordReading } from './recordReading';

export { openPrepared } from './openPrepared';

/** People, 1:1 notes, topics, actions and readings: the commands that write the notes. */
export function registerOneOnOnes(notes: Notes): vscode.Disposable {
  return vscode.Disposable.from(
    registerAddPerson(notes),
    registerLogOneOnOne(notes),
    registerPrepareOneOnOne(notes),
    registerCapture(notes),
    registerAddAction(notes),
    registerCompleteAction(notes),
    registerRecordReading(notes),
  );
}
