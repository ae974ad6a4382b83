import * as v from 'valibot';
import { addDays } from '../dates/calendar';
import { calendarDate, clockTime } from '../dates/dateShapes';
import { feedbackKinds } from '../feedback/feedbackFact';
import type { Person } from '../notebook/subjects';
import type { Shape } from '../shape';
import { type FreshWeeks, freshWeeks } from '../styles/freshness';
import { freshnessState } from '../styles/freshnessShapes';
import { styleIds } from '../styles/model';
import { standingOf } from '../styles/standing';
import { publicPerson } from '../subjects/publicPerson';
import { itemLabel } from './itemLabel';
import { prepare } from './prepare';
import { summaryOf, summaryShape } from './summary';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = { uri: v.string(), line: count };
const who = { person: v.string(), name: v.string() };

/** One page for a day; nothing private is in it. */
export const dayShape = v.strictObject({
  date: calendarDate,
  /** 1:1s that are late, due or planned in the next days, the most pressing first. */
  meetings: v.array(
    v.strictObject({
      ...who,
      /** The day of the 1:1, or the day it was due. */
      on: calendarDate,
      /** The time on that day, `hh:mm`, if there is one. */
      at: v.exactOptional(clockTime),
      state: v.picklist(['late', 'today', 'planned', 'started']),
      summary: summaryShape,
    }),
  ),
  /** What the lead owes by today, the oldest first. */
  promises: v.array(v.strictObject({ ...who, ...place, text: v.string(), due: calendarDate })),
  readings: v.array(
    v.strictObject({
      ...who,
      task: v.string(),
      style: v.picklist(styleIds),
      state: freshnessState,
      date: calendarDate,
    }),
  ),
  feedback: v.array(
    v.strictObject({
      ...who,
      ...place,
      title: v.string(),
      date: calendarDate,
      kind: v.exactOptional(v.picklist(feedbackKinds)),
    }),
  ),
});
export type Day = Shape<typeof dayShape>;

/** How many days ahead a planned 1:1 is shown. */
const ahead = 7;

/** Puts the page of a day together, from what is known of everybody; no file is read for it. */
export function dayOf(people: readonly Person[], date: string, weeks: FreshWeeks = freshWeeks): Day {
  const all = people.map(publicPerson);
  return {
    date,
    meetings: all
      .flatMap(person => meetingOf(person, date, weeks) ?? [])
      .sort(
        (one, other) =>
          byOrder(order[one.state], order[other.state]) ||
          byOrder(one.on, other.on) ||
          byOrder(one.at ?? '24', other.at ?? '24') ||
          one.name.localeCompare(other.name),
      ),
    promises: all
      .flatMap(({ id, name, actions }) =>
        actions.flatMap(({ done, owner, due, uri, line, text }) =>
          !done && owner === 'me' && due !== undefined && due <= date
            ? [{ person: id, name, uri, line, text: itemLabel(text, uri).text, due }]
            : [],
        ),
      )
      .sort((one, other) => byOrder(one.due, other.due)),
    readings: all
      .flatMap(({ id, name, tasks, state }) =>
        state === 'paused'
          ? []
          : tasks.flatMap(task => {
              const standing = standingOf(task, date, weeks);
              if (!task.latest || !standing || standing.state === 'fresh') return [];
              const { style, date: readOn } = task.latest;
              return [{ person: id, name, task: task.name, style, state: standing.state, date: readOn }];
            }),
      )
      .sort(
        (one, other) =>
          byOrder(one.state === 'due' ? 1 : 0, other.state === 'due' ? 1 : 0) ||
          byOrder(one.date, other.date),
      ),
    feedback: all
      .flatMap(({ id, name, feedback }) =>
        feedback
          .filter(entry => entry.delivered === false && entry.date <= date)
          .map(({ uri, line, title, kind, date: written }) => ({
            person: id,
            name,
            uri,
            line,
            title,
            date: written,
            ...(kind && { kind }),
          })),
      )
      .sort((one, other) => byOrder(one.date, other.date)),
  };
}

const order = { started: 0, late: 1, today: 2, planned: 3 } as const;

function byOrder(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function meetingOf(person: Person, date: string, weeks: FreshWeeks): Day['meetings'][number] | undefined {
  const { id, name, state, nextDue, nextAt, nextIsSet, oneOnOnes } = person;
  const isToday = oneOnOnes.some(note => note.date === date);
  const noted = oneOnOnes.findLast(note => note.date > date)?.date;
  const set = nextIsSet && nextDue > date ? nextDue : undefined;
  const planned = noted && set ? (noted < set ? noted : set) : (noted ?? set);
  const about = (on: string, how: Day['meetings'][number]['state']) => ({
    person: id,
    name,
    on,
    ...(nextAt && on === nextDue && on >= date && { at: nextAt }),
    state: how,
    // Where its note is and what was asked before does not matter here.
    summary: summaryOf(prepare('', person, on < date ? date : on, () => undefined, undefined, weeks)),
  });
  if (isToday) return about(date, 'started');
  if (planned !== undefined && planned <= addDays(date, ahead)) return about(planned, 'planned');
  if (state === 'overdue') return about(nextDue, 'late');
  return state === 'due' ? about(date, 'today') : undefined;
}
