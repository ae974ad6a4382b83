import * as vscode from 'vscode';
import { registerRecommendStyle } from './recommendStyle';
import { registerStyleView, type StyleViewNeeds } from './styleView';

/** What the style feature needs from outside. */
export interface StyleNeeds extends StyleViewNeeds {}

/** The style view and its commands. */
export function registerStyles(needs: StyleNeeds): vscode.Disposable {
  return vscode.Disposable.from(registerRecommendStyle(), registerStyleView(needs));
}
