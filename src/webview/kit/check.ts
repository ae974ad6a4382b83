import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import './check.css';

interface Check {
  readonly checked: boolean;
  /** The accessible name. */
  readonly name: string;
  readonly set: (checked: boolean) => void;
}

/** A native checkbox: the browser handles Space, its name and its state. */
export function check({ checked, name, set }: Check): TemplateResult {
  return html`
    <span class="check">
      <input
        type="checkbox"
        aria-label=${name}
        .checked=${live(checked)}
        @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
      />
      <span class="codicon codicon-check" aria-hidden="true"></span>
    </span>
  `;
}
