import * as vscode from 'vscode';
import { checkInDates } from '../../core/expectations/checkIns';
import { checkInDays } from '../../core/styles/framing';
import type { Task } from '../../core/styles/task';
import type { Ask } from '../../platform/ask';
import { shortDate } from '../../platform/dates';
import { pick } from '../../platform/prompts';

/**
 * The days to look at it together before it is due, as often as the task's reading and frame say, or none; not asked where
 * they suggest none.
 */
export async function askCheckIns(
  ask: Ask,
  task: Task | undefined,
  today: string,
  due: string,
): Promise<readonly string[]> {
  const every = task && checkInDays(task, today);
  const dates = every === undefined ? [] : checkInDates(today, due, every);
  if (dates.length === 0) return [];
  ask.expect(1);
  return pick<readonly string[]>(ask, vscode.l10n.t('When do you look at it together before it is due?'), [
    {
      label: dates.map(date => shortDate(date, today)).join(' · '),
      detail: vscode.l10n.t('As often as the style and the demands of this task suggest.'),
      value: dates,
    },
    { label: vscode.l10n.t('No dates for now'), value: [] },
  ]);
}
