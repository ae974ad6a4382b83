import * as vscode from 'vscode';
import type { FeedbackKind } from '../core/feedback/feedbackFact';

/** A kind of feedback in the language of VS Code, as a label. */
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
