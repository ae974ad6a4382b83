import * as vscode from 'vscode';
import { displayName, openFile, type RefusalWords } from '../../platform/refusals';

/** The messages for refusals about actions. */
export const actionsRefusals = {
  'not-an-action': ({ file, line }) => ({
    message: vscode.l10n.t(
      '"line" {0} of {1} is not an action. Nothing was changed.',
      (line ?? 0) + 1,
      displayName(file),
    ),
    remedy: openFile(file, line),
  }),
} satisfies Partial<RefusalWords>;
