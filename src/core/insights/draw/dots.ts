import { scaleLinear, scalePoint } from 'd3-scale';
import { line, symbol, symbolCircle, symbolDiamond } from 'd3-shape';
import type { Drawn } from '../../pictures/drawing';
import { keyLines } from '../../pictures/field';
import { fitted, type Svg, svg, textWidth } from '../../pictures/svg';
import type { DotsChart } from '../chart';
import { type Canvas, colorOf, labelSize, markGroup, paint } from './canvas';

const rowHeight = 26;
const large = 100;
const little = 36;

/** A line per row from low to high, with a mark for each check; the sides differ by shape. */
export function drawDots(chart: DotsChart, canvas: Canvas): Drawn {
  const { width, palette } = canvas;
  const gutter = Math.min(width / 3, 12 + Math.max(...chart.rows.map(({ label }) => textWidth(label, 12))));
  const x = scaleLinear()
    .domain([0, 100])
    .range([gutter + 8, width - 10]);
  const y = scalePoint<number>()
    .domain(chart.rows.keys())
    .range([rowHeight / 2, rowHeight * (chart.rows.length - 0.5)]);
  const shapes: Svg[] = [];
  for (const [row, { label, points, series }] of chart.rows.entries()) {
    const middle = y(row) ?? 0;
    const { fill, tone } = chart.series[series] ?? { fill: 'solid', tone: 'ink' };
    const shape = shapeOf(series);
    const path = line<(typeof points)[number]>(
      ({ value }) => x(value),
      (_, at) => middle + (at % 2 === 0 ? -0.01 : 0.01),
    )(points);
    shapes.push(
      svg`<text y="${middle + 4}" fill="${palette.ink}">${fitted(label, gutter - 8, 12)}</text><path d="M${x(0)} ${middle}H${x(100)}" stroke="${palette.line}"/><path d="${path ?? ''}" fill="none" stroke="${colorOf(tone, palette)}" stroke-opacity="0.5" stroke-width="2"/>`,
      ...points.map((point, column) => {
        const newest = column === points.length - 1;
        const drawn = symbol(shape, newest ? large : little)() ?? '';
        return markGroup(
          point,
          { row, column },
          svg`<path d="${drawn}" transform="translate(${x(point.value)} ${middle})" ${newest ? paint(fill, tone, canvas) : svg`fill="${palette.paper}" stroke="${palette.quiet}" stroke-width="1.5"`}/>`,
          canvas,
        );
      }),
    );
  }
  const bottom = rowHeight * chart.rows.length;
  shapes.push(
    svg`<text x="${x(0)}" y="${bottom + 12}" font-size="${labelSize}" fill="${palette.quiet}">${chart.low}</text><text x="${x(100)}" y="${bottom + 12}" text-anchor="end" font-size="${labelSize}" fill="${palette.quiet}">${chart.high}</text>`,
  );
  const key = keyLines(
    [
      ...chart.series.map(({ name, fill, tone }, at) => ({
        symbol: (keyX: number, middle: number) =>
          svg`<path d="${symbol(shapeOf(at), large)() ?? ''}" transform="translate(${keyX} ${middle})" ${paint(fill, tone, canvas)}/>`,
        text: name,
      })),
      {
        symbol: (keyX: number, middle: number) =>
          svg`<path d="${symbol(symbolCircle, little)() ?? ''}" transform="translate(${keyX} ${middle})" fill="${palette.paper}" stroke="${palette.quiet}" stroke-width="1.5"/>`,
        text: chart.earlier,
      },
    ],
    width,
    palette,
  );
  shapes.push(svg`<g transform="translate(0 ${bottom + 20})">${key.shapes}</g>`);
  return { shapes: svg`${shapes}`, height: bottom + 20 + key.height };
}

function shapeOf(series: number) {
  return series === 0 ? symbolCircle : symbolDiamond;
}
