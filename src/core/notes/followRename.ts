import type { TextEdit } from '../ports';
import { isRefusal } from '../refusal';
import { readAction } from './actionItem';
import { readBlocks } from './blocks';
import { setFrontMatter } from './frontMatterEdit';

/** A person's folder that gets another name. */
export interface FolderRename {
  readonly from: string;
  readonly to: string;
}

/**
 * What changes in a note when a person's folder is renamed: links that lead into the folder, and in the person's own
 * notes also the `person:` key and the marks of what they owe. `names` lead from the notes folder to the note, as it is
 * called before. Code is left alone.
 */
export function followRename(
  text: string,
  names: readonly string[],
  { from, to }: FolderRename,
): readonly TextEdit[] {
  const blocks = readBlocks(text);
  const { lines, frontMatter } = blocks;
  const isCode = (line: number) => blocks.opaque.some(block => block.line <= line && line < block.end);
  const edits: TextEdit[] = [];
  for (const match of text.matchAll(/\]\(<?([^)>\s]+)/g)) {
    const [whole, link = ''] = match;
    const segment = isCode(lines.of(match.index)) ? undefined : personSegment(names.slice(0, -1), link, from);
    if (!segment) continue;
    const start = match.index + whole.length - link.length + segment.at;
    edits.push({ start, end: start + segment.length, text: encodeURIComponent(to) });
  }
  if (names[0] !== 'people' || names[1] !== from) return edits;
  for (const item of blocks.items.filter(one => one.done !== undefined)) {
    const line = lines.at(item.line);
    for (const match of line.matchAll(/(?<=\s)@([\p{L}\p{N}\p{M}_-]+)(?=\s|$)/gu)) {
      const [, mark = ''] = match;
      if (readAction(match[0], from).owner !== 'them' || readAction(match[0], to).owner === 'them') continue;
      const start = lines.start(item.line) + match.index + 1;
      edits.push({ start, end: start + mark.length, text: to });
    }
  }
  const key =
    frontMatter.values.get('person')?.texts[0] === from ? setFrontMatter(text, { person: to }) : undefined;
  return key && !isRefusal(key) ? [...key.edits, ...edits] : edits;
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
    if (name === person && at.length === 2 && at[0] === 'people') return { at: offset, length: part.length };
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
