import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import './select.css';

interface Select {
  /** The id, if a label element names it. */
  readonly id?: string;
  /** The accessible name, if no label element does. */
  readonly name?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly choose: (value: string) => void;
  /** A last entry that opens a prompt; its value is "more". */
  readonly more?: { readonly label: string; readonly run: () => void } | undefined;
}

/**
 * A native select: it can search two hundred names by typing, and works with every screen reader. The component
 * library's has its own list without type-ahead, and with fixed English texts.
 */
export function select({ id, name, value, options, choose, more }: Select): TemplateResult {
  const onChange = (event: Event) => {
    const element = event.target as HTMLSelectElement;
    const chosen = element.value;
    if (!more || chosen !== 'more') return choose(chosen);
    element.value = value;
    more.run();
  };
  return html`
    <span class="select">
      <select
        id=${id ?? nothing}
        aria-label=${name ?? nothing}
        title=${name ?? nothing}
        .value=${live(value)}
        @change=${onChange}
      >
        ${options.map(option => html`<option dir="auto" value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)}
        ${more ? html`<hr /><option value="more">${more.label}</option>` : nothing}
      </select>
      <span class="codicon codicon-chevron-down" aria-hidden="true"></span>
    </span>
  `;
}
