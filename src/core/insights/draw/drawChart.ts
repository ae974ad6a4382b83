import type { Drawing, Drawn } from '../../pictures/drawing';
import { fieldPatterns } from '../../pictures/field';
import { fitted, svg } from '../../pictures/svg';
import type { Captioned, Chart, Fill, Tone } from '../chart';
import { type Canvas, patterns } from './canvas';
import { drawDots } from './dots';
import { drawMap } from './map';
import { drawStacks } from './stacks';
import { drawWeeks, weekLooks } from './weeks';

const margin = 24;

/** Draws a picture as SVG, the same on the page and in a file; it needs no style sheet and contains no script. */
export function drawChart(
  { id, title, sentence }: Captioned,
  chart: Chart,
  { width, palette, alone, say }: Drawing,
): string {
  const edge = alone ? margin : 0;
  const canvas: Canvas = { id, width: width - 2 * edge, palette, alone, say };
  const drawn = draw(chart, canvas);
  const top = edge + (alone ? 52 : 0);
  const height = Math.ceil(top + drawn.height + edge);
  const named = alone
    ? svg`role="img" aria-labelledby="${id}-name ${id}-sentence"`
    : svg`role="group" aria-label="${title}"`;
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${named} direction="ltr" font-family="${alone ? 'system-ui, -apple-system, Segoe UI, Roboto, sans-serif' : 'inherit'}" font-size="12">
${alone && svg`<title id="${id}-name">${title}</title><desc id="${id}-sentence">${sentence}</desc>`}
<defs>${chart.kind === 'map' ? fieldPatterns(palette) : patterns(looksOf(chart), canvas)}</defs>
${
  alone &&
  svg`<rect width="${width}" height="${height}" rx="8" fill="${palette.paper}" stroke="${palette.line}"/><text x="${edge}" y="${edge + 14}" font-size="17" font-weight="600" fill="${palette.ink}">${fitted(title, canvas.width, 17)}</text><text x="${edge}" y="${edge + 36}" fill="${palette.quiet}">${fitted(sentence, canvas.width, 12)}</text>`
}
<g transform="translate(${edge} ${top})">${drawn.shapes}</g>
</svg>
`.svg;
}

function draw(chart: Chart, canvas: Canvas): Drawn {
  switch (chart.kind) {
    case 'weeks':
      return drawWeeks(chart, canvas);
    case 'stacks':
      return drawStacks(chart, canvas);
    case 'map':
      return drawMap(chart, canvas);
    case 'dots':
      return drawDots(chart, canvas);
  }
}

function looksOf(chart: Chart): readonly { readonly fill: Fill; readonly tone: Tone }[] {
  if (chart.kind === 'weeks') return Object.values(weekLooks);
  return chart.kind === 'map' ? [] : chart.series;
}
