import { html, type TemplateResult } from 'lit';

/** Plain lines, one under the other. */
export function list(lines: readonly unknown[], kind = 'plain'): TemplateResult {
  return html`<ul class=${kind}>
    ${lines.map(line => html`<li>${line}</li>`)}
  </ul>`;
}
