import * as vscode from 'vscode';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import { TodayPanel } from './panel';
import { registerToday } from './today';

/** The Today page: 1:1s that are due, promises, readings to repeat, and feedback to give. */
export function registerTodayPage(needs: PanelNeeds): vscode.Disposable {
  const panel = new TodayPanel(needs);
  return vscode.Disposable.from(panel, registerToday(needs.notes, panel));
}
