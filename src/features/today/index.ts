import * as vscode from 'vscode';
import { type TodayNeeds, TodayPanel } from './panel';
import { registerToday } from './today';

/** The page of the day: whose 1:1s are due, what was promised, what to read again and what to say. */
export function registerTodayPage(needs: TodayNeeds): vscode.Disposable {
  const panel = new TodayPanel(needs);
  return vscode.Disposable.from(panel, registerToday(needs.notes, panel));
}
