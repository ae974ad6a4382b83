import { max, sum } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Drawn } from '../../pictures/drawing';
import { keyLines } from '../../pictures/field';
import { fitted, type Svg, svg, textWidth } from '../../pictures/svg';
import type { StacksChart } from '../chart';
import { type Canvas, labelSize, markGroup, paint } from './canvas';

type Bar = StacksChart['groups'][number]['bars'][number];
type Part = Bar['parts'][number];

const tall = 150;
const thick = 24;

/** Draws bars of stacked parts, with a scale of whole numbers. */
export function drawStacks(chart: StacksChart, canvas: Canvas): Drawn {
  const bars = chart.lying ? lying(chart, canvas) : standing(chart, canvas);
  const used = chart.series.filter((_, at) =>
    chart.groups.some(group => group.bars.some(bar => bar.parts.some(part => part.series === at))),
  );
  const key = keyLines(
    used.map(({ name, fill, tone }) => ({
      symbol: (x, middle) =>
        svg`<rect x="${x - 8}" y="${middle - 6}" width="16" height="12" rx="2" ${paint(fill, tone, canvas)}/>`,
      text: name,
    })),
    canvas.width,
    canvas.palette,
  );
  return {
    shapes: svg`${bars.shapes}<g transform="translate(0 ${bars.height + 4})">${key.shapes}</g>`,
    height: bars.height + 4 + key.height,
  };
}

function standing({ groups, series }: StacksChart, canvas: Canvas): Drawn {
  const { width, palette } = canvas;
  const most = mostOf(groups);
  const y = scaleLinear().domain([0, most]).nice().range([tall, 8]);
  const ticks = wholeTicks(y, most);
  const gutter = 8 + Math.max(...ticks.map(tick => textWidth(String(tick), labelSize)));
  const x = scaleBand<number>()
    .domain(groups.keys())
    .range([gutter, gutter + Math.min(width - gutter, groups.length * 72)])
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const within = scaleBand<number>()
    .domain(Array.from({ length: Math.max(1, ...groups.map(({ bars }) => bars.length)) }).keys())
    .range([0, x.bandwidth()])
    .paddingInner(0.1);
  const wide = Math.max(...groups.map(({ label }) => textWidth(label, labelSize))) + 8;
  const every = Math.max(1, Math.ceil(wide / x.step()));
  const named = groups.some(({ bars }) => bars.some(({ label }) => label));
  const room =
    named &&
    groups
      .flatMap(({ bars }) => bars)
      .every(({ label = '' }) => textWidth(label, labelSize) <= within.step() + 4);
  const below = tall + (room ? 28 : 14);
  const shapes: Svg[] = ticks.map(
    tick =>
      svg`<path d="M${gutter} ${y(tick)}H${width}" stroke="${palette.line}" stroke-width="${tick === 0 ? 1 : 0.5}"/><text x="${gutter - 6}" y="${y(tick) + 4}" text-anchor="end" font-size="${labelSize}" fill="${palette.quiet}">${tick}</text>`,
  );
  for (const [at, { label, bars }] of groups.entries()) {
    const left = x(at) ?? 0;
    if ((groups.length - 1 - at) % every === 0)
      shapes.push(
        svg`<text x="${left + x.bandwidth() / 2}" y="${below}" text-anchor="middle" font-size="${labelSize}" fill="${palette.quiet}">${label}</text>`,
      );
    for (const [place, bar] of bars.entries()) {
      const from = left + (within(place) ?? 0);
      if (room && bar.label)
        shapes.push(
          svg`<text x="${from + within.bandwidth() / 2}" y="${tall + 14}" text-anchor="middle" font-size="${labelSize}" fill="${palette.quiet}">${bar.label}</text>`,
        );
      for (const { part, start, end } of stacked(bar))
        shapes.push(
          markGroup(
            part,
            { row: -part.series, column: at * bars.length + place },
            svg`<rect x="${from + 0.5}" y="${y(end) + 0.5}" width="${within.bandwidth() - 1}" height="${Math.max(1, y(start) - y(end) - 1)}" rx="2" ${paintOf(series, part, canvas)}/>`,
            canvas,
          ),
        );
    }
  }
  return { shapes: svg`${shapes}`, height: below + 8 };
}

function lying({ groups, series }: StacksChart, canvas: Canvas): Drawn {
  const { width, palette } = canvas;
  const gutter = Math.min(width / 3, 8 + Math.max(...groups.map(({ label }) => textWidth(label, 12))));
  const totals = groups.map(({ bars }) =>
    sum(
      bars.flatMap(bar => bar.parts),
      part => part.count,
    ),
  );
  const end = 12 + Math.max(...totals.map(total => textWidth(String(total), 12)));
  const x = scaleLinear()
    .domain([0, Math.max(1, ...totals)])
    .range([gutter, width - end]);
  const shapes: Svg[] = [];
  for (const [row, { label, bars }] of groups.entries()) {
    const y = row * (thick + 12);
    const total = totals[row] ?? 0;
    shapes.push(
      svg`<text y="${y + 16}" fill="${palette.ink}">${fitted(label, gutter - 8, 12)}</text><text x="${x(total) + 8}" y="${y + 16}" fill="${palette.quiet}">${total}</text>`,
      ...bars.flatMap(bar =>
        stacked(bar).map(({ part, start, end: stop }) =>
          markGroup(
            part,
            { row, column: part.series },
            svg`<rect x="${x(start) + 0.5}" y="${y + 0.5}" width="${Math.max(1, x(stop) - x(start) - 1)}" height="${thick - 1}" rx="2" ${paintOf(series, part, canvas)}/>`,
            canvas,
          ),
        ),
      ),
    );
  }
  return { shapes: svg`${shapes}`, height: groups.length * (thick + 12) - 8 };
}

/** The start and end of each part of a bar. */
function stacked({
  parts,
}: Bar): readonly { readonly part: Part; readonly start: number; readonly end: number }[] {
  const layers = stack<Bar, Part>()
    .keys(parts)
    .value((_, part) => part.count)([{ parts }]);
  return layers.map(layer => {
    const [[start, end] = [0, 0]] = layer;
    return { part: layer.key, start, end };
  });
}

function paintOf(series: StacksChart['series'], part: Part, canvas: Canvas): Svg {
  const { fill, tone } = series[part.series] ?? { fill: 'solid', tone: 'ink' };
  return paint(fill, tone, canvas);
}

function mostOf(groups: StacksChart['groups']): number {
  return Math.max(
    1,
    max(groups.flatMap(({ bars }) => bars.map(bar => sum(bar.parts, part => part.count)))) ?? 1,
  );
}

/** Counts are whole numbers. */
function wholeTicks(scale: { ticks(count: number): number[] }, most: number): readonly number[] {
  return scale.ticks(Math.min(4, most)).filter(Number.isInteger);
}
