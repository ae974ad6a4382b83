import { ownerMark, ownerMarks } from '../actions/actionMarks';
import { type Blocks, readBlocks } from '../markdown/blocks';
import { setFrontMatter } from '../markdown/frontMatterEdit';
import { mergeConflict } from '../markdown/mergeConflict';
import { NoteEdit } from '../markdown/noteEdit';
import { applyEdits, type TextEdit } from '../markdown/textEdit';
import { personAt } from '../notebook/layout';
import { isRefusal } from '../refusal';

/** The old and new name of a person's folder. */
export interface FolderRename {
  readonly from: string;
  readonly to: string;
}

/**
 * The edits a note needs when a person's folder is renamed: links into the folder and, in the person's own notes, the
 * `person:` key and the owner marks of their actions. `names` is the note's path below the notes folder before the
 * rename. Code stays untouched, and so does a file with an unresolved merge conflict.
 */
export function followRename(
  text: string,
  names: readonly string[],
  { from, to }: FolderRename,
): readonly TextEdit[] {
  const note = new NoteEdit(text);
  const { blocks } = note;
  const { lines, frontMatter } = blocks;
  if (mergeConflict(text, blocks) !== undefined) return [];
  const isCode = (line: number) => blocks.opaque.some(block => block.line <= line && line < block.end);
  for (const match of text.matchAll(/\]\(<?([^)>\s]+)/g)) {
    const [whole, link = ''] = match;
    const segment = isCode(lines.of(match.index)) ? undefined : personSegment(names.slice(0, -1), link, from);
    if (!segment) continue;
    const start = match.index + whole.length - link.length + segment.at;
    note.replace(start, start + segment.length, encodeURIComponent(to));
  }
  if (personAt(names) !== from) return note.edits;
  // Not every folder name can be written as an owner mark.
  const name = ownerMark(`@${to}`, to)?.end === to.length + 1 ? to : 'them';
  const tasks = blocks.items.filter(({ done, aside }) => done !== undefined || aside);
  for (const item of tasks) {
    for (const { start, word, owner } of ownerMarks(item.raw, from)) {
      if (owner !== 'them' || ownerMark(`@${word}`, to)?.owner === 'them') continue;
      note.replaceIn(item, start + 1, start + 1 + word.length, name);
    }
  }
  const { edits } = note;
  if (!keepsOwners(blocks, readBlocks(applyEdits(text, edits)), { from, to })) return [];
  const key =
    frontMatter.values.get('person')?.texts[0] === from ? setFrontMatter(text, { person: to }) : undefined;
  return key && !isRefusal(key) ? [...key.edits, ...edits] : edits;
}

/** Whether every item is still there and still has the same owner. */
function keepsOwners(before: Blocks, after: Blocks, { from, to }: FolderRename): boolean {
  const owners = ({ items }: Blocks, person: string) =>
    items.map(({ line, raw }) => `${line} ${ownerMark(raw, person)?.owner}`).join('\n');
  return owners(before, from) === owners(after, to);
}

/** The part of a relative link that names the person's folder. */
function personSegment(
  folder: readonly string[],
  link: string,
  person: string,
): { at: number; length: number } | undefined {
  const at = [...folder];
  let offset = 0;
  for (const part of (link.split('#', 1)[0] ?? '').split('/')) {
    const name = decoded(part);
    if (name === '..') at.pop();
    else if (name !== '.' && name !== '') at.push(name);
    if (name === person && at.length === 2 && personAt(at) === person)
      return { at: offset, length: part.length };
    offset += part.length + 1;
  }
  return undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
