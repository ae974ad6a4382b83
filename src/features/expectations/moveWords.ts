import * as vscode from 'vscode';
import type { ExpectationState } from '../../core/expectations/model';
import type { Need } from '../../core/expectations/moves';

/** The label of a step as a choice. */
export function moveWord(from: ExpectationState, to: ExpectationState, name: string): string {
  return {
    draft: vscode.l10n.t('Back to a draft'),
    proposed: vscode.l10n.t('Propose it to {0}', name),
    agreed:
      from === 'changed'
        ? vscode.l10n.t('Agree again with {0}', name)
        : vscode.l10n.t('Agree with {0}', name),
    active:
      from === 'recovery'
        ? vscode.l10n.t('A new attempt')
        : from === 'at-risk'
          ? vscode.l10n.t('Back on track')
          : vscode.l10n.t('It begins'),
    'at-risk': vscode.l10n.t('At risk'),
    changed: vscode.l10n.t('It was changed'),
    met: vscode.l10n.t('Met'),
    'part-met': vscode.l10n.t('Partly met'),
    unmet: vscode.l10n.t('Not met'),
    review: vscode.l10n.t('Hear both views'),
    recovery: vscode.l10n.t('Find the cause and a next step'),
    closed: vscode.l10n.t('Close it'),
    dropped: vscode.l10n.t('Drop it'),
  }[to];
}

/** The label of something a step needs. */
export function needWord(need: Need, name: string): string {
  return {
    outcome: vscode.l10n.t('the outcome'),
    measure: vscode.l10n.t('a measure'),
    due: vscode.l10n.t('a date'),
    start: vscode.l10n.t('the day it begins'),
    support: vscode.l10n.t('what you promise to do'),
    saidBack: vscode.l10n.t('that {0} said it back', name),
    actual: vscode.l10n.t('what happened'),
    reason: vscode.l10n.t('why it was changed'),
    changedBy: vscode.l10n.t('who changed it'),
    leadView: vscode.l10n.t('your view'),
    memberView: vscode.l10n.t('the view of {0}', name),
    causes: vscode.l10n.t('a cause'),
    nextStep: vscode.l10n.t('a next step'),
    leadAction: vscode.l10n.t('an action of your own'),
    did: vscode.l10n.t('credit for what {0} did', name),
    effect: vscode.l10n.t('what it led to'),
    note: vscode.l10n.t('a note'),
  }[need];
}
