import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import './select.css';

interface Select {
  /** Where a label names it. */
  readonly id?: string;
  /** Where no label does. */
  readonly name?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly choose: (value: string) => void;
  /** A last entry that opens a prompt; its value is "more". */
  readonly more?: { readonly label: string; readonly run: () => void } | undefined;
}

/**
 * A native select: two hundred names can be searched by typing, and every screen reader knows it; the elements library's
 * has a list of its own without type-ahead, with fixed English words.
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
