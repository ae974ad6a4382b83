import { readAction } from '../actions/actionItem';
import { isEmptyTask } from '../actions/completeAction';
import { lookBacksIn } from '../growth/lookBacks';
import { type Blocks, findHeading, type Item, itemsBetween } from '../markdown/blocks';
import type { FrontMatter, NoteProblem } from '../markdown/frontMatter';
import { plainItemText } from '../markdown/itemText';
import { readKey } from '../markdown/readKey';
import { dayRule } from '../notebook/noteDate';
import { dotted } from '../text/dotted';
import { normalizeName } from '../text/normalizeName';
import { type SituationAct, type SituationFact, type SituationSide, situationSides } from './situation';

/** The headings of the two columns; the first of each is the one we write. The file is in English. */
const headings: Readonly<Record<SituationSide, readonly [string, ...string[]]>> = {
  lead: ['Lead', 'Leading', 'Leadership'],
  manage: ['Manage', 'Managing', 'Management'],
};

/** Whether a note is about a situation that the lead is in. */
export function isSituation({ values }: FrontMatter): boolean {
  return normalizeName(values.get('type')?.texts[0] ?? '') === 'situation';
}

/** The heading to write above a column. */
export function sideHeading(side: SituationSide): string {
  return headings[side][0];
}

/** Reads a live situation (media/docs/file-format.md); `person` is the id of the person whose folder it is in. */
export function readSituation(blocks: Blocks, person: string, problems: NoteProblem[] = []): SituationFact {
  const title = blocks.headings.find(({ level }) => level === 1);
  const situation = blocks.frontMatter.values.get('situation')?.texts[0];
  const closedOn = readKey(blocks, 'closed', dayRule, problems);
  // The meeting reader reports an invalid date, because it checks this key in every note.
  const date = readKey(blocks, 'date', dayRule, []);
  return {
    line: title?.line ?? 0,
    title: title?.text.trim() ?? '',
    ...(situation && { situation }),
    ...(date && { date }),
    ...(closedOn && { closedOn }),
    acts: actsIn(blocks, person).map(({ act }) => act),
    looks: lookBacksIn(blocks),
  };
}

/** The acts with their items, in file order: the top-level items of each column. */
export function actsIn(
  blocks: Blocks,
  person: string,
): readonly { readonly act: SituationAct; readonly item: Item }[] {
  return situationSides
    .flatMap(side => {
      const heading = headings[side].map(text => findHeading(blocks, text)).find(found => found);
      const items = heading ? itemsBetween(blocks.items, heading.line, heading.sectionEnd) : [];
      return items
        .filter(item => item.depth === 0 && !item.aside && !isEmptyTask(item))
        .map(item => ({ item, act: readAct(blocks, item, side, person) }));
    })
    .sort((one, other) => one.item.line - other.item.line);
}

function readAct(blocks: Blocks, item: Item, side: SituationSide, person: string): SituationAct {
  const { line, end, done, text } = item;
  const notes = itemsBetween(blocks.items, line, end).map(nested => plainItemText(nested.text).trim());
  const note = dotted(...notes);
  const more = note && { note };
  if (done === undefined) return { line, side, text: plainItemText(text).trim(), state: 'doing', ...more };
  const { text: words, due, owner } = readAction(text, person);
  return {
    line,
    side,
    text: words,
    state: done ? 'done' : 'open',
    ...(due && { due }),
    ...(owner && { owner }),
    ...more,
  };
}
