import { addDays, daysBetween } from '../calendar';
import { completeness } from '../feedback/completeness';
import type { FeedbackFact } from '../feedback/feedbackEntry';
import type { FeedbackTemplate } from '../feedback/templates';
import { type Blocks, readBlocks } from '../notes/blocks';
import { readFacts } from '../notes/facts';
import { fold } from '../notes/fold';
import type { Person } from '../notes/notesIndex';
import { shareCopy } from '../notes/shareCopy';
import { monthsOf, type Period } from '../period';

/** One thing the notes say, in their own words, with the place it stands. */
export interface Evidence {
  /** Calendar date. */
  readonly date: string;
  /** As it stands in the note, without list marker; lines joined by `\n`. The first stands on `line`. */
  readonly text: string;
  readonly uri: string;
  /** Counts from 0. */
  readonly line: number;
  /** Of an entry of the feedback log. */
  readonly feedback?: Pick<FeedbackFact, 'kind' | 'delivered' | 'deliveredOn'>;
  /** What stands below it in the same entry. */
  readonly more?: readonly Evidence[];
}

/** What evidence is about; also the order of the packet. */
export const themeKinds = ['task', 'expectation', 'feedback', 'did', 'lead-did', 'caught', 'notes'] as const;
export type ThemeKind = (typeof themeKinds)[number];

/** Evidence of one kind, the oldest first. */
export interface Theme {
  readonly kind: ThemeKind;
  /** Name of the task or expectation, or the heading in the notes; `undefined` where the kind says it all. */
  readonly name?: string;
  readonly evidence: readonly Evidence[];
}

/** A period's dated evidence about one person, as far as the notes hold it and it is not private. */
export interface Packet {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly period: Period;
  readonly themes: readonly Theme[];
  readonly count: number;
  /** How many private parts were left out, whatever their day. */
  readonly leftOut: number;
  /** Each month of the period that has begun, and how much evidence is from it. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
  /** How much of it is from the last weeks of the period; `undefined` where that tells nothing. */
  readonly recent?: { readonly weeks: number; readonly count: number; readonly weighs: boolean };
}

/** A file of the person's folder. */
export interface NoteText {
  readonly uri: string;
  /** The file's own name. */
  readonly name: string;
  readonly text: string;
}

/** So many weeks count as recent; a shorter period than twice that has no early part to weigh them against [J]. */
const recentWeeks = 4;
/** From this share on the last weeks outweigh the rest [J]. */
const heavyShare = 0.5;
/** Fewer pieces of evidence than this have no weight to speak of [J]. */
const fewest = 4;

/** Puts together what a person's notes say of a period, private parts left out. It adds no words of its own. */
export function reviewPacket(
  person: Pick<Person, 'id' | 'name'>,
  notes: readonly NoteText[],
  period: Period,
  options: {
    /** The day the packet is made. */
    readonly today: string;
    /** The template with this id, so that what it asks for is not taken for evidence. */
    readonly template: (id: string) => Pick<FeedbackTemplate, 'body'> | undefined;
  },
): Packet {
  const read = notes.map(note => readNote(note, person.id));
  const tasks = [...new Set(read.flatMap(({ facts }) => facts.tasks))];
  const themes = new Map<string, { kind: ThemeKind; name?: string; evidence: Evidence[] }>();
  const put = (kind: ThemeKind, name: string | undefined, evidence: Evidence) => {
    if (evidence.date < period.from || evidence.date > period.to || evidence.text.trim() === '') return;
    const key = `${kind} ${fold(name ?? '')}`;
    const theme = themes.get(key) ?? { kind, ...(name !== undefined && { name }), evidence: [] };
    theme.evidence.push(evidence);
    themes.set(key, theme);
  };
  const byTheme = (kind: ThemeKind, name: string | undefined, evidence: Evidence) => {
    const task = tasks.find(one => mentions(`${name ?? ''}\n${evidence.text}`, one));
    put(task === undefined ? kind : 'task', task ?? name, evidence);
  };
  for (const note of read) {
    const { facts } = note;
    for (const { task, line } of [...facts.readings, ...facts.events]) {
      const evidence = note.dated(line);
      if (evidence) put('task', task, evidence);
    }
    for (const { title, log } of facts.expectations) {
      for (const { line } of log) {
        const evidence = note.dated(line);
        if (evidence) put('expectation', title, evidence);
      }
    }
    for (const entry of facts.feedback)
      put('feedback', undefined, entryEvidence(note, entry, options.template));
    for (const { line, done, owner, doneOn, text, raw } of facts.actions) {
      const date = doneOn ?? facts.date;
      // Marks at the end are no part of what was done; in between, taking them out would change the words.
      const words = raw.startsWith(text) ? text : raw;
      if (done && date) put(owner === 'me' ? 'lead-did' : 'did', undefined, note.evidence(date, words, line));
    }
    for (const { line, date, text } of facts.topics)
      if (date) byTheme('caught', undefined, note.evidence(date, text, line));
    // A note of a day to come is a plan, and no evidence of anything.
    if (facts.kind === 'one-on-one' && facts.date && facts.date <= options.today) {
      for (const { heading, text, line } of passages(note.blocks))
        byTheme('notes', heading, note.evidence(facts.date, text, line));
    }
  }
  const sorted = [...themes.values()].map(theme => ({ ...theme, evidence: theme.evidence.sort(byDate) }));
  const ordered = sorted.sort((one, other) => themeKinds.indexOf(one.kind) - themeKinds.indexOf(other.kind));
  const dates = ordered.flatMap(theme => theme.evidence.map(({ date }) => date));
  const recent = recentShare(dates, period, options.today);
  return {
    person: { id: person.id, name: person.name },
    period,
    themes: ordered,
    count: dates.length,
    leftOut: read.reduce((sum, { leftOut }) => sum + leftOut, 0),
    months: monthsOf(period)
      .filter(month => month <= options.today.slice(0, 7))
      .map(month => ({ month, count: dates.filter(date => date.startsWith(month)).length })),
    ...(recent && { recent }),
  };
}

