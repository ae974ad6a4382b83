import { nearTexts } from '../../content/notebook/near';
import type { Blocks } from '../markdown/blocks';
import type { NoteProblem } from '../markdown/frontMatter';
import { firstRow, lineFix, nearMiss, textFix } from '../markdown/nearMiss';
import { plainText } from '../markdown/plainText';
import { textRows } from '../markdown/textRows';
import { flatMapSteps, type Steps } from '../steps';
import { dateInFigures, nearDate } from '../text/nearWord';
import { doneMark, dueMark } from './actionMarks';

const marker = String.raw`(?:[-*+]|\d{1,9}[.)])`;
const oddBox = new RegExp(
  String.raw`^([\s>]*${marker}[ \t]+)\[([ \t]{0,3})([xX]?)([ \t]{0,3})\](?![([:])[ \t]*(?=\S)`,
);
const gluedBox = new RegExp(String.raw`^([\s>]*${marker})(?=\[[ xX]\][ \t]+\S)`);
const bareBox = /^([\s>]*)(?=\[[ xX]\][ \t]+\S)/;

/** `- []`, `-[ ]`, `- [ ]words` and `[ ] words`. */
export function nearBoxes(blocks: Blocks): Steps<NoteProblem[]> {
  const { lines, items, frontMatter } = blocks;
  const tasks = new Set(items.filter(item => item.done !== undefined).map(item => item.textLine));
  return flatMapSteps(textRows(blocks), line => {
    const row = lines.at(line);
    if (line < frontMatter.lines || tasks.has(line) || !row.includes('[')) return [];
    const odd = oddBox.exec(row);
    const glued = odd ? undefined : (gluedBox.exec(row) ?? undefined);
    const bare = odd || glued ? undefined : bareBox.exec(row);
    const lead = odd ? `${odd[1]}[${odd[3] || ' '}] ` : glued ? `${glued[1]} ` : bare ? `${bare[1]}- ` : '';
    const [{ length } = ''] = odd ?? glued ?? bare ?? [];
    return lead ? [nearMiss(line, nearTexts.box, [], lineFix(blocks, line, lead + row.slice(length)))] : [];
  });
}

const markLike = new RegExp(
  String.raw`(?<![\p{L}\p{N}\p{M}_])(due|deadline|done|📅|📆|🗓|✅)\uFE0F?[ \t]*(?:(?:::?|=)[ \t]*)?(${dateInFigures})(?![\p{L}\p{N}\p{M}_/-])`,
  'giu',
);

/** A text without any of these cannot match `markLike`. */
const dueHint = /due|deadline|📅|📆|🗓/iu;
const doneHint = /done|✅/i;

/** `due 2026-12-01`, `due:1.12.2026`, `📅 2026/12/01`. */
export function nearMarks(blocks: Blocks): Steps<NoteProblem[]> {
  return flatMapSteps(blocks.items, item => {
    const { done, raw, text, textLine } = item;
    if (done === undefined || !/\d[-./]\d/.test(text)) return [];
    const known = [dueMark(text), doneMark(text)];
    const [due, finished] = known;
    const mayMiss = { due: !due && dueHint.test(text), done: !finished && doneHint.test(text) };
    if (!mayMiss.due && !mayMiss.done) return [];
    // After the checkbox, which would have to be checked for being a link.
    const lead = raw.length - text.length;
    return [...plainText(firstRow(item).slice(lead)).matchAll(markLike)].flatMap(
      ({ index, 0: whole, 1: word = '', 2: figures = '' }) => {
        const end = index + whole.length;
        if (known.some(mark => mark && mark.start < end && index < mark.end)) return [];
        const kind = /^(?:done|✅)$/iu.test(word) ? 'done' : 'due';
        // In an open action, whatever follows `due:` may be words for a day (dueWords.ts).
        if (!mayMiss[kind] || (done === false && /^due:/i.test(whole))) return [];
        const date = nearDate(figures);
        if (!date) return [nearMiss(textLine, nearTexts.calendar, [figures])];
        const mark = `${kind}:${date}`;
        const fix = textFix(blocks, item, lead + index, lead + end, mark);
        return [nearMiss(textLine, nearTexts.mark, [whole, mark], fix)];
      },
    );
  });
}
