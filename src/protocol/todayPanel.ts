import * as v from 'valibot';
import { dayShape } from '../core/brief/dayShape';
import { calendarDate } from '../core/dates/dateShapes';
import { count, place, type Shape } from '../core/shape';
import { everyPage, stateMessage } from './panel';

/** The messages between the Today page and its host. */

/** The page's whole state. */
const state = v.strictObject({
  today: calendarDate,
  /** How many people the notes contain. */
  people: count,
  /** Omitted until the notes are read. */
  day: v.exactOptional(dayShape),
});
export type TodayState = Shape<typeof state>;

export const todayPanel = {
  state,
  fromPage: v.variant('type', [
    ...everyPage,
    v.strictObject({ type: v.literal('openDesk'), person: v.string(), date: calendarDate }),
    v.strictObject({ type: v.literal('openCard'), person: v.string(), task: v.string() }),
    v.strictObject({ type: v.literal('tick'), ...place }),
    v.strictObject({ type: v.literal('said'), ...place }),
    v.strictObject({ type: v.literal('addPerson') }),
  ]),
  toPage: v.variant('type', [stateMessage(state)]),
};
