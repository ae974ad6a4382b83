import { line } from 'd3-shape';
import { cellField } from '../../pictures/cellField';
import type { Drawn } from '../../pictures/drawing';
import { keyLines, type MarkLook, mark } from '../../pictures/field';
import { type Svg, svg } from '../../pictures/svg';
import { commitments, competences } from '../../styles/model';
import type { Cell } from '../../styles/readingShapes';
import type { MapChart } from '../chart';
import { type Canvas, markGroup } from './canvas';

type MapMark = MapChart['marks'][number];

const looks: Readonly<Record<MapMark['look'], MarkLook>> = {
  fresh: 'solid',
  due: 'hollow',
  overdue: 'dashed',
};
const small = 4;

/**
 * Draws each task on the cells of the map, with a dot at its previous cell. Never draw it as a curve across the four
 * styles (domain.md, names and rights).
 */
export function drawMap(chart: MapChart, canvas: Canvas): Drawn {
  const { width, palette } = canvas;
  const items = chart.marks.flatMap((one): { item: { mark: MapMark; isFrom: boolean }; cell: Cell }[] => [
    { item: { mark: one, isFrom: false }, cell: one.cell },
    ...(one.from ? [{ item: { mark: one, isFrom: true }, cell: one.from }] : []),
  ]);
  const { shapes: field, height, radius, placed } = cellField(items, canvas);
  const origin = new Map(placed.flatMap(({ item, x, y }) => (item.isFrom ? [[item.mark, { x, y }]] : [])));
  const straight = line<{ readonly x: number; readonly y: number }>(
    ({ x }) => x,
    ({ y }) => y,
  );
  const counts = new Map<string, number>();
  const lines: Svg[] = [];
  const marks: Svg[] = [];
  for (const { item, x, y } of placed) {
    if (item.isFrom) continue;
    const from = origin.get(item.mark);
    if (from)
      lines.push(
        svg`<path d="${straight([from, { x, y }]) ?? ''}" fill="none" stroke="${palette.ink}" stroke-width="1.5" stroke-dasharray="2 3"/><circle cx="${from.x}" cy="${from.y}" r="${small}" fill="${palette.ink}"/>`,
      );
    const { competence, commitment } = item.mark.cell;
    const row = commitments.length - commitments.indexOf(commitment);
    const place = `${competence}/${commitment}`;
    const nth = counts.get(place) ?? 0;
    counts.set(place, nth + 1);
    marks.push(
      markGroup(
        item.mark,
        { row, column: competences.indexOf(competence) * 1000 + nth },
        mark({ x, y, radius }, item.mark.letters, looks[item.mark.look], palette),
        canvas,
      ),
    );
  }
  const kinds = (['fresh', 'due', 'overdue'] as const).filter(kind =>
    chart.marks.some(({ look }) => look === kind),
  );
  const key = keyLines(
    [
      ...kinds.map(kind => ({
        symbol: (x: number, middle: number) => mark({ x, y: middle, radius: 8 }, '', looks[kind], palette),
        text: chart.looks[kind],
      })),
      ...(origin.size > 0
        ? [
            {
              symbol: (x: number, middle: number) =>
                svg`<circle cx="${x}" cy="${middle}" r="${small}" fill="${palette.ink}"/>`,
              text: chart.looks.before,
            },
          ]
        : []),
    ],
    width,
    palette,
  );
  return {
    shapes: svg`${field}${lines}${marks}<g transform="translate(0 ${height})">${key.shapes}</g>`,
    height: height + key.height,
  };
}
