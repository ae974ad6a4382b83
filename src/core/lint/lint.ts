import { type LintRuleId, lintRules, type WhyId } from '../../content/lint/rules';
import { addDays } from '../dates/calendar';
import { readFeedback } from '../feedback/feedbackEntry';
import type { FeedbackFact } from '../feedback/feedbackFact';
import { type Blocks, offsetsIn, type Paragraph, readParagraphs } from '../markdown/blocks';
import { linesOf } from '../markdown/lines';
import { isTooLarge } from '../markdown/noteSize';
import { anyBox } from '../markdown/taskState';
import { readTopic } from '../meetings/topicItem';
import { atOnce, type Steps } from '../steps';
import { atSpaces } from '../text/atSpaces';
import { fold } from '../text/fold';
import type { BiasedWording } from './biasedWording';
import { type Chunk, type Cut, chunksOf } from './chunks';
import { namesIn } from './names';
import { type Prose, proseSteps } from './prose';
import type { EntryFacts, Found, ProseRead, ReadWording, Span, Wording } from './wording';

/** A rule's finding. Offsets count within the text. */
export interface Finding {
  readonly rule: LintRuleId;
  readonly start: number;
  readonly end: number;
  /** The range for a quick fix: the sentence, or the entry's text without its heading. */
  readonly around: Span;
  /** `ignoreComment` takes effect above this line. */
  readonly line: number;
  /** A more fitting reason than the rule's own. */
  readonly why?: WhyId;
  /** Possible replacements, if the rule knows any. */
  readonly better?: readonly string[];
}

/** Why a part of a text was not checked. */
const unreadReasons = ['code', 'quotation', 'front-matter', 'language', 'ignored', 'too-long'] as const;
export type UnreadReason = (typeof unreadReasons)[number];

/** A part that was not checked, from `line` up to but not including `end`. */
export interface Unread {
  readonly line: number;
  readonly end: number;
  readonly why: UnreadReason;
}

/** The result of checking a text. */
export interface Reading {
  /** In text order. */
  readonly findings: readonly Finding[];
  readonly unread: readonly Unread[];
}

/**
 * The kind of file: a person's feedback log, their inbox, another note of theirs (which only has its feedback
 * template blocks checked), a 1:1 note (where rules about the person apply under every heading), or any text the user
 * wants checked.
 */
export type LintPlace = 'feedback' | 'inbox' | 'note' | 'meeting' | 'text';

/** How to check files. */
export interface LintOptions {
  /** Words that label a person, in lower case. */
  readonly labels: readonly string[];
  /** Names of people, whole or in parts. */
  readonly names: readonly string[];
  /** Today, as a calendar date. */
  readonly today: string;
  /** Disabled rules. */
  readonly off: ReadonlySet<LintRuleId>;
  /** After how many days undelivered feedback is stale. */
  readonly staleDays: number;
  /** The rules for the language of the text. */
  readonly wording: ReadWording;
  /** `undefined` until the list is loaded, or if loading failed. */
  readonly biased?: BiasedWording;
  /** Check everything in the file, as when the user asks for it, and not just feedback. */
  readonly everything?: boolean;
}

/** The comment that suppresses a rule on the next line. */
export function ignoreComment(rule: LintRuleId): string {
  return `<!-- lint-ignore ${rule} -->`;
}

/**
 * Checks the wording of one file repeatedly while it is edited: an unchanged part is not read again, even if it
 * moved.
 */
export class Linter {
  readonly #wording: Wording;
  #names: ReadonlySet<string>;
  #chunks = new Map<string, ChunkRead>();
  #paragraphs = new Map<string, Remembered>();
  readonly #better = new Map<string, readonly string[]>();

  constructor(
    private readonly place: LintPlace,
    private readonly options: LintOptions,
  ) {
    this.#wording = options.wording(options.labels);
    this.#names = namesIn(options.names);
  }

  /** All findings, in text order. */
  lint(text: string): readonly Finding[] {
    return this.read(text).findings;
  }

