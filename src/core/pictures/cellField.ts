import { axisNames, commitmentNames, competenceNames, playbook } from '../../content/styles/playbook';
import { cellOf } from '../styles/decisionTable';
import { commitments, competences, type StyleId } from '../styles/model';
import type { Cell } from '../styles/readingShapes';
import type { Say } from '../text/say';
import type { Drawing } from './drawing';
import { styleArea } from './field';
import { fitted, type Svg, svg, textWidth } from './svg';

/** The position of something in the field, and the cell around it. */
export interface Placed<T> {
  readonly item: T;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const gap = 4;
const gutter = 20;
const labelHeight = 20;
const nameSize = 11;
const rows = commitments.toReversed();

/**
 * Draws the twelve cells like the map: competence across, commitment up. Items in one cell are next to each other, so a
 * cell grows with its items; `below` is the space to leave under them.
 */
export function cellField<T>(
  items: readonly { readonly item: T; readonly cell: Cell }[],
  { width, palette, say }: Pick<Drawing, 'width' | 'palette' | 'say'>,
  below = 0,
): { readonly shapes: Svg; readonly height: number; readonly radius: number; readonly placed: Placed<T>[] } {
  const cell = (width - gutter - 3 * gap) / 4;
  const radius = cell < 48 ? 11 : 13;
  const step = 2 * radius + gap;
  const perRow = Math.max(1, Math.floor((cell - gap) / step));
  const heightOf = (count: number) =>
    Math.max(56, labelHeight + Math.ceil(count / perRow) * step + gap) + (count > 0 ? below : 0);
  const itemsAt = ({ competence, commitment }: Cell) =>
    items.filter(({ cell: own }) => own.competence === competence && own.commitment === commitment);
  const named = nameLength(say, cell - 12);
  const placed: Placed<T>[] = [];
  const shapes: Svg[] = [
    svg`<text y="11" fill="${palette.quiet}">↑ ${fitted(say(axisNames.commitment), width - 12, 12)}</text>`,
  ];
  let y = 20;
  for (const commitment of rows) {
    const height = heightOf(
      Math.max(...competences.map(competence => itemsAt({ competence, commitment }).length)),
    );
    shapes.push(
      svg`<text transform="translate(12 ${y + height / 2}) rotate(-90)" text-anchor="middle" font-size="${nameSize}" fill="${palette.quiet}">${fitted(say(commitmentNames[commitment]), height, nameSize)}</text>`,
    );
    for (const [column, competence] of competences.entries()) {
      const box = { x: gutter + column * (cell + gap), y, width: cell, height };
      const { style, neighbour, strength } = cellOf(competence, commitment);
      const borderline = strength === 'borderline';
      shapes.push(
        styleArea(style, box, palette, borderline),
        svg`<text x="${box.x + 6}" y="${y + 14}" font-size="${nameSize}" fill="${palette.ink}">${named(style, borderline ? neighbour : undefined)}</text>`,
      );
      for (const [at, { item }] of itemsAt({ competence, commitment }).entries())
        placed.push({
          item,
          x: box.x + gap + radius + (at % perRow) * step,
          y: y + labelHeight + radius + Math.floor(at / perRow) * step,
          box,
        });
    }
    y += height + gap;
  }
  shapes.push(
    svg`${competences.map(
      (competence, column) =>
        svg`<text x="${gutter + column * (cell + gap) + cell / 2}" y="${y + 11}" text-anchor="middle" font-size="${nameSize}" fill="${palette.quiet}">${fitted(say(competenceNames[competence]), cell + gap, nameSize)}</text>`,
    )}<text x="${width}" y="${y + 30}" text-anchor="end" fill="${palette.quiet}">${fitted(say(axisNames.competence), width - 16, 12)} →</text>`,
  );
  return { shapes: svg`${shapes}`, height: y + 44, radius, placed };
}

/**
 * Both styles' names if they all fit into a cell, otherwise the style's own name, or ids if there is no room for names.
 */
function nameLength(say: Say, room: number) {
  const alone = (style: StyleId) => say(playbook[style].name);
  const long = (style: StyleId, other?: StyleId) =>
    other ? `${alone(style)} / ${alone(other)}` : alone(style);
  const ids = (style: StyleId, other?: StyleId) => (other ? `${style}/${other}` : style);
  const pairs = competences.flatMap(competence =>
    commitments.map(commitment => {
      const { style, neighbour, strength } = cellOf(competence, commitment);
      return [style, strength === 'borderline' ? neighbour : undefined] as const;
    }),
  );
  const fits = (name: typeof long) => pairs.every(pair => textWidth(name(...pair), nameSize) <= room);
  // The dashed border shows that a cell is borderline as well.
  return [long, alone, ids].find(fits) ?? ((style: StyleId) => style);
}
