import type * as vscode from 'vscode';
import { registerFeedback } from './features/feedback';
import { registerStyles } from './features/styles';

export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(registerStyles(context.extensionUri, context.workspaceState), registerFeedback());
}
