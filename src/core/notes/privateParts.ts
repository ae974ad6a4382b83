import { readBlocks } from './blocks';
import { fold } from './fold';
import { readTopic } from './topicItem';

/** A part of a text: `text.slice(start, end)`, always whole lines. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What in a note is for the lead alone (media/docs/file-format.md): a section `Private` at any level with all that is
 * nested in it, an item that begins with `private:` with all that is nested in it, and a code block whose info string
 * is `private`. Where a block does not end, all that follows is private. In the order of the text, never overlapping.
 */
export function privateParts(text: string): readonly TextRange[] {
  const { lines, headings, items, opaque } = readBlocks(text);
  const rows = [
    ...headings
      .filter(heading => fold(heading.text) === 'private')
      .map(({ line, sectionEnd }) => ({ line, end: sectionEnd })),
    ...items.filter(item => readTopic(item.text).kind === 'private'),
    ...opaque
      .filter(({ info }) => info && fold(info).split(' ', 1)[0] === 'private')
      .map(({ line, end, closed }) => ({ line, end: closed ? end : lines.count })),
  ].sort((one, other) => one.line - other.line);
  const parts: { start: number; end: number }[] = [];
  for (const { line, end } of rows) {
    const last = parts.at(-1);
    const part = { start: lines.start(line), end: lines.start(end) };
    if (last && part.start <= last.end) last.end = Math.max(last.end, part.end);
    else parts.push(part);
  }
  // The byte order mark belongs to the file, not to its first line.
  const [first] = parts;
  if (first?.start === 0 && text.startsWith('\uFEFF')) first.start = 1;
  return parts;
}
