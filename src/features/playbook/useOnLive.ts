import type * as vscode from 'vscode';
import { Preset, registerUiCommand, runCommand } from '../../platform/commands';
import type { UiCommand } from '../../protocol/contract';
import { nowhere } from '../../protocol/offered';
import { cardInSight } from './cardPage';

export const contract: UiCommand = {
  id: 'teamLead.useOnLive',
  title: 'Use It on a Live One',
  icon: '$(target)',
  offered: nowhere,
};

/** Whether a card is about a situation with one column for leading and one for managing. */
export function isLiveCard(id: string): boolean {
  return /^x\d+-/.test(id);
}

/** `teamLead.useOnLive`: leads from a situation's card to the page for naming a live one. */
export function registerUseOnLive(): vscode.Disposable {
  return registerUiCommand(contract, sent => {
    const card = sent instanceof Preset && 'card' in sent.given ? sent.given.card : cardInSight();
    return runCommand('teamLead.openSituation', card === undefined ? {} : { card });
  });
}
