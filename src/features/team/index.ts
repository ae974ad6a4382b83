import * as vscode from 'vscode';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import { registerInsertPicture } from './insertPicture';
import { TeamPanel } from './panel';
import { registerSavePicture } from './savePicture';
import { registerShowPath } from './showPath';
import { registerShowTeam } from './showTeam';

/** A team on a task, and a person's path on one: the panel that shows them, and their pictures as files. */
export function registerTeam(needs: PanelNeeds): vscode.Disposable {
  const panel = new TeamPanel(needs);
  return vscode.Disposable.from(
    panel,
    registerShowTeam(needs, panel),
    registerShowPath(needs, panel),
    registerInsertPicture(needs, panel),
    registerSavePicture(needs, panel),
  );
}
