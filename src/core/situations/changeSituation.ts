import { renderAction } from '../actions/actionItem';
import { completeAction } from '../actions/completeAction';
import { reopenAction } from '../actions/reopenAction';
import { addLookBack } from '../growth/lookBacks';
import { type Blocks, type Item, readBlocks } from '../markdown/blocks';
import { addItem } from '../markdown/edits';
import { setFrontMatter } from '../markdown/frontMatterEdit';
import { inOneEdit } from '../markdown/inOneEdit';
import { changeItems } from '../markdown/itemEdits';
import { itemText } from '../markdown/itemText';
import { NoteEdit } from '../markdown/noteEdit';
import { combineEdits, type Edit, type Plan, unchanged } from '../markdown/textEdit';
import { verified } from '../markdown/verified';
import { ownId } from '../notebook/layout';
import { isRefusal, type Refusal } from '../refusal';
import { onOneLine } from '../text/onOneLine';
import { actKey } from './actKey';
import { actsIn, isSituation, readSituation, sideHeading } from './readSituation';
import type { ActState, SituationAct } from './situation';

declare module '../refusal' {
  interface Refusals {
    readonly 'not-a-situation': InText;
    readonly 'situation-closed': InText;
  }
}

/** An act by its words and column. */
export type ActWords = Pick<SituationAct, 'side' | 'text'>;

/** The acts that are now being done, and those that are not after all. */
export interface ActTicks {
  readonly tick: readonly ActWords[];
  readonly untick: readonly ActWords[];
  /** Whether the playbook still has this act. */
  isKnown(act: ActWords): boolean;
}

/**
 * Records what is being done: checks off an open action, and adds a missing act as a line. Undoes what is not being done
 * after all: removes a line with nothing but an act of the playbook, and turns any other into an open action, because
 * words that exist nowhere else are never thrown away.
 */
export function changeActs(text: string, { tick, untick, isKnown }: ActTicks, date: string): Edit | Refusal {
  const blocks = openNote(text);
  if (isRefusal(blocks)) return blocks;
  const wanted = new Map<string, ActState | undefined>();
  const changed: (Edit | Refusal)[] = [];
  const added: Plan[] = [];
  for (const act of tick) {
    const [key, item] = [actKey(act), itemOf(blocks, act)];
    if (wanted.has(key) || (item && item.done !== false)) continue;
    wanted.set(key, item ? 'done' : 'doing');
    if (item) changed.push(completeAction(text, item.line, date));
    else added.push(now => addAct(now, act, eol => `- ${itemText(act.text, eol)}`));
  }
  for (const act of untick) {
    const [key, item] = [actKey(act), itemOf(blocks, act)];
    if (wanted.has(key) || !item || item.done === false) continue;
    const isGone = item.done === undefined && isKnown(act) && saysNothingElse(blocks, item);
    wanted.set(key, isGone ? undefined : 'open');
    changed.push(
      item.done
        ? reopenAction(text, item.line)
        : isGone
          ? removal(text, blocks, item)
          : boxed(text, blocks, item),
    );
  }
  const [first = unchanged()] = changed;
  const inPlace: Plan = () => combineEdits(isRefusal(first) ? 0 : first.line, changed);
  return ifAsIntended(text, inOneEdit(text, [inPlace, ...added]), wanted);
}

function saysNothingElse({ lines }: Blocks, { line, textLine, end, raw }: Item): boolean {
  return line === textLine && lines.filledEnd(line + 1, end) === line + raw.split('\n').length;
}

function removal(text: string, blocks: Blocks, item: Item): Edit {
  const note = new NoteEdit(text, blocks);
  note.remove(item.line, note.endOf(item));
  return { edits: note.edits, line: item.line };
}

function boxed(text: string, blocks: Blocks, item: Item): Edit | Refusal {
  return changeItems(text, blocks, [{ item, edits: [{ start: 0, end: 0, text: '[ ] ' }] }], item.line);
}

