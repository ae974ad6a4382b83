import { dueText, ownerText } from '../actions/actionMarks';
import { completeAction } from '../actions/completeAction';
import { type Blocks, readBlocks } from '../markdown/blocks';
import { addItem } from '../markdown/edits';
import { endOfWords } from '../markdown/endOfWords';
import { setFrontMatter } from '../markdown/frontMatterEdit';
import { inOneEdit } from '../markdown/inOneEdit';
import { changeItems } from '../markdown/itemEdits';
import { combineEdits, type Edit, type Plan, unchanged } from '../markdown/textEdit';
import { verified } from '../markdown/verified';
import { inSection } from '../meetings/noteSections';
import { isRefusal, type Refusal } from '../refusal';
import { onOneLine } from '../text/onOneLine';
import { addLookBack } from './lookBacks';
import { lookAction, wayDue } from './makePlan';
import { isPlan, type ReadPlan, readPlan } from './readPlan';

declare module '../refusal' {
  interface Refusals {
    readonly 'not-a-plan': InText;
    readonly 'plan-closed': InText;
    /** A plan can be looked back on only once it is agreed. */
    readonly 'plan-proposed': InText;
  }
}

/**
 * Records that the person agreed: notes the day and turns the ways into their actions. A plan already agreed stays
 * unchanged.
 */
export function agreePlan(text: string, person: string, date: string): Edit | Refusal {
  const blocks = readBlocks(text);
  const plan = openPlan(blocks, person);
  if (isRefusal(plan)) return plan;
  const { fact, ways, agree } = plan;
  if (fact.state === 'active') return unchanged(fact.line);
  const plain = ways.flatMap((item, at) => {
    if (item.done !== undefined) return [];
    const due = fact.lookBack === undefined ? undefined : wayDue(date, fact.lookBack, at);
    const end = endOfWords(item.raw.split('\n', 1)[0] ?? '');
    const marks = ['', ownerText('them', person), ...(due ? [dueText(due)] : [])].join(' ');
    return [
      {
        item,
        edits: [
          { start: 0, end: 0, text: '[ ] ' },
          { start: end, end, text: marks },
        ],
      },
    ];
  });
  const all = combineEdits(fact.line, [
    setFrontMatter(text, { 'agreed-on': date, 'said-back': 'yes' }),
    changeItems(text, blocks, plain, fact.line),
    ...(agree ? [completeAction(text, agree.line, date)] : []),
  ]);
  return verified(text, all, factIn(person), ({ state, ways: now, line }) => {
    const isMeant =
      state === 'active' &&
      now.length === fact.ways.length &&
      now.every(({ what, done }, at) => what === fact.ways[at]?.what && done !== undefined);
    return isMeant && line;
  });
}

/** A look back on a plan. */
export interface PlanReview {
  /** Calendar date of the look back. */
  readonly date: string;
  /** What is different now, in terms others could observe. */
  readonly changed: string;
  /** Calendar date of the next look back; if omitted, the plan is closed. */
  readonly next?: string | undefined;
}

/** Notes what changed, checks off the look back, and closes the plan or sets the next round. */
export function reviewPlan(
  text: string,
  person: string,
  { date, changed, next }: PlanReview,
): Edit | Refusal {
  const blocks = readBlocks(text);
  const plan = openPlan(blocks, person);
  if (isRefusal(plan)) return plan;
  const { fact, look } = plan;
  if (fact.state === 'proposed') return { refused: 'plan-proposed', line: fact.line };
  if (next !== undefined && next <= date) return { refused: 'plan-lacks', field: 'next', after: date };
  const first: Plan = now =>
    combineEdits(fact.line, [
      setFrontMatter(now, next === undefined ? { closed: date } : { 'look-back': next }),
      ...(look ? [completeAction(now, look.line, date)] : []),
    ]);
  const edit = inOneEdit(text, [
    first,
    ...(next === undefined
      ? []
      : [(now: string) => addItem(now, inSection('Actions'), () => lookAction(next, person))]),
    addLookBack(date, onOneLine(changed).trim()),
  ]);
  return verified(
    text,
    edit,
    factIn(person),
    ({ looks, closedOn, lookBack, state }) =>
      looks.length === fact.looks.length + 1 &&
      (next === undefined ? closedOn === date : lookBack === next && state === 'active'),
    { refused: 'edit-astray', line: fact.line },
  );
}

function factIn(person: string) {
  return (blocks: Blocks) => readPlan(blocks, person).fact;
}

function openPlan(blocks: Blocks, person: string): ReadPlan | Refusal {
  if (!isPlan(blocks.frontMatter)) return { refused: 'not-a-plan', line: 0 };
  const plan = readPlan(blocks, person);
  return plan.fact.state === 'closed' ? { refused: 'plan-closed', line: plan.fact.line } : plan;
}
