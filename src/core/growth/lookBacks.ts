import { isCalendarDate } from '../dates/calendar';
import { type Blocks, findHeading, itemsBetween } from '../markdown/blocks';
import { addItem } from '../markdown/edits';
import { itemText, plainItemText } from '../markdown/itemText';
import type { Plan } from '../markdown/textEdit';
import type { OnLine } from '../notebook/subjects';

/** What changed, as the lead saw it on a day. */
export interface LookBack extends OnLine {
  /** Calendar date. */
  readonly date: string;
  readonly text: string;
}

const heading = 'Looking back';
const dated = /^(\d{4}-\d{2}-\d{2})(?:[ \t]*[:,–-])?[ \t]+/;

/** The dated lines under the heading `Looking back`, in file order. */
export function lookBacksIn(blocks: Blocks): LookBack[] {
  const section = findHeading(blocks, heading);
  if (!section) return [];
  return itemsBetween(blocks.items, section.line, section.sectionEnd).flatMap(({ line, depth, text }) => {
    const date = dated.exec(text);
    return depth === 0 && date && isCalendarDate(date[1] ?? '')
      ? [{ line, date: date[1] ?? '', text: plainItemText(text.slice(date[0].length)).trim() }]
      : [];
  });
}

/** Adds what changed, with its day, after earlier entries. */
export function addLookBack(date: string, words: string): Plan {
  return text => addItem(text, { section: { heading } }, eol => `- ${date} ${itemText(words, eol)}`);
}
