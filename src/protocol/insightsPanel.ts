import * as v from 'valibot';
import { calendarDate } from '../core/dates/dateShapes';
import { chartShape } from '../core/insights/chart';
import { count, place, type Shape } from '../core/shape';
import { everyPage, message, stateMessage } from './panel';

/** The messages between the insights panel and its host. */

/** The pictures, in display order. */
export const insightIds = [
  'rhythm',
  'promises',
  'readings',
  'styles',
  'feedback',
  'causes',
  'results',
  'balance',
] as const;
export type InsightId = (typeof insightIds)[number];

/** The periods to choose from; "other" opens a prompt. */
const spans = ['month', 'quarter', 'year'] as const;
export type Span = (typeof spans)[number];

/** What to do if a picture has nothing to show. */
const insightActs = [
  'addPerson',
  'log',
  'addAction',
  'record',
  'used',
  'feedback',
  'expect',
  'review',
  'check',
] as const;
export type InsightAct = (typeof insightActs)[number];

/** The pages with more detail. */
const insightPages = ['gaps', 'feedback', 'balance'] as const;
export type InsightPage = (typeof insightPages)[number];

const cell = v.strictObject({
  text: v.string(),
  /** The mark whose lines it opens. */
  key: v.exactOptional(v.string()),
});

const insight = v.strictObject({
  id: v.picklist(insightIds),
  title: v.string(),
  /** What the picture shows, in one sentence. */
  sentence: v.string(),
  /** How it is counted. */
  about: v.exactOptional(v.string()),
  /** Omitted if there is nothing to draw. */
  chart: v.exactOptional(chartShape),
  /** What to do if there is nothing to draw. */
  todo: v.exactOptional(v.strictObject({ label: v.string(), act: v.picklist(insightActs) })),
  /** A page with more on the same subject. */
  more: v.exactOptional(v.strictObject({ label: v.string(), page: v.picklist(insightPages) })),
  /** The picture's data as a table. */
  table: v.exactOptional(v.strictObject({ heads: v.array(v.string()), rows: v.array(v.array(cell)) })),
});
export type Insight = Shape<typeof insight>;

/** Which people and which period to show. */
const filter = v.strictObject({
  /** An id; `null` for everyone. */
  person: v.nullable(v.string()),
  /** `from` and `to` move with the day, unless this is `other`. */
  span: v.picklist([...spans, 'other']),
  from: calendarDate,
  to: calendarDate,
  /** Which page of a large team is drawn, from 0. */
  page: count,
});
export type InsightFilter = Shape<typeof filter>;

/** The panel's whole state. */
const state = v.strictObject({
  notes: v.picklist(['loading', 'ready', 'stopped']),
  /** Progress, while counting takes a while. */
  working: v.exactOptional(v.strictObject({ done: count, of: count })),
  /** Others see the screen: hidden data is not counted. */
  shared: v.boolean(),
  filter,
  people: v.array(v.strictObject({ id: v.string(), name: v.string() })),
  /** How many pages of people there are. */
  pages: count,
  /** The period in words. */
  when: v.string(),
  insights: v.array(insight),
});
export type InsightsState = Shape<typeof state>;

export const insightsPanel = {
  state,
  fromPage: v.variant('type', [
    ...everyPage,
    message('person', { person: v.nullable(v.string()) }),
    message('span', { span: v.picklist(spans) }),
    message('otherTime', {}),
    message('page', { page: count }),
    /** Opens the line of a mark, or lets the lead choose if it stands for several. */
    message('openMark', { insight: v.picklist(insightIds), key: v.string() }),
    message('insert', {
      insight: v.picklist(insightIds),
      as: v.picklist(['svg', 'table']),
    }),
    message('do', { act: v.picklist(insightActs) }),
    message('more', { page: v.picklist(insightPages) }),
    message('stop', {}),
    message('goOn', {}),
  ]),
  toPage: v.variant('type', [
    stateMessage(state),
    /** Where the picture was inserted. */
    message('inserted', {
      insight: v.picklist(insightIds),
      ...place,
      name: v.string(),
    }),
  ]),
};
