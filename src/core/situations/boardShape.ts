import * as v from 'valibot';
import { calendarDate } from '../dates/dateShapes';
import { count, place, type Shape } from '../shape';
import { situationSides } from './situation';

const act = v.strictObject({
  text: v.string(),
  /** `missing`: neither in the note nor an action. `doing`: already being done. `open`, `done`: an action. */
  state: v.picklist(['missing', 'doing', 'open', 'done']),
  due: v.exactOptional(calendarDate),
  /** What is noted below it. */
  note: v.exactOptional(v.string()),
});

/** A situation with its two columns: from the playbook, or a live one with what is being done. */
export const boardShape = v.strictObject({
  /** Id in the playbook; omitted if the note names none that exists. */
  id: v.exactOptional(v.string()),
  title: v.exactOptional(v.string()),
  summary: v.exactOptional(v.string()),
  openers: v.array(v.string()),
  columns: v.array(v.strictObject({ side: v.picklist(situationSides), acts: v.array(act) })),
  live: v.exactOptional(
    v.strictObject({
      ...place,
      name: v.string(),
      date: v.exactOptional(calendarDate),
      closedOn: v.exactOptional(calendarDate),
      looks: v.array(v.strictObject({ date: calendarDate, text: v.string() })),
    }),
  ),
});
export type Board = Shape<typeof boardShape>;

/** A live situation in a list: how many of its acts are being done. */
export const liveRowShape = v.strictObject({
  uri: v.string(),
  name: v.string(),
  title: v.exactOptional(v.string()),
  done: count,
  of: count,
  date: v.exactOptional(calendarDate),
  closedOn: v.exactOptional(calendarDate),
});
export type LiveRow = Shape<typeof liveRowShape>;
