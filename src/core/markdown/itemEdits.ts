import type { Refusal } from '../refusal';
import { type Blocks, type Item, readBlocks } from './blocks';
import { NoteEdit } from './noteEdit';
import { applyEdits, type Edit, type TextEdit } from './textEdit';

/** What changes in one item: edits of its `raw`, which has the checkbox in it. */
export interface ItemChange {
  readonly item: Item;
  readonly edits: readonly TextEdit[];
}

/** Puts a mark into a task's box. */
export function boxEdit(mark: 'x' | ' '): TextEdit {
  return { start: 1, end: 2, text: mark };
}

/**
 * The edit that changes items of a note and nothing else. It is made only where the changed text reads back as meant:
 * those items say what they should, and every other item, heading, block and line is what it was.
 */
export function changeItems(
  text: string,
  before: Blocks,
  changes: readonly ItemChange[],
  line: number,
): Edit | Refusal {
  const note = new NoteEdit(text, before);
  for (const { item, edits: own } of changes)
    for (const edit of own) note.replaceIn(item, edit.start, edit.end, edit.text);
  const { edits } = note;
  const meant = new Map(changes.map(({ item, edits: own }) => [item, applyEdits(item.raw, own).trim()]));
  const after = readBlocks(applyEdits(text, edits));
  return isAsMeant(before, after, meant) ? { edits, line } : { refused: 'edit-astray', line };
}

function isAsMeant(before: Blocks, after: Blocks, meant: ReadonlyMap<Item, string>): boolean {
  const items = before.items.every((item, at) => {
    const now = after.items[at];
    return (
      now?.line === item.line &&
      now.end === item.end &&
      now.depth === item.depth &&
      now.raw.trim() === (meant.get(item) ?? item.raw.trim())
    );
  });
  return (
    items &&
    before.items.length === after.items.length &&
    before.lines.count === after.lines.count &&
    before.frontMatter.lines === after.frontMatter.lines &&
    sketch(before) === sketch(after)
  );
}

/** Headings and blocks with their places. */
function sketch({ headings, opaque }: Blocks): string {
  return JSON.stringify([
    headings.map(({ line, level, text }) => [line, level, text]),
    opaque.map(({ line, end, info }) => [line, end, info ?? '']),
  ]);
}

/** The item a caller means by a line: that of its marker, or the one its text begins on. */
export function itemAt({ items }: Blocks, line: number): Item | undefined {
  return items.find(item => item.line === line) ?? items.find(item => item.textLine === line);
}