  /** Checks the text in one go; use `steps` for texts of any size. */
  read(text: string): Reading {
    return atOnce(this.steps(text));
  }

  /** Updates the names of people in the notes; true if that may change the findings. */
  know(names: readonly string[]): boolean {
    const before = this.#names;
    const now = namesIn(names);
    const changed = [...now]
      .filter(name => !before.has(name))
      .concat([...before].filter(name => !now.has(name)));
    if (changed.length === 0) return false;
    this.#names = now;
    this.#paragraphs = new Map();
    let matters = false;
    for (const [text, { capitals }] of this.#chunks) {
      if (!changed.some(name => capitals.has(name))) continue;
      this.#chunks.delete(text);
      matters = true;
    }
    return matters;
  }

  /** Checks the text in steps of at most a few milliseconds each, then returns the result. */
  *steps(text: string): Steps<Reading> {
    if (isTooLarge(text))
      return { findings: [], unread: [{ line: 0, end: linesOf(text).count, why: 'too-long' }] };
    const chunks = chunksOf(text, cuts[this.place]);
    const kept = new Map<string, ChunkRead>();
    const fresh = new Map<string, Parsed>();
    for (const chunk of chunks) {
      const known = this.#chunks.get(chunk.text);
      if (known) kept.set(chunk.text, known);
      else if (!fresh.has(chunk.text)) {
        const note = readParagraphs(chunk.text);
        fresh.set(chunk.text, { note, parts: partsOf(note, this.place, this.options.everything === true) });
        yield;
      }
    }
    const names = this.#names;
    const paragraphs = yield* this.#paragraphsOf([...fresh.values()]);
    for (const [chunk, parsed] of fresh) {
      kept.set(chunk, yield* this.#chunk(chunk, parsed, paragraphs));
    }
    // The names changed meanwhile, so discard what was read without them.
    if (names === this.#names) {
      this.#chunks = kept;
      this.#paragraphs = paragraphs;
    }
    return assembled(chunks, kept);
  }

  /** Reads paragraphs that are not cached. */
  *#paragraphsOf(parsed: readonly Parsed[]): Steps<Map<string, Remembered>> {
    const kept = new Map<string, Remembered>();
    const fresh: Fresh[] = [];
    for (const { parts } of parsed) {
      for (const { raw } of parts.flatMap(part => part.paragraphs)) {
        const known = this.#paragraphs.get(raw);
        if (known) kept.set(raw, known);
        if (kept.has(raw)) continue;
        const prose = yield* proseSteps(words(raw));
        yield;
        const { foreign, sentences, found } = yield* this.#wording.find(prose.text, this.#names);
        const remembered = { prose, foreign, found: [...found] };
        kept.set(raw, remembered);
        fresh.push({ ...remembered, sentences, biased: biasedBySentence(found) });
        yield;
      }
    }
    yield* this.#listed(fresh);
    return kept;
  }

  /** Adds findings from the list of biased words, a few sentences at a time. */
  *#listed(fresh: readonly Fresh[]): Steps<void> {
    const { biased, off } = this.options;
    if (!biased || off.has('biased-wording')) return;
    const pieces = fresh.flatMap(one =>
      one.sentences
        .map(sentence => ({ one, sentence, text: one.prose.text.slice(sentence.start, sentence.end) }))
        .filter(({ text }) => biased.mayHold(text)),
    );
    for (let from = 0; from < pieces.length; ) {
      const batch: typeof pieces = [];
      for (let size = 0; from < pieces.length && size < most; from++) {
        const piece = pieces[from];
        if (!piece) break;
        size += piece.text.length;
        batch.push(piece);
      }
      biased.find(batch.map(({ text }) => text)).forEach((listed, at) => {
        const { one, sentence } = batch[at] ?? {};
        if (!one || !sentence) return;
        for (const { start, end, better } of listed) {
          const span = { start: sentence.start + start, end: sentence.start + end };
          const known = one.biased.get(sentence.start) ?? [];
          if (known.some(({ start, end }) => start < span.end && span.start < end)) continue;
          if (this.#wording.isName(one.prose.text, span.start, span.end, this.#names)) continue;
          const fits = this.#unmarked(one.prose.text.slice(span.start, span.end), better, biased);
          one.found.push({ rule: 'biased-wording', ...span, sentence, better: fits });
          one.biased.set(sentence.start, [...known, span]);
        }
      });
      yield;
    }
  }

