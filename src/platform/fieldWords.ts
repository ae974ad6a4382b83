import * as vscode from 'vscode';
import { playbook } from '../content/styles/playbook';
import type { FieldWords } from '../core/pictures/cellField';
import { say } from './say';

/** The words in the twelve cells of a picture, in VS Code's display language. */
export function fieldWords(): FieldWords {
  return {
    styles: {
      S1: say(playbook.S1.name),
      S2: say(playbook.S2.name),
      S3: say(playbook.S3.name),
      S4: say(playbook.S4.name),
    },
    competence: vscode.l10n.t('competence on this task'),
    commitment: vscode.l10n.t('commitment'),
    competences: {
      low: vscode.l10n.t('Low'),
      some: vscode.l10n.t('Some'),
      moderate: vscode.l10n.t('Moderate'),
      high: vscode.l10n.t('High'),
    },
    commitments: {
      low: vscode.l10n.t('Low'),
      variable: vscode.l10n.t('Variable'),
      high: vscode.l10n.t('High'),
    },
  };
}
