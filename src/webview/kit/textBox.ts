import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import './textBox.css';

interface TextBox {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly example?: string;
  /** A field to search with: the browser clears it on Escape. */
  readonly searches?: boolean;
  readonly type: (text: string) => void;
  /** What Enter does. */
  readonly enter?: () => void;
}

/** A native text field with its label above it. */
export function textBox({ id, label, value, example, searches, type, enter }: TextBox): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) enter?.();
  };
  return html`
    <span class="text-box">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type=${searches ? 'search' : 'text'}
        placeholder=${example ?? nothing}
        autocomplete="off"
        dir="auto"
        .value=${live(value)}
        @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
        @keydown=${onKey}
      />
    </span>
  `;
}
