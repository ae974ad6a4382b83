import * as vscode from 'vscode';
import { listed } from '../../platform/listed';
import { displayName, offer, openFile, type RefusalWords } from '../../platform/refusals';

/** The messages for refusals about situations. */
export const situationsRefusals = {
  'no-such-situation': ({ ids }) => ({
    message: vscode.l10n.t(
      '"card" is not the id of a situation. Nothing was changed. The ids are: {0}.',
      listed(ids),
    ),
    remedy: offer(vscode.l10n.t('Open Situations'), 'teamLead.openSituation'),
  }),
  'not-a-situation': ({ file }) => ({
    message: vscode.l10n.t(
      '{0} is not about a situation in your own notes. Nothing was changed.',
      displayName(file),
    ),
    remedy: offer(vscode.l10n.t('Open Situations'), 'teamLead.openSituation'),
  }),
  'situation-closed': ({ file, line }) => ({
    message: vscode.l10n.t('The situation in {0} is closed. Nothing was changed.', displayName(file)),
    remedy: openFile(file, line),
  }),
} satisfies Partial<RefusalWords>;
