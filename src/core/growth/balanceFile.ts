import { seenBehaviors, balanceFileTexts as texts } from '../../content/growth/balance';
import { growthBehaviors, sideNames } from '../../content/growth/behaviors';
import { type Blocks, type Item, readBlocks } from '../markdown/blocks';
import { addItem } from '../markdown/edits';
import { setFrontMatter } from '../markdown/frontMatterEdit';
import { inOneEdit } from '../markdown/inOneEdit';
import { changeItems } from '../markdown/itemEdits';
import { combineEdits, type Plan } from '../markdown/textEdit';
import { join } from '../notebook/address';
import { folderIn } from '../notebook/layout';
import type { Say } from '../text/say';
import { type Amount, type BalanceAnswers, type Often, type Period, periods } from './balance';
import { answerWords, readBalanceLine } from './balanceLine';
import { behaviorsOn, type GrowthBehaviorId, growthBehaviorIds, sideOf, sides } from './behaviors';

/** The change to one behavior: `null` removes an answer; omitted parts stay. */
export interface AnswerChange {
  readonly often?: Often | null;
  readonly amount?: Amount | null;
}
export type AnswerChanges = Readonly<Partial<Record<GrowthBehaviorId, AnswerChange>>>;

/** The address of the check of a day, which may not exist yet. */
export function checkUri(root: string, date: string): string {
  return join(folderIn(root, 'own'), `balance-${date}.md`);
}

/** The address for a colleague's form entered on a day; the first one of a day has no number. */
export function formUri(root: string, date: string, number: number): string {
  return join(folderIn(root, 'own'), `colleagues-${date}${number > 1 ? `-${number}` : ''}.md`);
}

/** An empty check, with one line per behavior for answering by hand. */
export function newCheck(date: string, say: Say): string {
  return [
    ...['---', 'type: balance-check', `date: ${date}`, '---'],
    ...[`# ${say(texts.title, date)}`, '', say(texts.question)],
    ...linesOf(id => sentence(say(growthBehaviors[id].text)), say),
    '',
  ].join('\n');
}

/** A colleague's empty form, for paper, a message, or a file; it has no place for a name (domain.md §5.2). */
export function newForm(date: string, say: Say): string {
  return [
    ...['---', 'type: balance-form', `date: ${date}`, '---'],
    ...[`# ${say(texts.formTitle)}`, '', say(texts.noName), '', say(texts.ask), '', say(texts.answers)],
    ...linesOf(id => say(seenBehaviors[id]), say),
    ...['', say(texts.together), ''],
  ].join('\n');
}

function linesOf(words: (id: GrowthBehaviorId) => string, say: Say): readonly string[] {
  return sides.flatMap(side => [
    '',
    `## ${say(sideNames[side])}`,
    '',
    ...behaviorsOn(side).map(id => `- ${id} ${words(id)}:`),
  ]);
}

function sentence(text: string): string {
  return text.replace(/\.$/, '');
}

/**
 * Writes answers into a check or form: after the colon of their lines, keeping any remark after the answer, or on new
 * lines under the side's heading. With `period`, also writes what the time calls for.
 */
export function planAnswers(changes: AnswerChanges, say: Say, period?: Period): Plan {
  return text => {
    const before = readBlocks(text);
    const lines = linesIn(before);
    const wanted = growthBehaviorIds.filter(id => changes[id] !== undefined);
    const there = wanted.flatMap(id => lines.get(id) ?? []);
    const inPlace: Plan = () => {
      const items = there.map(({ item, read, lead }) => {
        const words = answerWords(answerWith(read.answer, changes[read.id] ?? {}));
        const put = `${read.colon ? '' : ':'}${words && ` ${words}`}${read.unread && words ? ',' : ''}`;
        return { item, edits: [{ start: lead + read.start, end: lead + read.end, text: put }] };
      });
      const edit = changeItems(text, before, items, there[0]?.item.line ?? 0);
      return combineEdits(there[0]?.item.line ?? 0, [
        edit,
        ...(period ? [setFrontMatter(text, { period })] : []),
      ]);
    };
    const missing = wanted.flatMap((id): Plan[] => {
      const words = lines.has(id) ? '' : answerWords(answerWith({}, changes[id] ?? {}));
      const row = `- ${id} ${sentence(say(growthBehaviors[id].text))}: ${words}`;
      return words
        ? [now => addItem(now, { section: { heading: say(sideNames[sideOf(id)]) } }, () => row)]
        : [];
    });
    return inOneEdit(text, [inPlace, ...missing]);
  };
}

/** Reads a check including its private parts: its answers, and what the time calls for. */
export function checkIn(text: string): { readonly answers: BalanceAnswers; readonly period: Period } {
  const blocks = readBlocks(text);
  const said = blocks.frontMatter.values.get('period')?.texts[0]?.toLowerCase();
  const answers = [...linesIn(blocks)].flatMap(([id, { read }]) =>
    Object.keys(read.answer).length > 0 ? [[id, read.answer] as const] : [],
  );
  return { answers: Object.fromEntries(answers), period: periods.find(known => known === said) ?? 'steady' };
}

/** An answer with a change applied. */
export function answerWith(
  known: { readonly often?: Often; readonly amount?: Amount },
  { often = known.often ?? null, amount = known.amount ?? null }: AnswerChange,
): { readonly often?: Often; readonly amount?: Amount } {
  return { ...(often !== null && { often }), ...(amount !== null && { amount }) };
}

/** The line of each behavior, with the position of its text in the item; the last one counts. */
function linesIn({ items }: Blocks) {
  const found = new Map<
    GrowthBehaviorId,
    { item: Item; read: NonNullable<ReturnType<typeof readBalanceLine>>; lead: number }
  >();
  for (const item of items) {
    const read = readBalanceLine(item.text);
    if (read) found.set(read.id, { item, read, lead: item.raw.length - item.text.length });
  }
  return found;
}
