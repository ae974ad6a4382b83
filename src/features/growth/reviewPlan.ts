import * as v from 'valibot';
import * as vscode from 'vscode';
import { addDays } from '../../core/dates/calendar';
import { naturalDates } from '../../core/dates/naturalDate';
import { reviewPlan } from '../../core/growth/changePlan';
import { isRefusal } from '../../core/refusal';
import { askDue } from '../../platform/askDue';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { askText } from '../../platform/prompts';
import { showLine } from '../../platform/showLine';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { findPlan, pickPlan, planTitle } from './findPlan';

export const contract = declareCommand({
  id: 'teamLead.reviewPlan',
  title: 'Look Back on Plan…',
  icon: '$(history)',
  // domain.md §5.3.
  describe: 'What changed. With `next`, the plan continues until that day; otherwise it is closed.',
  takes: {
    uri: field.address,
    changed: field.text,
    next: v.exactOptional(field.calendarDate),
    date: v.exactOptional(field.calendarDate),
  },
  describeResult:
    '`line` is the line about what changed. `openActions`: how many ways of the plan are not done.',
  returns: shape<{
    readonly uri: string;
    readonly line: number;
    readonly closed: boolean;
    readonly openActions: number;
  }>(),
});

/** `teamLead.reviewPlan`: records what changed since the plan was made, and whether it continues. */
export function registerReviewPlan(notes: OpenNotes): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    asks: ['uri', 'changed', 'next'],
    async ask(given, ask) {
      const { plan } =
        given.uri === undefined
          ? await pickPlan(ask, notes, vscode.l10n.t('Which plan do you look back on?'), ['active'])
          : ask.unwrap(await findPlan(notes, given.uri));
      const about = ask.under(`${ask.title}: ${planTitle(plan)}`);
      const question = plan.sign
        ? vscode.l10n.t('What changed, as others could see it? The sign was: {0}', plan.sign)
        : vscode.l10n.t('What changed, as others could see it?');
      const changed = given.changed ?? (await askText(about, question));
      const today = notes.today().date;
      const next =
        given.next ??
        (await askDue(about, today, await naturalDates(), {
          prompt: vscode.l10n.t('Close the plan, or look again? Choose, or type a day.'),
          days: [
            { label: vscode.l10n.t('Close the plan'), day: '' },
            { label: vscode.l10n.t('Another two weeks'), day: addDays(today, 14) },
            { label: vscode.l10n.t('Another six weeks'), day: addDays(today, 42) },
          ],
          required: true,
        }));
      return { ...given, uri: plan.uri, changed, ...(next && { next }) };
    },
    async run({ day }, { uri, changed, next }, interactive) {
      const found = await findPlan(notes, uri);
      if (isRefusal(found)) return found;
      const { notebook, whose, plan } = found;
      const written = await notebook.edit(uri, text =>
        reviewPlan(text, whose.id, { date: day, changed, next }),
      );
      if (isRefusal(written)) return written;
      if (interactive) await showLine(uri, written.line);
      const openActions = plan.ways.filter(({ done }) => done === false).length;
      return { uri: written.uri, line: written.line, closed: next === undefined, openActions };
    },
    doneMessage: ({ closed, openActions }) =>
      !closed
        ? vscode.l10n.t('$(check) Saved. The plan goes on.')
        : openActions > 0
          ? vscode.l10n.t('$(check) Closed. What you had not done of it is still among the actions.')
          : vscode.l10n.t('$(check) Closed.'),
  });
}
