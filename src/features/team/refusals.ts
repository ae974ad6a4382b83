import * as vscode from 'vscode';
import { offer, type RefusalWords } from '../../platform/refusals';

/** The messages for refusals about the team. */
export const teamRefusals = {
  'no-such-task': ({ task }) => ({
    message: vscode.l10n.t(
      '"task" {0} is in nobody\'s notes. Nothing was written. Save a reading on it first.',
      task,
    ),
  }),
  'no-shared-task': () => ({
    message: vscode.l10n.t(
      'No task is in the notes of several people yet. Nothing was written. Save a reading of a second person on one.',
    ),
  }),
  'nothing-to-draw': () => ({
    message: vscode.l10n.t('There is no reading to draw yet. Nothing was written.'),
    remedy: offer(vscode.l10n.t('Save Reading'), 'teamLead.recordReading'),
  }),
} satisfies Partial<RefusalWords>;
