import type { ActionFact } from '../actions/actionFact';
import { addDays, daysBetween } from '../dates/calendar';
import { monthsOf, type Period } from '../dates/period';
import { completeness, templateOfEntry } from '../feedback/completeness';
import type { FeedbackFact } from '../feedback/feedbackFact';
import type { FeedbackTemplate } from '../feedback/templates';
import { templateText } from '../feedback/templateText';
import { type Blocks, readBlocks } from '../markdown/blocks';
import { isTooLarge } from '../markdown/noteSize';
import type { NoteFacts, Person } from '../notebook/subjects';
import type { TimeSlicer } from '../notebook/timeSlicer';
import { shareCopySteps } from '../privacy/shareCopy';
import type { Steps } from '../steps';
import { factSteps } from '../subjects/readFacts';
import { compareTexts } from '../text/compareTexts';
import { normalizeName } from '../text/normalizeName';
import { type Agreement, agreementsIn } from './expectationEvidence';
import { type LeaveOut, type LeftOutReason, partsLeftOut } from './leftOut';
import { passages } from './passages';
import { revealsReading } from './readingWords';
import { longestText } from './sensitive';

/** One piece of evidence from the notes, in their own words, with its source. */
export interface Evidence {
  /** Calendar date. */
  readonly date: string;
  /** As written in the note, without the list marker; lines joined by `\n`. The first is on `line`. */
  readonly text: string;
  readonly uri: string;
  /** Counts from 0. */
  readonly line: number;
  /** Only for an entry of the feedback log. */
  readonly feedback?: Pick<FeedbackFact, 'delivered' | 'deliveredOn'>;
  /** Only for a promise: its due date, and how many days late it was. */
  readonly due?: string;
  readonly daysLate?: number;
  /** Only for an expectation. */
  readonly agreement?: Agreement;
  /** Further passages of the same entry. */
  readonly more?: readonly Evidence[];
}

/** What evidence is about; also the order in the packet. */
const themeKinds = [
  'expectation',
  'task',
  'praise',
  'developmental',
  'asked-for',
  'feedback',
  'they-kept',
  'they-missed',
  'lead-kept',
  'lead-missed',
  'nobodys',
  'caught',
  'notes',
] as const;
export type ThemeKind = (typeof themeKinds)[number];

/** Evidence of one kind, oldest first. */
export interface Theme {
  readonly kind: ThemeKind;
  /** Name of the task or expectation, or heading in the notes; `undefined` if the kind says it all. */
  readonly name?: string;
  readonly evidence: readonly Evidence[];
}

/** How many parts of the notes stay out of a packet, and why. */
export interface LeftOut {
  /** Private parts of any date. */
  readonly private: number;
  /** Readings, levels and styles of the period. */
  readonly readings: number;
  /** Remarks from the period about health, family or legal matters. */
  readonly sensitive: number;
}

/** All dated evidence about one person in a period that is in the notes and belongs in a review. */
export interface Packet {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly period: Period;
  /** The day the packet is made. */
  readonly today: string;
  readonly themes: readonly Theme[];
  readonly count: number;
  readonly leftOut: LeftOut;
  /** Names of files too large to read. */
  readonly unread: readonly string[];
  /** Each month of the period so far, and how much evidence it has. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
  /** How much evidence is from the last weeks of the period; `undefined` if that means nothing. */
  readonly recent?: { readonly weeks: number; readonly count: number; readonly weighs: boolean };
}

/** A file in the person's folder. */
export interface NoteText {
  readonly uri: string;
  /** The file's own name. */
  readonly name: string;
  readonly text: string;
}

/** How to build a packet. */
export interface PacketOptions extends LeaveOut {
  /** The day the packet is made. */
  readonly today: string;
  /** Every template, so its prompts are not mistaken for evidence. */
  readonly templates: readonly Pick<FeedbackTemplate, 'id' | 'body'>[];
  readonly pace: TimeSlicer;
}

