import { html, nothing, type TemplateResult } from 'lit';
import { t } from './t';
import './table.css';
import './stackedTable.css';

/** A table whose last column holds the actions of a row; `rows` are `<tr>` elements. */
export function table(
  heads: readonly string[],
  rows: readonly TemplateResult[],
  kind?: string,
): TemplateResult {
  return html`
    <table class=${kind ?? nothing}>
      <thead>
        <tr>
          ${heads.map(head => html`<th scope="col">${head}</th>`)}
          <th scope="col"><span class="unseen">${t('What you can do')}</span></th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  `;
}
