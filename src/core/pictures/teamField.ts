import { cellField } from './cellField';
import type { Drawing, Drawn } from './drawing';
import { keyLines, type MarkLook, mark } from './field';
import { type MarkKind, markKinds, type TeamMark, type TeamPicture } from './picture';
import { fitted, type Svg, svg } from './svg';

const gap = 4;

/** Twelve cells with a mark for each member; members without a reading appear below. */
export function teamField(picture: TeamPicture, { width, palette, alone, say }: Drawing): Drawn {
  const read = picture.members.flatMap(member => (member.at ? [{ item: member, cell: member.at }] : []));
  const { shapes: field, height, radius, placed } = cellField(read, { width, palette, say });
  const step = 2 * radius + gap;
  const shapes: Svg[] = [
    field,
    ...placed.map(({ item, x, y }) => memberMark(item, { x, y, radius }, palette)),
  ];
  let y = height;
  const unread = picture.members.filter(({ at }) => !at);
  if (unread.length > 0) {
    const across = Math.max(1, Math.floor((width + gap) / step));
    shapes.push(
      svg`<text y="${y + 11}" fill="${palette.ink}">${fitted(picture.marks.none, width, 12)}</text>`,
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