  /** Replacements that our own rules would not mark, whether about a person or a thing, and that are not diagnoses. */
  #unmarked(found: string, better: readonly string[], biased: BiasedWording): readonly string[] {
    const key = found.toLowerCase();
    const known = this.#better.get(key);
    if (known) return known;
    const fits = better.filter(word => {
      if (/\b(?:person|people|someone|somebody) (?:with|who|recovering)\b/.test(word)) return false;
      const frames = [`You are ${word}.`, `You were the ${word} there.`, `It was ${word} how long it took.`];
      return (
        frames.every(frame => atOnce(this.#wording.find(frame, this.#names)).found.length === 0) &&
        biased.find([word]).every(listed => listed.length === 0)
      );
    });
    this.#better.set(key, fits);
    return fits;
  }

  *#chunk(
    text: string,
    { note, parts }: Parsed,
    paragraphs: ReadonlyMap<string, Remembered>,
  ): Steps<ChunkRead> {
    const findings: Finding[] = [];
    const unread: Unread[] = unreadBlocks(note);
    for (const part of parts) {
      for (const paragraph of part.paragraphs) {
        const read = paragraphs.get(paragraph.raw);
        if (!read) continue;
        if (read.foreign) unread.push({ line: paragraph.line, end: paragraph.end, why: 'language' });
        const found = part.rules ? read.found.filter(({ rule }) => part.rules?.has(rule)) : read.found;
        if (found.length > 0) yield* placed(note, paragraph, read.prose, found, findings);
      }
      if (part.entry) yield* this.#entry(note, part, part.entry, paragraphs, findings);
      yield;
    }
    const ignored = new Map<number, ReadonlySet<string>>();
    const kept = findings.filter(({ rule, line }) => {
      if (this.options.off.has(rule)) return false;
      const rules = ignored.get(line) ?? ignoredAt(note, line);
      ignored.set(line, rules);
      if (rules.has(rule)) unread.push({ line, end: line + 1, why: 'ignored' });
      return !rules.has(rule);
    });
    const capitals = yield* capitalsOf(text);
    return {
      findings: kept.sort((one, other) => one.start - other.start || one.end - other.end),
      unread: unread.sort((one, other) => one.line - other.line),
      capitals,
    };
  }

  *#entry(
    note: Blocks,
    part: Part,
    entry: Entry,
    paragraphs: ReadonlyMap<string, Remembered>,
    findings: Finding[],
  ): Steps<void> {
    const { lines } = note;
    const heading = {
      start: lines.start(entry.line),
      end: lines.start(entry.line) + lines.at(entry.line).trimEnd().length,
    };
    const first = part.paragraphs.find(paragraph => paragraph.line > entry.line);
    const last = part.paragraphs.at(-1);
    const around =
      first && last
        ? { start: lines.start(first.line), end: lines.end(last.end - 1) }
        : { start: heading.end, end: heading.end };
    const whole = (rule: LintRuleId): Finding => ({ rule, ...heading, around, line: entry.line });
    const { today, staleDays } = this.options;
    if (entry.since && !entry.given && addDays(entry.since, staleDays) < today) findings.push(whole('stale'));
    const read = part.paragraphs.map(({ raw }) => paragraphs.get(raw));
    if (!entry.whole || !first || read.some(one => one?.foreign)) return;
    let left = firstPages;
    const prose = read.map(one => {
      const begins = (one?.prose.text ?? '').slice(0, left);
      left -= begins.length;
      return begins;
    });
    const facts: EntryFacts = this.#wording.entry(prose, this.#names);
    const has = (names: ReadonlySet<string>) => part.fields.some(field => names.has(field));
    if (!facts.situation && !has(situations)) findings.push(whole('missing-situation'));
    if (!facts.impact && !has(impacts)) findings.push(whole('missing-impact'));
    if (entry.whole === 'developmental' && !facts.nextStep && !has(nextSteps))
      findings.push(whole('missing-next-step'));
    const paragraph = facts.sandwich && part.paragraphs[facts.sandwich.paragraph];
    const spoken = facts.sandwich && read[facts.sandwich.paragraph]?.prose;
    if (facts.sandwich && paragraph && spoken) {
      const { start, end } = facts.sandwich;
      const found = { rule: 'sandwich' as const, start, end, sentence: { start, end } };
      yield* placed(note, paragraph, spoken, [found], findings);
    }
  }
}

