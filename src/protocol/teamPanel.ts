import * as v from 'valibot';
import { calendarDate } from '../core/dates/dateShapes';
import { pictureShape } from '../core/pictures/picture';
import { count, place, type Shape } from '../core/shape';
import { freshnessState } from '../core/styles/freshnessShapes';
import { levels, raters, styleIds, trends } from '../core/styles/model';
import { cellShape } from '../core/styles/readingShapes';
import { certainties, doubts, teamShapes } from '../core/styles/team';
import { everyPage, message, stateMessage } from './panel';

/** The messages between the team panel and its host. */

/** What the panel shows: a team on a task, or one person's path on one. A `null` task means that no task is shared. */
const subject = v.variant('show', [
  v.strictObject({ show: v.literal('team'), task: v.nullable(v.string()) }),
  v.strictObject({ show: v.literal('path'), person: v.string(), task: v.string() }),
]);
export type TeamSubject = Shape<typeof subject>;

const reading = {
  ...cellShape.entries,
  date: calendarDate,
  by: v.picklist(raters),
  style: v.picklist(styleIds),
  ...place,
};

const member = v.strictObject({
  person: v.string(),
  name: v.string(),
  initials: v.string(),
  reading: v.exactOptional(
    v.strictObject({
      ...reading,
      level: v.picklist(levels),
      borderline: v.boolean(),
      freshness: freshnessState,
      certainty: v.picklist(certainties),
      doubts: v.array(v.picklist(doubts)),
    }),
  ),
});
export type TeamRow = Shape<typeof member>;

const team = v.strictObject({
  shape: v.picklist(teamShapes),
  levels: v.array(v.picklist(levels)),
  counts: v.strictObject(v.entriesFromList(levels, count)),
  fresh: count,
  members: v.array(member),
  /** Minutes a week: for this task, for all tasks whose reading is not overdue, and the limit that the lead set. */
  leadTime: v.strictObject({ task: v.number(), allTasks: v.number(), limit: v.number() }),
});
export type TeamPart = Shape<typeof team>;

const step = v.strictObject({
  ...reading,
  /** The number in the picture; omitted if the picture does not reach back that far. */
  number: v.exactOptional(count),
  trend: v.exactOptional(v.picklist(trends)),
  note: v.exactOptional(v.string()),
});
export type PathRow = Shape<typeof step>;

const path = v.strictObject({ person: v.string(), name: v.string(), readings: v.array(step) });
export type PathPart = Shape<typeof path>;

/** The panel's whole state. */
const state = v.strictObject({
  subject,
  /** Whether the notes are read. */
  notes: v.picklist(['loading', 'ready']),
  today: calendarDate,
  /** The tasks that several people have, to choose from. */
  tasks: v.array(v.strictObject({ name: v.string(), people: count })),
  /** Omitted if no one has the task. */
  team: v.exactOptional(team),
  /** Omitted if there is no such person or task. */
  path: v.exactOptional(path),
  /** Omitted if there is nothing to draw. */
  picture: v.exactOptional(pictureShape),
});

export type TeamPanelState = Shape<typeof state>;

export const teamPanel = {
  state,
  fromPage: v.variant('type', [
    ...everyPage,
    message('show', { subject }),
    /** Saves the picture with the notes, or in a file of the user's choice. */
    message('insert', {}),
    message('save', {}),
    message('read', { person: v.string(), task: v.nullable(v.string()) }),
    message('record', {}),
    message('settings', {}),
  ]),
  toPage: v.variant('type', [
    stateMessage(state),
    /** Where the picture was inserted. */
    message('inserted', place),
    message('saved', {}),
  ]),
};
