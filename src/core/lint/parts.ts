import { type LintRuleId, lintRules } from '../../content/lint/rules';
import { readFeedback } from '../feedback/feedbackEntry';
import type { FeedbackFact } from '../feedback/feedbackFact';
import type { Paragraph, readParagraphs } from '../markdown/blocks';
import { anyBox } from '../markdown/taskState';
import { readTopic } from '../meetings/topicItem';
import { normalizeName } from '../text/normalizeName';
import type { Unread } from './findings';

/**
 * The kind of file: a person's feedback log, their inbox, another note of theirs (which only has its feedback
 * template blocks checked), a 1:1 note (where rules about the person apply under every heading), or any text the user
 * wants checked.
 */
export type LintPlace = 'feedback' | 'inbox' | 'note' | 'meeting' | 'text';

/** For a 1:1 note outside feedback: rules about people, but not about how well praise or a request is phrased. */
const aboutAPerson: ReadonlySet<LintRuleId> = new Set([
  ...lintRules
    .filter(({ family }) => family === 'about the person' || family === 'not for these notes')
    .map(({ id }) => id),
  'gendered',
  'biased-wording',
  'hearsay',
]);

/** A piece of feedback as a whole. */
export interface Entry {
  readonly line: number;
  /** Set if the entry must have all parts; `undefined` if only the wording counts. */
  readonly whole?: 'praise' | 'developmental';
  /** Calendar date since which it has been waiting to be given. */
  readonly since?: string;
  readonly given: boolean;
}

/** Paragraphs that belong together. */
export interface Part {
  readonly entry?: Entry;
  readonly paragraphs: readonly Paragraph[];
  /** Names of the entry's non-empty fields, in lower case. */
  readonly fields: readonly string[];
  /** The rules to apply; all of them by default. */
  readonly rules?: ReadonlySet<LintRuleId>;
}

/** A text with its paragraphs. */
export type Note = ReturnType<typeof readParagraphs>;

/** The blocks that are not prose, and the words of others. */
export function unreadBlocks({ lines, frontMatter, opaque, paragraphs }: Note): Unread[] {
  const quoted = paragraphs.filter(one => one.quoted);
  return [
    ...(frontMatter.lines > 0 ? [{ line: 0, end: frontMatter.lines, why: 'front-matter' as const }] : []),
    ...opaque.flatMap(({ line, end, info }) =>
      // HTML is mostly comments, which nobody reads.
      info === undefined && lines.at(line).trimStart().startsWith('<')
        ? []
        : [{ line, end, why: 'code' as const }],
    ),
    ...quoted.map(({ line, end }) => ({ line, end, why: 'quotation' as const })),
  ];
}

/** The parts of a note to check, with the rules that apply to each. */
export function partsOf(note: Note, place: LintPlace, everything: boolean): readonly Part[] {
  const own = note.paragraphs.filter(({ quoted }) => !quoted);
  const parts = feedbackParts(note, own, place);
  if (!everything && place !== 'meeting') return parts;
  const lines = new Set(parts.flatMap(part => part.paragraphs.map(({ line }) => line)));
  // An entry's heading is checked as its title, and its fields are not sentences.
  const fields = place === 'feedback' ? readFeedback(note).map(({ line, body }) => ({ line, body })) : [];
  const rest = own.filter(
    ({ line }) => !lines.has(line) && !fields.some(field => line >= field.line && line < field.body),
  );
  return [...parts, { paragraphs: rest, fields: [], ...(!everything && { rules: aboutAPerson }) }];
}

