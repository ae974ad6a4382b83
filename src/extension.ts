import * as vscode from 'vscode';
import { SelectionStore } from './core/styles/selection';
import { registerFeedback } from './features/feedback';
import { registerStyles } from './features/styles';

export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    registerStyles({
      extensionUri: context.extensionUri,
      memory: context.workspaceState,
      selection: new SelectionStore(),
      people: { people: () => [], onDidChange: new vscode.EventEmitter<void>().event },
    }),
    registerFeedback({ openTodaysNote: async () => ({ refused: 'no-place-to-insert' }) }),
  );
}
