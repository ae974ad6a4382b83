import * as vscode from 'vscode';
import { listed } from '../../platform/listed';
import { displayName, openFile, type RefusalWords } from '../../platform/refusals';

/** The messages for refusals about feedback. */
export const feedbackRefusals = {
  'not-feedback': ({ file, line }) => ({
    message: vscode.l10n.t(
      '"line" {0} of {1} is not in an entry of a feedback log. Nothing was changed.',
      (line ?? 0) + 1,
      displayName(file),
    ),
    remedy: openFile(file, line),
  }),
  'no-such-template': ({ closest }) => ({
    message: vscode.l10n.t(
      '"template" is not the id of a template; the closest are: {0}. Nothing was written.',
      listed(closest),
    ),
  }),
  'nothing-selected': () => ({
    message: vscode.l10n.t(
      'Select what you want to save in a Markdown note, or put the cursor into it. Nothing was changed.',
    ),
  }),
} satisfies Partial<RefusalWords>;
