import { daysBetween } from '../dates/calendar';
import type { Period } from '../dates/period';
import { readBlocks } from '../markdown/blocks';
import type { Located, Person } from '../notebook/subjects';
import { compareTexts } from '../text/compareTexts';
import { completeness, templateOfEntry } from './completeness';
import { readFeedback } from './feedbackEntry';
import { type FeedbackFact, type FeedbackKind, feedbackKinds } from './feedbackFact';
import type { FeedbackTemplate } from './templates';

/** After this many days without feedback, a person appears in the reminder [J]. */
export const quietDays = 30;

/** A lead's own habits in giving feedback over a period. It compares kinds of feedback, never people. */
export interface FeedbackBalance {
  readonly period: Period;
  /** Feedback given in the period, by kind; entries without a kind are `unnamed`. */
  readonly given: Readonly<Record<FeedbackKind | 'unnamed', number>>;
  /** Praise per piece of developmental feedback; `undefined` if there was none of the latter. */
  readonly ratio?: number;
  /** The latest of each kind before the end of the period, however old; days count back from that end. */
  readonly last: Readonly<Partial<Record<FeedbackKind, { readonly date: string; readonly days: number }>>>;
  /** Written in the period and not yet given; private entries are counted above but not listed. */
  readonly waiting: readonly Located<FeedbackFact>[];
  /**
   * Everyone who has heard no praise and nothing developmental for `quietDays` up to the end of the period, by name.
   */
  readonly quiet: readonly { readonly id: string; readonly name: string; readonly last?: string }[];
}

/** How specific the writing is: how many parts the templates have, and how many were filled in. */
export interface Specificity {
  readonly parts: number;
  readonly filled: number;
  /** Entries whose wording a rule marked: they have all their parts, but say nothing specific. */
  readonly marked: number;
}

/** The date an entry counts for: when it was heard, or else written. */
export function dayOf({ date, deliveredOn }: FeedbackFact): string {
  return deliveredOn ?? date;
}

/** Whether feedback was or may have been given: false for an entry marked as not delivered, or without content. */
export function wasGiven(entry: FeedbackFact): boolean {
  return entry.delivered !== false && !entry.unfilled;
}

/**
 * Summarizes a lead's feedback over a period. `isUnfilled` detects more entries that hold nothing but template text,
 * such as text from the lead's own templates.
 */
export function feedbackBalance(
  people: readonly Person[],
  period: Period,
  isUnfilled: (entry: Located<FeedbackFact>) => boolean = () => false,
): FeedbackBalance {
  const { from, to } = period;
  const said = (entry: Located<FeedbackFact>) => wasGiven(entry) && !isUnfilled(entry);
  const isIn = (day: string) => from <= day && day <= to;
  const entries = people.flatMap(person => person.feedback);
  const count = (kind: FeedbackKind | undefined) =>
    entries.filter(entry => entry.kind === kind && said(entry) && isIn(dayOf(entry))).length;
  const given = {
    praise: count('praise'),
    developmental: count('developmental'),
    'asked-for': count('asked-for'),
    unnamed: count(undefined),
  };
  const latest = (wanted: (entry: Located<FeedbackFact>) => boolean, among = entries) =>
    among.reduce<string | undefined>((last, entry) => {
      const day = dayOf(entry);
      return wanted(entry) && said(entry) && day <= to && (last === undefined || day > last) ? day : last;
    }, undefined);
  const last: Partial<Record<FeedbackKind, { date: string; days: number }>> = {};
  for (const kind of feedbackKinds) {
    const date = latest(entry => entry.kind === kind);
    if (date !== undefined) last[kind] = { date, days: daysBetween(date, to) };
  }
  const quiet = people.flatMap(({ id, name, feedback, state }) => {
    const heard = latest(entry => entry.kind !== 'asked-for', [...feedback]);
    const isQuiet = heard === undefined || daysBetween(heard, to) >= quietDays;
    return isQuiet && state !== 'paused' ? [{ id, name, ...(heard !== undefined && { last: heard }) }] : [];
  });
  return {
    period,
    given,
    ...(given.developmental > 0 && { ratio: given.praise / given.developmental }),
    last,
    waiting: entries
      .filter(entry => entry.delivered === false && isIn(entry.date) && !entry.private)
      .sort((one, other) => compareTexts(one.date, other.date)),
    quiet,
  };
}

/** What is in a person's feedback log before a talk with them. */
export interface FeedbackBefore {
  /** Written and not yet given, oldest first. */
  readonly waiting: readonly Located<FeedbackFact>[];
  /** The latest praise and the latest developmental feedback, up to that day. */
  readonly last: Readonly<Partial<Record<'praise' | 'developmental', Located<FeedbackFact>>>>;
}

/** What a lead needs to know about feedback to a person on a day; `undefined` if the log is empty. */
export function feedbackBefore({ feedback }: Person, date: string): FeedbackBefore | undefined {
  if (feedback.length === 0) return undefined;
  const latest = (kind: FeedbackKind) =>
    feedback
      .filter(entry => entry.kind === kind && wasGiven(entry) && dayOf(entry) <= date)
      .reduce<Located<FeedbackFact> | undefined>(
        (last, entry) => (last && dayOf(last) >= dayOf(entry) ? last : entry),
        undefined,
      );
  const [praise, developmental] = [latest('praise'), latest('developmental')];
  return {
    waiting: feedback.filter(entry => entry.delivered === false && entry.date <= date).reverse(),
    last: { ...(praise && { praise }), ...(developmental && { developmental }) },
  };
}

/**
 * How much of the templates used in the period was filled in, across the texts of feedback logs. `marksIn` returns
 * the offsets of wording findings; in an entry with a finding, no part counts as filled in.
 */
export function specificity(
  logs: readonly string[],
  { from, to }: Period,
  templates: readonly Pick<FeedbackTemplate, 'id' | 'body'>[],
  marksIn: (log: string) => readonly number[] = () => [],
): Specificity {
  let parts = 0;
  let filled = 0;
  let marked = 0;
  for (const text of logs) {
    const blocks = readBlocks(text);
    const marks = marksIn(text).map(offset => blocks.lines.of(offset));
    for (const entry of readFeedback(blocks)) {
      const day = dayOf(entry);
      if (day < from || day > to) continue;
      const known = templateOfEntry(blocks, entry, templates);
      if (!known) continue;
      const complete = completeness(blocks, { ...entry, title: '' }, known);
      parts += complete.parts;
      if (marks.some(line => entry.line <= line && line < entry.end)) marked++;
      else filled += complete.parts - complete.empty.length;
    }
  }
  return { parts, filled, marked };
}
