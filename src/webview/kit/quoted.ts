import { html, type TemplateResult } from 'lit';

/** A remark from a note in quotation marks, unless it brings its own because it quotes somebody. */
export function quoted(remark: string): TemplateResult {
  return html`<q ?data-own-marks=${/^["“].*["”]$/s.test(remark)}>${remark}</q>`;
}
