import * as v from 'valibot';
import { calendarDate } from '../core/dates/dateShapes';
import { count, place, type Shape } from '../core/shape';
import { freshWeeksShape } from '../core/styles/freshnessShapes';
import { savedLookShape } from '../core/styles/lookShapes';
import { styleIds } from '../core/styles/model';
import { cellShape } from '../core/styles/readingShapes';
import { intentShape, sections, selectionShape } from '../core/styles/selectionShapes';
import { stylePersonShape } from '../core/styles/stylePerson';
import { conflictWays } from '../core/styles/taskFrame';
import { everyPage, message, stateMessage } from './panel';

/** The messages between the style view, the style card and their host. */

/** What only the card shows of the chosen person and task; nothing private. */
const card = v.strictObject({
  /** Newest first. */
  history: v.array(
    v.strictObject({
      ...place,
      date: calendarDate,
      words: v.string(),
      style: v.exactOptional(v.picklist(styleIds)),
      note: v.exactOptional(v.string()),
    }),
  ),
  /** The lead's readings, oldest first. */
  path: v.array(cellShape),
});
export type StyleCardPart = Shape<typeof card>;

/** The view's whole state. */
const state = v.strictObject({
  /** Number of the last intent of the page that the selection reflects; intents count from 1, and 0 means none. */
  count,
  selection: selectionShape,
  people: v.array(stylePersonShape),
  /** Whether `people` is what the notes folder contains: not read yet, read, or unreadable. */
  notes: v.picklist(['loading', 'ready', 'failed']),
  /** The host's local date. */
  today: calendarDate,
  /** Whether there is a text editor to insert into. */
  canInsert: v.boolean(),
  /** How many weeks observations stay fresh. */
  weeks: freshWeeksShape,
  card: v.exactOptional(card),
});
export type StyleViewState = Shape<typeof state>;

/** What the host did for the view, to announce in its live region. */
const notice = v.picklist([
  'copied',
  'inserted',
  'not-inserted',
  'saved',
  'saved-before',
  'theirs-saved',
  'style-logged',
  'frame-kept',
  'choice-logged',
  'command-started',
  'in-editor',
]);
export type Notice = v.InferOutput<typeof notice>;

/** Requests about a task frame. */
const frameRequests = [
  message('keepFrame', {}),
  message('makeBrief', {}),
  message('chooseConflict', { choice: v.picklist(conflictWays) }),
  message('startCommand', {}),
] as const;
export type FrameRequest = Shape<(typeof frameRequests)[number]>;

/** An opener, by its style and its index in the playbook. */
const opener = { style: v.picklist(styleIds), opener: count };

export const styleView = {
  state,
  fromPage: v.variant('type', [
    ...everyPage,
    message('intent', { count, intent: intentShape }),
    message('openCard', {}),
    message('prepare', {}),
    message('newTask', {}),
    message('addPerson', {}),
    message('save', {}),
    message('startOneOnOne', {}),
    /** Saves the chosen cell as the member's own reading, makes a form for it, or takes a form back. */
    message('saveTheirs', {}),
    message('askForReading', {}),
    message('takeReadingForm', {}),
    message('logUsedStyle', {}),
    ...frameRequests,
    message('copyOpener', opener),
    message('insertOpener', opener),
  ]),
  toPage: v.variant('type', [
    stateMessage(state),
    message('selection', { count, selection: selectionShape }),
    message('notice', { notice }),
    /** Moves the focus to the first control of an open section. */
    message('focus', { section: v.picklist(sections) }),
  ]),
  /** What the workspace stores; another version may have written it. */
  kept: { selection: selectionShape, looks: v.array(savedLookShape) },
};
