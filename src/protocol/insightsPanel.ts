import * as v from 'valibot';
import { calendarDate } from '../core/dates/dateShapes';
import { chartShape } from '../core/insights/chart';
import type { Shape } from '../core/shape';
import { count, openGuideMessage, ready, stateMessage } from './panel';

/** What the insights panel and its host say to each other. */

/** The pictures, in the order they are shown. */
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

/** The periods to choose from; any other is asked for. */
const spans = ['month', 'quarter', 'year'] as const;
export type Span = (typeof spans)[number];

/** What somebody can do where a picture has nothing to show. */
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

/** The pages that go further. */
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
  /** What it shows, in one sentence. */
  sentence: v.string(),
  /** How it is counted. */
  about: v.exactOptional(v.string()),
  /** Left out where there is nothing to draw. */
  chart: v.exactOptional(chartShape),
  /** What to do where there is nothing to draw. */
  todo: v.exactOptional(v.strictObject({ label: v.string(), act: v.picklist(insightActs) })),
  /** A page that says more of the same. */
  more: v.exactOptional(v.strictObject({ label: v.string(), page: v.picklist(insightPages) })),
  /** The same as the picture, in rows. */
  table: v.exactOptional(v.strictObject({ heads: v.array(v.string()), rows: v.array(v.array(cell)) })),
});
export type Insight = Shape<typeof insight>;

/** Whom and when it is about. */
const filter = v.strictObject({
  /** An id; `null` for everybody. */
  person: v.nullable(v.string()),
  /** `from` and `to` follow the day, unless it is `other`. */
  span: v.picklist([...spans, 'other']),
  from: calendarDate,
  to: calendarDate,
  /** Which people of a large team are drawn, from 0. */
  page: count,
});
export type InsightFilter = Shape<typeof filter>;

/** All the panel paints. */
const state = v.strictObject({
  notes: v.picklist(['loading', 'ready', 'stopped']),
  /** How many people are counted so far, while that takes a while. */
  working: v.exactOptional(v.strictObject({ done: count, of: count })),
  /** Others see the screen: what is hidden there is not counted. */
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
    ready,
    openGuideMessage,
    v.strictObject({ type: v.literal('person'), person: v.nullable(v.string()) }),
    v.strictObject({ type: v.literal('span'), span: v.picklist(spans) }),
    v.strictObject({ type: v.literal('otherTime') }),
    v.strictObject({ type: v.literal('page'), page: count }),
    /** Opens the line a mark stands for, or lets the lead choose among several. */
    v.strictObject({ type: v.literal('open'), insight: v.picklist(insightIds), key: v.string() }),
    v.strictObject({
      type: v.literal('insert'),
      insight: v.picklist(insightIds),
      as: v.picklist(['svg', 'table']),
    }),
    v.strictObject({ type: v.literal('do'), act: v.picklist(insightActs) }),
    v.strictObject({ type: v.literal('more'), page: v.picklist(insightPages) }),
    v.strictObject({ type: v.literal('stop') }),
    v.strictObject({ type: v.literal('goOn') }),
    v.strictObject({ type: v.literal('show'), uri: v.string(), line: count }),
  ]),
  toPage: v.variant('type', [
    stateMessage(state),
    /** It was put somewhere, where it can be seen. */
    v.strictObject({
      type: v.literal('inserted'),
      insight: v.picklist(insightIds),
      uri: v.string(),
      line: count,
      name: v.string(),
    }),
  ]),
};
