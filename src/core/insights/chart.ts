import * as v from 'valibot';
import { count, type Shape } from '../shape';
import { freshnessState } from '../styles/freshnessShapes';
import { cellShape } from '../styles/readingShapes';
import { weekStates } from './insights';

/**
 * The data of a picture, in the reader's language: the same on the page, in a file, and in a table. A mark's `key`
 * finds its lines in the notes; its `words` describe it in a sentence.
 */
const mark = {
  key: v.string(),
  words: v.string(),
  /** Whether it has a line to open. */
  opens: v.boolean(),
};

/** The colors of marks; `ink` and `quiet` are not part of the four styles. */
const tones = ['S1', 'S2', 'S3', 'S4', 'ink', 'quiet'] as const;
export type Tone = (typeof tones)[number];

/** The patterns, so that color is never the only distinction. */
const fills = ['solid', 'stripes', 'dots', 'cross', 'rows', 'hollow'] as const;
export type Fill = (typeof fills)[number];

const series = v.strictObject({ name: v.string(), tone: v.picklist(tones), fill: v.picklist(fills) });
export type Series = Shape<typeof series>;

/** A square for each week and person. */
const weeks = v.strictObject({
  kind: v.literal('weeks'),
  /** The meaning of the states. */
  states: v.strictObject(v.entriesFromList(weekStates, v.string())),
  /** Shown if the picture has no room for the earliest weeks. */
  earlier: v.string(),
  columns: v.array(v.string()),
  rows: v.array(
    v.strictObject({
      label: v.string(),
      cells: v.array(v.strictObject({ ...mark, state: v.picklist(weekStates) })),
    }),
  ),
});
export type WeeksChart = Shape<typeof weeks>;

/** Bars of stacked parts: vertical ones side by side over time, or horizontal ones below each other. */
const stacks = v.strictObject({
  kind: v.literal('stacks'),
  lying: v.boolean(),
  series: v.array(series),
  groups: v.array(
    v.strictObject({
      label: v.string(),
      bars: v.array(
        v.strictObject({
          /** Below the bar, if a group has several. */
          label: v.exactOptional(v.string()),
          /** The non-empty parts. */
          parts: v.array(v.strictObject({ ...mark, series: count, count })),
        }),
      ),
    }),
  ),
});
export type StacksChart = Shape<typeof stacks>;

/** Marks on the twelve cells of the map, each with a line from its previous cell. */
const map = v.strictObject({
  kind: v.literal('map'),
  /** The meaning of a mark's appearance. */
  looks: v.strictObject({ ...v.entriesFromList(freshnessState.options, v.string()), before: v.string() }),
  marks: v.array(
    v.strictObject({
      ...mark,
      letters: v.string(),
      look: freshnessState,
      cell: cellShape,
      from: v.exactOptional(cellShape),
    }),
  ),
});
export type MapChart = Shape<typeof map>;

/** Values from 0 to 100 on a line per row, with the newest last and largest. */
const dots = v.strictObject({
  kind: v.literal('dots'),
  low: v.string(),
  high: v.string(),
  series: v.array(series),
  /** The meaning of the small marks. */
  earlier: v.string(),
  rows: v.array(
    v.strictObject({
      label: v.string(),
      series: count,
      points: v.array(v.strictObject({ ...mark, value: v.pipe(v.number(), v.minValue(0), v.maxValue(100)) })),
    }),
  ),
});
export type DotsChart = Shape<typeof dots>;

export const chartShape = v.variant('kind', [weeks, stacks, map, dots]);
export type Chart = Shape<typeof chartShape>;

/** A picture's title and description. */
export interface Captioned {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** One sentence that says what the picture shows. */
  readonly sentence: string;
}
