import type { Palette } from '../../core/pictures/svg';

/** The colors of the theme, by the names the style sheet gives them. */
export const themePalette: Palette = {
  ink: 'var(--picture-ink)',
  quiet: 'var(--picture-quiet)',
  line: 'var(--picture-line)',
  paper: 'var(--picture-paper)',
  styles: {
    S1: 'var(--picture-S1)',
    S2: 'var(--picture-S2)',
    S3: 'var(--picture-S3)',
    S4: 'var(--picture-S4)',
  },
};
