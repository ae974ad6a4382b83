import * as vscode from 'vscode';
import type { RefusalWords } from '../../platform/refusals';

/** The messages for refusals about people. */
export const peopleRefusals = {
  'nothing-visible': () => ({
    message: vscode.l10n.t(
      'A name needs at least one character that can be seen. Nobody was added. Type the name again.',
    ),
  }),
} satisfies Partial<RefusalWords>;
