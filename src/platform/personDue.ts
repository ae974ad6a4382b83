import * as vscode from 'vscode';
import { daysBetween } from '../core/dates/calendar';
import type { Person } from '../core/notebook/subjects';
import { lateWords } from '../core/text/counted';
import { nearDay } from './dates';
import { say } from './say';

/** When a person's next 1:1 is due, in the shortest form: "9 days late", "today", "Mon", "away until Jan 4". */
export function personDue({ state, nextDue }: Pick<Person, 'state' | 'nextDue'>, today: string): string {
  switch (state) {
    case 'overdue':
      return lateWords(say, daysBetween(nextDue, today));
    case 'paused':
      return vscode.l10n.t('away until {0}', nearDay(nextDue, today));
    case 'due':
    case 'not-due':
      return nearDay(nextDue, today);
  }
}
