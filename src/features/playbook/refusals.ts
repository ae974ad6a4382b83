import * as vscode from 'vscode';
import { listed } from '../../platform/listed';
import { offer, type RefusalWords } from '../../platform/refusals';

/** The messages for refusals about the playbook. */
export const playbookRefusals = {
  'no-such-card': ({ closest }) => ({
    message: vscode.l10n.t(
      '"card" is not the id of a card; the closest are: {0}. Nothing was changed.',
      listed(closest),
    ),
    remedy: offer(vscode.l10n.t('Look Up'), 'teamLead.lookUp'),
  }),
  'not-in-playbook': ({ closest }) => ({
    message: vscode.l10n.t(
      '"query" finds nothing in the playbook; the closest are: {0}. Nothing was changed.',
      listed(closest),
    ),
    remedy: offer(vscode.l10n.t('Look Up'), 'teamLead.lookUp'),
  }),
  'no-such-opener': ({ openers }) => ({
    message: vscode.l10n.t(
      '"opener" must be a number from 0 and below {0}, which is how many this card has. Nothing was changed.',
      openers,
    ),
  }),
} satisfies Partial<RefusalWords>;
