import { doneMark, dueMark } from '../actions/actionMarks';
import type { Blocks, Item } from '../markdown/blocks';
import type { NoteProblem } from '../markdown/frontMatter';
import { firstRow, nearMiss, rowFix, textFix } from '../markdown/nearMiss';
import { plainText } from '../markdown/plainText';
import { textRows } from '../markdown/textRows';
import { topicKinds } from '../meetings/topicItem';
import { nearReading, nearTaskLine } from '../tasks/nearReading';
import { dateInFigures, nearDate, nearWord } from '../text/nearWord';
import { nearTexts } from './nearTexts';

/** What in a note looks like a task, a mark, a topic or a reading, and is none: each on its line, with what mends it. */
export function nearMisses(blocks: Blocks, kind: string): NoteProblem[] {
  return [
    ...nearBoxes(blocks),
    ...(kind === 'inbox' ? nearTopics(blocks) : nearMarks(blocks)),
    ...(kind === 'tasks' ? nearTaskLines(blocks) : []),
  ];
}

const marker = String.raw`(?:[-*+]|\d{1,9}[.)])`;
const oddBox = new RegExp(
  String.raw`^([\s>]*${marker}[ \t]+)\[([ \t]{0,3})([xX]?)([ \t]{0,3})\](?![([:])[ \t]*(?=\S)`,
);
const gluedBox = new RegExp(String.raw`^([\s>]*${marker})(?=\[[ xX]\][ \t]+\S)`);
const bareBox = /^([\s>]*)(?=\[[ xX]\][ \t]+\S)/;

/** `- []`, `-[ ]`, `- [ ]words` and `[ ] words`. */
function nearBoxes(blocks: Blocks): NoteProblem[] {
  const { lines, items, frontMatter } = blocks;
  const tasks = new Set(items.filter(item => item.done !== undefined).map(item => item.textLine));
  return textRows(blocks).flatMap(line => {
    const row = lines.at(line);
    if (line < frontMatter.lines || tasks.has(line) || !row.includes('[')) return [];
    const odd = oddBox.exec(row);
    const glued = odd ? undefined : (gluedBox.exec(row) ?? undefined);
    const bare = odd || glued ? undefined : bareBox.exec(row);
    const lead = odd ? `${odd[1]}[${odd[3] || ' '}] ` : glued ? `${glued[1]} ` : bare ? `${bare[1]}- ` : '';
    const [{ length } = ''] = odd ?? glued ?? bare ?? [];
    return lead ? [nearMiss(line, nearTexts.box, [], rowFix(blocks, line, lead + row.slice(length)))] : [];
  });
}

const markLike = new RegExp(
  String.raw`(?<![\p{L}\p{N}\p{M}_])(due|deadline|done|📅|📆|🗓|✅)\uFE0F?[ \t]*(?:(?:::?|=)[ \t]*)?(${dateInFigures})(?![\p{L}\p{N}\p{M}_/-])`,
  'giu',
);

/** `due 2026-12-01`, `due:1.12.2026`, `📅 2026/12/01`. */
function nearMarks(blocks: Blocks): NoteProblem[] {
  return blocks.items.flatMap(item => {
    if (item.done === undefined || !/\d[-./]\d/.test(item.raw)) return [];
    const row = firstRow(item);
    const known = [dueMark(item.raw), doneMark(item.raw)];
    return [...plainText(row).matchAll(markLike)].flatMap(
      ({ index, 0: whole, 1: word = '', 2: figures = '' }) => {
        const end = index + whole.length;
        if (known.some(mark => mark && mark.start < end && index < mark.end)) return [];
        const isDone = /^(?:done|✅)$/iu.test(word);
        // What stands behind `due:` in an open action is taken for words that mean a day (dueWords.ts).
        if (known[isDone ? 1 : 0] || (item.done === false && /^due:/i.test(whole))) return [];
        const date = nearDate(figures);
        if (!date) return [nearMiss(item.textLine, nearTexts.calendar, [figures])];
        const mark = `${isDone ? 'done' : 'due'}:${date}`;
        return [
          nearMiss(item.textLine, nearTexts.mark, [whole, mark], textFix(blocks, item, index, end, mark)),
        ];
      },
    );
  });
}

const topicLike = new RegExp(String.raw`^(?:(${dateInFigures})[ \t]+)?(?:(\p{L}{3,15}):(?=\s))?`, 'u');

/** Topics whose date or kind is not understood, and dated lines without a box. */
function nearTopics(blocks: Blocks): NoteProblem[] {
  return blocks.items.flatMap(item => {
    const lead = item.done === undefined ? 0 : item.raw.length - item.text.length;
    const [whole = '', figures, word] = topicLike.exec(item.text) ?? [];
    const kind =
      word && (topicKinds.find(known => known === word.toLowerCase()) ?? nearWord(word, topicKinds));
    const date = figures && nearDate(figures);
    if (item.aside || (!kind && !date)) return [];
    const written = [date ?? figures, kind ? `${kind}:` : word && `${word}:`].filter(Boolean).join(' ');
    const isRight = written.toLowerCase() === whole.trim().toLowerCase();
    if (item.done !== undefined && isRight) return [];
    const box = item.done === undefined ? '[ ] ' : '';
    const fix = textFix(blocks, item, lead, lead + whole.trimEnd().length, box + written);
    return [nearMiss(item.textLine, nearTexts.topic, [whole.trim()], fix)];
  });
}

/** Readings and dated lines under a task, and readings that stand where none are read. */
function nearTaskLines(blocks: Blocks): NoteProblem[] {
  const { lines, headings, items } = blocks;
  const tasks = headings.filter(({ level }) => level === 2);
  const below = new Uint8Array(lines.count);
  for (const task of tasks) below.fill(1, task.line + 1, task.sectionEnd);
  const inTask = (line: number) => below[line] === 1;
  const found: NoteProblem[] = [];
  for (const item of items) {
    const near = nearReading(firstRow(item)) ?? nearTaskLine(firstRow(item));
    if (near?.kind === 'reading' && !inTask(item.line))
      found.push(nearMiss(item.textLine, nearTexts.outside, []));
    else if (near && near.kind !== 'reading' && item.done === undefined && !item.aside)
      found.push(
        nearMiss(
          item.textLine,
          near.message,
          near.values,
          near.better === undefined
            ? undefined
            : textFix(blocks, item, 0, firstRow(item).trimEnd().length, near.better),
        ),
      );
  }
  const held = heldRows(items);
  for (const line of textRows(blocks)) {
    const row = lines.at(line);
    if (held.has(line) || !inTask(line) || !/^ {0,3}\d/.test(row)) continue;
    const near = nearReading(row.trim());
    if (!near) continue;
    const better = near.kind === 'reading' ? row.trim() : near.better;
    found.push(
      nearMiss(
        line,
        nearTexts.item,
        [],
        better === undefined ? undefined : rowFix(blocks, line, `- ${better}`),
      ),
    );
  }
  return found;
}

/** The lines that belong to items. */
function heldRows(items: readonly Item[]): ReadonlySet<number> {
  const rows = new Set<number>();
  let last = -1;
  for (const { line, end } of items) {
    for (let row = Math.max(line, last); row < end; row++) rows.add(row);
    last = Math.max(last, end);
  }
  return rows;
}
