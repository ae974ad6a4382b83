import * as vscode from 'vscode';
import { listed } from '../../platform/listed';
import { offer, type RefusalWords } from '../../platform/refusals';

/** The messages for refusals about readings. */
export const readingsRefusals = {
  'too-few-behaviors': () => ({
    message: vscode.l10n.t(
      '"behaviors" must answer at least four of the six about direction and four of the six about support. Nothing was written.',
    ),
  }),
  'no-form': () => ({
    message: vscode.l10n.t('There is no filled form for a reading in it. Nothing was written.'),
    remedy: offer(vscode.l10n.t('Make a Form'), 'teamLead.askForReading'),
  }),
  'form-incomplete': ({ unanswered }) => ({
    message: vscode.l10n.t(
      'Too little is answered for a reading; still open: {0}. Nothing was written. Ask for these answers, and take the form again.',
      listed(unanswered),
    ),
  }),
  'form-about-nobody': () => ({
    message: vscode.l10n.t(
      '"person" or "task" is missing, and the form does not say. Nothing was written. Name both.',
    ),
  }),
} satisfies Partial<RefusalWords>;
