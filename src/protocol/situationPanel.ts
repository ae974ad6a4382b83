import * as v from 'valibot';
import { calendarDate } from '../core/dates/dateShapes';
import type { Shape } from '../core/shape';
import { boardShape, liveRowShape } from '../core/situations/boardShape';
import { situationSides } from '../core/situations/situation';
import { count, openGuideMessage, ready, stateMessage } from './panel';

/** What the page of situations and its host say to each other. */

/** All the page paints. */
const state = v.strictObject({
  today: calendarDate,
  /** Left out until the notes are read, and where there is no place for any. */
  live: v.exactOptional(v.array(liveRowShape)),
  people: v.array(v.strictObject({ id: v.string(), name: v.string() })),
  /** What can be searched, with words that are not shown. */
  library: v.array(
    v.strictObject({ id: v.string(), title: v.string(), summary: v.string(), words: v.string() }),
  ),
  /** The situation that is open; the list is shown without one. */
  board: v.exactOptional(boardShape),
});
export type SituationState = Shape<typeof state>;

const act = v.strictObject({ side: v.picklist(situationSides), text: v.string() });

export const situationPanel = {
  state,
  fromPage: v.variant('type', [
    ready,
    openGuideMessage,
    v.strictObject({ type: v.literal('list') }),
    v.strictObject({ type: v.literal('openCard'), card: v.string() }),
    v.strictObject({ type: v.literal('openLive'), uri: v.string() }),
    v.strictObject({ type: v.literal('name'), card: v.string(), name: v.string() }),
    v.strictObject({ type: v.literal('tick'), uri: v.string(), act, on: v.boolean() }),
    v.strictObject({
      type: v.literal('act'),
      uri: v.string(),
      acts: v.array(act),
      /** A person's id; the lead without one. */
      person: v.exactOptional(v.string()),
      due: v.exactOptional(calendarDate),
    }),
    v.strictObject({ type: v.literal('close'), uri: v.string() }),
    v.strictObject({ type: v.literal('open'), uri: v.string(), line: count }),
  ]),
  toPage: v.variant('type', [stateMessage(state)]),
};
