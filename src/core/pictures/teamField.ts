import { cellOf } from '../styles/decisionTable';
import { type Commitment, type Competence, commitments, competences, type StyleId } from '../styles/model';
import type { Drawing, Drawn } from './drawing';
import { keyLines, type MarkLook, mark, styleArea } from './field';
import { type MarkKind, markKinds, type TeamMark, type TeamPicture } from './picture';
import { fitText, type Svg, svg, textWidth } from './svg';

const gap = 4;
const gutter = 20;
const labelHeight = 20;
const nameSize = 11;
const rows = commitments.toReversed();

/** Twelve cells with a mark for each member; members without a reading appear below. */
export function teamField(picture: TeamPicture, { width, palette, alone }: Drawing): Drawn {
  const cell = (width - gutter - 3 * gap) / 4;
  const radius = cell < 48 ? 11 : 13;
  const step = 2 * radius + gap;
  const perRow = Math.max(1, Math.floor((cell - gap) / step));
  const heightOf = (count: number) => Math.max(56, labelHeight + Math.ceil(count / perRow) * step + gap);
  const membersAt = (competence: Competence, commitment: Commitment) =>
    picture.members.filter(({ at }) => at?.competence === competence && at.commitment === commitment);
  const named = nameLength(picture, cell - 12);
  const shapes: Svg[] = [
    svg`<text y="11" fill="${palette.quiet}">↑ ${fitText(picture.commitment, width - 12, 12)}</text>`,
  ];
  let y = 20;
  for (const commitment of rows) {
    const height = heightOf(Math.max(...competences.map(each => membersAt(each, commitment).length)));
    shapes.push(
      svg`<text transform="translate(12 ${y + height / 2}) rotate(-90)" text-anchor="middle" font-size="${nameSize}" fill="${palette.quiet}">${fitText(picture.commitments[commitment], height, nameSize)}</text>`,
    );
    competences.forEach((competence, column) => {
      const box = { x: gutter + column * (cell + gap), y, width: cell, height };
      const { style, neighbour, strength } = cellOf(competence, commitment);
      const borderline = strength === 'borderline';
      shapes.push(
        styleArea(style, box, palette, borderline),
        svg`<text x="${box.x + 6}" y="${y + 14}" font-size="${nameSize}" fill="${palette.ink}">${named(style, borderline ? neighbour : undefined)}</text>`,
        ...membersAt(competence, commitment).map((member, at) =>
          memberMark(
            member,
            {
              x: box.x + gap + radius + (at % perRow) * step,
              y: y + labelHeight + radius + Math.floor(at / perRow) * step,
              radius,
            },
            palette,
          ),
        ),
      );
    });
    y += height + gap;
  }
  shapes.push(
    svg`${competences.map(
      (competence, column) =>
        svg`<text x="${gutter + column * (cell + gap) + cell / 2}" y="${y + 11}" text-anchor="middle" font-size="${nameSize}" fill="${palette.quiet}">${fitText(picture.competences[competence], cell + gap, nameSize)}</text>`,
    )}<text x="${width}" y="${y + 30}" text-anchor="end" fill="${palette.quiet}">${fitText(picture.competence, width - 16, 12)} →</text>`,
  );
  y += 44;

  const unread = picture.members.filter(({ at }) => !at);
  if (unread.length > 0) {
    const across = Math.max(1, Math.floor((width + gap) / step));
    shapes.push(
      svg`<text y="${y + 11}" fill="${palette.ink}">${fitText(picture.marks.none, width, 12)}</text>`,
      ...unread.map((member, at) =>
        memberMark(
          member,
          {
            x: radius + (at % across) * step,
            y: y + 18 + radius + Math.floor(at / across) * step,
            radius,
          },
          palette,
        ),
      ),
    );
    y += 18 + Math.ceil(unread.length / across) * step + 8;
  }

  const shown = markKinds.filter(
    kind => kind !== 'none' && picture.members.some(one => kindsOf(one).includes(kind)),
  );
  const key = keyLines(
    shown.map(kind => ({
      symbol: (x, middle) => mark({ x, y: middle, radius: 8 }, '', lookOf[kind], palette, kind === 'member'),
      text: picture.marks[kind],
    })),
    width,
    palette,
  );
  shapes.push(svg`<g transform="translate(0 ${y})">${key.shapes}</g>`);
  y += key.height;
  if (alone && picture.members.length > 0) {
    const names = keyLines(
      picture.members.map(({ initials, name, at }) => ({
        symbol: (x, middle) =>
          svg`<text x="${x - 10}" y="${middle + 4}" font-weight="600" fill="${palette.ink}">${initials}</text>`,
        text: at ? `${name}: ${at.words}` : name,
      })),
      width,
      palette,
      40,
    );
    shapes.push(
      svg`<path d="M0 ${y + 8}h${width}" stroke="${palette.line}"/><g transform="translate(0 ${y + 16})">${names.shapes}</g>`,
    );
    y += 16 + names.height;
  }
  return { shapes: svg`${shapes}`, height: y };
}

function memberMark(
  member: TeamMark,
  at: { readonly x: number; readonly y: number; readonly radius: number },
  palette: Drawing['palette'],
): Svg {
  const { initials, name } = member;
  const kinds = kindsOf(member);
  const look = lookOf[kinds.find(kind => kind !== 'member') ?? 'none'];
  const words = member.at ? `${name}: ${member.at.words}` : name;
  return svg`<g><title>${words}</title>${mark(at, initials, look, palette, kinds.includes('member'))}</g>`;
}

const lookOf: Readonly<Record<MarkKind, MarkLook>> = {
  fresh: 'solid',
  due: 'hollow',
  overdue: 'dashed',
  member: 'hollow',
  none: 'dotted',
};

function kindsOf({ at }: TeamMark): readonly MarkKind[] {
  return at ? [at.freshness, ...(at.by === 'member' ? (['member'] as const) : [])] : ['none'];
}

/** Style names if they all fit into a cell, otherwise ids; with the other style or, if there is no room, without it. */
function nameLength({ styles }: TeamPicture, room: number) {
  const long = (style: StyleId, other?: StyleId) =>
    other ? `${styles[style]} / ${styles[other]}` : styles[style];
  const mixed = (style: StyleId, other?: StyleId) => (other ? `${styles[style]} / ${other}` : styles[style]);
  const ids = (style: StyleId, other?: StyleId) => (other ? `${style}/${other}` : style);
  const pairs = competences.flatMap(competence =>
    commitments.map(commitment => {
      const { style, neighbour, strength } = cellOf(competence, commitment);
      return [style, strength === 'borderline' ? neighbour : undefined] as const;
    }),
  );
  const fits = (name: typeof long) => pairs.every(pair => textWidth(name(...pair), nameSize) <= room);
  // As a last resort, only the dashed border shows that a cell is borderline.
  return [long, mixed, ids].find(fits) ?? ((style: StyleId) => style);
}
