import * as vscode from 'vscode';
import type { DeskNeeds } from './needs';
import { DeskPanel } from './panel';
import { registerPrepareOneOnOne } from './prepareOneOnOne';
import { registerStartNote } from './startNote';

/** The 1:1 desk: what a lead wants in sight before and in a 1:1, and the note that is started from it. */
export function registerDesk(needs: DeskNeeds): vscode.Disposable {
  const panel = new DeskPanel(needs);
  return vscode.Disposable.from(panel, registerPrepareOneOnOne(needs.notes, panel), registerStartNote(panel));
}
