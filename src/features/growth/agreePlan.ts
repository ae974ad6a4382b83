import * as v from 'valibot';
import * as vscode from 'vscode';
import { agreePlan } from '../../core/growth/changePlan';
import { placeOf } from '../../core/notebook/placeOf';
import { isRefusal } from '../../core/refusal';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { pick } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { findPlan, pickPlan, planTitle } from './findPlan';

export const contract = declareCommand({
  id: 'teamLead.agreePlan',
  title: 'Agree on Plan…',
  // domain.md §5.3.
  describe: 'The person has said the plan back in their own words. Its ways become their actions.',
  takes: { uri: field.address, date: v.exactOptional(field.calendarDate) },
  describeResult: "`line` is the plan's heading.",
  returns: shape<{ readonly uri: string; readonly line: number }>(),
});

/** `teamLead.agreePlan`: records that a person agreed to a plan proposed to them. */
export function registerAgreePlan(notes: OpenNotes): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    async ask(given, ask) {
      ask.expect(given.uri === undefined ? 2 : 1);
      const { whose, plan } =
        given.uri === undefined
          ? await pickPlan(ask, notes, vscode.l10n.t('Which plan do you agree on?'), ['proposed'])
          : ask.unwrap(await findPlan(notes, given.uri));
      const about = ask.under(`${ask.title}: ${planTitle(plan)}`);
      const answer = await pick(about, vscode.l10n.t('Did {0} say it back?', whose.name), [
        { label: vscode.l10n.t('Yes'), value: 'yes' },
        {
          label: vscode.l10n.t('Not yet'),
          detail: vscode.l10n.t('Ask first. Nothing changes until then.'),
          value: 'no',
        },
      ]);
      return answer === 'yes' ? { ...given, uri: plan.uri } : undefined;
    },
    async run({ day }, { uri }) {
      const found = await findPlan(notes, uri);
      if (isRefusal(found)) return found;
      const written = await found.notebook.edit(uri, text => agreePlan(text, found.whose.id, day));
      return placeOf(written);
    },
    doneMessage: () => vscode.l10n.t('$(check) Agreed. Both ways are actions now.'),
  });
}
