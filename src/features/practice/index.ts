import * as vscode from 'vscode';
import { registerFileProblems } from '../../platform/fileProblems';
import { registerNewScenario } from './newScenario';
import { type PracticeNeeds, PracticePanel } from './panel';
import { registerPractice } from './practice';

/** Practice on made-up stories: read, respond, and see how each response rates. */
export function registerPracticing(needs: PracticeNeeds): vscode.Disposable {
  const panel = new PracticePanel(needs);
  return vscode.Disposable.from(
    panel,
    registerPractice(needs.notes, panel),
    registerNewScenario(needs.notes),
    registerFileProblems(needs.notes, 'teamLead.scenarios', ({ scenarios }) => scenarios.problems),
  );
}
