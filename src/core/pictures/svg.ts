/** The colors of a picture, as any CSS color. */
export interface Palette {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  /** The background, and the color of letters on a mark. */
  readonly paper: string;
  readonly styles: Readonly<Record<'S1' | 'S2' | 'S3' | 'S4', string>>;
}

/** A finished piece of SVG. */
export interface Svg {
  readonly svg: string;
}

type Part = string | number | Svg | undefined | false | readonly Part[];

/** SVG from a template: escapes texts and numbers, but not nested pieces. */
export function svg(strings: TemplateStringsArray, ...parts: readonly Part[]): Svg {
  return { svg: strings.reduce((text, string, at) => text + written(parts[at - 1]) + string) };
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'number') return String(Math.round(part * 100) / 100);
  if (typeof part === 'string') return escaped(part);
  return 'svg' in part ? part.svg : part.map(written).join('');
}

/** Also removes characters that XML cannot contain. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}

/** More characters than fit in any picture; splitting a text into characters is slow. */
const maxCharacters = 2000;

/**
 * Shortens a text to a width in pixels at a font size, with an ellipsis; widths are estimates, because no font is
 * available here.
 */
function fitText(text: string, width: number, size: number): string {
  const seen = text.slice(0, maxCharacters);
  if (seen === text && textWidth(text, size) <= width) return text;
  let short = '';
  let taken = textWidth('…', size);
  for (const { segment } of characters(seen)) {
    taken += widthInEms(segment) * size;
    if (taken > width) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}

/**
 * A text for a `<text>` element, shortened to a width. If it was shortened, the full text becomes its title, for
 * pointers and screen readers.
 */
export function fitted(text: string, width: number, size: number): Svg {
  const short = fitText(text, width, size);
  return short === text ? svg`${text}` : svg`${short}<title>${text}</title>`;
}

/**
 * Estimates the width of a text in pixels in a plain sans-serif font, up to the longest text a picture shows; some
 * scripts are wider.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const { segment } of characters(text.slice(0, maxCharacters))) ems += widthInEms(segment);
  return ems * size;
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

function widthInEms(character: string): number {
  if (wide.test(character)) return 1.05;
  return /[\p{Lu}mwMW@%]/u.test(character) ? 0.72 : 0.56;
}

/** Creating one takes longer than using it. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function characters(text: string) {
  return segmenter.segment(text);
}
