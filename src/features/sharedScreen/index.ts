import * as vscode from 'vscode';
import type { LivePeople } from '../../platform/notesParts';
import { registerStatusItem } from './statusItem';
import { registerToggleSharedScreen } from './toggleSharedScreen';

/** Safe on a shared screen: what the lead alone should see is hidden until that is switched off. */
export function registerSharedScreen(notes: LivePeople): vscode.Disposable {
  return vscode.Disposable.from(registerToggleSharedScreen(), registerStatusItem(notes));
}
