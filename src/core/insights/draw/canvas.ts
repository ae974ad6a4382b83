import type { Drawing } from '../../pictures/drawing';
import type { Palette, Svg } from '../../pictures/svg';
import { svg } from '../../pictures/svg';
import type { Fill, Tone } from '../chart';

/** What a picture is drawn with. */
export interface Canvas extends Drawing {
  /** Prefix for the ids of the picture's own patterns. */
  readonly id: string;
}

/** The size of labels in pixels. */
export const labelSize = 11;

export function colorOf(tone: Tone, palette: Palette): string {
  return tone === 'ink' || tone === 'quiet' ? palette[tone] : palette.styles[tone];
}

/** Paints a fill in a tone, as attributes. */
export function paint(fill: Fill, tone: Tone, { id, palette }: Canvas): Svg {
  const color = colorOf(tone, palette);
  if (fill === 'solid') return svg`fill="${color}" stroke="${color}"`;
  if (fill === 'hollow') return svg`fill="${palette.paper}" stroke="${color}" stroke-dasharray="3 2"`;
  return svg`fill="url(#${id}-${fill}-${tone})" stroke="${color}"`;
}

const lines: Readonly<Record<Exclude<Fill, 'solid' | 'hollow'>, Svg>> = {
  stripes: svg`<path d="M-1 1 1 -1M0 6 6 0M5 7 7 5"/>`,
  dots: svg`<path d="M1.5 1.5h.01M4.5 4.5h.01" stroke-width="2" stroke-linecap="round"/>`,
  cross: svg`<path d="M0 0 6 6M0 6 6 0"/>`,
  rows: svg`<path d="M0 3h6"/>`,
};

/** The patterns of a picture: lines in the background color on top of the mark's own color. */
export function patterns(
  used: readonly { readonly fill: Fill; readonly tone: Tone }[],
  { id, palette }: Canvas,
): Svg {
  const seen = new Map(used.map(each => [`${id}-${each.fill}-${each.tone}`, each]));
  return svg`${[...seen].map(([name, { fill, tone }]) =>
    fill === 'solid' || fill === 'hollow'
      ? svg``
      : svg`<pattern id="${name}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${colorOf(tone, palette)}"/><g fill="none" stroke="${palette.paper}" stroke-width="1.5">${lines[fill]}</g></pattern>`,
  )}`;
}

/** A mark with its lines in the notes. */
interface Mark {
  readonly key: string;
  readonly words: string;
  readonly opens: boolean;
}

/**
 * A mark with its sentence. On the page, the arrow keys move between marks by row and column, and Enter opens the
 * mark's line in the notes.
 */
export function markGroup(
  { key, words, opens }: Mark,
  at: { readonly row: number; readonly column: number },
  shapes: Svg,
  { alone }: Canvas,
): Svg {
  if (alone) return svg`<g><title>${words}</title>${shapes}</g>`;
  return svg`<g class="mark" role="${opens ? 'button' : 'img'}" tabindex="-1" aria-label="${words}" data-mark="${key}" data-row="${at.row}" data-column="${at.column}"><title>${words}</title>${shapes}</g>`;
}
