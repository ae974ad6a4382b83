import { doneMark, dueMark, ownerMarks } from '../../core/actions/actionMarks';
import { isCalendarDate } from '../../core/dates/isCalendarDate';
import { isPrivateHeading, isPrivateInfo } from '../../core/markdown/privateMark';
import { commitments, competences, drivers, type StyleId, styleIds, trends } from '../../core/styles/model';
import type { Span } from '../../core/text/span';

// The names from the playbook, which is far too large for a script in every preview.
const styleNames: readonly string[] = ['directing', 'coaching', 'supporting', 'delegating'];

const reading = new RegExp(
  String.raw`^(\d{4}-\d{2}-\d{2})\s+(?:${competences.join('|')})\s*/\s*(?:${commitments.join('|')})` +
    String.raw`(?:\s*,\s*(?:${trends.join('|')}))?(?:\s*,\s*(?:${drivers.join('|')}))?(?![\p{L}\p{N}])` +
    String.raw`\s*(?:→|->|=>)\s*(\p{L}+\d?)`,
  'iu',
);

/**
 * Finds the style's name in the text of a reading; `undefined` if the text is not a reading (media/docs/file-format.md,
 * tasks.md) or names no style.
 */
export function styleIn(text: string): (Span & { readonly style: StyleId }) | undefined {
  const found = reading.exec(text);
  const [whole, date = '', name = ''] = found ?? [];
  const word = name.toLowerCase();
  const style = styleIds[styleNames.indexOf(word)] ?? styleIds.find(id => id.toLowerCase() === word);
  if (!whole || !style || !isCalendarDate(date)) return undefined;
  return { style, start: whole.length - name.length, end: whole.length };
}

/** The parts of an action's text that name its owner or dates, in text order and without overlaps. */
export function chipsIn(text: string, person: string): readonly Span[] {
  const found = [dueMark(text), doneMark(text), ...ownerMarks(text, person)]
    .flatMap(mark => mark ?? [])
    .sort((one, other) => one.start - other.start);
  const chips: Span[] = [];
  for (const { start, end } of found) if (start >= (chips.at(-1)?.end ?? 0)) chips.push({ start, end });
  return chips;
}

/** Finds the word `private` in a text; `undefined` if it is absent. */
export function privateWordIn(text: string): Span | undefined {
  const start = text.toLowerCase().indexOf('private');
  return start < 0 ? undefined : { start, end: start + 'private'.length };
}

/** Whether the class names are those of a code block whose language is `private`. */
export function isPrivateCode(classNames: readonly string[]): boolean {
  return classNames.some(
    name => name.startsWith('language-') && isPrivateInfo(name.slice('language-'.length)),
  );
}

/**
 * Finds the private sections of a page, as ranges of blocks. A block is a heading's level and text, or `undefined` if
 * it is not a heading. Sections do not overlap: the outer one counts.
 */
export function privateSections(
  blocks: readonly ({ readonly level: number; readonly text: string } | undefined)[],
): readonly Span[] {
  const sections: Span[] = [];
  for (let start = 0; start < blocks.length; start++) {
    const heading = blocks[start];
    if (!heading || !isPrivateHeading(heading.text)) continue;
    const next = blocks.findIndex((block, at) => at > start && block && block.level <= heading.level);
    const end = next < 0 ? blocks.length : next;
    sections.push({ start, end });
    start = end - 1;
  }
  return sections;
}
