import * as v from 'valibot';
import { calendarDate } from '../dates/dateShapes';
import { feedbackKinds } from '../feedback/feedbackFact';
import { topicKinds } from '../meetings/topicItem';
import { count, place, type Shape } from '../shape';
import { freshnessState } from '../styles/freshnessShapes';
import { styleIds } from '../styles/model';
import { summaryShape } from './summary';

/** The 1:1 desk, as it crosses a boundary. */

const age = v.picklist(['new', 'continuing']);
/** The target of the item's first link to a file. */
const source = v.exactOptional(v.strictObject({ label: v.string(), uri: v.string() }));

const action = v.strictObject({
  ...place,
  text: v.string(),
  source,
  done: v.boolean(),
  due: v.exactOptional(calendarDate),
  doneOn: v.exactOptional(calendarDate),
});

const topic = v.strictObject({
  ...place,
  /** Identifies the topic's checkbox. */
  key: v.string(),
  text: v.string(),
  source,
  kind: v.picklist(topicKinds),
  age,
  raised: v.boolean(),
  along: v.boolean(),
  /** The day it was captured. */
  date: v.exactOptional(calendarDate),
});

export const deskShape = v.strictObject({
  name: v.string(),
  /** Days between two 1:1s. */
  everyDays: count,
  note: v.strictObject({ uri: v.string(), exists: v.boolean() }),
  last: v.exactOptional(v.strictObject({ uri: v.string(), date: calendarDate })),
  awayUntil: v.exactOptional(calendarDate),
  summary: summaryShape,
  /** What the last note says was agreed, at most two paragraphs. */
  agreed: v.array(v.string()),
  actions: v.strictObject({ me: v.array(action), them: v.array(action), nobody: v.array(action) }),
  done: v.array(action),
  raised: v.array(v.strictObject({ ...place, text: v.string() })),
  prepared: v.array(v.strictObject({ ...place, text: v.string() })),
  topics: v.array(topic),
  expectations: v.array(v.strictObject({ ...place, title: v.string(), words: v.string() })),
  tasks: v.array(
    v.strictObject({
      ...place,
      name: v.string(),
      style: v.picklist(styleIds),
      state: freshnessState,
      date: calendarDate,
      /** Why it should be read again early. */
      why: v.array(v.string()),
    }),
  ),
  feedback: v.array(
    v.strictObject({
      ...place,
      title: v.string(),
      date: calendarDate,
      kind: v.exactOptional(v.picklist(feedbackKinds)),
    }),
  ),
  questions: v.array(v.strictObject({ key: v.string(), text: v.string(), along: v.boolean() })),
  /** The questions are already in the day's note. */
  asked: v.boolean(),
  commits: v.array(v.string()),
  /** How many open lines are for the lead alone. */
  privateLines: count,
});

export type Desk = Shape<typeof deskShape>;
export type DeskAction = Shape<typeof action>;
export type DeskTopic = Shape<typeof topic>;
