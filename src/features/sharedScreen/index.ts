import * as vscode from 'vscode';
import type { LivePeople } from '../../platform/notesParts';
import { registerStatusItem } from './statusItem';
import { registerToggleSharedScreen } from './toggleSharedScreen';

/** Shared screen mode: hides what only the lead should see until it is turned off. */
export function registerSharedScreen(notes: LivePeople): vscode.Disposable {
  return vscode.Disposable.from(registerToggleSharedScreen(), registerStatusItem(notes));
}