/** How many weeks count as recent; a period shorter than twice that has no early part to compare with [J]. */
const recentWeeks = 4;
/** Above this share, the last weeks outweigh the rest [J]. */
const heavyShare = 0.5;
/** With less evidence than this, shares mean nothing [J]. */
const fewest = 4;

/**
 * Collects what a person's notes say about a period. Adds no words of its own, and leaves out private parts, every
 * reading, level and style, and remarks about health, family and legal matters (domain.md, guard rails).
 */
export async function reviewPacket(
  person: Pick<Person, 'id' | 'name'>,
  notes: readonly NoteText[],
  period: Period,
  options: PacketOptions,
): Promise<Packet> {
  const { today, templates, pace } = options;
  const own = templateText(templates);
  const small = notes.filter(({ text }) => !isTooLarge(text));
  const read: ReadNote[] = [];
  for (const note of small) read.push(await pace.runSteps(readNote(note, person.id)));
  const tasks = [...new Set(read.flatMap(({ facts }) => facts.tasks))];
  const themes = new Map<string, { kind: ThemeKind; name?: string; evidence: Evidence[] }>();
  const left = { reading: new Set<string>(), sensitive: new Set<string>(), prepared: new Set<string>() };
  const leave = (why: LeftOutReason, { uri, line }: Pick<Evidence, 'uri' | 'line'>, part = '') =>
    left[why].add(`${uri}#${line} ${part}`);
  const within = (date: string) => period.from <= date && date <= period.to;
  for (const note of read) {
    const { facts, blocks } = note;
    // Most notes are from other times, and finding the parts to leave out is slow.
    await pace.yieldIfDue();
    let parts: Awaited<ReturnType<typeof partsLeftOut>> | undefined;
    const isIn = async (line: number, date: string | undefined): Promise<boolean> => {
      if (date === undefined || !within(date)) return false;
      await pace.yieldIfDue();
      parts ??= await partsLeftOut(blocks, options, pace);
      const part = parts.find(one => one.line <= line && line < one.end);
      if (part) leave(part.why, note.evidence(date, '', part.line));
      return part === undefined && !own.isUnfilled(blocks.lines.at(line));
    };
    const put = async (kind: ThemeKind, name: string | undefined, evidence: Evidence) => {
      if (evidence.text.trim() === '' || own.isUnfilled(evidence.text)) return;
      const key = `${kind} ${normalizeName(name ?? '')}`;
      const theme = themes.get(key) ?? { kind, ...(name !== undefined && { name }), evidence: [] };
      theme.evidence.push(evidence);
      themes.set(key, theme);
    };
    const byTheme = (kind: ThemeKind, name: string | undefined, evidence: Evidence) => {
      const task = tasks.find(one => mentions(`${name ?? ''}\n${evidence.text}`, one));
      return put(task === undefined ? kind : 'task', task ?? name, evidence);
    };

    for (const { task, line, date, event } of facts.events) {
      // The reason for an absence does not belong in a review.
      if (event === 'absence' && within(date)) leave('sensitive', note.evidence(date, '', line));
      else if (await isIn(line, date)) await put('task', task, note.dated(line, date));
    }
    for (const reading of facts.readings)
      if (within(reading.date)) leave('reading', note.evidence(reading.date, '', reading.line));

    for (const fact of facts.expectations) {
      for (const { date, line, ...agreement } of agreementsIn(fact, period)) {
        if (!(await isIn(fact.line, date))) continue;
        const kept = await allowed(agreement, part =>
          leave(part.why, note.evidence(date, '', line), part.key),
        );
        const { outcome, ...rest } = kept;
        const evidence = note.evidence(date, outcome ?? fact.title, line);
        await put('expectation', fact.title, { ...evidence, agreement: rest });
      }
      for (const { line, date, event, kept, text } of fact.log) {
        if (event === 'credit' && (await isIn(line, date)))
          await put('praise', undefined, note.evidence(date, text, line));
        if (kept === undefined || !(await isIn(line, date))) continue;
        const promised = [fact.support, text].filter(Boolean).join(': ');
        if ((await reasonOf(promised)) === undefined)
          await put(
            kept ? 'lead-kept' : 'lead-missed',
            undefined,
            note.evidence(date, promised || fact.title, line),
          );
      }
    }
    for (const entry of facts.feedback) {
      const date = entry.event ?? entry.date;
      if (!(await isIn(entry.line, date))) continue;
      const known = templateOfEntry(blocks, entry, templates);
      const empty = new Set(known ? completeness(blocks, entry, known).empty.map(part => part.line) : []);
      const more: Evidence[] = [];
      for (const { text, line } of passages(blocks, entry.body, entry.end))
        if (!empty.has(line) && (await isIn(line, date))) more.push(note.evidence(date, text, line));
      const title = empty.has(entry.line) || own.isUnfilled(entry.title) ? '' : entry.title;
      const { kind, delivered, deliveredOn } = entry;
      const feedback = { ...(delivered !== undefined && { delivered }), ...(deliveredOn && { deliveredOn }) };
      if (title === '' && more.length === 0) continue;
      await put(kind ?? 'feedback', undefined, {
        ...note.evidence(date, title || entry.date, entry.line),
        feedback,
        ...(more.length > 0 && { more }),
      });
    }
    for (const action of facts.actions) {
      const promise = promiseOf(action, facts.date, today);
      if (!promise || !(await isIn(action.line, promise.date))) continue;
      // Drop marks at the end of the text; removing one in the middle would change the wording.
      const words = action.raw.startsWith(action.text) ? action.text : action.raw;
      if (own.isUnfilled(action.text)) continue;
      const { kind, ...when } = promise;
      await put(kind, undefined, { ...note.evidence(promise.date, words, action.line), ...when });
    }
    for (const { line, date, kind, text } of facts.topics) {
      if (date === undefined || !(await isIn(line, date))) continue;
      const evidence = note.evidence(date, text, line);
      if (kind === 'praise') await put('praise', undefined, evidence);
      else if (kind === 'concern') await put('developmental', undefined, evidence);
      else await byTheme('caught', undefined, evidence);
    }
    // A note for a future date is a plan, not evidence.
    if (facts.kind !== 'one-on-one' || !facts.date || !within(facts.date) || facts.date > today) continue;
    for (const { heading, text, line } of passages(blocks))
      if (await isIn(line, facts.date))
        await byTheme('notes', heading, note.evidence(facts.date, text, line));
  }
  const counted = {
    private: read.reduce((sum, { leftOut }) => sum + leftOut, 0),
    readings: left.reading.size,
    sensitive: left.sensitive.size,
  };
  const ordered = [...themes.values()]
    .map(theme => ({ ...theme, evidence: theme.evidence.sort(byDate) }))
    .sort((one, other) => themeKinds.indexOf(one.kind) - themeKinds.indexOf(other.kind));
  const unread = notes.filter(({ text }) => isTooLarge(text)).map(({ name }) => name);
  return withCounts(
    { person: { id: person.id, name: person.name }, period, today, leftOut: counted, unread },
    ordered,
  );

  function reasonOf(text: string): Promise<LeftOutReason | undefined> {
    return pace.run(() =>
      revealsReading(text) ? 'reading' : options.isSensitive(text) ? 'sensitive' : undefined,
    );
  }

  /** The parts of an agreement that belong in a review. */
  async function allowed(
    agreement: Agreement,
    leaveOut: (part: { readonly why: LeftOutReason; readonly key: string }) => void,
  ): Promise<Agreement> {
    const kept: Record<string, string> = {};
    for (const [key, value] of Object.entries(agreement)) {
      const why = await reasonOf(value);
      if (why) leaveOut({ why, key });
      else if (!own.isUnfilled(value)) kept[key] = value;
    }
    return kept;
  }
}

