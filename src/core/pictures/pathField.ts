import { playbook } from '../../content/styles/playbook';
import { raters, type StyleId, styleIds } from '../styles/model';
import type { Drawing, Drawn } from './drawing';
import { keyLines, mark, styleArea } from './field';
import type { PathMark, PathPicture } from './picture';
import { fitText, type Svg, svg, textWidth } from './svg';

const radius = 11;
const step = 2 * radius + 4;
const gutter = 20;
/** How far a borderline reading lies toward its other style. */
const leaning = 0.25;

/** A narrower field has no room for dates; the table has them. */
const dated = 300;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Placed extends Point {
  readonly reading: PathMark;
}

/**
 * The plane of the two dials: support across, direction upward, with straight lines between readings. In this
 * orientation, the usual order of styles goes around the field. Never draw it as a curve across the four boxes
 * (domain.md, names and rights).
 */
export function pathField(picture: PathPicture, { width, palette, alone }: Drawing): Drawn {
  const top = 20;
  const wide = width - gutter;
  const high = Math.max(240, Math.min(400, wide * 0.6));
  const at = ({ direction, support }: { direction: number; support: number }): Point => ({
    x: gutter + (support / 100) * wide,
    y: top + (1 - direction / 100) * high,
  });
  const half = { width: wide / 2 - 2, height: high / 2 - 2 };
  const corner: Readonly<Record<StyleId, Point>> = {
    S1: { x: gutter, y: top },
    S2: { x: gutter + wide / 2 + 2, y: top },
    S3: { x: gutter + wide / 2 + 2, y: top + high / 2 + 2 },
    S4: { x: gutter, y: top + high / 2 + 2 },
  };
  const named = styleIds.every(id => textWidth(picture.styles[id], 12) <= half.width - 12);
  const name = (id: StyleId) => (named ? picture.styles[id] : id);
  const areas = styleIds.map(id => {
    const { x, y } = corner[id];
    const label = playbook[id].direction > 50 ? y + 16 : y + half.height - 8;
    return svg`${styleArea(id, { x, y, ...half }, palette)}<text x="${x + 8}" y="${label}" font-weight="600" fill="${palette.ink}">${name(id)}</text>`;
  });
  const clusters = placed(picture.readings, at, { left: gutter, right: width, wide });
  const marks = clusters
    .flatMap(({ marks }) => marks)
    .sort((one, other) => one.reading.number - other.reading.number);
  const lines = raters.flatMap(rater => {
    const own = marks.filter(({ reading }) => reading.by === rater);
    return own.slice(1).map((to, before) => connection(own[before] ?? to, to, rater === 'member', palette));
  });
  const newest = marks.findLast(({ reading }) => reading.by === 'lead') ?? marks.at(-1);
  const shapes: Svg[] = [
    svg`<text y="11" fill="${palette.quiet}">↑ ${fitText(picture.direction, width - 12, 12)}</text>`,
    ...areas,
    ...lines.map(({ line }) => line),
    ...(wide < dated ? [] : clusters.map(({ marks: own }) => dates(own, width, palette))),
    // Above the dates, which would cover them.
    ...lines.map(({ tip }) => tip),
    newest
      ? svg`<circle cx="${newest.x}" cy="${newest.y}" r="${radius + 3}" fill="none" stroke="${palette.ink}" stroke-width="1.5"/>`
      : svg``,
    ...marks.map(
      ({ reading, x, y }) =>
        svg`<g><title>${wordsOf(reading)}</title>${mark({ x, y, radius }, String(reading.number), reading.by === 'lead' ? 'solid' : 'dashed', palette)}</g>`,
    ),
    svg`<text x="${width}" y="${top + high + 18}" text-anchor="end" fill="${palette.quiet}">${fitText(picture.support, width - 16, 12)} →</text>`,
  ];
  let y = top + high + 32;
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

/**
 * Where a reading lies on the two dials, 0 to 100 each: at its style or, if borderline, part of the way to its other
 * style.
 */
export function placeOnDials({ style, other }: Pick<PathMark, 'style' | 'other'>): {
  readonly direction: number;
  readonly support: number;
} {
  const from = playbook[style];
  const to = playbook[other ?? style];
  return {
    direction: from.direction + leaning * (to.direction - from.direction),
    support: from.support + leaning * (to.support - from.support),
  };
}

/** Readings at the same place stand side by side, in rows at most half the field wide. */
function placed(
  readings: readonly PathMark[],
  at: (place: { direction: number; support: number }) => Point,
  field: { readonly left: number; readonly right: number; readonly wide: number },
): { readonly marks: readonly Placed[] }[] {
  const groups = new Map<string, PathMark[]>();
  for (const reading of readings) {
    const key = `${reading.style} ${reading.other ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return [...groups.values()].map(group => {
    const [first] = group;
    const middle = at(placeOnDials(first ?? { style: 'S1' }));
    const columns = Math.max(1, Math.min(group.length, 4, Math.floor(field.wide / 2 / step)));
    const across = (columns - 1) * step;
    const left = Math.min(
      Math.max(middle.x - across / 2, field.left + radius + 4),
      field.right - radius - 4 - across,
    );
    const upper = middle.y - ((Math.ceil(group.length / columns) - 1) * step) / 2;
    return {
      marks: group.map((reading, index) => ({
        reading,
        x: left + (index % columns) * step,
        y: upper + Math.floor(index / columns) * step,
      })),
    };
  });
}

/** The dates of the readings at one place, below them. */
function dates(marks: readonly Placed[], width: number, { ink, paper }: Drawing['palette']): Svg {
  const [first, ...rest] = marks;
  const last = rest.at(-1);
  if (!first) return svg``;
  const text = last ? `${first.reading.date} – ${last.reading.date}` : first.reading.date;
  const estimate = text.length * 6;
  const middle = (Math.min(...marks.map(({ x }) => x)) + Math.max(...marks.map(({ x }) => x))) / 2;
  const x = Math.min(Math.max(middle, gutter + estimate / 2), width - estimate / 2);
  const y = Math.max(...marks.map(each => each.y)) + radius + 15;
  return svg`<text x="${x}" y="${y}" text-anchor="middle" font-size="11" fill="${ink}" stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${text}</text>`;
}

/** A straight line between two marks, with an arrowhead if there is room. */
function connection(
  from: Point,
  to: Point,
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
