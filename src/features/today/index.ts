import * as vscode from 'vscode';
import { type TodayNeeds, TodayPanel } from './panel';
import { registerToday } from './today';

/** The Today page: 1:1s that are due, promises, readings to repeat, and feedback to give. */
export function registerTodayPage(needs: TodayNeeds): vscode.Disposable {
  const panel = new TodayPanel(needs);
  return vscode.Disposable.from(panel, registerToday(needs.notes, panel));
}