/** Identifies a piece of evidence within a packet, even after its line has moved. */
export function evidenceKey({ kind, name }: Theme, { uri, date, text }: Evidence): string {
  return JSON.stringify([kind, name ?? '', uri, date, text]);
}

/** The packet with only the chosen evidence. */
export function chosenOf(packet: Packet, chosen: ReadonlySet<string>): Packet {
  const themes = packet.themes.flatMap(theme => {
    const evidence = theme.evidence.filter(one => chosen.has(evidenceKey(theme, one)));
    return evidence.length > 0 ? [{ ...theme, evidence }] : [];
  });
  return withCounts(packet, themes);
}

function withCounts(
  {
    person,
    period,
    today,
    leftOut,
    unread,
  }: Pick<Packet, 'person' | 'period' | 'today' | 'leftOut' | 'unread'>,
  themes: readonly Theme[],
): Packet {
  const dates = themes.flatMap(theme => theme.evidence.map(({ date }) => date));
  const byMonth = new Map<string, number>();
  for (const date of dates) byMonth.set(date.slice(0, 7), (byMonth.get(date.slice(0, 7)) ?? 0) + 1);
  const recent = recentShare(dates, period, today);
  return {
    person,
    period,
    today,
    themes,
    count: dates.length,
    leftOut,
    unread,
    months: monthsOf(period)
      .filter(month => month <= today.slice(0, 7))
      .map(month => ({ month, count: byMonth.get(month) ?? 0 })),
    ...(recent && { recent }),
  };
}

