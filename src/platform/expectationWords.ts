import * as vscode from 'vscode';
import { asking } from '../core/expectations/asking';
import type { ExpectationFact, ExpectationState } from '../core/expectations/model';
import { dotted } from '../core/text/dotted';
import { distance, shortDate } from './dates';

/** A short label for a state. */
export function stateWord(state: ExpectationState): string {
  return {
    draft: vscode.l10n.t('draft'),
    proposed: vscode.l10n.t('proposed'),
    agreed: vscode.l10n.t('agreed'),
    active: vscode.l10n.t('active'),
    'at-risk': vscode.l10n.t('at risk'),
    changed: vscode.l10n.t('changed'),
    met: vscode.l10n.t('met'),
    'part-met': vscode.l10n.t('partly met'),
    unmet: vscode.l10n.t('not met'),
    review: vscode.l10n.t('in review'),
    recovery: vscode.l10n.t('in recovery'),
    closed: vscode.l10n.t('closed'),
    dropped: vscode.l10n.t('dropped'),
  }[state];
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
