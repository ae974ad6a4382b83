import * as vscode from 'vscode';
import type { CardKind, SituationPart } from '../../core/playbook/card';

/** The label of a group of cards. */
export function kindLabel(kind: CardKind): string {
  switch (kind) {
    case 'guide':
      return vscode.l10n.t('Guide');
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

/** The label of a group of situations. */
export function partLabel(part: SituationPart): string {
  switch (part) {
    case 'both':
      return vscode.l10n.t('Lead and manage');
    case 'person':
      return vscode.l10n.t('With one person');
    case 'team':
      return vscode.l10n.t('In the team');
    case 'upward':
      return vscode.l10n.t('With those above you');
    case 'you':
      return vscode.l10n.t('About yourself');
  }
}

const icons: Readonly<Record<CardKind, string>> = {
  guide: 'book',
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
