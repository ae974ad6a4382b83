import { scaleBand } from 'd3-scale';
import type { Drawn } from '../../pictures/drawing';
import { keyLines } from '../../pictures/field';
import { fitted, type Svg, svg, textWidth } from '../../pictures/svg';
import type { Fill, Tone, WeeksChart } from '../chart';
import { type WeekState, weekStates } from '../insights';
import { type Canvas, labelSize, markGroup, paint } from './canvas';

/** The look of a state; `height` in pixels. */
interface WeekLook {
  readonly fill: Fill;
  readonly tone: Tone;
  readonly height: number;
}

/**
 * The looks of the states: different in outline, pattern, height, and color. A week without anything due is visible but
 * faint.
 */
export const weekLooks: Readonly<Record<WeekState, WeekLook>> = {
  met: { fill: 'solid', tone: 'S3', height: 16 },
  missed: { fill: 'hollow', tone: 'S1', height: 16 },
  away: { fill: 'stripes', tone: 'quiet', height: 16 },
  quiet: { fill: 'solid', tone: 'quiet', height: 1 },
  before: { fill: 'hollow', tone: 'quiet', height: 6 },
};

const rowHeight = 24;
/** A narrower square would be too small to click. */
const leastColumn = 13;
const widestLabel = 140;

/** Draws a row per person and a square per week; only the newest weeks if there is no room for all of them. */
export function drawWeeks(chart: WeeksChart, canvas: Canvas): Drawn {
  const { width, palette } = canvas;
  const label = Math.min(
    widestLabel,
    width / 3,
    Math.max(24, ...chart.rows.map(row => textWidth(row.label, 12) + 8)),
  );
  const left = Math.max(0, chart.columns.length - Math.max(1, Math.floor((width - label) / leastColumn)));
  const columns = chart.columns.slice(left);
  const x = scaleBand<number>()
    .domain(columns.keys())
    .range([label, label + Math.min(width - label, columns.length * 48)])
    .paddingInner(0.14);
  const size = x.bandwidth();
  // As many week labels as there is room for, always including the newest.
  const wide = Math.max(...columns.map(each => textWidth(each, labelSize))) + 8;
  const every = Math.max(1, Math.ceil(wide / x.step()));
  const shapes: Svg[] = [
    svg`${columns.map((name, at) =>
      (columns.length - 1 - at) % every === 0 && (x(at) ?? 0) + wide - 8 <= width
        ? svg`<text x="${x(at)}" y="10" font-size="${labelSize}" fill="${palette.quiet}">${name}</text>`
        : svg``,
    )}`,
  ];
  for (const [row, { label: name, cells }] of chart.rows.entries()) {
    const y = 18 + row * rowHeight;
    shapes.push(
      svg`<text y="${y + 14}" fill="${palette.ink}">${fitted(name, label - 8, 12)}</text>`,
      ...cells.slice(left).map((cell, column) => {
        const { fill, tone, height } = weekLooks[cell.state];
        return markGroup(
          cell,
          { row, column },
          svg`<rect class="reach" x="${x(column)}" y="${y - 2}" width="${size}" height="${rowHeight - 2}" fill="none" pointer-events="all"/><rect x="${(x(column) ?? 0) + 0.5}" y="${y + (16 - height) / 2 + 2}" width="${size - 1}" height="${height}" rx="2" ${paint(fill, tone, canvas)}/>`,
          canvas,
        );
      }),
    );
  }
  let y = 18 + chart.rows.length * rowHeight + 4;
  if (left > 0) {
    shapes.push(
      svg`<text y="${y + 12}" font-size="${labelSize}" fill="${palette.quiet}">${fitted(chart.earlier, width, labelSize)}</text>`,
    );
    y += 20;
  }
  const there = weekStates.filter(state =>
    chart.rows.some(({ cells }) => cells.some(cell => cell.state === state)),
  );
  const key = keyLines(
    there.map(state => {
      const { fill, tone, height } = weekLooks[state];
      const inKey = Math.min(12, height);
      return {
        symbol: (keyX, middle) =>
          svg`<rect x="${keyX - 8}" y="${middle - inKey / 2}" width="16" height="${inKey}" rx="2" ${paint(fill, tone, canvas)}/>`,
        text: chart.states[state],
      };
    }),
    width,
    palette,
  );
  shapes.push(svg`<g transform="translate(0 ${y})">${key.shapes}</g>`);
  return { shapes: svg`${shapes}`, height: y + key.height };
}
