import * as vscode from 'vscode';
import { offer, type RefusalWords } from '../../platform/refusals';

/** The messages for refusals about styles. */
export const stylesRefusals = {
  'not-within-two-days': ({ until }) => ({
    message: vscode.l10n.t(
      '"until" {0} is not within the next 48 hours. Nothing was written. Choose an end within them.',
      until.replace('T', ' '),
    ),
  }),
  'no-reading': ({ task }) => ({
    message: vscode.l10n.t(
      '"task" {0} has no reading yet, so there is no style to start from. Nothing was written.',
      task,
    ),
    remedy: offer(vscode.l10n.t('Save Reading'), 'teamLead.recordReading'),
  }),
} satisfies Partial<RefusalWords>;
