import { addDays } from '../calendar';
import { type FeedbackFact, readFeedback } from '../feedback/feedbackEntry';
import { type Blocks, offsetIn, type Paragraph, readParagraphs } from '../notes/blocks';
import { fold } from '../notes/fold';
import { readTopic } from '../notes/topicItem';
import type { BiasedWording } from './biasedWording';
import { type Prose, proseOf } from './prose';
import { type LintRuleId, lintRuleIds } from './rules';
import type { EntryFacts, Found, ReadWording, Wording, WordList } from './wording';

/** Something a rule found. Offsets count in the text. */
export interface Finding {
  readonly rule: LintRuleId;
  readonly start: number;
  readonly end: number;
  /** What a quick fix works on: the sentence, or the entry's words without its heading. */
  readonly around: { readonly start: number; readonly end: number };
  /** The line above which `ignoreComment` has an effect. */
  readonly line: number;
  /** Words that may be better, where the rule knows some. */
  readonly better?: readonly string[];
}

/**
 * What a file is: a person's feedback log, their inbox, another note of theirs (where only blocks of the feedback templates
 * are read), or any text the user wants read.
 */
export type LintPlace = 'feedback' | 'inbox' | 'note' | 'text';

/** How to look at the files. */
export interface LintOptions extends WordList {
  /** The calendar date that counts as now. */
  readonly today: string;
  /** Rules not to look for. */
  readonly off: ReadonlySet<LintRuleId>;
  /** After how many days feedback that was not given is stale. */
  readonly staleDays: number;
  /** The rules for the language of the words. */
  readonly wording: ReadWording;
  /** `undefined` while the list is not loaded, or where it could not be. */
  readonly biased?: BiasedWording;
}

/** Larger files are not read, as everywhere in the notes. */
const largest = 256_000;

/** What stands on the line above something that is to be left alone. */
export function ignoreComment(rule: LintRuleId): string {
  return `<!-- lint-ignore ${rule} -->`;
}

/**
 * Reads the wording of one file again and again, as it is edited: a paragraph or an entry that did not change is not read
 * anew, wherever it moved to.
 */
export class Linter {
  readonly #wording: Wording;
  #paragraphs = new Map<string, Remembered>();
  #entries: EntriesRead = new Map();
  /** How many paragraphs were read in the last run, and not remembered. */
  readAnew = 0;

  constructor(
    private readonly place: LintPlace,
    private readonly options: LintOptions,
  ) {
    this.#wording = options.wording(options);
  }

  /** All findings, in the order of the text. */
  lint(text: string): readonly Finding[] {
    if (text.length > largest) return [];
    const note = readParagraphs(text);
    const parts = partsOf(note, this.place);
    const read = this.#read(parts.flatMap(part => part.paragraphs));
    const findings: Finding[] = [];
    const entries: EntriesRead = new Map();
    for (const part of parts) {
      for (const paragraph of part.paragraphs) {
        const { prose, found } = read(paragraph);
        for (const one of found) findings.push(placed(note, paragraph, prose, one));
      }
      if (part.entry) findings.push(...this.#entry(note, part, part.entry, read, entries));
    }
    this.#entries = entries;
    return findings
      .filter(({ rule, line }) => !this.options.off.has(rule) && !isIgnored(note, line, rule))
      .sort((one, other) => one.start - other.start || one.end - other.end);
  }

  /** Reads what is not remembered, and forgets what is gone. */
  #read(paragraphs: readonly Paragraph[]): (paragraph: Paragraph) => Remembered {
    const kept = new Map<string, Remembered>();
    const fresh = new Map<string, Prose>();
    for (const { raw } of paragraphs) {
      const known = this.#paragraphs.get(raw);
      if (known) kept.set(raw, known);
      else if (!fresh.has(raw)) fresh.set(raw, proseOf(words(raw)));
    }
    const { biased, off } = this.options;
    const listed =
      biased && fresh.size > 0 && !off.has('biased-wording')
        ? biased([...fresh.values()].map(prose => prose.text))
        : [];
    [...fresh].forEach(([raw, prose], at) => {
      const found: WithBetter[] = [...this.#wording.find(prose.text)];
      for (const { start, end, better } of listed[at] ?? []) {
        if (found.some(one => one.rule === 'biased-wording' && one.start < end && start < one.end)) continue;
        found.push({ rule: 'biased-wording', start, end, sentence: { start, end }, better });
      }
      kept.set(raw, { prose, found });
    });
    this.readAnew = fresh.size;
    this.#paragraphs = kept;
    return ({ raw }) => kept.get(raw) ?? nothing;
  }

  #entry(
    note: Blocks,
    part: Part,
    entry: Entry,
    read: (paragraph: Paragraph) => Remembered,
    entries: EntriesRead,
  ): Finding[] {
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
    const findings: Finding[] = [];
    const { today, staleDays } = this.options;
    if (entry.since && !entry.given && addDays(entry.since, staleDays) < today) findings.push(whole('stale'));
    if (!entry.whole || !first) return findings;
    const texts = part.paragraphs.map(paragraph => read(paragraph).prose.text);
    const key = texts.join('\n');
    const facts = this.#entries.get(key) ?? this.#wording.entry(texts);
    entries.set(key, facts);
    const has = (names: ReadonlySet<string>) => part.fields.some(field => names.has(field));
    if (!facts.situation && !has(situations)) findings.push(whole('missing-situation'));
    if (!facts.impact && !has(impacts)) findings.push(whole('missing-impact'));
    if (entry.whole === 'developmental' && !facts.nextStep && !has(nextSteps))
      findings.push(whole('missing-next-step'));
    const paragraph = facts.sandwich && part.paragraphs[facts.sandwich.paragraph];
    if (facts.sandwich && paragraph) {
      const { prose } = read(paragraph);
      const { start, end } = facts.sandwich;
      const found = { rule: 'sandwich' as const, start, end, sentence: { start, end } };
      findings.push(placed(note, paragraph, prose, found));
    }
    return findings;
  }
}

