import { isCalendarDate } from '../dates/calendar';
import { readFrontMatter } from '../markdown/frontMatter';
import { linesOf } from '../markdown/lines';
import { anyBox, readBox, type TaskState } from '../markdown/taskState';
import type { NoteFacts } from '../notebook/subjects';
import { compareTexts } from '../text/compareTexts';
import { plainLetters } from '../text/plainLetters';

/** A line of a note that matches a search. */
export interface FoundLine {
  /** From 0. */
  readonly line: number;
  /** The line's date; `undefined` if it has none. */
  readonly date?: string;
  /** The line without list marker, checkbox or heading marks. */
  readonly text: string;
  /** The state of the line's checkbox, if it has one. */
  readonly state?: TaskState;
}

/** A found line with its place. */
export interface Match extends FoundLine {
  readonly uri: string;
  /** Id of the person. */
  readonly person: string;
  /** Whether it was talked about, instead of only captured or prepared for a future 1:1. */
  readonly talked: boolean;
}

/** A note to search, with what is known before reading it. */
export interface Searchable {
  readonly uri: string;
  readonly person: string;
  readonly facts: Pick<NoteFacts, 'kind' | 'date'>;
}

/** Most matches in one result. */
export const maxMatches = 200;
/** How many files to read at once. */
const maxReaders = 32;

/** The words of a text, normalized for searching, in order. */
export function wordsIn(text: string): readonly string[] {
  return plainLetters(text).split(/\s+/).filter(Boolean);
}

/** The words of a query, normalized; a match needs all of them. */
export function wordsOf(query: string): readonly string[] {
  return [...new Set(wordsIn(query))];
}

/**
 * The lines of a note that contain all the words. If only a whole paragraph or list item contains them all, its first
 * line with any of them. Front matter is not searched. `noteDate` is the date of a 1:1 note; in other files, the date
 * is on the line or at the start of a heading above it.
 */
export function findInNote(text: string, words: readonly string[], noteDate?: string): readonly FoundLine[] {
  if (words.length === 0) return [];
  const whole = plainLetters(text);
  if (!words.every(word => whole.includes(word))) return [];
  const found: FoundLine[] = [];
  const lines = linesOf(text);
  let paragraph: { line: number; plain: string }[] = [];
  let heading: string | undefined;
  const take = (line: number) => {
    const row = lines.at(line);
    const shown = shownText(row);
    const date = noteDate ?? dateAtStart(shown) ?? heading;
    const state = readBox(row.replace(listMarker, ''))?.state;
    found.push({ line, text: shown, ...(date && { date }), ...(state && { state }) });
  };
  const close = () => {
    const together = paragraph.filter(row => words.every(word => row.plain.includes(word)));
    if (together.length > 0) for (const row of together) take(row.line);
    else if (words.length > 1) {
      const all = paragraph.map(row => row.plain).join(' ');
      const first = paragraph.find(row => words.some(word => row.plain.includes(word)));
      if (first && words.every(word => all.includes(word))) take(first.line);
    }
    paragraph = [];
  };
  for (let line = readFrontMatter(text).lines; line < lines.count; line++) {
    const row = lines.at(line);
    const isHeading = /^ {0,3}#{1,6}(?:[ \t]|$)/.test(row);
    if (isHeading || row.trim() === '' || /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(row)) close();
    if (isHeading) heading = dateAtStart(shownText(row));
    paragraph.push({ line, plain: plainLetters(row) });
    if (isHeading) close();
  }
  close();
  return found;
}

/** Sorts what was talked about first, then newest first with undated last; within a file, in line order. */
function byUse(one: Match, other: Match): number {
  return (
    Number(other.talked) - Number(one.talked) ||
    compareTexts(other.date ?? '', one.date ?? '') ||
    compareTexts(one.person, other.person) ||
    compareTexts(one.uri, other.uri) ||
    one.line - other.line
  );
}

/**
 * A search over notes. Each file is read once, on demand, and its text is kept for as long as the search object
 * lives; the newest notes come first, so their lines turn up early.
 */
export class NotesSearch {
  readonly #texts = new Map<string, Promise<string | undefined>>();
  readonly #notes: readonly Searchable[];

  /** `read` returns a file's text, or `undefined` if the file is gone. */
  constructor(
    notes: readonly Searchable[],
    private readonly read: (uri: string) => Promise<string | undefined>,
  ) {
    // A file without a date of its own holds lines from many days, so it goes first.
    const day = ({ facts }: Searchable) => facts.date ?? '9999';
    // A colleague's answers are shown only together with others'.
    this.#notes = notes
      .filter(({ facts }) => facts.kind !== 'balance-form')
      .sort((one, other) => compareTexts(day(other), day(one)));
  }

  /**
   * Finds the lines that contain all the words of the query, at most `maxMatches`: what was talked about by `today`
   * before what was only captured or planned, newest first. `people` are ids; everyone if omitted. `partly` receives
   * interim results; returns `undefined` once `cancelled` returns true.
   */
  async find(
    query: string,
    options: {
      readonly people?: readonly string[];
      readonly today?: string;
      readonly cancelled?: () => boolean;
      readonly partly?: (matches: readonly Match[]) => void;
    } = {},
  ): Promise<readonly Match[] | undefined> {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const { people, today = '9999', cancelled = () => false, partly } = options;
    const wanted = this.#notes.filter(note => people === undefined || people.includes(note.person));
    let matches: Match[] = [];
    let told = Date.now();
    const next = wanted.values();
    const reader = async () => {
      for (const { uri, person: owner, facts } of next) {
        if (cancelled()) return;
        const text = await this.#text(uri);
        if (text === undefined || cancelled()) continue;
        for (const line of findInNote(text, words, facts.date)) {
          const talked = wasTalkedAbout(facts.kind, line, today);
          matches.push({ uri, person: owner, talked, ...line });
        }
        if (matches.length > 4 * maxMatches) matches = newest(matches);
        if (!partly || matches.length === 0 || Date.now() - told < reportInterval) continue;
        partly(newest(matches));
        told = Date.now();
      }
    };
    await Promise.all(Array.from({ length: maxReaders }, reader));
    return cancelled() ? undefined : newest(matches);
  }

  #text(uri: string): Promise<string | undefined> {
    const known = this.#texts.get(uri);
    if (known !== undefined) return known;
    // An unreadable file has no matches; the error shows up wherever the file is displayed.
    const reading = this.read(uri).catch(() => undefined);
    this.#texts.set(uri, reading);
    return reading;
  }
}

const reportInterval = 150;

/** A captured topic was talked about once it is checked; nothing with a future date was. */
function wasTalkedAbout(kind: Searchable['facts']['kind'], line: FoundLine, today: string): boolean {
  if (kind === 'inbox') return line.state === 'done';
  return kind !== 'next' && !(kind === 'one-on-one' && line.date !== undefined && line.date > today);
}

function newest(matches: readonly Match[]): Match[] {
  return [...matches].sort(byUse).slice(0, maxMatches);
}

const leadingMarks = new RegExp(
  String.raw`^(?:#{1,6}(?=\s|$)|(?:[-*+]|\d{1,9}[.)])(?=\s|$)(?:\s+${anyBox}(?=\s|$))?)\s*`,
);

const listMarker = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+/;

function shownText(row: string): string {
  return row
    .replace(/^[\s>]*/, '')
    .replace(leadingMarks, '')
    .trim();
}

function dateAtStart(text: string): string | undefined {
  const date = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text)?.[1];
  return date && isCalendarDate(date) ? date : undefined;
}
