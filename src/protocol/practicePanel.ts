import * as v from 'valibot';
import { calendarDate } from '../core/dates/dateShapes';
import { practiceAnswerShape } from '../core/practice/answer';
import { practiceFiguresShape } from '../core/practice/figuresShape';
import { runKinds } from '../core/practice/pickScenarios';
import { ratings } from '../core/practice/scenario';
import { count, place, type Shape } from '../core/shape';
import { commitments, competences, styleIds } from '../core/styles/model';
import { cellShape } from '../core/styles/readingShapes';
import { everyPage, message, stateMessage } from './panel';

/** The messages between the practice panel and its host. */

/** The heading of every step of a scenario. */
const head = {
  title: v.string(),
  /** Paragraphs, separated by blank lines. */
  situation: v.string(),
  team: v.boolean(),
  toDiscuss: v.boolean(),
  /** From 1. */
  number: count,
  of: count,
};

const start = v.strictObject({
  at: v.literal('start'),
  /** How many scored scenarios there are, including the lead's own, and how many to discuss. */
  scored: count,
  discuss: count,
  own: count,
  /** A run that was not finished. */
  unfinished: v.exactOptional(v.strictObject({ done: count, of: count })),
  /** Problems in the lead's own scenarios. */
  problems: v.array(v.strictObject({ ...place, file: v.string(), words: v.string() })),
  /** Newest first. */
  runs: v.array(
    v.strictObject({
      ...place,
      date: calendarDate,
      discussed: count,
      /** How many of its scenarios were part of an earlier run. */
      seenBefore: count,
      figures: v.exactOptional(practiceFiguresShape),
    }),
  ),
  /** How many older runs are not listed. */
  more: count,
});

const placing = v.strictObject({
  at: v.literal('place'),
  ...head,
  competence: v.exactOptional(v.picklist(competences)),
  commitment: v.exactOptional(v.picklist(commitments)),
});

const responding = v.strictObject({
  at: v.literal('respond'),
  ...head,
  placed: cellShape,
  /** In display order; the page does not learn which style each one is. */
  options: v.array(v.string()),
});

const told = v.strictObject({
  at: v.literal('told'),
  ...head,
  placed: cellShape,
  story: cellShape,
  /** The member's own reading, if it is part of the story. */
  member: v.exactOptional(cellShape),
  /** What two published versions of the model recommend, if they differ. */
  versions: v.exactOptional(v.array(v.strictObject({ name: v.string(), style: v.picklist(styleIds) }))),
  options: v.array(
    v.strictObject({
      text: v.string(),
      style: v.picklist(styleIds),
      rating: v.exactOptional(v.picklist(ratings)),
      isChosen: v.boolean(),
    }),
  ),
  reason: v.string(),
  lesson: v.string(),
  topic: v.exactOptional(v.string()),
  first: v.exactOptional(v.string()),
  discuss: v.exactOptional(v.string()),
});

const done = v.strictObject({
  at: v.literal('done'),
  answers: v.array(practiceAnswerShape),
  figures: v.exactOptional(practiceFiguresShape),
  seenBefore: count,
  toTry: v.exactOptional(v.strictObject({ why: v.string(), act: v.string() })),
  saved: v.exactOptional(v.string()),
  /** Why it could not be saved. */
  refused: v.exactOptional(v.string()),
  action: v.exactOptional(v.strictObject({ ...place, due: calendarDate })),
});

const page = v.variant('at', [
  v.strictObject({ at: v.literal('loading') }),
  start,
  placing,
  responding,
  told,
  done,
]);

/** The panel's whole state. */
const state = v.strictObject({ today: calendarDate, page });
export type PracticeState = Shape<typeof state>;
export type PracticePage = PracticeState['page'];
/** The page's content at a place. */
export type PageAt<At extends PracticePage['at']> = Extract<PracticePage, { readonly at: At }>;

export const practicePanel = {
  state,
  fromPage: v.variant('type', [
    ...everyPage,
    message('start', { kind: v.picklist(runKinds) }),
    message('resume', {}),
    message('place', {
      competence: v.exactOptional(v.picklist(competences)),
      commitment: v.exactOptional(v.picklist(commitments)),
    }),
    message('goOn', {}),
    message('goBack', {}),
    /** The choice's index among those shown. */
    message('respond', { choice: count }),
    message('next', {}),
    message('endNow', {}),
    message('leave', {}),
    message('save', {}),
    message('addAction', {}),
    message('newScenario', {}),
  ]),
  toPage: v.variant('type', [stateMessage(state)]),
};
