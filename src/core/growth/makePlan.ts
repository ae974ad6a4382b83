import { growthBehaviors } from '../../content/growth/behaviors';
import { renderAction } from '../actions/actionItem';
import { addDays } from '../dates/calendar';
import { readBlocks } from '../markdown/blocks';
import { headingText } from '../markdown/headingText';
import { itemText } from '../markdown/itemText';
import { sectionLine } from '../meetings/noteSections';
import { join } from '../notebook/address';
import { createNumbered } from '../notebook/createNumbered';
import { notesOf, ownId } from '../notebook/layout';
import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import { isRefusal, type Refusal } from '../refusal';
import { onOneLine } from '../text/onOneLine';
import type { PlanState } from './plan';
import { planLabel } from './planFields';
import { type NewPlan, planFault, waysOf } from './planGuards';
import { readPlan } from './readPlan';

declare module '../refusal' {
  interface Refusals {
    /** A plan for the same behavior is open. */
    readonly 'plan-open': InText;
    /** What was given would read as something else in the file. */
    readonly 'plan-unclear': object;
  }
}

/** A plan for the lead, or with a person once they agreed. */
export interface PlanFor extends NewPlan {
  /** Calendar date it is made on. */
  readonly date: string;
  /** The person said it back in their own words, and it is agreed on from today. */
  readonly saidBack?: boolean | undefined;
}

/** Where a plan was written. */
export interface WrittenPlan extends Written {
  readonly state: PlanState;
}

/** The first way is begun within a week, the second within two. */
const daysApart = 7;

/**
 * Makes a plan, as a file of its own: with the lead's own notes, or in the folder of the person it is for. Refuses what
 * is no plan (domain.md §5.3), and a second one for a behavior whose plan is still open.
 */
export async function makePlan(
  notebook: Notebook,
  whose: Pick<Person, 'id' | 'name' | 'plans'>,
  plan: PlanFor,
): Promise<WrittenPlan | Refusal> {
  const fault = planFault(plan, plan.date);
  if (fault) return fault;
  const open = whose.plans.find(({ behavior, state }) => behavior === plan.behavior && state !== 'closed');
  if (open) return { refused: 'plan-open', file: open.uri, line: open.line };
  const text = renderPlan(whose, plan);
  const { fact } = readPlan(readBlocks(text), whose.id);
  const isRead =
    fact.sign === onOneLine(plan.sign).trim() &&
    fact.ways.length === waysOf(plan).length &&
    fact.lookBack === plan.lookBack;
  if (!isRead) return { refused: 'plan-unclear' };
  const uri = join(notesOf(notebook.root, whose.id), `plan-${plan.date}-${plan.behavior.toLowerCase()}.md`);
  const written = await createNumbered(notebook, uri, text);
  return isRefusal(written) ? written : { ...written, line: fact.line, state: fact.state };
}

/** A new plan as Markdown (media/docs/file-format.md). */
function renderPlan({ id, name }: Pick<Person, 'id' | 'name'>, plan: PlanFor): string {
  const { behavior, date, lookBack, sign, saidBack } = plan;
  const isOwn = id === ownId;
  const isAgreed = isOwn || saidBack === true;
  const ways = waysOf(plan).map(({ way, what }, at) => {
    const text = `${planLabel(way)}: ${onOneLine(what).trim()}`;
    if (!isAgreed) return `- ${itemText(text, '\n')}`;
    const due = wayDue(date, lookBack, at);
    return renderAction({ text, owner: isOwn ? 'me' : 'them', due }, id, '\n');
  });
  const agree = `${planLabel('agree')}: ${name} says the plan back, and what to change in it`;
  return [
    '---',
    'type: development-plan',
    `behavior: ${behavior}`,
    `date: ${date}`,
    `look-back: ${lookBack}`,
    ...(isOwn ? [] : [`agreed-on:${isAgreed ? ` ${date}` : ''}`, `said-back: ${isAgreed ? 'yes' : 'no'}`]),
    '---',
    `# ${headingText(growthBehaviors[behavior].text.replace(/\.$/, ''))}`,
    '',
    `- ${planLabel('sign')}: ${onOneLine(sign).trim()}`,
    '',
    sectionLine('Actions'),
    '',
    ...ways,
    ...(isAgreed
      ? []
      : [renderAction({ text: agree, owner: 'me', due: addDays(date, daysApart) }, id, '\n')]),
    lookAction(lookBack, id),
    '',
  ].join('\n');
}

/** The lead's own action to look back on a day. */
export function lookAction(due: string, person: string): string {
  return renderAction({ text: `${planLabel('lookBack')}: what changed?`, owner: 'me', due }, person, '\n');
}

/** When the way at this place in a plan is due: a week apart, and never after the day to look back. */
export function wayDue(date: string, lookBack: string, at: number): string {
  const day = addDays(date, daysApart * (at + 1));
  return day < lookBack ? day : lookBack;
}