function feedbackParts(note: Note, own: readonly Paragraph[], place: LintPlace): readonly Part[] {
  switch (place) {
    case 'feedback':
      return logParts(note, own);
    case 'inbox':
      return inboxParts(note, own);
    case 'note':
    case 'meeting':
      return templateParts(note, own);
    case 'text':
      return [{ paragraphs: own, fields: [] }];
  }
}
function logParts(note: Note, own: readonly Paragraph[]): Part[] {
  const entries = readFeedback(note);
  let at = 0;
  return entries.flatMap(fact => {
    while (own[at] && (own[at]?.line ?? 0) < fact.line) at++;
    const paragraphs: Paragraph[] = [];
    const fields: string[] = [];
    for (; own[at] && (own[at]?.line ?? 0) < fact.end; at++) {
      const paragraph = own[at];
      if (!paragraph || (paragraph.line > fact.line && paragraph.line < fact.body)) continue;
      if (paragraph.line === fact.line) {
        const title = withoutDate(paragraph, fact);
        if (title) paragraphs.push(title);
      } else paragraphs.push(paragraph);
      fields.push(...fieldIn(paragraph));
    }
    const whole = fact.kind === 'praise' || fact.kind === 'developmental' ? fact.kind : undefined;
    const entry = { line: fact.line, given: fact.delivered !== false, since: fact.event ?? fact.date };
    return [{ entry: { ...entry, ...(whole && { whole }) }, paragraphs, fields }];
  });
}

/** An entry's heading without date and kind: only the title is prose. */
function withoutDate(heading: Paragraph, { title }: FeedbackFact): Paragraph | undefined {
  if (title === '' || !heading.raw.endsWith(title)) return undefined;
  return { ...heading, raw: title };
}

const topicLead = new RegExp(String.raw`^${anyBox}\s+(?:\d{4}-\d{2}-\d{2}\s+)?\w+:\s*`);

function inboxParts({ items }: Note, own: readonly Paragraph[]): Part[] {
  const byLine = new Map(own.map(paragraph => [paragraph.line, paragraph]));
  return items.flatMap(({ line, text, done }) => {
    const topic = done === undefined ? undefined : readTopic(text);
    const paragraph = byLine.get(line);
    if (!paragraph || (topic?.kind !== 'praise' && topic?.kind !== 'concern')) return [];
    const lead = topicLead.exec(paragraph.raw)?.[0] ?? '';
    const entry = { line, given: done === true, ...(topic.date && { since: topic.date }) };
    return [{ entry, paragraphs: [{ ...paragraph, raw: paragraph.raw.slice(lead.length) }], fields: [] }];
  });
}

/** Headings of the feedback templates, and of talks about someone's work. */
const templateHeading =
  /^(feedback for|praise for|accountability talk with|performance gap:|shortfall:|start, stop, continue for|feedforward for) (?=\S)/i;

function templateParts({ headings }: Note, own: readonly Paragraph[]): Part[] {
  return headings.flatMap(({ text, line, sectionEnd, level }) => {
    const [, name] = templateHeading.exec(text) ?? [];
    if (!name || level < 2) return [];
    const next = headings.find(other => other.line > line)?.line ?? sectionEnd;
    const paragraphs = own.filter(one => one.line > line && one.line < next);
    const fields = paragraphs.flatMap(fieldIn);
    const kind = normalizeName(name);
    const keep = paragraphs.some(({ raw }) => /^\*\*About:\*\* something to keep/i.test(raw));
    const whole =
      kind === 'praise for' || (kind === 'feedback for' && keep)
        ? ({ whole: 'praise' } as const)
        : kind === 'feedback for'
          ? ({ whole: 'developmental' } as const)
          : {};
    return [{ entry: { line, given: true, ...whole }, paragraphs, fields }];
  });
}

/** The name of a field such as `**Impact:** words`, if words follow. */
function fieldIn({ raw }: Paragraph): string[] {
  const name = /^(?:\*\*([^*\n]{1,40}?):?\*\*:?|(\p{L}[\p{L} ]{1,20}):)\s*\S/u.exec(raw);
  return name ? [normalizeName(name[1] ?? name[2] ?? '')] : [];
}

const noWords = new RegExp(
  String.raw`^(?:${anyBox}\s+)?(?:\*\*[^*\n]{1,40}?:?\*\*:?)?|(?<=\s)(?:@\w[\w-]*|(?:due|done):\S+)`,
  'g',
);

/** Blanks out the checkbox, field name and action marks of a paragraph. */
export function prosePart(raw: string): string {
  return raw.replace(noWords, mark => ' '.repeat(mark.length));
}
