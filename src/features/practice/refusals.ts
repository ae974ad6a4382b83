import * as vscode from 'vscode';
import { listed } from '../../platform/listed';
import type { RefusalWords } from '../../platform/refusals';

/** The messages for refusals about practice. */
export const practiceRefusals = {
  'no-such-scenario': ({ closest }) => ({
    message: vscode.l10n.t(
      '"id" is not the id of a scenario; the closest are: {0}. Nothing was saved.',
      listed(closest),
    ),
  }),
  'answer-outside-run': ({ scenario }) => ({
    message: vscode.l10n.t(
      '"answers" holds {0}, which is not among "scenarios". Nothing was saved. Add it there, or leave "scenarios" out.',
      scenario,
    ),
  }),
} satisfies Partial<RefusalWords>;
