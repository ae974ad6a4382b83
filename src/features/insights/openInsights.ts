import * as v from 'valibot';
import type * as vscode from 'vscode';
import { isTooLong, longestYears } from '../../core/dates/period';
import { balanceTrend } from '../../core/insights/balanceTrend';
import { type Figures, figuresOf } from '../../core/insights/figures';
import { TimeSlicer } from '../../core/notebook/timeSlicer';
import { isRefusal } from '../../core/refusal';
import { findPerson } from '../../platform/findPerson';
import { registerNoteCommand } from '../../platform/noteCommand';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import { rule } from '../../protocol/rule';
import { counting, defaultFilter, peopleIn, periodOf } from './ask';
import type { InsightsNeeds, InsightsPanel } from './panel';

/** Which people and which period: by default everyone, and the last quarter. */
export const insightsArguments = {
  person: v.exactOptional(field.text),
  from: v.exactOptional(field.calendarDate),
  to: v.exactOptional(field.calendarDate),
};

export const contract = declareCommand({
  id: 'teamLead.openInsights',
  title: 'Open Insights',
  icon: '$(graph)',
  takes: v.pipe(
    namedFields(insightsArguments),
    rule('from', ({ from, to }) => !from || !to || from <= to, 'must not be after "to"'),
    rule(
      'to',
      ({ from, to }) => !from || !to || !isTooLong({ from, to }),
      `must not be more than ${longestYears} years after "from"`,
    ),
  ),
  describeResult:
    'The numbers in the pictures, for everyone or one person; both days included. Also opens the panel with the same filter.',
  returns: shape<
    Figures & {
      /** The lead's own checks, 0 to 100 on each side, never added up. */
      readonly balance: readonly {
        readonly date: string;
        readonly leadership: number | null;
        readonly management: number | null;
      }[];
    }
  >(),
});

/** `teamLead.openInsights`: what the notes show over a period, as pictures; for callers, as numbers. */
export function registerOpenInsights({ notes }: InsightsNeeds, panel: InsightsPanel): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    async run({ notebook }, given) {
      const found = given.person === undefined ? undefined : await findPerson(notes, given.person);
      if (isRefusal(found)) return found;
      const today = notes.today();
      const usual = defaultFilter(today.date);
      const asked = given.from !== undefined || given.to !== undefined;
      const period = periodOf(given, usual, today.date);
      const filter = {
        ...usual,
        person: found?.person.id ?? null,
        ...(asked && { span: 'other' as const, ...period }),
      };
      panel.show(given.person === undefined && !asked ? {} : filter);
      const people = peopleIn(filter, notebook.people(today));
      const insights = await new TimeSlicer().runSteps(counting(people, period, today.date));
      const checks = balanceTrend(notebook.own(today).balanceChecks, period.to);
      return {
        ...figuresOf(insights, period),
        balance: checks.map(({ date, balance: { leadership, management } }) => ({
          date,
          leadership: leadership.score,
          management: management.score,
        })),
      };
    },
  });
}
