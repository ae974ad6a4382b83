import * as vscode from 'vscode';
import { type StyleId, styleIds } from '../core/styles/model';
import { playbook } from '../core/styles/playbook';
import type { Choice } from './prompts';

/** The four styles as rows. */
export function styleChoices(): Choice<StyleId>[] {
  return styleIds.map(id => ({
    label: vscode.l10n.t(playbook[id].name),
    detail: vscode.l10n.t(playbook[id].oneLine),
    value: id,
  }));
}
