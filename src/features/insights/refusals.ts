import * as vscode from 'vscode';
import type { RefusalWords } from '../../platform/refusals';

/** The messages for refusals about insights. */
export const insightsRefusals = {
  'nothing-to-show': ({ title }) => ({
    message: vscode.l10n.t(
      '“{0}” has nothing to show of this time. Nothing was written. Choose another person or time in Insights.',
      title,
    ),
  }),
} satisfies Partial<RefusalWords>;
