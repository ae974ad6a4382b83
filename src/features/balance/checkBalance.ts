import * as v from 'valibot';
import type * as vscode from 'vscode';
import { type Balance, type Period, periods, weigh } from '../../core/growth/balance';
import { checkIn, checkUri, newCheck, planAnswers } from '../../core/growth/balanceFile';
import { balanceAnswerShape } from '../../core/growth/balanceShapes';
import { type GrowthBehaviorId, growthBehaviorIds } from '../../core/growth/behaviors';
import { applyEdits, type Plan } from '../../core/markdown/textEdit';
import { isRefusal } from '../../core/refusal';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import { withPlace } from '../../protocol/offered';
import type { BalancePanel } from './panel';

const answer = v.exactOptional(namedFields(balanceAnswerShape.entries));

/** The two scores by name, 0 to 100, and the answers behind them; `null` if there are too few answers. */
export type CheckedBalance = Omit<Balance, 'leadership' | 'management'> & {
  readonly uri: string;
  readonly date: string;
  readonly period: Period;
  readonly leadership: number | null;
  readonly management: number | null;
  readonly answered: { readonly leadership: number; readonly management: number };
  /** The share of "right" answers on each side, 0 to 1. */
  readonly right: { readonly leadership: number | null; readonly management: number | null };
};

export const contract = declareCommand({
  id: 'teamLead.checkBalance',
  title: 'Check Your Balance',
  icon: '$(law)',
  offered: withPlace,
  describe:
    '`often` in the last two weeks: 0, 1, 2 (two or three times), 3 (four times or more) or `none` (no occasion). `amount`: whether more or less is needed, or it is right for now. Answers are added to the check of the same day.',
  takes: {
    answers: v.pipe(
      namedFields(
        Object.fromEntries(growthBehaviorIds.map(id => [id, answer])) as Record<
          GrowthBehaviorId,
          typeof answer
        >,
      ),
      v.check(
        given => Object.values(given).some(each => Object.keys(each).length > 0),
        'must hold an answer',
      ),
    ),
    period: v.exactOptional(v.picklist(periods)),
    date: v.exactOptional(field.calendarDate),
  },
  // domain.md §5.2.
  describeResult: 'The two sides are never added up.',
  returns: shape<CheckedBalance>(),
});

/** `teamLead.checkBalance`: opens the panel; with answers, stores and scores the check of a day. */
export function registerCheckBalance(notes: OpenNotes, panel: BalancePanel): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    ask: async () => panel.show(),
    async run({ notebook, day: date }, { answers, period }) {
      const before = notebook.own(notes.today()).balanceChecks.find(check => check.date === date);
      const uri = before?.uri ?? checkUri(notebook.root, date);
      // Not from the index, which contains no checks on a shared screen.
      let check = checkIn('');
      const plan: Plan = text => {
        const edit = planAnswers(answers, say, period)(text);
        if (!isRefusal(edit)) check = checkIn(applyEdits(text, edit.edits));
        return edit;
      };
      const written = await notebook.edit(uri, plan, newCheck(date, say));
      if (isRefusal(written)) return written;
      const { leadership, management, ...rest } = weigh(check.answers, check.period);
      return {
        uri,
        date,
        period: check.period,
        leadership: leadership.score,
        management: management.score,
        answered: { leadership: leadership.answered, management: management.answered },
        right: { leadership: leadership.right, management: management.right },
        ...rest,
      };
    },
  });
}
