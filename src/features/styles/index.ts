import * as vscode from 'vscode';
import { registerChooseConflict } from './chooseConflict';
import { registerDiagnose } from './diagnose';
import { registerFrameTask } from './frameTask';
import { registerKeepTaskFrame } from './keepTaskFrame';
import { registerMakeBrief } from './makeBrief';
import { registerOpenStyleCard } from './openStyleCard';
import { registerRecommendStyle } from './recommendStyle';
import { registerStartTemporaryCommand } from './startTemporaryCommand';
import { StylePages, type StyleViewNeeds } from './stylePages';

/** Dependencies of the style feature. */
export interface StyleNeeds extends StyleViewNeeds {}

/** The style view, the style card and their commands. */
export function registerStyles(needs: StyleNeeds): vscode.Disposable {
  const { notes } = needs;
  const pages = new StylePages(needs);
  return vscode.Disposable.from(
    pages,
    vscode.window.registerWebviewViewProvider('teamLead.style', pages.view),
    registerOpenStyleCard(notes, pages),
    registerDiagnose(() => pages.openCard({ part: 'closer' })),
    registerFrameTask(notes, () => pages.openCard({ part: 'task' })),
    registerRecommendStyle(),
    registerKeepTaskFrame(notes),
    registerChooseConflict(notes),
    registerStartTemporaryCommand(notes),
    registerMakeBrief(notes),
  );
}
