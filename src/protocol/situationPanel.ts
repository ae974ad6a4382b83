import * as v from 'valibot';
import { calendarDate } from '../core/dates/dateShapes';
import type { Shape } from '../core/shape';
import { boardShape, liveRowShape } from '../core/situations/boardShape';
import { situationSides } from '../core/situations/situation';
import { everyPage, message, stateMessage } from './panel';

/** The messages between the situations page and its host. */

/** The page's whole state. */
const state = v.strictObject({
  today: calendarDate,
  /** Omitted until the notes are read, and if there is no place for notes. */
  live: v.exactOptional(v.array(liveRowShape)),
  people: v.array(v.strictObject({ id: v.string(), name: v.string() })),
  /** The searchable library; `words` are search terms that are not shown. */
  library: v.array(
    v.strictObject({ id: v.string(), title: v.string(), summary: v.string(), words: v.string() }),
  ),
  /** The open situation; omitted while the list is shown. */
  board: v.exactOptional(boardShape),
});
export type SituationState = Shape<typeof state>;

const act = v.strictObject({ side: v.picklist(situationSides), text: v.string() });

export const situationPanel = {
  state,
  fromPage: v.variant('type', [
    ...everyPage,
    message('list', {}),
    message('openCard', { card: v.string() }),
    message('openLive', { uri: v.string() }),
    message('name', { card: v.string(), name: v.string() }),
    message('tick', { uri: v.string(), act, on: v.boolean() }),
    message('act', {
      uri: v.string(),
      acts: v.array(act),
      /** A person's id; omitted for the lead. */
      person: v.exactOptional(v.string()),
      due: v.exactOptional(calendarDate),
    }),
    message('close', { uri: v.string() }),
  ]),
  toPage: v.variant('type', [stateMessage(state)]),
};
