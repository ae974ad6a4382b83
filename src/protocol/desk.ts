import * as v from 'valibot';
import { owners } from '../core/actions/owner';
import { deskShape } from '../core/brief/deskShape';
import { calendarDate } from '../core/dates/dateShapes';
import { place, type Shape } from '../core/shape';
import { everyPage, message, stateMessage } from './panel';

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
    message('tick', { ...place, done: v.boolean() }),
    message('raise', { ...place, raised: v.boolean() }),
    message('takeAlong', { key: v.string(), along: v.boolean() }),
    message('startNote', {}),
    /** Opens what the item on a line links to. */
    message('follow', place),
    message('addAction', { owner: v.picklist(owners) }),
    message('addTopic', {}),
    message('showStyle', { task: v.string() }),
    message('readAgain', { task: v.string() }),
    message('said', place),
    message('reviewOutcome', { expectation: v.string() }),
    /** Requests the lead's private lines; they are sent once, and the page never stores them. */
    message('showPrivate', {}),
    message('choosePerson', {}),
  ]),
  toPage: v.variant('type', [
    stateMessage(state),
    message('private', {
      lines: v.array(v.strictObject({ ...place, text: v.string() })),
    }),
  ]),
};
