import { html, type TemplateResult } from 'lit';
import type { StyleId } from '../../core/styles/model';
import { styleName } from './words';

/** A style's name next to a dot in its color. */
export function styleMark(style: StyleId): TemplateResult {
  return html`<span class="style" data-style=${style}><span class="dot" aria-hidden="true"></span>${styleName(style)}</span>`;
}
