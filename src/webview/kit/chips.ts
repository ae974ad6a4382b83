import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import './chips.css';

interface Chips<T> {
  /** The name of the radio group. */
  readonly name: string;
  readonly legend: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly word: (value: T) => string;
  /** What a value looks like to an observer, shown on hover. */
  readonly hint?: (value: T) => string;
  readonly choose: (value: T) => void;
}

/** A choice of a few short labels: native radio buttons, so the browser handles the arrow keys and names. */
export function chips<T extends string | null>(given: Chips<T>): TemplateResult {
  const { name, legend, values, value, word, hint, choose } = given;
  return html`
    <fieldset class="chips" role="radiogroup">
      <legend>${legend}</legend>
      <div class="row">
        ${values.map(
          each => html`
            <label class="chip" title=${hint?.(each) ?? ''}>
              <input
                type="radio"
                name=${name}
                value=${each ?? 'none'}
                .checked=${live(each === value)}
                @change=${() => choose(each)}
              />
              <span>${word(each)}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
