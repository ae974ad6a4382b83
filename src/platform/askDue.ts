import * as vscode from 'vscode';
import { addDays } from '../core/dates/calendar';
import type { NaturalDates } from '../core/dates/naturalDate';
import { signOfDue } from '../core/dates/takeDue';
import { dotted } from '../core/text/dotted';
import type { Ask } from './ask';
import { shortDate } from './dates';
import { type Choice, pick } from './prompts';

/** How to ask for a due date, and which answers to offer. */
export interface DueQuestion {
  /** Whether a date is required. */
  readonly required?: boolean;
  /** Dates that the user's own words can mean, to choose from. */
  readonly either?: readonly string[];
  readonly prompt?: string;
  /** An answer to offer instead of a date; replaces "No date". */
  readonly instead?: Choice<string>;
  /** The dates to offer instead of the usual ones. */
  readonly days?: readonly { readonly label: string; readonly day: string }[];
}

/**
 * Asks for a calendar date, chosen or typed in natural language; if the words can mean two dates, both are offered.
 * Empty for no date, which is not offered if `required`.
 */
export function askDue(
  ask: Ask,
  today: string,
  dates: NaturalDates,
  { required = false, either = [], prompt, instead, days }: DueQuestion = {},
): Promise<string> {
  const choice = (label: string, value: string): Choice<string> => ({
    label,
    description: value && shortDate(value, today),
    value,
  });
  const none = instead || required ? [] : [choice(vscode.l10n.t('No date'), '')];
  const usual = days?.map(({ label, day }) => choice(label, day)) ?? [
    choice(vscode.l10n.t('Tomorrow'), addDays(today, 1)),
    choice(vscode.l10n.t('In a week'), addDays(today, 7)),
    choice(vscode.l10n.t('In two weeks'), addDays(today, 14)),
    ...(instead ? [instead] : []),
  ];
  const meant = (days: readonly string[], text: string): Choice<string>[] =>
    days.map(day => ({
      label: vscode.l10n.t('due {0}', shortDate(day, today)),
      // Includes the typed text so that the quick pick's filter keeps the row.
      description: dotted(text, day),
      value: day,
      alwaysShow: true,
    }));
  const question =
    either.length > 0
      ? vscode.l10n.t('Which day do you mean?')
      : (prompt ??
        vscode.l10n.t('By when? Choose, or type a day: "next fri", "in 3 weeks", "end of month".'));
  const first = either.length > 0 ? [...meant(either, ''), ...none] : [...none, ...usual];
  return pick(ask, question, first, {
    meanings: typed => meant(dates.readings(typed.trim().replace(signOfDue, ''), today), typed),
  });
}
