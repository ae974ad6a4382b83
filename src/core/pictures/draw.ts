import type { Drawing, Drawn } from './drawing';
import { fieldPatterns } from './field';
import { pathField } from './pathField';
import type { Picture } from './picture';
import { fitted, type Palette, svg } from './svg';
import { teamField } from './teamField';

const margin = 24;

/** Renders a picture as SVG, the same on screen and in a file; it needs no style sheet and contains no script. */
export function draw(picture: Picture, { width, palette, alone, say }: Drawing): string {
  const edge = alone ? margin : 0;
  const inner = width - 2 * edge;
  const head = alone ? heading(picture, inner, palette) : undefined;
  const top = edge + (head?.height ?? 0);
  const drawing = { width: inner, palette, alone, say };
  const field = picture.kind === 'team' ? teamField(picture, drawing) : pathField(picture, drawing);
  const height = Math.ceil(top + field.height + edge);
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="picture-title picture-description" direction="ltr" font-family="${alone ? 'system-ui, -apple-system, Segoe UI, Roboto, sans-serif' : 'inherit'}" font-size="12">
<title id="picture-title">${picture.title}</title>
<desc id="picture-description">${picture.description}</desc>
<defs>${fieldPatterns(palette)}</defs>
${alone && svg`<rect width="${width}" height="${height}" rx="8" fill="${palette.paper}" stroke="${palette.line}"/>`}
${head && svg`<g transform="translate(${edge} ${edge})">${head.shapes}</g>`}
<g transform="translate(${edge} ${top})">${field.shapes}</g>
</svg>
`.svg;
}

function heading({ title, note }: Picture, width: number, { ink, quiet }: Palette): Drawn {
  return {
    shapes: svg`<text y="14" font-size="17" font-weight="600" fill="${ink}">${fitted(title, width, 17)}</text>
<text y="36" fill="${quiet}">${fitted(note, width, 12)}</text>`,
    height: 56,
  };
}

/** Colors for a file with its own background, so it is readable in light and dark themes. */
export const paperPalette: Palette = {
  ink: '#1f2328',
  quiet: '#57606a',
  line: '#afb8c1',
  paper: '#ffffff',
  styles: { S1: '#bc4c00', S2: '#8250df', S3: '#0969da', S4: '#1a7f37' },
};
