import * as vscode from 'vscode';
import type { CardKind, SituationPart } from '../../core/playbook/card';

/** The label of a group of cards. */
export function kindLabel(kind: CardKind): string {
  return {
    guide: vscode.l10n.t('Guide'),
    style: vscode.l10n.t('Styles'),
    level: vscode.l10n.t('Levels'),
    signal: vscode.l10n.t('Signals'),
    match: vscode.l10n.t('Matches and mismatches'),
    frame: vscode.l10n.t('Task demands'),
    accountability: vscode.l10n.t('Accountability'),
    situation: vscode.l10n.t('Situations'),
    questions: vscode.l10n.t('Questions'),
    template: vscode.l10n.t('Templates'),
    evidence: vscode.l10n.t('Evidence and FAQ'),
  }[kind];
}

/** The label of a group of situations. */
export function partLabel(part: SituationPart): string {
  return {
    both: vscode.l10n.t('Lead and manage'),
    person: vscode.l10n.t('With one person'),
    team: vscode.l10n.t('In the team'),
    upward: vscode.l10n.t('With those above you'),
    you: vscode.l10n.t('About yourself'),
  }[part];
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
