import * as v from 'valibot';
import { owners } from '../core/actions/owner';
import { deskShape } from '../core/brief/deskShape';
import { calendarDate } from '../core/dates/dateShapes';
import { place, type Shape } from '../core/shape';
import { everyPage, stateMessage } from './panel';

/** The messages between the 1:1 desk and its host. */

const subject = v.strictObject({ person: v.string(), date: calendarDate });
export type DeskSubject = Shape<typeof subject>;

/** The desk's whole state. */
const state = v.strictObject({
  /** `null` until someone is chosen. */
  subject: v.nullable(subject),
  /** Whether the notes are read; `gone` if they no longer contain this person. */
  notes: v.picklist(['loading', 'ready', 'gone']),
  today: calendarDate,
  /** Omitted until the notes are read. */
  desk: v.exactOptional(deskShape),
});
export type DeskState = Shape<typeof state>;

export const deskPanel = {
  state,
  fromPage: v.variant('type', [
    ...everyPage,
    v.strictObject({ type: v.literal('tick'), ...place, done: v.boolean() }),
    v.strictObject({ type: v.literal('raise'), ...place, raised: v.boolean() }),
    v.strictObject({ type: v.literal('takeAlong'), key: v.string(), along: v.boolean() }),
    v.strictObject({ type: v.literal('startNote') }),
    /** Opens what the item on a line links to. */
    v.strictObject({ type: v.literal('follow'), ...place }),
    v.strictObject({ type: v.literal('addAction'), owner: v.picklist(owners) }),
    v.strictObject({ type: v.literal('addTopic') }),
    v.strictObject({ type: v.literal('showStyle'), task: v.string() }),
    v.strictObject({ type: v.literal('readAgain'), task: v.string() }),
    v.strictObject({ type: v.literal('said'), ...place }),
    v.strictObject({ type: v.literal('reviewOutcome'), expectation: v.string() }),
    /** Requests the lead's private lines; they are sent once, and the page never stores them. */
    v.strictObject({ type: v.literal('showPrivate') }),
    v.strictObject({ type: v.literal('choosePerson') }),
  ]),
  toPage: v.variant('type', [
    stateMessage(state),
    v.strictObject({
      type: v.literal('private'),
      lines: v.array(v.strictObject({ ...place, text: v.string() })),
    }),
  ]),
};
