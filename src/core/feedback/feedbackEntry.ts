import { nearTexts } from '../../content/notebook/near';
import { problemTexts } from '../../content/notebook/problems';
import { isCalendarDate } from '../dates/calendar';
import { type Blocks, type Item, itemsBetween } from '../markdown/blocks';
import type { NoteProblem } from '../markdown/frontMatter';
import { headingText } from '../markdown/headingText';
import { firstRow, lineFix, nearMiss, textFix } from '../markdown/nearMiss';
import { flatMapSteps, runSync, type Steps } from '../steps';
import { dateInFigures, nearDate, nearWord } from '../text/nearWord';
import { normalizeName } from '../text/normalizeName';
import { titlePlaceholder } from './completeness';
import { type FeedbackFact, type FeedbackKind, feedbackKinds } from './feedbackFact';
import { templates } from './templates';
import { type TemplateText, templateText } from './templateText';

/** The text of the built-in templates, created on first use. */
let builtIn: TemplateText | undefined;

function shippedText(): TemplateText {
  builtIn ??= templateText(templates);
  return builtIn;
}

/** Whether an entry holds template text and nothing else; an entry without any text was written by someone. */
function saysNothing(
  { lines }: Blocks,
  { title, body, end }: Pick<FeedbackFact, 'title' | 'body' | 'end'>,
  own: TemplateText,
): boolean {
  if (title !== '' && title !== titlePlaceholder && !own.isUnfilled(title)) return false;
  let isAsked = title === titlePlaceholder;
  for (let line = body; line < end; line++) {
    const text = lines.at(line);
    if (!/[\p{L}\p{N}_]/u.test(text)) continue;
    if (!own.isUnfilled(text)) return false;
    isAsked = true;
  }
  return isAsked;
}

/** A field of an entry. */
export interface FeedbackField {
  readonly name: 'framework' | 'delivered' | 'event' | 'from';
  readonly value: string;
  readonly line: number;
}

const kindWords: Readonly<Record<string, FeedbackKind>> = {
  praise: 'praise',
  developmental: 'developmental',
  'asked-for': 'asked-for',
  'asked for': 'asked-for',
};
const heading = new RegExp(
  String.raw`^(\d{4}-\d{2}-\d{2})(?!\d)(?:[\s,]+(${Object.keys(kindWords).join('|')})(?=\s*(?:[:,–—-]|$)))?\s*(?:[:,–—-]\s*)?([\s\S]*)$`,
  'iu',
);
const field = /^(?:\*\*)?(framework|delivered|event|from)(?::\*\*|\*\*:|:)\s*([^\n]*)/i;

/**
 * Reads the entries of a feedback log in file order: each level 2 heading that begins with a date. Anything that
 * resembles a date or field but cannot be read goes into `problems`. `own` recognizes template text.
 */
export function readFeedback(
  blocks: Blocks,
  problems: NoteProblem[] = [],
  own?: TemplateText,
): FeedbackFact[] {
  return runSync(feedbackSteps(blocks, problems, own));
}

/** Like `readFeedback`, in steps. */
export function* feedbackSteps(
  blocks: Blocks,
  problems: NoteProblem[],
  own?: TemplateText,
): Steps<FeedbackFact[]> {
  for (const problem of yield* nearFeedback(blocks)) problems.push(problem);
  return yield* flatMapSteps(blocks.headings, ({ level, text, line, sectionEnd: end }) => {
    const [, date = '', word, title = ''] = level === 2 ? (heading.exec(text) ?? []) : [];
    if (!date) return [];
    if (!isCalendarDate(date)) {
      problems.push({ line, message: nearTexts.calendar, values: [date] });
      return [];
    }
    const kind = word && kindWords[word.toLowerCase()];
    const fields = feedbackFields(blocks, line, end);
    const said = (name: FeedbackField['name']) => fields.find(one => one.name === name);
    const delivered = deliveredIn(said('delivered'), problems);
    const event = said('event');
    const isEvent = event !== undefined && isCalendarDate(event.value);
    if (event?.value && !isEvent)
      problems.push({ line: event.line, message: problemTexts.date, values: ['event', event.value] });
    const framework = said('framework')?.value.replace(/^`|`$/g, '');
    const body = (fields.at(-1)?.line ?? line) + 1;
    const isUnfilled = saysNothing(blocks, { title, body, end }, own ?? shippedText());
    return [
      {
        line,
        body,
        end,
        date,
        ...(kind && { kind }),
        title,
        ...(framework && { framework }),
        ...delivered,
        ...(isEvent && { event: event.value }),
        ...(isUnfilled && { unfilled: true }),
      },
    ];
  });
}

/**
 * The fields of the entry whose heading is on `line`: the items right below it, up to the first that is not a field.
 */