/** Where to cut each kind of file without splitting an entry or template block. */
const cuts: Readonly<Record<LintPlace, Cut>> = {
  feedback: 'entries',
  inbox: 'blocks',
  note: 'headings',
  meeting: 'headings',
  text: 'blocks',
};

/** How many characters to check against the list of biased words at a time. */
const most = 1_000;

/** What tells a situation or an impact stands in the first pages of an entry, or nowhere. */
const firstPages = 8_000;

/** For a 1:1 note outside feedback: rules about people, but not about how well praise or a request is phrased. */
const aboutAPerson: ReadonlySet<LintRuleId> = new Set([
  ...lintRules
    .filter(({ family }) => family === 'about the person' || family === 'not for these notes')
    .map(({ id }) => id),
  'gendered',
  'biased-wording',
  'hearsay',
]);

// Template parts that satisfy a rule, or stand in for what it requires.
const situations = new Set(
  'situation|context|example|situation or task|observation|describe|when|facts|what you did|what happened|what i saw|what i noticed'.split(
    '|',
  ),
);
const impacts = new Set(
  'impact|effect|result|consequence|what it changed|better result|express|effect on others|what it did|what it led to|outcome|why it matters'.split(
    '|',
  ),
);
const nextSteps = new Set(
  'next|next time|next step|next steps|then ask|question|request|change|continue|do again|expectation|specify|another action|new agreement|what i ask|what i ask for|what i would like|my ask|ask|proposal|agreement|from now on'.split(
    '|',
  ),
);

interface WithBetter extends Found {
  readonly better?: readonly string[];
}

interface Remembered {
  readonly prose: Prose;
  readonly foreign: boolean;
  readonly found: readonly WithBetter[];
}
interface Fresh extends Pick<ProseRead, 'sentences'> {
  readonly prose: Prose;
  readonly found: WithBetter[];
  /** Where biased words were found, by the start of their sentence. */
  readonly biased: Map<number, readonly Span[]>;
}

function biasedBySentence(found: readonly Found[]): Map<number, readonly Span[]> {
  const all = new Map<number, readonly Span[]>();
  for (const { rule, sentence, start, end } of found)
    if (rule === 'biased-wording')
      all.set(sentence.start, [...(all.get(sentence.start) ?? []), { start, end }]);
  return all;
}

interface Parsed {
  readonly note: Note;
  readonly parts: readonly Part[];
}

/** The findings in a chunk; offsets and lines count within it. */
interface ChunkRead extends Reading {
  /** Capitalized words, in lower case: the names that matter here. */
  readonly capitals: ReadonlySet<string>;
}

/** A piece of feedback as a whole. */
interface Entry {
  readonly line: number;
  /** Set if the entry must have all parts; `undefined` if only the wording counts. */
  readonly whole?: 'praise' | 'developmental';
  /** Calendar date since which it has been waiting to be given. */
  readonly since?: string;
  readonly given: boolean;
}

