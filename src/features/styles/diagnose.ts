import type * as vscode from 'vscode';
import { diagnose } from '../../core/styles/diagnosis';
import { registerCommand } from '../../platform/commands';

/** `teamLead.diagnose`: what answers come to; without answers `open` shows the questions in the style view. */
export function registerDiagnose(open: () => Promise<void>): vscode.Disposable {
  return registerCommand('teamLead.diagnose', {
    async ask() {
      await open();
      return undefined;
    },
    run: async ({ answers, ...circumstances }) => diagnose(answers, circumstances),
  });
}
