import * as vscode from 'vscode';
import type { PlanLack } from '../../core/growth/planGuards';
import { shortDate } from '../../platform/dates';
import { displayName, offer, openFile, type RefusalWords } from '../../platform/refusals';

/** The messages for refusals about plans. */
export const growthRefusals = {
  'plan-lacks': ({ field, after }) => ({ message: lackWords(field, after ? shortDate(after) : '') }),
  'plan-open': ({ file, line }) => ({
    message: vscode.l10n.t(
      'A plan for this behavior is already under way in {0}, and nothing was written. Look back on it first.',
      displayName(file),
    ),
    remedy: openFile(file, line),
  }),
  'plan-unclear': () => ({
    message: vscode.l10n.t(
      'The plan would not read as you meant it, and nothing was written. Use plain words in each field.',
    ),
  }),
  'not-a-plan': ({ file }) => ({
    message: vscode.l10n.t('{0} is not a development plan. Nothing was changed.', displayName(file)),
    remedy: offer(vscode.l10n.t('Make a Plan'), 'teamLead.makePlan'),
  }),
  'plan-closed': ({ file, line }) => ({
    message: vscode.l10n.t('This plan in {0} is closed. Nothing was changed.', displayName(file)),
    remedy: openFile(file, line),
  }),
  'plan-proposed': ({ file, line }) => ({
    message: vscode.l10n.t(
      'This plan in {0} is only proposed. Nothing was changed. Agree on it first.',
      displayName(file),
    ),
    remedy: openFile(file, line),
  }),
} satisfies Partial<RefusalWords>;

function lackWords(field: PlanLack, day: string): string {
  return {
    ways: vscode.l10n.t(
      '"ways" needs exactly two of training, mentoring, feedback and application. Nothing was written.',
    ),
    sign: vscode.l10n.t('"sign" must say how anyone can see that it worked. Nothing was written.'),
    lookBack: vscode.l10n.t('"lookBack" must be a day after {0}. Nothing was written.', day),
    next: vscode.l10n.t('"next" must be a day after {0}. Nothing was changed.', day),
  }[field];
}
