import type { LintRuleId } from '../../content/lint/rules';
import { readParagraphs } from '../markdown/blocks';
import { linesOf } from '../markdown/lines';
import { isTooLarge } from '../markdown/noteSize';
import { runSync, type Steps } from '../steps';
import { splitAtSpaces } from '../text/splitAtSpaces';
import type { BiasedWording } from './biasedWording';
import { type Chunk, type Cut, chunksOf } from './chunks';
import { entryFindings } from './entryFindings';
import {
  type Finding,
  ignoredAt,
  placeFindings,
  type Reading,
  type Unread,
  type WithBetter,
} from './findings';
import { biasedBySentence, ListedWords, type NewParagraph } from './listedWords';
import { namesIn } from './names';
import { type LintPlace, type Note, type Part, partsOf, prosePart, unreadBlocks } from './parts';
import { type Prose, proseSteps } from './prose';
import type { ReadWording, Wording } from './wording';

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

/**
 * Checks the wording of one file repeatedly while it is edited: an unchanged part is not read again, even if it
 * moved.
 */
export class Linter {
  readonly #wording: Wording;
  #names: ReadonlySet<string>;
  #chunks = new Map<string, ChunkRead>();
  #paragraphs = new Map<string, Remembered>();
  readonly #listed: ListedWords | undefined;

  constructor(
    private readonly place: LintPlace,
    private readonly options: LintOptions,
  ) {
    this.#wording = options.wording(options.labels);
    this.#names = namesIn(options.names);
    const { biased, off } = options;
    this.#listed = biased && !off.has('biased-wording') ? new ListedWords(biased, this.#wording) : undefined;
  }

  /** All findings, in text order. */
  lint(text: string): readonly Finding[] {
    return this.read(text).findings;
  }

  /** Checks the text in one go; use `steps` for texts of any size. */
  read(text: string): Reading {
    return runSync(this.steps(text));
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
    const fresh: NewParagraph[] = [];
    for (const { parts } of parsed) {
      for (const { raw } of parts.flatMap(part => part.paragraphs)) {
        const known = this.#paragraphs.get(raw);
        if (known) kept.set(raw, known);
        if (kept.has(raw)) continue;
        const prose = yield* proseSteps(prosePart(raw));
        yield;
        const { foreign, sentences, found } = yield* this.#wording.find(prose.text, this.#names);
        const remembered = { prose, foreign, found: [...found] };
        kept.set(raw, remembered);
        fresh.push({ ...remembered, sentences, biased: biasedBySentence(found) });
        yield;
      }
    }
    if (this.#listed) yield* this.#listed.add(fresh, this.#names);
    return kept;
  }

  *#chunk(
    text: string,
    { note, parts }: Parsed,
    paragraphs: ReadonlyMap<string, Remembered>,
  ): Steps<ChunkRead> {
    const { today, staleDays } = this.options;
    const rules = { wording: this.#wording, names: this.#names, today, staleDays };
    const findings: Finding[] = [];
    const unread: Unread[] = unreadBlocks(note);
    for (const part of parts) {
      for (const paragraph of part.paragraphs) {
        const read = paragraphs.get(paragraph.raw);
        if (!read) continue;
        if (read.foreign) unread.push({ line: paragraph.line, end: paragraph.end, why: 'language' });
        const found = part.rules ? read.found.filter(({ rule }) => part.rules?.has(rule)) : read.found;
        if (found.length > 0) yield* placeFindings(note, paragraph, read.prose, found, findings);
      }
      if (part.entry) yield* entryFindings(note, part, part.entry, paragraphs, rules, findings);
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
}

/** Where to cut each kind of file without splitting an entry or template block. */
const cuts: Readonly<Record<LintPlace, Cut>> = {
  feedback: 'entries',
  inbox: 'blocks',
  note: 'headings',
  meeting: 'headings',
  text: 'blocks',
};

interface Remembered {
  readonly prose: Prose;
  readonly foreign: boolean;
  readonly found: readonly WithBetter[];
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

function* capitalsOf(text: string): Steps<ReadonlySet<string>> {
  const capitals = new Set<string>();
  for (const { piece } of splitAtSpaces(text)) {
    for (const [word] of piece.matchAll(/\p{Lu}[\p{L}\p{M}]{0,40}/gu)) capitals.add(word.toLowerCase());
    yield;
  }
  return capitals;
}
