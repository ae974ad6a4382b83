import * as vscode from 'vscode';
import { commitmentNames, competenceNames, playbook } from '../content/styles/playbook';
import type { FieldWords } from '../core/pictures/cellField';
import { say } from './say';

/** The words in the twelve cells of a picture, in VS Code's display language. */
export function fieldWords(): FieldWords {
  const { S1, S2, S3, S4 } = playbook;
  const { low, some, moderate, high } = competenceNames;
  return {
    styles: { S1: say(S1.name), S2: say(S2.name), S3: say(S3.name), S4: say(S4.name) },
    competence: vscode.l10n.t('competence on this task'),
    commitment: vscode.l10n.t('commitment'),
    competences: { low: say(low), some: say(some), moderate: say(moderate), high: say(high) },
    commitments: {
      low: say(commitmentNames.low),
      variable: say(commitmentNames.variable),
      high: say(commitmentNames.high),
    },
  };
}
