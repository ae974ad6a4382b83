import * as vscode from 'vscode';
import { openFile, type RefusalWords, shown } from '../../platform/refusals';

/** The messages for refusals about actions. */
export const actionsRefusals = {
  'not-an-action': ({ file, line }) => ({
    message: vscode.l10n.t(
      '"line" {0} of {1} is not an action. Nothing was changed.',
      (line ?? 0) + 1,
      shown(file),
    ),
    remedy: openFile(file, line),
  }),
} satisfies Partial<RefusalWords>;
