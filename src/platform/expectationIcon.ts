import * as vscode from 'vscode';
import { asking } from '../core/expectations/asking';
import type { ExpectationFact, ExpectationState } from '../core/expectations/model';

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
