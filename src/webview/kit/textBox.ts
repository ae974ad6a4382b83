import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import './textBox.css';

interface TextBox {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly example?: string;
  /** Makes it a search field, which the browser clears on Escape. */
  readonly searches?: boolean;
  readonly type: (text: string) => void;
  /** Called on Enter. */
  readonly enter?: () => void;
}

/** A native text field with a label above it. */
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
