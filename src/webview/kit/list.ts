import { html, type TemplateResult } from 'lit';

/** A plain list of lines. */
export function list(lines: readonly unknown[], kind = 'plain'): TemplateResult {
  return html`<ul class=${kind}>
    ${lines.map(line => html`<li>${line}</li>`)}
  </ul>`;
}
