import * as vscode from 'vscode';
import { registerChooseConflict } from './chooseConflict';
import { registerKeepTaskFrame } from './keepTaskFrame';
import { registerMakeBrief } from './makeBrief';
import { registerRecommendStyle } from './recommendStyle';
import { registerStartTemporaryCommand } from './startTemporaryCommand';
import { registerStyleView, type StyleViewNeeds } from './styleView';

/** What the style feature needs from outside. */
export interface StyleNeeds extends StyleViewNeeds {}

/** The style view and its commands. */
export function registerStyles(needs: StyleNeeds): vscode.Disposable {
  const { notes } = needs;
  return vscode.Disposable.from(
    registerRecommendStyle(),
    registerStyleView(needs),
    registerKeepTaskFrame(notes),
    registerChooseConflict(notes),
    registerStartTemporaryCommand(notes),
    registerMakeBrief(notes),
  );
}
