import * as vscode from 'vscode';
import type { SituationSide } from '../../core/situations/situation';

/** The name of a column. */
export function sideWord(side: SituationSide): string {
  return side === 'lead' ? vscode.l10n.t('Lead') : vscode.l10n.t('Manage');
}
