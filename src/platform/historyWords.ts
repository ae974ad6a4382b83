import * as vscode from 'vscode';
import { counts } from '../content/counts';
import { playbook } from '../content/styles/playbook';
import type { HistoryLine } from '../core/styles/history';
import { counted } from '../core/text/counted';
import { eventWords } from './eventWords';
import { say } from './say';

/** The note that the lead wrote with an entry of a task's history. */
export function historyNote(entry: HistoryLine): string | undefined {
  switch (entry.kind) {
    case 'reading':
      return entry.reading.note;
    case 'event':
      return entry.event.note;
    case 'style-used':
      return entry.used.note;
  }
}

/** A short label for an entry of a task's history; `name` is the person's. */
export function historyWords(entry: HistoryLine, name: string): string {
  const { t } = vscode.l10n;
  if (entry.kind === 'event') return eventWords(entry.event.event);
  if (entry.kind === 'style-used') return t('Used: {0}', say(playbook[entry.used.style].name));
  const { reading, step } = entry;
  const style = say(playbook[reading.style].name);
  if (reading.by === 'member') return t('{0}’s reading: {1}', name, style);
  return {
    up: counted(say, counts.stepsForward, step.moved, style),
    down: counted(say, counts.stepsBack, step.moved, style),
    same: t('{0}, as before', style),
    first: t('{0}, first reading', style),
  }[step.direction];
}
