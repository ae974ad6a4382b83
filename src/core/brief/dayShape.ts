import * as v from 'valibot';
import { calendarDate, clockTime } from '../dates/dateShapes';
import { feedbackKinds } from '../feedback/feedbackFact';
import { place, type Shape } from '../shape';
import { freshnessState } from '../styles/freshnessShapes';
import { styleIds } from '../styles/model';
import { summaryShape } from './summary';

const who = { person: v.string(), name: v.string() };

/** The page for a day; nothing private is on it. */
export const dayShape = v.strictObject({
  date: calendarDate,
  /** 1:1s that are late, due, or planned in the next days, most urgent first. */
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
  /** What the lead owes by today, oldest first; without a name if it is from the lead's own notes. */
  promises: v.array(
    v.strictObject({
      ...place,
      text: v.string(),
      due: calendarDate,
      to: v.exactOptional(v.strictObject(who)),
    }),
  ),
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
