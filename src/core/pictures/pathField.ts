import { raters } from '../styles/model';
import { cellField, type Placed } from './cellField';
import type { Drawing, Drawn } from './drawing';
import { keyLines, mark } from './field';
import type { PathMark, PathPicture } from './picture';
import { type Svg, svg, textWidth } from './svg';

const dateSize = 11;

/**
 * Draws the readings on the cells of the map, with straight lines from one to the next. Never draw it as a curve across
 * the four styles (domain.md, names and rights).
 */
export function pathField(picture: PathPicture, { width, palette, alone, say }: Drawing): Drawn {
  const {
    shapes: field,
    height,
    radius,
    placed,
  } = cellField(
    picture.readings.map(reading => ({ item: reading, cell: reading })),
    { width, palette, say },
    dateSize + 6,
  );
  const marks = placed.toSorted((one, other) => one.item.number - other.item.number);
  const lines = raters.flatMap(rater => {
    const own = marks.filter(({ item }) => item.by === rater);
    return own
      .slice(1)
      .map((to, before) => connection(own[before] ?? to, to, radius, rater === 'member', palette));
  });
  const newest = marks.findLast(({ item }) => item.by === 'lead') ?? marks.at(-1);
  const shapes: Svg[] = [
    field,
    ...lines.map(({ line }) => line),
    ...dates(placed, palette),
    // On top of the dates, which would cover them.
    ...lines.map(({ tip }) => tip),
    newest
      ? svg`<circle cx="${newest.x}" cy="${newest.y}" r="${radius + 3}" fill="none" stroke="${palette.ink}" stroke-width="1.5"/>`
      : svg``,
    ...marks.map(
      ({ item, x, y }) =>
        svg`<g><title>${wordsOf(item)}</title>${mark({ x, y, radius }, String(item.number), item.by === 'lead' ? 'solid' : 'dashed', palette)}</g>`,
    ),
  ];
  let y = height;
  const made = raters.filter(rater => picture.readings.some(({ by }) => by === rater));
  const key = keyLines(
    made.map(rater => ({
      symbol: (x, middle) =>
        mark({ x, y: middle, radius: 8 }, '', rater === 'lead' ? 'solid' : 'dashed', palette),
      text: picture.marks[rater],
    })),
    width,
    palette,
  );
  shapes.push(svg`<g transform="translate(0 ${y})">${key.shapes}</g>`);
  y += key.height;
  if (alone && picture.readings.length > 0) {
    const list = keyLines(
      picture.readings.map(reading => ({
        symbol: (x, middle) =>
          svg`<text x="${x - 10}" y="${middle + 4}" font-weight="600" fill="${palette.ink}">${reading.number}</text>`,
        text: wordsOf(reading),
      })),
      width,
      palette,
    );
    shapes.push(
      svg`<path d="M0 ${y + 8}h${width}" stroke="${palette.line}"/><g transform="translate(0 ${y + 16})">${list.shapes}</g>`,
    );
    y += 16 + list.height;
  }
  return { shapes: svg`${shapes}`, height: y };
}

/** A reading in words, with its reason. */
function wordsOf({ words, why }: PathMark): string {
  return why ? `${words}: ${why}` : words;
}

/** The dates of the readings in each cell, below them, if there is room. */
function dates(placed: readonly Placed<PathMark>[], { quiet }: Drawing['palette']): Svg[] {
  return [...new Set(placed.map(({ box }) => box))].map(box => {
    const sorted = placed
      .filter(each => each.box === box)
      .map(({ item }) => item)
      .sort((one, other) => one.number - other.number);
    const [first, last] = [sorted.at(0), sorted.at(-1)];
    const range = first === last ? `${first?.date}` : `${first?.date} – ${last?.date}`;
    const text = [range, `${last?.date}`].find(each => textWidth(each, dateSize) <= box.width - 8);
    return text
      ? svg`<text x="${box.x + 6}" y="${box.y + box.height - 7}" font-size="${dateSize}" fill="${quiet}">${text}</text>`
      : svg``;
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight line between two marks, with an arrowhead if there is room. */
function connection(
  from: Point,
  to: Point,
  radius: number,
  dashed: boolean,
  { ink, quiet }: Drawing['palette'],
): { readonly line: Svg; readonly tip: Svg } {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [dx, dy] = length === 0 ? [0, 0] : [(to.x - from.x) / length, (to.y - from.y) / length];
  const color = dashed ? quiet : ink;
  const dash = dashed ? svg`stroke-dasharray="4 4"` : svg``;
  const line = svg`<path d="M${from.x} ${from.y}L${to.x} ${to.y}" fill="none" stroke="${color}" stroke-width="1.5" ${dash}/>`;
  if (length < 4 * radius) return { line, tip: svg`` };
  const tip = { x: to.x - dx * (radius + 4), y: to.y - dy * (radius + 4) };
  const back = { x: tip.x - dx * 8, y: tip.y - dy * 8 };
  return {
    line,
    tip: svg`<path d="M${tip.x} ${tip.y}L${back.x - dy * 4} ${back.y + dx * 4}L${back.x + dy * 4} ${back.y - dx * 4}Z" fill="${color}"/>`,
  };
}
