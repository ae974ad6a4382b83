import { html, type TemplateResult } from 'lit';

type Act = (event: Event) => void;

/** A button. */
export function button(label: string, act: Act): TemplateResult {
  return html`<vscode-button secondary @click=${act}>${label}</vscode-button>`;
}

/** The button for what comes next, which stands out. */
export function mainButton(label: string, act: Act): TemplateResult {
  return html`<vscode-button @click=${act}>${label}</vscode-button>`;
}