// Names of the templates' parts that are what a rule asks for, or stand in its place in that form.
const situations = new Set(
  'situation|context|example|situation or task|observation|describe|when|facts|what you did'.split('|'),
);
const impacts = new Set(
  'impact|effect|result|consequence|what it changed|better result|express|effect on others'.split('|'),
);
const nextSteps = new Set(
  'next|next time|then ask|question|request|change|continue|do again|expectation|specify|another action|new agreement'.split(
    '|',
  ),
);

type EntriesRead = Map<string, EntryFacts>;

interface WithBetter extends Found {
  readonly better?: readonly string[];
}

interface Remembered {
  readonly prose: Prose;
  readonly found: readonly WithBetter[];
}
const nothing: Remembered = { prose: { text: '', places: [0] }, found: [] };

/** A piece of feedback as a whole. */
interface Entry {
  readonly line: number;
  /** What it is, where all parts are to be there; `undefined` where only the words count. */
  readonly whole?: 'praise' | 'developmental';
  /** Calendar date since which it waits to be given. */
  readonly since?: string;
  readonly given: boolean;
}

/** Paragraphs that belong together. */
interface Part {
  readonly entry?: Entry;
  readonly paragraphs: readonly Paragraph[];
  /** Names of the entry's fields that say something, in lower case. */
  readonly fields: readonly string[];
}

type Note = ReturnType<typeof readParagraphs>;

function partsOf(note: Note, place: LintPlace): Part[] {
  const own = note.paragraphs.filter(({ quoted }) => !quoted);
  switch (place) {
    case 'feedback':
      return logParts(note, own);
    case 'inbox':
      return inboxParts(note, own);
    case 'note':
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

/** The heading of an entry without its date and kind: only the title is words. */
function withoutDate(heading: Paragraph, { title }: FeedbackFact): Paragraph | undefined {
  if (title === '' || !heading.raw.endsWith(title)) return undefined;
  return { ...heading, raw: title };
}

function inboxParts({ items }: Note, own: readonly Paragraph[]): Part[] {
  const byLine = new Map(own.map(paragraph => [paragraph.line, paragraph]));
  return items.flatMap(({ line, text, done }) => {
    const topic = done === undefined ? undefined : readTopic(text);
    const paragraph = byLine.get(line);
    if (!paragraph || (topic?.kind !== 'praise' && topic?.kind !== 'concern')) return [];
    const lead = /^\[[ xX]\]\s+(?:\d{4}-\d{2}-\d{2}\s+)?\w+:\s*/.exec(paragraph.raw)?.[0] ?? '';
    const entry = { line, given: done === true, ...(topic.date && { since: topic.date }) };
    return [{ entry, paragraphs: [{ ...paragraph, raw: paragraph.raw.slice(lead.length) }], fields: [] }];
  });
}

/** Headings of the feedback templates, and of the talks that look at somebody's work. */
const templateHeading =
  /^(feedback for|praise for|accountability talk with|performance gap:|start, stop, continue for|feedforward for) (?=\S)/i;

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

/** The name of a field such as `**Impact:** words`, where words follow. */
function fieldIn({ raw }: Paragraph): string[] {
  const name = /^(?:\*\*([^*\n]{1,40}?):?\*\*:?|(\p{L}[\p{L} ]{1,20}):)\s*\S/u.exec(raw);
  return name ? [fold(name[1] ?? name[2] ?? '')] : [];
}

/** The words of a paragraph: spaces for a checkbox, the name of a field, and an action's own marks. */
function words(raw: string): string {
  return raw.replace(
    /^(?:\[[ xX]\]\s+)?(?:\*\*[^*\n]{1,40}?:?\*\*:?)?|(?<=\s)(?:@\w[\w-]*|(?:due|done):\S+)/g,
    mark => ' '.repeat(mark.length),
  );
}

function placed({ lines }: Blocks, paragraph: Paragraph, prose: Prose, found: WithBetter): Finding {
  const place = (at: number) => offsetIn(lines, paragraph, prose.places[at] ?? 0);
  // The end of a word is where its last character ends, not where the next one begins: marks may stand between.
  const end = (at: number) => (at > 0 ? place(at - 1) + 1 : place(at));
  const start = place(found.start);
  return {
    rule: found.rule,
    start,
    end: Math.max(start, end(found.end)),
    around: { start: place(found.sentence.start), end: end(found.sentence.end) },
    line: paragraph.line,
    ...(found.better && found.better.length > 0 && { better: found.better }),
  };
}

const ignoring = /<!--\s*lint-ignore\s+([a-z, -]+?)\s*-->\s*$/;

function isIgnored({ lines }: Blocks, line: number, rule: LintRuleId): boolean {
  const named = line > 0 ? ignoring.exec(lines.at(line - 1))?.[1] : undefined;
  return named?.split(/[\s,]+/).includes(rule) ?? false;
}

/** True for the id of a rule. */
export function isLintRule(id: string): id is LintRuleId {
  return lintRuleIds.some(known => known === id);
}
