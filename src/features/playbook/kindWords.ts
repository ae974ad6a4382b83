import * as vscode from 'vscode';
import type { CardKind } from '../../core/playbook/card';

/** What a group of cards is called. */
export function kindLabel(kind: CardKind): string {
  switch (kind) {
    case 'style':
      return vscode.l10n.t('Styles');
    case 'level':
      return vscode.l10n.t('Levels');
    case 'signal':
      return vscode.l10n.t('Signals');
    case 'match':
      return vscode.l10n.t('Matches and mismatches');
    case 'frame':
      return vscode.l10n.t('Task demands');
    case 'accountability':
      return vscode.l10n.t('Accountability');
    case 'situation':
      return vscode.l10n.t('Situations');
    case 'questions':
      return vscode.l10n.t('Questions');
    case 'template':
      return vscode.l10n.t('Templates');
    case 'evidence':
      return vscode.l10n.t('Evidence and FAQ');
  }
}

const icons: Readonly<Record<CardKind, string>> = {
  style: 'compass',
  level: 'graph-line',
  signal: 'pulse',
  match: 'arrow-swap',
  frame: 'symbol-structure',
  accountability: 'tasklist',
  situation: 'milestone',
  questions: 'question',
  template: 'note',
  evidence: 'beaker',
};

/** The codicon of a group. */
export function kindIcon(kind: CardKind): vscode.ThemeIcon {
  return new vscode.ThemeIcon(icons[kind]);
}
