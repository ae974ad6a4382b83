import type { Say } from '../text/say';
import type { Palette, Svg } from './svg';

/** A part of a picture, drawn from its upper left corner. */
export interface Drawn {
  readonly shapes: Svg;
  /** In pixels. */
  readonly height: number;
}

export interface Drawing {
  /** Width of the picture in pixels, at least 120. */
  readonly width: number;
  readonly palette: Palette;
  /** Adds a title, names, dates and a background, for a picture in a file. */
  readonly alone: boolean;
  /** Translates the names of axes and styles. */
  readonly say: Say;
}