export function feedbackFields({ items }: Blocks, line: number, end: number): readonly FeedbackField[] {
  const fields: FeedbackField[] = [];
  for (const item of itemsBetween(items, line, end)) {
    const [, name, value = ''] = item.done === undefined ? (field.exec(item.text) ?? []) : [];
    if (!name) break;
    fields.push({ name: normalizeName(name) as FeedbackField['name'], value: value.trim(), line: item.line });
  }
  return fields;
}

/** The heading of a new entry. */
export function feedbackHeading(date: string, kind: FeedbackKind, title: string): string {
  return `## ${date} ${kind}: ${headingText(title)}`.trimEnd();
}

const names = ['framework', 'delivered', 'event', 'from'] as const;
const otherNames: Readonly<Record<string, FeedbackField['name']>> = {
  template: 'framework',
  said: 'delivered',
  heard: 'delivered',
  'delivered on': 'delivered',
};
const fieldLike =
  /^(?:\*\*)?(\p{L}[\p{L} ]{2,14}?)(?:\*\*)?(?:[ \t]*(?::|=|[–—-](?=\s))(?:\*\*)?[ \t]*|[ \t]+(?=(?:not yet|\S+)$))(\S.*)$/iu;
const headingLike = new RegExp(
  String.raw`^(?:(${dateInFigures})[\s:,;–—-]*)?(\p{L}[\p{L}-]{2,14}(?: for)?)?[\s:,;–—-]*(${dateInFigures})?(.*)$`,
  'u',
);

/** Lines that resemble an entry or one of its fields, but are neither. */
function nearFeedback(blocks: Blocks): Steps<NoteProblem[]> {
  return flatMapSteps(blocks.headings, ({ level, text, line, sectionEnd }) => {
    const near = nearHeading(blocks, level, text, line);
    if (level !== 2 || !heading.test(text)) return near ? [near] : [];
    const fields = feedbackFields(blocks, line, sectionEnd);
    const after = fields.at(-1)?.line ?? line;
    const [next] = itemsBetween(blocks.items, after, sectionEnd);
    const field = next && nearField(next, blocks);
    return [near, field].filter(found => found !== undefined);
  });
}

/** An entry with an unreadable date or kind, or with a heading at another level. */
function nearHeading(blocks: Blocks, level: number, text: string, line: number): NoteProblem | undefined {
  const [, first, word = '', second, rest = ''] = headingLike.exec(text) ?? [];
  const figures = first ?? second;
  const date = figures && nearDate(figures);
  const said = word.toLowerCase();
  const kind = kindWords[said] ?? nearWord(said, feedbackKinds);
  const [, known, isKind] = heading.exec(text) ?? [];
  if (!date || (level === 2 && known && (isKind || !kind))) return undefined;
  if (level !== 2 && !kind) return undefined;
  const title = (kind ? rest : `${word}${rest}`).replace(/^[\s:,;–—-]+/, '');
  const better = [`## ${date}`, kind ? `${kind}:` : '', title].filter(Boolean).join(' ').replace(/:$/, '');
  const row = blocks.lines.at(line);
  const fix = /^ {0,3}#/.test(row) ? lineFix(blocks, line, better) : undefined;
  return nearMiss(line, nearTexts.entry, [text, better], fix);
}

function nearField(item: Item, blocks: Blocks): NoteProblem | undefined {
  if (item.done !== undefined || item.aside) return undefined;
  const [, word = '', value = ''] = fieldLike.exec(firstRow(item)) ?? [];
  const said = normalizeName(word);
  const name = names.find(known => known === said) ?? otherNames[said] ?? nearWord(said, names);
  // "From then on" is a sentence: without a colon, only a plausible value makes it a field.
  const isValue = /^(?:no|yes|not yet)$/i.test(value.trim()) || nearDate(value) !== undefined;
  if (!name || (!isValue && !firstRow(item).includes(':'))) return undefined;
  const better = `${name}: ${nearDate(value) ?? value.trim()}`;
  const fix = textFix(blocks, item, 0, firstRow(item).trimEnd().length, better);
  return nearMiss(item.textLine, nearTexts.field, [word, better], fix);
}

function deliveredIn(
  given: FeedbackField | undefined,
  problems: NoteProblem[],
): Pick<FeedbackFact, 'delivered' | 'deliveredOn'> {
  const value = normalizeName(given?.value ?? '');
  if (!given || value === '') return {};
  if (/^(?:no|not yet|false)$/.test(value)) return { delivered: false };
  if (/^(?:yes|true)$/.test(value)) return { delivered: true };
  const date = /^(?:yes[\s,]*)?\(?(\d{4}-\d{2}-\d{2})\)?$/.exec(value)?.[1];
  if (date && isCalendarDate(date)) return { delivered: true, deliveredOn: date };
  problems.push({ line: given.line, message: problemTexts.delivered, values: [given.value] });
  return {};
}
