import { isCalendarDate } from '../dates/calendar';
import type { Blocks } from '../markdown/blocks';
import { findHeading } from '../markdown/blocks';
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
  return blocks.items.flatMap(({ line, depth, text }) => {
    const date = dated.exec(text);
    const isLook = depth === 0 && line > section.line && line < section.sectionEnd;
    return isLook && date && isCalendarDate(date[1] ?? '')
      ? [{ line, date: date[1] ?? '', text: plainItemText(text.slice(date[0].length)).trim() }]
      : [];
  });
}

/** Adds what changed, with its day, after earlier entries. */
export function addLookBack(date: string, words: string): Plan {
  return text => addItem(text, { section: { heading } }, eol => `- ${date} ${itemText(words, eol)}`);
}