/** Paragraphs that belong together. */
interface Part {
  readonly entry?: Entry;
  readonly paragraphs: readonly Paragraph[];
  /** Names of the entry's non-empty fields, in lower case. */
  readonly fields: readonly string[];
  /** The rules to apply; all of them by default. */
  readonly rules?: ReadonlySet<LintRuleId>;
}

type Note = ReturnType<typeof readParagraphs>;

function assembled(chunks: readonly Chunk[], kept: ReadonlyMap<string, ChunkRead>): Reading {
  const findings: Finding[] = [];
  const unread: Unread[] = [];
  for (const { text, start, line } of chunks) {
    const read = kept.get(text);
    if (!read) continue;
    for (const one of read.findings)
      findings.push({
        ...one,
        start: one.start + start,
        end: one.end + start,
        around: { start: one.around.start + start, end: one.around.end + start },
        line: one.line + line,
      });
    for (const one of read.unread) unread.push({ ...one, line: one.line + line, end: one.end + line });
  }
  return { findings, unread };
}

function unreadBlocks({ lines, frontMatter, opaque, paragraphs }: Note): Unread[] {
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

function partsOf(note: Note, place: LintPlace, everything: boolean): readonly Part[] {
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
    const paragraphs = own.filter(one => one.line > line && one.line < Math.min(next, sectionEnd));
    const fields = paragraphs.flatMap(fieldIn);
    const kind = fold(name);
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
  return name ? [fold(name[1] ?? name[2] ?? '')] : [];
}

const noWords = new RegExp(
  String.raw`^(?:${anyBox}\s+)?(?:\*\*[^*\n]{1,40}?:?\*\*:?)?|(?<=\s)(?:@\w[\w-]*|(?:due|done):\S+)`,
  'g',
);

/** Blanks out the checkbox, field name and action marks of a paragraph. */
function words(raw: string): string {
  return raw.replace(noWords, mark => ' '.repeat(mark.length));
}

/** Adds what was found in a paragraph's prose to the findings, by its places in the note. */
function* placed(
  { lines }: Blocks,
  paragraph: Paragraph,
  prose: Prose,
  found: readonly WithBetter[],
  findings: Finding[],
): Steps<void> {
  const offset = offsetsIn(lines, paragraph);
  const place = (at: number) => offset(prose.places[at] ?? 0);
  // A word ends where its last character ends, not where the next word begins, because there may be marks in between.
  const end = (at: number) => (at > 0 ? place(at - 1) + 1 : place(at));
  for (const [at, one] of found.entries()) {
    if (at % foundAtOnce === foundAtOnce - 1) yield;
    const start = place(one.start);
    findings.push({
      rule: one.rule,
      start,
      end: Math.max(start, end(one.end)),
      around: { start: place(one.sentence.start), end: end(one.sentence.end) },
      line: paragraph.line,
      ...(one.why && { why: one.why }),
      ...(one.better && one.better.length > 0 && { better: one.better }),
    });
  }
}

const foundAtOnce = 1000;

const nothing: ReadonlySet<string> = new Set();

/** The rules suppressed by a comment on the line above. */
function ignoredAt({ lines }: Blocks, line: number): ReadonlySet<string> {
  const above =
    line > 0
      ? lines
          .at(line - 1)
          .slice(-400)
          .trimEnd()
      : '';
  if (!above.endsWith('-->')) return nothing;
  const [word, ...rules] = above
    .slice(above.lastIndexOf('<!--') + 4, -3)
    .trim()
    .split(/[\s,]+/);
  return word === 'lint-ignore' ? new Set(rules) : nothing;
}

function* capitalsOf(text: string): Steps<ReadonlySet<string>> {
  const capitals = new Set<string>();
  for (const { piece } of atSpaces(text)) {
    for (const [word] of piece.matchAll(/\p{Lu}[\p{L}\p{M}]{0,40}/gu)) capitals.add(word.toLowerCase());
    yield;
  }
  return capitals;
}

/** True for the id of a rule. */
export function isLintRule(id: string): id is LintRuleId {
  return lintRules.some(rule => rule.id === id);
}
