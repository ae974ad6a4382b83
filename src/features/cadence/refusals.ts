import * as vscode from 'vscode';
import { displayName, offer, type RefusalWords } from '../../platform/refusals';
import { cadenceWords } from './rhythmWords';

/** The messages for refusals about the 1:1 schedule. */
export const cadenceRefusals = {
  'weekday-too-often': ({ cadence }) => ({
    message: vscode.l10n.t(
      '1:1s that are less than a week apart have no weekday ({0}). Nothing was changed. Choose a longer interval, or give a time alone.',
      cadenceWords(cadence),
    ),
    remedy: offer(vscode.l10n.t('Set How Often You Meet'), 'teamLead.setCadence'),
  }),
  'no-calendar': ({ file }) => ({
    message: vscode.l10n.t(
      '{0} is not a calendar file. Nothing was changed. Export your calendar as an .ics file, and choose that.',
      displayName(file),
    ),
  }),
  'calendar-too-large': ({ file }) => ({
    message: vscode.l10n.t(
      '{0} is larger than 20 MB and was not read. Nothing was changed. Export fewer years, or only one calendar.',
      displayName(file),
    ),
  }),
  'no-meetings': ({ file }) => ({
    message: vscode.l10n.t(
      '{0} has no upcoming 1:1 with anyone in your notes. Nothing was changed. A 1:1 is found by an address in the profile ("emails"), by a whole name in its title, or by a first name and "1:1".',
      displayName(file),
    ),
  }),
} satisfies Partial<RefusalWords>;
