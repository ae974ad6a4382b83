import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Chart, chartShape } from '../../../src/core/insights/chart';
import { drawChart } from '../../../src/core/insights/draw/drawChart';
import { weekStates } from '../../../src/core/insights/insights';
import { paperPalette } from '../../../src/core/pictures/draw';
import { textWidth } from '../../../src/core/pictures/svg';
import { commitments, competences } from '../../../src/core/styles/model';
import { inEnglish } from '../../../src/core/text/say';
import { checked } from '../../../src/protocol/panel';
import { hostileText } from '../../support/hostileText';
import { assertPlainSvg } from '../../support/plainSvg';
import { runs } from '../../support/runs';

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
          assertPlainSvg(
            drawChart(caption(text, text), chart, { width, palette: paperPalette, say: inEnglish, alone }),
          );
          assert.ok(checked(chartShape, structuredClone(chart)));
        },
      ),
      { numRuns: runs(40) },
    );
  });

  it('has a mark with a sentence for each thing it counts, and nothing interactive in a file', () => {
    fc.assert(
      fc.property(charts, fc.integer({ min: 900, max: 1200 }), (chart, width) => {
        const drawing = { width, palette: paperPalette, say: inEnglish, alone: false };
        const shown = drawChart(caption('One', 'Two'), chart, drawing);
        const marks = [
          ...shown.matchAll(
            /<g class="mark" role="(button|img)" tabindex="-1" aria-label="[^"]*" data-mark/g,
          ),
        ];
        assert.equal(marks.length, countOf(chart));
        const alone = drawChart(caption('One', 'Two'), chart, { ...drawing, alone: true });
        assert.doesNotMatch(alone, /data-mark|role="button"|tabindex/);
        assert.match(alone, /^<svg [^>]*role="img" aria-labelledby="rhythm-name rhythm-sentence"/);
        assert.match(shown, /^<svg [^>]*role="group" aria-label="One"/);
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
    const text = drawChart(caption('One', 'Two'), chart, {
      width: 360,
      palette: paperPalette,
      say: inEnglish,
      alone: false,
    });
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
          { width, palette: paperPalette, say: inEnglish, alone: true },
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
    const drawing = { width: 400, palette: paperPalette, say: inEnglish, alone: false };
    const [one, other] = ['promises', 'feedback'].map(id =>
      drawChart({ id, title: 'T', sentence: 'S' }, stack, drawing),
    );
    assert.match(one ?? '', /id="promises-stripes-S4"[\s\S]*url\(#promises-stripes-S4\)/);
    assert.match(other ?? '', /id="feedback-stripes-S4"[\s\S]*url\(#feedback-stripes-S4\)/);
  });

  describe('in its places:', () => {
    const shown = (chart: Chart, width = 600, alone = false) =>
      drawChart(caption('One', 'Two'), chart, { width, palette: paperPalette, say: inEnglish, alone });
    const value = (given: string, key: string) =>
      Number(new RegExp(` ${key}="([-\\d.]+)"`).exec(given)?.[1] ?? 0);
    const texts = (text: string) =>
      [...text.matchAll(/<text([^>]*)>([^<]*)/g)].map(([, given = '', words = '']) => ({
        words,
        x: value(given, 'x'),
        y: value(given, 'y'),
      }));
    const words = (text: string) => texts(text).map(each => each.words);
    const rects = (text: string) =>
      [...text.matchAll(/<rect( x="[^>]*)>/g)].map(([, given = '']) => ({
        x: value(given, 'x'),
        width: value(given, 'width'),
        fill: /fill="([^"]*)"/.exec(given)?.[1],
      }));
    const keys = (text: string) => [...text.matchAll(/data-mark="([^"]*)"/g)].map(([, key]) => key);
    const one = { key: 'k', words: 'w', opens: false };

    const rhythm = (
      names: readonly string[],
      columns: readonly string[],
      state: (at: number) => 'met' | 'quiet',
    ) =>
      ({
        kind: 'weeks',
        states: { met: 'Held', missed: 'Missed', away: 'Away', quiet: 'Quiet', before: 'Before' },
        earlier: 'Earlier weeks are in the table.',
        columns: [...columns],
        rows: names.map(label => ({
          label,
          cells: columns.map((_, at) => ({ ...one, key: `${label}${at}`, state: state(at) })),
        })),
      }) satisfies Chart;

    it('weeks have their names, then each person with the weeks in order, then what the squares mean', () => {
      const text = shown(rhythm(['Ada', 'Bo'], ['W1', 'W2'], at => (at === 0 ? 'met' : 'quiet')));
      assert.deepEqual(words(text), ['W1', 'W2', 'Ada', 'Bo', 'Held', 'Quiet']);
      assert.deepEqual(keys(text), ['Ada0', 'Ada1', 'Bo0', 'Bo1']);
      assert.deepEqual(words(shown(rhythm(['Ada'], ['W1', 'W2'], () => 'met'))), ['W1', 'W2', 'Ada', 'Held']);
      const many = Array.from({ length: 60 }, (_, at) => `W${at}`);
      assert.deepEqual(
        words(
          shown(
            rhythm(['Ada'], many, () => 'met'),
            300,
          ),
        ).slice(-3),
        ['Ada', 'Earlier weeks are in the table.', 'Held'],
      );
    });

    it('weeks begin behind the longest name, but within a third of a narrow picture', () => {
      const first = (names: readonly string[], width: number) =>
        Math.min(
          ...rects(
            shown(
              rhythm(names, ['W1', 'W2'], () => 'met'),
              width,
            ),
          )
            .filter(({ x }) => x > 20)
            .map(({ x }) => x),
        );
      const long = 'Ada Lovelace';
      for (const names of [
        ['Bo', long],
        [long, 'Bo'],
      ])
        assert.ok(first(names, 600) >= textWidth(long, 12));
      assert.ok(first([long.repeat(9)], 600) <= 141);
      assert.ok(first([long.repeat(9)], 300) <= 101);
    });

    it('names of weeks never cover each other', () => {
      const columns = Array.from({ length: 30 }, (_, at) => (at % 2 ? 'November 23' : 'N'));
      const names = texts(
        shown(
          rhythm(['Ada'], columns, () => 'met'),
          500,
        ),
      ).filter(({ y }) => y === 10);
      assert.ok(names.length > 2);
      for (const [at, { x, words: name }] of names.slice(0, -1).entries())
        assert.ok(x + textWidth(name, 11) <= (names[at + 1]?.x ?? 0), name);
    });

    const bar = (label: string, ...counts: readonly number[]) => ({
      label,
      bars: [
        { parts: counts.map((count, series) => ({ ...one, key: `${label} ${series}`, series, count })) },
      ],
    });
    const stack = (lying: boolean, ...groups: readonly ReturnType<typeof bar>[]): Chart => ({
      kind: 'stacks',
      lying,
      series: [
        { name: 'Alpha', tone: 'S1', fill: 'solid' },
        { name: 'Beta', tone: 'S2', fill: 'stripes' },
      ],
      groups: [...groups],
    });

    it('bars stand on one line, behind their scale, in order', () => {
      const text = shown(stack(false, bar('Oct', 1000, 1), bar('Nov', 2)));
      assert.deepEqual(keys(text), ['Oct 0', 'Oct 1', 'Nov 0']);
      const lines = [...text.matchAll(/<path d="M[^"]*H600"[^>]* stroke-width="([\d.]+)"/g)].map(
        ([, width]) => width,
      );
      assert.deepEqual([lines[0], new Set(lines.slice(1))], ['1', new Set(['0.5'])]);
      for (const { words: tick, x } of texts(text).filter(each => /^\d+$/.test(each.words)))
        assert.ok(x - textWidth(tick, 11) >= 0, tick);
    });

    it('bars that lie begin behind the longest label, leave room for their sum, and are never too thin to see', () => {
      const text = shown(stack(true, bar('A long label', 5000), bar('B', 4, 1)));
      const parts = rects(text).slice(0, 3);
      assert.ok(Math.min(...parts.map(({ x }) => x)) >= textWidth('A long label', 12));
      assert.ok(parts.every(({ width }) => width >= 1) && (parts[0]?.width ?? 0) > 300);
      for (const { words: sum, x } of texts(text).filter(each => /^\d+$/.test(each.words)))
        assert.ok(x + textWidth(sum, 12) <= 600, sum);
    });

    it('what is solid is filled with its color, and only patterns are defined as such', () => {
      const text = shown(stack(true, bar('A', 1, 1)));
      assert.deepEqual(
        rects(text)
          .slice(0, 2)
          .map(({ fill }) => fill),
        [paperPalette.styles.S1, 'url(#rhythm-stripes-S2)'],
      );
      assert.deepEqual(
        [...text.matchAll(/<pattern id="([^"]*)"/g)].map(([, id]) => id),
        ['rhythm-stripes-S2'],
      );
    });

    it('dots are small but for the newest, and of another shape for the other side', () => {
      const points = [20, 40, 60].map(at => ({ ...one, key: `${at}`, value: at }));
      const text = shown({
        kind: 'dots',
        low: 'never',
        high: 'often',
        series: [
          { name: 'Leading', tone: 'S2', fill: 'solid' },
          { name: 'Managing', tone: 'S3', fill: 'solid' },
        ],
        earlier: 'Earlier checks',
        rows: [
          { label: 'One', series: 0, points },
          { label: 'Other', series: 1, points },
        ],
      });
      assert.deepEqual(words(text), [
        'One',
        'Other',
        'never',
        'often',
        'Leading',
        'Managing',
        'Earlier checks',
      ]);
      const dots = [...text.matchAll(/<path d="([^"]+)" transform="translate\([^)]*\)" fill="([^"]*)"/g)];
      const [leading, managing] = [dots.slice(0, 3), dots.slice(3, 6)];
      for (const [row, color] of [
        [leading, paperPalette.styles.S2],
        [managing, paperPalette.styles.S3],
      ] as const) {
        assert.deepEqual(
          row.map(([, , fill]) => fill),
          [paperPalette.paper, paperPalette.paper, color],
        );
        assert.equal(row[0]?.[1], row[1]?.[1]);
        assert.notEqual(row[0]?.[1], row[2]?.[1]);
      }
      assert.notEqual(leading[0]?.[1], managing[0]?.[1]);
      assert.equal(dots[6]?.[1], leading[2]?.[1], 'the key has the shape of the row');
      assert.equal(dots[7]?.[1], managing[2]?.[1]);
    });

    it('a map says what the dots are only where a task came from somewhere', () => {
      const cell = { competence: 'low', commitment: 'high' } as const;
      const moved = (from?: typeof cell) =>
        words(
          shown({
            kind: 'map',
            looks: { fresh: 'Holds', due: 'Due', overdue: 'Overdue', before: 'Where it was' },
            marks: [
              {
                ...one,
                letters: 'DO',
                look: 'due',
                cell: { competence: 'some', commitment: 'low' },
                ...(from && { from }),
              },
            ],
          }),
        ).filter(each => /Holds|Due|Overdue|Where/.test(each));
      assert.deepEqual(moved(), ['Due']);
      assert.deepEqual(moved(cell), ['Due', 'Where it was']);
    });
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
