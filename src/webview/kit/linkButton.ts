import { html, nothing, type TemplateResult } from 'lit';

/** A button that looks like a link; `name` is a more specific accessible name. */
export function linkButton(label: string, act: (event: Event) => void, name?: string): TemplateResult {
  return html`<button class="link" type="button" aria-label=${name ?? nothing} @click=${act}><bdi>${label}</bdi></button>`;
}
