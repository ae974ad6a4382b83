import * as vscode from 'vscode';
import type { RefusalWords } from '../../platform/refusals';

/** What is said where the wording is refused. */
export const lintRefusals = {
  'no-markdown': () => ({
    message: vscode.l10n.t(
      'No Markdown file is open whose wording could be checked. Nothing was changed. Open one, and try again.',
    ),
  }),
} satisfies Partial<RefusalWords>;
