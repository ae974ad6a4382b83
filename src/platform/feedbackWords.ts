import * as vscode from 'vscode';
import type { FeedbackKind } from '../core/feedback/feedbackFact';

/** The label for a kind of feedback. */
export function feedbackKindWords(kind: FeedbackKind): string {
  return {
    praise: vscode.l10n.t('Praise'),
    developmental: vscode.l10n.t('Developmental'),
    'asked-for': vscode.l10n.t('Asked for'),
  }[kind];
}
