import * as vscode from 'vscode';
import { addDays, addDuration } from '../../core/dates/calendar';
import { naturalDates } from '../../core/dates/naturalDate';
import type { Person } from '../../core/notebook/subjects';
import type { Ask } from '../../platform/ask';
import { shortDate } from '../../platform/dates';
import { type Choice, pick } from '../../platform/prompts';
import { awayUntil } from './changeRhythm';

/** Asks for the day the person is back, from a list or in natural language; `null` if the person is back already. */
export async function askAway(ask: Ask, person: Person, today: string): Promise<string | null> {
  const dates = await naturalDates();
  const until = awayUntil(person, today);
  const back = (label: string, date: string): Choice<string | null> => ({
    label,
    description: shortDate(date, today),
    value: date,
  });
  const choices: Choice<string | null>[] = [
    back(vscode.l10n.t('In a week'), addDays(today, 7)),
    back(vscode.l10n.t('In two weeks'), addDays(today, 14)),
    back(vscode.l10n.t('In a month'), addDuration(today, 'P1M')),
    ...(until
      ? [
          {
            label: vscode.l10n.t('$(debug-start) Back already'),
            description: vscode.l10n.t('now away until {0}', shortDate(until, today)),
            value: null,
          },
        ]
      : []),
  ];
  return pick<string | null>(
    ask,
    vscode.l10n.t('When is {0} back? Choose, or type a day: "dec 7", "in 3 weeks".', person.name),
    choices,
    {
      meanings: typed =>
        dates.readings(typed.trim().replace(/^until\s+/i, ''), today).map(date => ({
          label: vscode.l10n.t('Away until {0}', shortDate(date, today)),
          // Includes the typed text so that the quick pick's filter keeps the row.
          description: [typed, date].join(' · '),
          value: date,
          alwaysShow: true,
        })),
    },
  );
}
