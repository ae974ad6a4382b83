import type { Refusal } from '../refusal';
import type { Blocks, Item } from './blocks';
import { NoteEdit } from './noteEdit';
import { applyEdits, type Edit, type TextEdit } from './textEdit';
import { verified } from './verified';

/** A change of one item: edits of its `raw`, which includes the checkbox. */
export interface ItemChange {
  readonly item: Item;
  readonly edits: readonly TextEdit[];
}

/** Sets the mark in a task's checkbox. */
export function boxEdit(mark: 'x' | ' '): TextEdit {
  return { start: 1, end: 2, text: mark };
}

/**
 * Creates the edit that changes some items of a note and nothing else. Refuses unless the changed text parses as
 * intended: those items have their new text, and every other item, heading, block, and line is the same as before.
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
  const meant = new Map(changes.map(({ item, edits: own }) => [item, applyEdits(item.raw, own)]));
  const wanted = sketch(before, item => meant.get(item) ?? item.raw);
  return verified(
    text,
    { edits: note.edits, line },
    after => sketch(after, item => item.raw),
    found => found === wanted,
  );
}

/** Everything in a note with its position, and the text that `rawOf` gives for each item. */
function sketch(
  { lines, frontMatter, headings, items, opaque }: Blocks,
  rawOf: (item: Item) => string,
): string {
  return JSON.stringify([
    [lines.count, frontMatter.lines],
    headings.map(({ line, level, text }) => [line, level, text]),
    items.map(item => [item.line, item.end, item.depth, rawOf(item).trim()]),
    opaque.map(({ line, end, info }) => [line, end, info]),
  ]);
}

/** The item that a line refers to: the one with its marker there, or the one whose text begins there. */
export function itemAt({ items }: Blocks, line: number): Item | undefined {
  return items.find(item => item.line === line) ?? items.find(item => item.textLine === line);
}
