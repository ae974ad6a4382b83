import * as vscode from 'vscode';
import { counts } from '../../content/counts';
import { counted } from '../../core/text/counted';
import { offer, type RefusalWords } from '../../platform/refusals';
import { say } from '../../platform/say';

/** What is said where the playbook is refused. */
export const playbookRefusals = {
  'no-such-card': ({ closest }) => ({
    message: vscode.l10n.t(
      '"card" is not the id of a card; the closest are: {0}. Nothing was changed.',
      closest.join(', '),
    ),
    remedy: offer(vscode.l10n.t('Look Up'), 'teamLead.lookUp'),
  }),
  'not-in-playbook': ({ closest }) => ({
    message: vscode.l10n.t(
      '"query" finds nothing in the playbook; the closest are: {0}. Nothing was changed.',
      closest.join(', '),
    ),
    remedy: offer(vscode.l10n.t('Look Up'), 'teamLead.lookUp'),
  }),
  'no-such-opener': ({ openers }) => ({
    message: counted(say, counts.cardOpeners, openers),
  }),
} satisfies Partial<RefusalWords>;
