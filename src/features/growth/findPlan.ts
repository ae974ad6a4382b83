import * as vscode from 'vscode';
import { growthBehaviors } from '../../content/growth/behaviors';
import type { PlanFact, PlanState } from '../../core/growth/plan';
import { isOwn } from '../../core/notebook/layout';
import type { Located, Person } from '../../core/notebook/subjects';
import type { Refusal } from '../../core/refusal';
import type { TeamNotebook } from '../../core/subjects/teamNotebook';
import { dotted } from '../../core/text/dotted';
import type { Ask } from '../../platform/ask';
import { runCommand } from '../../platform/commands';
import { shortDate } from '../../platform/dates';
import { findOrRescan } from '../../platform/findOrRescan';
import type { OpenNotes } from '../../platform/notesParts';
import { pick } from '../../platform/prompts';
import { say } from '../../platform/say';

/** A plan and the person it belongs to. */
export interface FoundPlan {
  readonly notebook: TeamNotebook;
  readonly whose: Person;
  readonly plan: Located<PlanFact>;
}

/** Finds the plan in a file. */
export function findPlan(notes: OpenNotes, uri: string): Promise<FoundPlan | Refusal> {
  return findOrRescan(
    notes,
    notebook =>
      allPlans(notebook, notes).find(({ plan }) => plan.uri === uri) ?? { refused: 'not-a-plan', file: uri },
  );
}

/** Asks for a plan in one of these states, the earliest review first. */
export async function pickPlan(
  ask: Ask,
  notes: OpenNotes,
  question: string,
  states: readonly PlanState[],
): Promise<FoundPlan> {
  const notebook = ask.unwrap(await notes.open());
  const today = notes.today().date;
  const found = allPlans(notebook, notes)
    .filter(({ plan }) => states.includes(plan.state))
    .sort((one, other) => ((one.plan.lookBack ?? '~') < (other.plan.lookBack ?? '~') ? -1 : 1));
  const chosen = await pick<FoundPlan | undefined>(
    ask,
    found.length > 0 ? question : vscode.l10n.t('There is no such plan yet.'),
    [
      ...found.map(each => ({
        label: planTitle(each.plan),
        description: dotted(
          isOwn(each.whose) ? vscode.l10n.t('Your own notes') : each.whose.name,
          each.plan.lookBack ? vscode.l10n.t('look back {0}', shortDate(each.plan.lookBack, today)) : '',
        ),
        ...(each.plan.sign && { detail: each.plan.sign }),
        value: each,
      })),
      { label: vscode.l10n.t('$(add) Make a plan…'), value: undefined, alwaysShow: true },
    ],
  );
  if (chosen) return chosen;
  await runCommand('teamLead.makePlan', {});
  return ask.leave();
}

/** A plan's title, or else its behavior. */
export function planTitle({ title, behavior }: PlanFact): string {
  return title || (behavior ? say(growthBehaviors[behavior].text) : vscode.l10n.t('Plan'));
}

function allPlans(notebook: TeamNotebook, notes: OpenNotes): readonly FoundPlan[] {
  return notebook
    .peopleAndLead(notes.today())
    .flatMap(whose => whose.plans.map(plan => ({ notebook, whose, plan })));
}