/** A note as it may be shown, with its facts. */
function readNote({ uri, name, text }: NoteText, person: string) {
  const shown = shareCopy(text);
  const blocks = readBlocks(shown.text);
  const evidence = (date: string, words: string, line: number): Evidence => ({
    date,
    text: words,
    uri,
    line: shown.lineInNote(line),
  });
  return {
    blocks,
    evidence,
    leftOut: shown.leftOut,
    facts: readFacts(name, person, shown.text),
    /** The item on a line, which begins with its date. */
    dated(line: number): Evidence | undefined {
      const raw = blocks.items.find(item => item.line === line)?.text ?? '';
      const [whole = '', date] = /^(\d{4}-\d{2}-\d{2})(?:[ \t]*[:,–—-])?\s*/.exec(raw) ?? [];
      return date === undefined ? undefined : evidence(date, raw.slice(whole.length), line);
    },
  };
}

type ReadNote = ReturnType<typeof readNote>;

function entryEvidence(
  { blocks, evidence }: ReadNote,
  entry: FeedbackFact,
  template: (id: string) => Pick<FeedbackTemplate, 'body'> | undefined,
): Evidence {
  const date = entry.event ?? entry.date;
  const known = entry.framework === undefined ? undefined : template(entry.framework);
  const empty = known ? completeness(blocks, entry, known).empty.map(part => part.line) : [];
  const more = passages(blocks, entry.body, entry.end)
    .filter(({ line }) => !empty.includes(line))
    .map(({ text, line }) => evidence(date, text, line));
  const { kind, delivered, deliveredOn } = entry;
  const feedback = {
    ...(kind && { kind }),
    ...(delivered !== undefined && { delivered }),
    ...(deliveredOn && { deliveredOn }),
  };
  const title = empty.includes(entry.line) ? '' : entry.title;
  return { ...evidence(date, title || entry.date, entry.line), feedback, ...(more.length > 0 && { more }) };
}

/** A paragraph or list item that is no task, with the heading it stands under. */
interface Passage {
  readonly heading?: string;
  readonly text: string;
  readonly line: number;
}

/** What is written in a part of a note, in its order. Questions to ask are no answers, so they are left out. */
function passages(blocks: Blocks, from = 0, to = blocks.lines.count): readonly Passage[] {
  const { lines, headings, items, opaque, frontMatter } = blocks;
  const found: Passage[] = [];
  const taken = new Set<number>();
  const take = (first: number, count: number) => {
    for (let line = first; line < first + count; line++) taken.add(line);
  };
  for (const block of opaque) take(block.line, block.end - block.line);
  for (const { line } of headings) take(line, isAtx(lines.at(line)) ? 1 : 2);
  const under = (line: number) => {
    const heading = headings.findLast(one => one.line < line && line < one.sectionEnd);
    return heading && heading.level > 1 ? heading.text.replace(/[\s,]+\d{4}-\d{2}-\d{2}$/, '') : undefined;
  };
  for (const { line, text, done } of items) {
    take(line, text.split('\n').length);
    if (done === undefined && line >= from && line < to) found.push(passage(line, text));
  }
  for (let line = Math.max(from, frontMatter.lines); line < to; line++) {
    const first = line;
    const rows: string[] = [];
    for (; line < to && !taken.has(line) && lines.at(line).trim() !== ''; line++) rows.push(lines.at(line));
    const text = rows.map(row => row.replace(/^[\s>\uFEFF]+/, '')).join('\n');
    if (/[\p{L}\p{N}]/u.test(text)) found.push(passage(first, text));
  }
  return found
    .filter(({ heading }) => heading === undefined || fold(heading) !== 'questions')
    .sort((one, other) => one.line - other.line);

  function passage(line: number, text: string): Passage {
    const heading = under(line);
    return { line, text, ...(heading !== undefined && { heading }) };
  }
}

function isAtx(row: string): boolean {
  return /^\uFEFF? {0,3}#/.test(row);
}

/** The text holds the task's name, as words of their own. */
function mentions(text: string, task: string): boolean {
  const [words, name] = [fold(text), fold(task)];
  for (let at = words.indexOf(name); name !== '' && at >= 0; at = words.indexOf(name, at + 1)) {
    const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);
    if (!isLetter(words.charAt(at - 1)) && !isLetter(words.charAt(at + name.length))) return true;
  }
  return false;
}

function recentShare(dates: readonly string[], { from, to }: Period, today: string): Packet['recent'] {
  const end = to < today ? to : today;
  if (dates.length < fewest || daysBetween(from, end) < 2 * 7 * recentWeeks) return undefined;
  const since = addDays(end, 1 - 7 * recentWeeks);
  const count = dates.filter(date => date >= since).length;
  return { weeks: recentWeeks, count, weighs: count / dates.length > heavyShare };
}

function byDate(one: Evidence, other: Evidence): number {
  return one.date < other.date
    ? -1
    : one.date > other.date
      ? 1
      : one.uri < other.uri
        ? -1
        : one.uri > other.uri
          ? 1
          : one.line - other.line;
}
