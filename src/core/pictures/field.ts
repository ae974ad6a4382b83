import { type StyleId, styleIds } from '../styles/model';
import { fitted, type Palette, type Svg, svg, textWidth } from './svg';

/** A pattern for each style, so areas can be told apart without color. */
export function fieldPatterns({ styles }: Palette): Svg {
  const lines: Readonly<Record<StyleId, Svg>> = {
    S1: svg`<path d="M-2 2 2 -2M0 10 10 0M8 12 12 8"/>`,
    S2: svg`<path d="M0 10 10 0M0 0 10 10"/>`,
    S3: svg`<path d="M2 5h.01M7 0h.01M7 10h.01" stroke-width="2" stroke-linecap="round"/>`,
    S4: svg`<path d="M0 5h10"/>`,
  };
  return svg`${styleIds.map(
    id => svg`<pattern id="${patternOf(id)}" width="10" height="10" patternUnits="userSpaceOnUse">
<g fill="none" stroke="${styles[id]}" stroke-opacity="0.22">${lines[id]}</g></pattern>`,
  )}`;
}

/** A style's area, with its color and pattern. */
export function styleArea(
  id: StyleId,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  { styles }: Palette,
  dashed = false,
): Svg {
  const { x, y, width, height } = box;
  // Inset by half a pixel, so the border is not clipped at the edge of the picture.
  const place = svg`x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${height - 1}" rx="4"`;
  return svg`<rect ${place} fill="${styles[id]}" fill-opacity="0.1"/><rect ${place} fill="url(#${patternOf(id)})" stroke="${styles[id]}" stroke-opacity="0.8" ${dashed && svg`stroke-dasharray="4 3"`}/>`;
}

function patternOf(id: StyleId): string {
  return `picture-${id}`;
}

/** How a mark is filled and outlined. */
export type MarkLook = 'solid' | 'hollow' | 'dashed' | 'dotted';

/** A disc or square with a few letters. */
export function mark(
  at: { readonly x: number; readonly y: number; readonly radius: number },
  text: string,
  look: MarkLook,
  { ink, quiet, paper }: Palette,
  square = false,
): Svg {
  const { x, y, radius } = at;
  const faint = look === 'dashed' || look === 'dotted';
  const line = faint ? quiet : ink;
  const dash = look === 'dashed' ? '4 3' : look === 'dotted' ? '1 3' : undefined;
  const paint = svg`fill="${look === 'solid' ? ink : paper}" stroke="${line}" stroke-width="2" ${dash && svg`stroke-dasharray="${dash}" ${look === 'dotted' && svg`stroke-linecap="round"`}`}`;
  const r = radius - 1;
  const shape = square
    ? svg`<rect x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}" rx="4" ${paint}/>`
    : svg`<circle cx="${x}" cy="${y}" r="${r}" ${paint}/>`;
  const size = Math.min(11, (11 * (2 * radius - 7)) / Math.max(textWidth(text, 11), 1));
  return svg`${shape}<text x="${x}" y="${y + size * 0.36}" text-anchor="middle" font-size="${size}" font-weight="600" fill="${look === 'solid' ? paper : ink}">${text}</text>`;
}

/** The key: small marks with labels, in as many columns as fit. */
export function keyLines(
  entries: readonly { readonly symbol: (x: number, y: number) => Svg; readonly text: string }[],
  width: number,
  { ink }: Palette,
  symbolWidth = 28,
): { readonly shapes: Svg; readonly height: number } {
  const widest = Math.max(0, ...entries.map(({ text }) => textWidth(text, 12))) + symbolWidth + 16;
  const columns = Math.max(1, Math.min(entries.length, Math.floor(width / widest)));
  const rows = Math.ceil(entries.length / columns);
  const column = width / columns;
  const line = 24;
  return {
    shapes: svg`${entries.map(({ symbol, text }, at) => {
      const x = Math.floor(at / rows) * column;
      const y = (at % rows) * line + line / 2;
      return svg`${symbol(x + 10, y)}<text x="${x + symbolWidth}" y="${y + 4}" fill="${ink}">${fitted(text, column - symbolWidth - 4, 12)}</text>`;
    })}`,
    height: rows * line,
  };
}
