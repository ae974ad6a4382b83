import { html, nothing, type TemplateResult } from 'lit';
import './iconButton.css';

/** A button with only an icon: `title` is its tooltip, `name` a more specific accessible name. */
export function iconButton(
  icon: string,
  { title, name = title, disabled }: { title: string; name?: string; disabled?: boolean },
  act: (event: MouseEvent) => void,
): TemplateResult {
  return html`<button
    class="icon-button"
    type="button"
    title=${title}
    aria-label=${name}
    aria-disabled=${disabled ?? nothing}
    @click=${(event: MouseEvent) => disabled !== true && act(event)}
  >
    <span class="codicon codicon-${icon}" aria-hidden="true"></span>
  </button>`;
}
