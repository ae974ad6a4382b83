import * as vscode from 'vscode';
import type { RefusalWords } from '../../platform/refusals';

/** The messages for refusals about review packets. */
export const reviewRefusals = {
  'hidden-evidence': () => ({
    message: vscode.l10n.t(
      'The shared screen is on, and what it hides would be missing in the packet for good. Nothing was saved. Switch it off, and save again.',
    ),
    remedy: {
      title: vscode.l10n.t('Switch It Off'),
      run: () => vscode.commands.executeCommand('teamLead.toggleSharedScreen'),
    },
  }),
} satisfies Partial<RefusalWords>;
