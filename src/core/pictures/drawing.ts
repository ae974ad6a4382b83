import type { Palette, Svg } from './svg';

/** A part of a picture, drawn from its upper left corner. */
export interface Drawn {
  readonly shapes: Svg;
  /** In pixels. */
  readonly height: number;
}

export interface Drawing {
  /** How wide the picture is to be, in pixels; from 120. */
  readonly width: number;
  readonly palette: Palette;
  /** With title, names, dates and a background of its own, to stand alone in a file. */
  readonly alone: boolean;
}
