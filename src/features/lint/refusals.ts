import * as vscode from 'vscode';
import type { RefusalWords } from '../../platform/refusals';

/** The messages for refusals of the linter. */
export const lintRefusals = {
  'no-markdown': () => ({
    message: vscode.l10n.t(
      'No Markdown file is open whose wording could be checked. Nothing was changed. Open one, and try again.',
    ),
  }),
} satisfies Partial<RefusalWords>;