/** Adds missing acts as the lead's own actions; acts already in the note stay unchanged. */
export function addActActions(text: string, acts: readonly ActWords[], due?: string): Edit | Refusal {
  return addMissing(text, acts, 'open', ({ text: words }, eol) =>
    renderAction({ text: words, owner: 'me', ...(due && { due }) }, ownId, eol),
  );
}

/** Notes that someone has taken over missing acts. */
export function handOverActs(text: string, acts: readonly ActWords[], to: string): Edit | Refusal {
  return addMissing(text, acts, 'doing', ({ text: words }, eol) =>
    [`- ${itemText(words, eol)}`, `  - ${onOneLine(to).trim()}`].join(eol),
  );
}

/** The acts that a note does not list. */
export function missingActs(text: string, acts: readonly ActWords[]): readonly ActWords[] {
  const listed = statesIn(readBlocks(text));
  const missing = new Map(acts.map(act => [actKey(act), act]));
  return [...missing.values()].filter(act => !listed.has(actKey(act)));
}

/** Closes a situation with what was learned. */
export function closeSituation(text: string, date: string, words: string): Edit | Refusal {
  const blocks = openNote(text);
  if (isRefusal(blocks)) return blocks;
  const edit = inOneEdit(text, [
    now => setFrontMatter(now, { closed: date }),
    addLookBack(date, onOneLine(words).trim()),
  ]);
  const was = factIn(blocks);
  return verified(
    text,
    edit,
    factIn,
    ({ closedOn, looks }) => closedOn === date && looks.length === was.looks.length + 1,
    { refused: 'edit-astray', line: was.line },
  );
}

function addMissing(
  text: string,
  acts: readonly ActWords[],
  state: ActState,
  render: (act: ActWords, eol: string) => string,
): Edit | Refusal {
  const blocks = openNote(text);
  if (isRefusal(blocks)) return blocks;
  const missing = missingActs(text, acts);
  const plans = missing.map(
    (act): Plan =>
      now =>
        addAct(now, act, eol => render(act, eol)),
  );
  return ifAsIntended(text, inOneEdit(text, plans), new Map(missing.map(act => [actKey(act), state])));
}

function addAct(text: string, { side }: ActWords, render: (eol: string) => string): Edit | Refusal {
  return addItem(text, { section: { heading: sideHeading(side) } }, render);
}

/** Returns the edit if the text then has the intended state of these acts, and the same state of all others. */
function ifAsIntended(
  text: string,
  edit: Edit | Refusal,
  wanted: ReadonlyMap<string, ActState | undefined>,
): Edit | Refusal {
  const expected = new Map(statesIn(readBlocks(text)));
  for (const [key, state] of wanted) {
    if (state === undefined) expected.delete(key);
    else expected.set(key, state);
  }
  return verified(
    text,
    edit,
    statesIn,
    now => now.size === expected.size && [...expected].every(([key, state]) => now.get(key) === state),
  );
}

/** The state of each act; of two lines for one act, the first counts. */
function statesIn(blocks: Blocks): ReadonlyMap<string, ActState> {
  const acts = actsIn(blocks, ownId);
  return new Map(acts.toReversed().map(({ act }) => [actKey(act), act.state]));
}

function factIn(blocks: Blocks) {
  return readSituation(blocks, ownId);
}

function openNote(text: string): Blocks | Refusal {
  const blocks = readBlocks(text);
  if (!isSituation(blocks.frontMatter)) return { refused: 'not-a-situation', line: 0 };
  const { closedOn, line } = factIn(blocks);
  return closedOn ? { refused: 'situation-closed', line } : blocks;
}

function itemOf(blocks: Blocks, act: ActWords): Item | undefined {
  const key = actKey(act);
  return actsIn(blocks, ownId).find(({ act: listed }) => actKey(listed) === key)?.item;
}
