import { planTexts } from '../../content/growth/planProblems';
import { readAction } from '../actions/actionItem';
import { isCalendarDate } from '../dates/calendar';
import type { Blocks, Item } from '../markdown/blocks';
import type { FrontMatter, NoteProblem } from '../markdown/frontMatter';
import { readKey } from '../markdown/readKey';
import { ownId } from '../notebook/layout';
import { dayRule } from '../notebook/noteDate';
import { normalizeName } from '../text/normalizeName';
import { type GrowthBehaviorId, growthBehaviorIds } from './behaviors';
import { lookBacksIn } from './lookBacks';
import type { PlanFact, PlanState, PlanWay } from './plan';
import { isWay, readPlanField } from './planFields';

/** A plan with the items of its steps. */
export interface ReadPlan {
  readonly fact: PlanFact;
  /** The open action to look back, and the one to agree. */
  readonly look?: Item;
  readonly agree?: Item;
  /** The items of the ways, as in the fact. */
  readonly ways: readonly Item[];
}

const yes = { isRight: (text: string) => yesOrNo(text) !== undefined, wrong: planTexts.yes };

/** Whether a note is a development plan. */
export function isPlan({ values }: FrontMatter): boolean {
  return normalizeName(values.get('type')?.texts[0] ?? '').replaceAll(' ', '-') === 'development-plan';
}

/** Reads a development plan (media/docs/file-format.md); `person` is the id of the person whose folder it is in. */
export function readPlan(blocks: Blocks, person: string, problems: NoteProblem[] = []): ReadPlan {
  const key = (name: string) => readKey(blocks, name, dayRule, problems);
  const ways: { readonly way: PlanWay; readonly item: Item }[] = [];
  let sign: string | undefined;
  let named = blocks.frontMatter.values.get('behavior')?.texts[0];
  let dated: string | undefined;
  let look: Item | undefined;
  let agree: Item | undefined;
  for (const item of blocks.items) {
    const found = item.aside ? undefined : readPlanField(item.text);
    if (!found) continue;
    const { field, value } = found;
    if (isWay(field)) ways.push({ way: readWay(item, field, value, person), item });
    else if (field === 'sign') sign ??= value;
    else if (field === 'behavior') named ??= value;
    else if (field === 'agree') agree ??= item.done === false ? item : undefined;
    else if (item.done === false) look ??= item;
    else if (item.done === undefined && isCalendarDate(value)) dated ??= value;
  }
  const behavior = behaviorIn(named);
  if (named !== undefined && !behavior) {
    const line = blocks.frontMatter.values.get('behavior')?.line ?? 0;
    problems.push({ line, message: planTexts.behavior, values: [named] });
  }
  const saidBack = yesOrNo(readKey(blocks, 'said-back', yes, problems) ?? '');
  const [agreedOn, closedOn] = [key('agreed-on'), key('closed')];
  // The meeting reader reports an invalid date, because it checks this key in every note.
  const made = readKey(blocks, 'date', dayRule, []);
  const lookBack = key('look-back') ?? dated;
  const title = blocks.headings.find(({ level }) => level === 1);
  const state: PlanState = closedOn
    ? 'closed'
    : person !== ownId && !(agreedOn && saidBack)
      ? 'proposed'
      : 'active';
  return {
    fact: {
      line: title?.line ?? 0,
      title: title?.text.trim() ?? '',
      ...(behavior && { behavior }),
      ...(made && { made }),
      ...(lookBack && { lookBack }),
      ...(sign && { sign }),
      ways: ways.map(({ way }) => way),
      ...(agreedOn && { agreedOn }),
      ...(saidBack !== undefined && { saidBack }),
      ...(closedOn && { closedOn }),
      looks: lookBacksIn(blocks),
      state,
    },
    ...(look && { look }),
    ...(agree && { agree }),
    ways: ways.map(({ item }) => item),
  };
}

function readWay({ line, done }: Item, way: PlanWay['way'], value: string, person: string): PlanWay {
  const { text, due, owner } = readAction(value, person);
  return {
    line,
    way,
    what: text,
    ...(done !== undefined && { done }),
    ...(due && { due }),
    ...(owner && { owner }),
  };
}

/** One of the eighteen by its id, whatever follows it. */
function behaviorIn(text: string | undefined): GrowthBehaviorId | undefined {
  const id = /^[lg][1-9](?![\p{L}\p{N}])/iu.exec(text ?? '')?.[0].toUpperCase();
  return growthBehaviorIds.find(known => known === id);
}

function yesOrNo(text: string): boolean | undefined {
  const word = normalizeName(text);
  if (['yes', 'true'].includes(word)) return true;
  return ['no', 'not yet', 'false'].includes(word) ? false : undefined;
}
