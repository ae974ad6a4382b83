import * as vscode from 'vscode';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import { DeskPanel } from './panel';
import { registerPrepareOneOnOne } from './prepareOneOnOne';
import { registerStartNote } from './startNote';

/** The 1:1 desk: what a lead needs at a glance before and during a 1:1, and the note to start from it. */
export function registerDesk(needs: PanelNeeds): vscode.Disposable {
  const panel = new DeskPanel(needs);
  return vscode.Disposable.from(panel, registerPrepareOneOnOne(needs.notes, panel), registerStartNote(panel));
}
