import * as vscode from 'vscode';
import { offer, type RefusalWords } from '../../platform/refusals';
import { cadenceWords } from './rhythmWords';

/** What setting when one meets refuses. */
export const cadenceRefusals = {
  'weekday-too-often': ({ cadence }) => ({
    message: vscode.l10n.t(
      '1:1s that are less than a week apart have no weekday ({0}). Nothing was changed. Choose a longer interval, or give a time alone.',
      cadenceWords(cadence),
    ),
    remedy: offer(vscode.l10n.t('Set How Often You Meet'), 'teamLead.setCadence'),
  }),
} satisfies Partial<RefusalWords>;
