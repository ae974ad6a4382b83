import * as vscode from 'vscode';
import type { LiveNotes } from '../../platform/notesParts';
import { registerAddAction } from './addAction';
import { registerAddPerson } from './addPerson';
import { registerCapture } from './capture';
import { registerCaptureCommit } from './captureCommit';
import { registerCaptureLine } from './captureLine';
import { registerCompleteAction } from './completeAction';
import { registerLogOneOnOne } from './logOneOnOne';

export { openPrepared } from './openPrepared';

/** People, 1:1 notes, topics and actions: the commands that write notes. */
export function registerOneOnOnes(notes: LiveNotes): vscode.Disposable {
  return vscode.Disposable.from(
    registerAddPerson(notes),
    registerLogOneOnOne(notes),
    registerCapture(notes),
    registerCaptureLine(),
    registerCaptureCommit(),
    registerAddAction(notes),
    registerCompleteAction(notes),
  );
}
