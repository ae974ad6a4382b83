import { html, type TemplateResult } from 'lit';
import type { Insight } from '../../protocol/insightsPanel';
import { linkButton } from '../kit/linkButton';
import '../kit/table.css';

/** The picture's data as a table; a cell opens what its mark opens. A wide table scrolls separately. */
export function insightTable({ title, table }: Insight, open: (key: string) => void): TemplateResult {
  const { heads = [], rows = [] } = table ?? {};
  return html`
    <div class="scrolls" role="region" aria-label=${title} tabindex="0">
      <table>
        <thead>
          <tr>
            ${heads.map(head => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...cells]) => html`<tr>
              <th scope="row"><bdi>${first?.text}</bdi></th>
              ${cells.map(
                ({ text, key }, at) =>
                  html`<td>
                    ${key === undefined ? text : linkButton(text, () => open(key), `${first?.text}, ${heads[at + 1]}: ${text}`)}
                  </td>`,
              )}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}