/** A note that is safe to show, with its facts. */
function* readNote({ uri, name, text }: NoteText, person: string): Steps<ReadNote> {
  const shown = yield* shareCopySteps(text);
  const blocks = readBlocks(shown.text);
  yield;
  const evidence = (date: string, words: string, line: number): Evidence => ({
    date,
    text: words.length > longestText ? `${words.slice(0, longestText)}…` : words,
    uri,
    line: shown.lineInNote(line),
  });
  const items = new Map(blocks.items.map(item => [item.line, item.text]));
  return {
    blocks,
    evidence,
    leftOut: shown.leftOut,
    facts: yield* factSteps(name, person, shown.text),
    dated(line, date) {
      const raw = items.get(line) ?? '';
      return evidence(date, raw.replace(/^\d{4}-\d{2}-\d{2}(?:[ \t]*[:,–—-])?\s*/, ''), line);
    },
  };
}

interface ReadNote {
  readonly blocks: Blocks;
  readonly facts: NoteFacts;
  /** How many private parts were left out. */
  readonly leftOut: number;
  evidence(date: string, words: string, line: number): Evidence;
  /** The item on a line, without its leading date. */
  dated(line: number, date: string): Evidence;
}

/** An action as a promise that was kept or is overdue; `undefined` while neither is known. */
function promiseOf(
  { done, owner, due, doneOn }: ActionFact,
  written: string | undefined,
  today: string,
): { kind: ThemeKind; date: string; due?: string; daysLate?: number } | undefined {
  const whose = owner === 'me' ? 'lead' : owner === 'them' ? 'they' : undefined;
  if (done) {
    const date = doneOn ?? written;
    if (date === undefined) return undefined;
    const daysLate = due !== undefined && doneOn !== undefined ? daysBetween(due, doneOn) : 0;
    return {
      kind: whose ? `${whose}-kept` : 'nobodys',
      date,
      ...(due && { due }),
      ...(daysLate > 0 && { daysLate }),
    };
  }
  return whose && due !== undefined && due < today ? { kind: `${whose}-missed`, date: due, due } : undefined;
}

/** Whether a text contains the task's name as whole words. */
function mentions(text: string, task: string): boolean {
  const [words, name] = [normalizeName(text), normalizeName(task)];
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
  return compareTexts(one.date, other.date) || compareTexts(one.uri, other.uri) || one.line - other.line;
}
