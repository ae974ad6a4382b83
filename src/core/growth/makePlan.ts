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
    /** A plan for the same behavior is already open. */
    readonly 'plan-open': InText;
    /** The given text would be read as something else in the file. */
    readonly 'plan-unclear': object;
  }
}

/** A plan for the lead, or with a person once they agreed. */
export interface PlanFor extends NewPlan {
  /** Calendar date it is made. */
  readonly date: string;
  /** The person said it back in their own words, so the plan is agreed as of today. */
  readonly saidBack?: boolean | undefined;
}

/** The result of writing a plan. */
export interface WrittenPlan extends Written {
  readonly state: PlanState;
}

/** The first way starts within a week, the second within two. */
const daysApart = 7;

/**
 * Creates a plan in a separate file: in the lead's own notes, or in the folder of the person it is for. Refuses an
 * incomplete plan (domain.md §5.3), and a second one for a behavior whose plan is still open.
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

/** The lead's own action to look back on a given day. */
export function lookAction(due: string, person: string): string {
  return renderAction({ text: `${planLabel('lookBack')}: what changed?`, owner: 'me', due }, person, '\n');
}

/** The due date of the way at this position in a plan: a week apart, and never after the look back. */
export function wayDue(date: string, lookBack: string, at: number): string {
  const day = addDays(date, daysApart * (at + 1));
  return day < lookBack ? day : lookBack;
}
