import * as vscode from 'vscode';
import { type MeetingRhythm, type MeetingSlot, onWeekday } from '../../core/people/rhythm';
import { clockWords, weekdayName } from '../../platform/dates';

/** How often, in words: "Every week", "Every 10 days"; the duration itself where it is none of these. */
export function cadenceWords(cadence: string): string {
  const [, amount = '', unit = ''] = /^P0*(\d+)([DWM])$/.exec(cadence) ?? [];
  const count = Number(amount);
  switch (unit) {
    case 'D':
      return count === 1 ? vscode.l10n.t('Every day') : vscode.l10n.t('Every {0} days', count);
    case 'W':
      return count === 1 ? vscode.l10n.t('Every week') : vscode.l10n.t('Every {0} weeks', count);
    case 'M':
      return count === 1 ? vscode.l10n.t('Every month') : vscode.l10n.t('Every {0} months', count);
    default:
      return cadence;
  }
}

/** A weekday and a time in the language of VS Code: "Tuesday, 10:00 AM". */
export function slotWords({ weekday, time }: MeetingSlot): string {
  // Any day with that weekday has its name.
  const day = weekday && weekdayName(onWeekday('2026-01-01', weekday, 'next'));
  return [day, time && clockWords(time)].filter(Boolean).join(', ');
}

/** How often and when: "Every week, Tuesday, 10:00 AM". */
export function rhythmWords({ cadence, slot }: MeetingRhythm): string {
  return [cadenceWords(cadence), slot && slotWords(slot)].filter(Boolean).join(', ');
}
