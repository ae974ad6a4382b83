import * as vscode from 'vscode';
import type { ExpectationState } from '../../core/expectations/model';
import type { Need } from '../../core/expectations/moves';

/** The label of a step as a choice. */
export function moveWord(from: ExpectationState, to: ExpectationState, name: string): string {
  switch (to) {
    case 'draft':
      return vscode.l10n.t('Back to a draft');
    case 'proposed':
      return vscode.l10n.t('Propose it to {0}', name);
    case 'agreed':
      return from === 'changed'
        ? vscode.l10n.t('Agree again with {0}', name)
        : vscode.l10n.t('Agree with {0}', name);
    case 'active':
      return from === 'recovery'
        ? vscode.l10n.t('A new attempt')
        : from === 'at-risk'
          ? vscode.l10n.t('Back on track')
          : vscode.l10n.t('It begins');
    case 'at-risk':
      return vscode.l10n.t('At risk');
    case 'changed':
      return vscode.l10n.t('It was changed');
    case 'met':
      return vscode.l10n.t('Met');
    case 'part-met':
      return vscode.l10n.t('Partly met');
    case 'unmet':
      return vscode.l10n.t('Not met');
    case 'review':
      return vscode.l10n.t('Hear both views');
    case 'recovery':
      return vscode.l10n.t('Find the cause and a next step');
    case 'closed':
      return vscode.l10n.t('Close it');
    case 'dropped':
      return vscode.l10n.t('Drop it');
  }
}

/** The label of something a step needs. */
export function needWord(need: Need, name: string): string {
  switch (need) {
    case 'outcome':
      return vscode.l10n.t('the outcome');
    case 'measure':
      return vscode.l10n.t('a measure');
    case 'due':
      return vscode.l10n.t('a date');
    case 'start':
      return vscode.l10n.t('the day it begins');
    case 'support':
      return vscode.l10n.t('what you promise to do');
    case 'saidBack':
      return vscode.l10n.t('that {0} said it back', name);
    case 'actual':
      return vscode.l10n.t('what happened');
    case 'reason':
      return vscode.l10n.t('why it was changed');
    case 'changedBy':
      return vscode.l10n.t('who changed it');
    case 'leadView':
      return vscode.l10n.t('your view');
    case 'memberView':
      return vscode.l10n.t('the view of {0}', name);
    case 'causes':
      return vscode.l10n.t('a cause');
    case 'nextStep':
      return vscode.l10n.t('a next step');
    case 'leadAction':
      return vscode.l10n.t('an action of your own');
    case 'did':
      return vscode.l10n.t('credit for what {0} did', name);
    case 'effect':
      return vscode.l10n.t('what it led to');
    case 'note':
      return vscode.l10n.t('a note');
  }
}
