import type { Palette } from '../../core/pictures/svg';

/** The theme's colors, by their names in the style sheets. */
export const themePalette: Palette = {
  ink: 'var(--vscode-editor-foreground)',
  quiet: 'var(--quiet)',
  line: 'var(--line)',
  paper: 'var(--vscode-editor-background)',
  styles: {
    S1: 'var(--orange)',
    S2: 'var(--vscode-charts-purple)',
    S3: 'var(--vscode-charts-blue)',
    S4: 'var(--vscode-charts-green)',
  },
};
