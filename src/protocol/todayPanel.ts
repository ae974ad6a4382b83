import * as v from 'valibot';
import { dayShape } from '../core/brief/dayShape';
import { calendarDate } from '../core/dates/dateShapes';
import { count, place, type Shape } from '../core/shape';
import { everyPage, message, stateMessage } from './panel';

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
    message('openDesk', { person: v.string(), date: calendarDate }),
    message('openCard', { person: v.string(), task: v.string() }),
    message('tick', place),
    message('said', place),
    message('addPerson', {}),
  ]),
  toPage: v.variant('type', [stateMessage(state)]),
};
