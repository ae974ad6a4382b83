import type { Palette } from '../../core/pictures/svg';

/** The theme's colors, by their names in the style sheet. */
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
