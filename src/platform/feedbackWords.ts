import * as vscode from 'vscode';
import type { FeedbackKind } from '../core/feedback/feedbackFact';

/** The label for a kind of feedback. */
export function feedbackKindWords(kind: FeedbackKind): string {
  switch (kind) {
    case 'praise':
      return vscode.l10n.t('Praise');
    case 'developmental':
      return vscode.l10n.t('Developmental');
    case 'asked-for':
      return vscode.l10n.t('Asked for');
  }
}
