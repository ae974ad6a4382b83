import * as vscode from 'vscode';
import { asking } from '../core/expectations/asking';
import type { ExpectationFact, ExpectationState } from '../core/expectations/model';
import { dotted } from '../core/text/dotted';
import { distance, shortDate } from './dates';

/** A short label for a state. */
export function stateWord(state: ExpectationState): string {
  switch (state) {
    case 'draft':
      return vscode.l10n.t('draft');
    case 'proposed':
      return vscode.l10n.t('proposed');
    case 'agreed':
      return vscode.l10n.t('agreed');
    case 'active':
      return vscode.l10n.t('active');
    case 'at-risk':
      return vscode.l10n.t('at risk');
    case 'changed':
      return vscode.l10n.t('changed');
    case 'met':
      return vscode.l10n.t('met');
    case 'part-met':
      return vscode.l10n.t('partly met');
    case 'unmet':
      return vscode.l10n.t('not met');
    case 'review':
      return vscode.l10n.t('in review');
    case 'recovery':
      return vscode.l10n.t('in recovery');
    case 'closed':
      return vscode.l10n.t('closed');
    case 'dropped':
      return vscode.l10n.t('dropped');
  }
}

const icons: Readonly<Record<ExpectationState, string>> = {
  draft: 'edit',
  proposed: 'comment-discussion',
  agreed: 'thumbsup',
  active: 'target',
  'at-risk': 'warning',
  changed: 'git-compare',
  met: 'pass',
  'part-met': 'color-mode',
  unmet: 'circle-slash',
  review: 'search',
  recovery: 'debug-restart',
  closed: 'pass-filled',
  dropped: 'close',
};

/** The icon of a state; a question mark from the due date on if no outcome was recorded. */
export function expectationIcon(fact: ExpectationFact, today: string): vscode.ThemeIcon {
  if (fact.unclear !== undefined) return new vscode.ThemeIcon('warning');
  return asking(fact, today) === 'outcome'
    ? new vscode.ThemeIcon('question', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon(icons[fact.state]);
}

/** An expectation's status on a day, the open question first. */
export function expectationWords(fact: ExpectationFact, today: string): string {
  const { state, due, attempt } = fact;
  if (fact.unclear !== undefined) return vscode.l10n.t('unclear: see the file');
  const open = state === 'active' || state === 'at-risk';
  const asks = {
    outcome: due === today ? vscode.l10n.t('due today: was it met?') : vscode.l10n.t('was it met?'),
    'check-in': vscode.l10n.t('check-in today'),
    step: '',
  };
  const asked = asking(fact, today);
  return dotted(
    asked && asks[asked],
    state === 'active' && asked ? '' : stateWord(state),
    open && due && due < today ? vscode.l10n.t('due {0}', distance(due, today)) : '',
    open && due && due > today ? vscode.l10n.t('due {0}', shortDate(due, today)) : '',
    attempt > 1 ? vscode.l10n.t('attempt {0}', attempt) : '',
  );
}
