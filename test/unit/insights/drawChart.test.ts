import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Chart, chartShape } from '../../../src/core/insights/chart';
import { drawChart } from '../../../src/core/insights/draw/drawChart';
import { weekStates } from '../../../src/core/insights/insights';
import { paperPalette } from '../../../src/core/pictures/draw';
import { commitments, competences } from '../../../src/core/styles/model';
import { checked } from '../../../src/protocol/panel';
import { hostileText } from '../../support/hostileText';
import { assertPlainSvg } from '../../support/plainSvg';

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  hostileText,
  fc.constantFrom('Ada', '<b a="1">&amp;'),
);
const mark = { key: words, words, opens: fc.boolean() };
const count = fc.integer({ min: 1, max: 5000 });
const series = fc.constant([
  { name: 'Solid', tone: 'S1', fill: 'solid' },
  { name: 'Stripes', tone: 'S2', fill: 'stripes' },
  { name: 'Hollow', tone: 'quiet', fill: 'hollow' },
] as const);
const cell = fc.record({
  competence: fc.constantFrom(...competences),
  commitment: fc.constantFrom(...commitments),
});

const weeks = fc.integer({ min: 1, max: 53 }).chain(
  (columns): fc.Arbitrary<Chart> =>
    fc.record({
      kind: fc.constant('weeks'),
      states: fc.constant({ met: 'm', missed: 'd', away: 'a', quiet: 'q', before: 'b' }),
      earlier: words,
      columns: fc.array(words, { minLength: columns, maxLength: columns }),
      rows: fc.array(
        fc.record({
          label: words,
          cells: fc.array(fc.record({ ...mark, state: fc.constantFrom(...weekStates) }), {
            minLength: columns,
            maxLength: columns,
          }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
);
const part = fc.record({ ...mark, series: fc.nat({ max: 2 }), count });
const stacks: fc.Arbitrary<Chart> = fc.record({
  kind: fc.constant('stacks'),
  lying: fc.boolean(),
  series,
  groups: fc.array(
    fc.record({
      label: words,
      bars: fc.array(
        fc.record(
          {
            label: words,
            parts: fc.uniqueArray(part, { selector: each => each.series, maxLength: 3 }),
          },
          { requiredKeys: ['parts'] },
        ),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 20 },
  ),
});
const map: fc.Arbitrary<Chart> = fc.record({
  kind: fc.constant('map'),
  styles: fc.constant({ S1: 'Directing', S2: 'Coaching', S3: 'Supporting', S4: 'Delegating' }),
  competence: words,
  commitment: words,
  competences: fc.constant({ low: 'Low', some: 'Some', moderate: 'Moderate', high: 'High' }),
  commitments: fc.constant({ low: 'Low', variable: 'Variable', high: 'High' }),
  looks: fc.constant({ fresh: 'f', due: 'd', overdue: 'o', before: 'b' }),
  marks: fc.array(
    fc.record(
      {
        ...mark,
        letters: words,
        look: fc.constantFrom('fresh', 'due', 'overdue'),
        cell,
        from: cell,
      },
      { requiredKeys: ['key', 'words', 'opens', 'letters', 'look', 'cell'] },
    ),
    { maxLength: 40 },
  ),
});
const dots: fc.Arbitrary<Chart> = fc.record({
  kind: fc.constant('dots'),
  low: words,
  high: words,
  series: fc.constant([
    { name: 'One', tone: 'S2', fill: 'solid' },
    { name: 'Other', tone: 'S3', fill: 'solid' },
  ] as const),
  earlier: words,
  rows: fc.array(
    fc.record({
      label: words,
      series: fc.nat({ max: 1 }),
      points: fc.array(fc.record({ ...mark, value: fc.double({ min: 0, max: 100, noNaN: true }) }), {
        maxLength: 6,
      }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});
const charts = fc.oneof(weeks, stacks, map, dots);
const caption = (title: string, sentence: string) => ({ id: 'rhythm', title, sentence });

describe('a picture in Insights', () => {
  it('is plain SVG for any text and width, and fits its message', () => {
    fc.assert(
      fc.property(
        charts,
        words,
        fc.integer({ min: 120, max: 1200 }),
        fc.boolean(),
        (chart, text, width, alone) => {
          assertPlainSvg(drawChart(caption(text, text), chart, { width, palette: paperPalette, alone }));
          assert.ok(checked(chartShape, structuredClone(chart)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('has a mark with a sentence for each thing it counts, and nothing interactive in a file', () => {
    fc.assert(
      fc.property(charts, fc.integer({ min: 900, max: 1200 }), (chart, width) => {
        const drawing = { width, palette: paperPalette, alone: false };
        const shown = drawChart(caption('One', 'Two'), chart, drawing);
        const marks = [
          ...shown.matchAll(
            /<g class="mark" role="(button|img)" tabindex="-1" aria-label="[^"]*" data-mark/g,
          ),
        ];
        assert.equal(marks.length, countOf(chart));
        const alone = drawChart(caption('One', 'Two'), chart, { ...drawing, alone: true });
        assert.doesNotMatch(alone, /data-mark|role="button"|tabindex/);
        assert.match(alone, /<title id="rhythm-name">One<\/title><desc id="rhythm-sentence">Two<\/desc>/);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the newest weeks if not all fit', () => {
    const cells = Array.from({ length: 53 }, (_, at) => ({
      key: `week ${at}`,
      words: 'a week',
      opens: false,
      state: 'met' as const,
    }));
    const chart: Chart = {
      kind: 'weeks',
      states: { met: 'm', missed: 'd', away: 'a', quiet: 'q', before: 'b' },
      earlier: 'Earlier weeks are in the table.',
      columns: cells.map(({ key }) => key),
      rows: [{ label: 'Ada', cells }],
    };
    const text = drawChart(caption('One', 'Two'), chart, { width: 360, palette: paperPalette, alone: false });
    const marks = [...text.matchAll(/data-mark="week (\d+)"/g)].map(([, at]) => Number(at));
    assert.ok(marks.length > 10 && marks.length < 30, String(marks.length));
    assert.equal(marks.at(-1), 52);
    assert.match(text, /Earlier weeks/);
    const widths = [...text.matchAll(/class="reach" x="[\d.]+" y="[\d.]+" width="([\d.]+)"/g)].map(
      ([, width]) => Number(width),
    );
    assert.ok(Math.min(...widths) >= 10);
  });

  describe('of bars', () => {
    const part = (series: number, count: number) => ({
      ...{ key: `${series} ${count}`, words: 'w', opens: false },
      ...{ series, count },
    });
    const bars = (lying: boolean, groups: (Chart & { kind: 'stacks' })['groups'], width = 900) =>
      [
        ...drawChart(
          caption('One', 'Two'),
          {
            kind: 'stacks',
            lying,
            series: [
              { name: 'Alpha', tone: 'S1', fill: 'solid' },
              { name: 'Beta', tone: 'S2', fill: 'stripes' },
              { name: 'Gamma', tone: 'quiet', fill: 'hollow' },
            ],
            groups,
          },
          { width, palette: paperPalette, alone: true },
        ).matchAll(/<text[^>]*>([^<]+)<\/text>/g),
      ].map(([, text]) => text);

    it('explains only the parts it has', () => {
      const groups = [
        { label: 'Oct', bars: [{ parts: [part(0, 2)] }] },
        { label: 'Nov', bars: [{ parts: [] }, { parts: [part(1, 1)] }] },
      ];
      for (const lying of [false, true])
        assert.deepEqual(
          bars(lying, groups).filter(text => /Alpha|Beta|Gamma/.test(text ?? '')),
          ['Alpha', 'Beta'],
        );
    });

    it('has a scale of whole numbers, or the sum of each horizontal bar', () => {
      const numbers = (lying: boolean, ...counts: readonly number[]) =>
        bars(
          lying,
          counts.map((count, at) => ({ label: `g${at}`, bars: [{ parts: [part(0, count), part(1, 1)] }] })),
        ).filter(text => /^[\d.]+$/.test(text ?? ''));
      assert.deepEqual(numbers(false, 1), ['0', '1', '2']);
      assert.deepEqual(numbers(false, 2, 1), ['0', '1', '2', '3']);
      assert.deepEqual(numbers(true, 3, 10), ['4', '11']);
    });

    it('labels every bar if there is room, and otherwise some groups, always the newest', () => {
      const months = (first: string, second: string) =>
        Array.from({ length: 24 }, (_, at) => ({
          label: `Month ${at}`,
          bars: [
            { label: first, parts: [part(0, 1)] },
            { label: second, parts: [part(1, 1)] },
          ],
        }));
      const words = (found: readonly (string | undefined)[]) =>
        found.filter(text => /Month|^[a-z]+$/.test(text ?? ''));
      assert.deepEqual(
        words(bars(false, months('p', 'o').slice(-3))),
        [21, 22, 23].flatMap(at => [`Month ${at}`, 'p', 'o']),
      );
      const narrow = words(bars(false, months('praise', 'o'), 400));
      assert.ok(narrow.length < 24 && narrow.every(text => text?.startsWith('Month')), narrow.join());
      assert.equal(narrow.at(-1), 'Month 23');
    });
  });

  it('has its own patterns, so that two on a page do not conflict', () => {
    const stack: Chart = {
      kind: 'stacks',
      lying: false,
      series: [{ name: 'Late', tone: 'S4', fill: 'stripes' }],
      groups: [
        { label: 'Nov', bars: [{ parts: [{ key: 'k', words: 'w', opens: true, series: 0, count: 3 }] }] },
      ],
    };
    const drawing = { width: 400, palette: paperPalette, alone: false };
    const [one, other] = ['promises', 'feedback'].map(id =>
      drawChart({ id, title: 'T', sentence: 'S' }, stack, drawing),
    );
    assert.match(one ?? '', /id="promises-stripes-S4"[\s\S]*url\(#promises-stripes-S4\)/);
    assert.match(other ?? '', /id="feedback-stripes-S4"[\s\S]*url\(#feedback-stripes-S4\)/);
  });
});

function countOf(chart: Chart): number {
  switch (chart.kind) {
    case 'weeks':
      return chart.rows.length * chart.columns.length;
    case 'stacks':
      return chart.groups.flatMap(({ bars }) => bars.flatMap(({ parts }) => parts)).length;
    case 'map':
      return chart.marks.length;
    case 'dots':
      return chart.rows.flatMap(({ points }) => points).length;
  }
}
