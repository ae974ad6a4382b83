import { html, nothing, svg, type TemplateResult } from 'lit';
import { facetNames, sideNames } from '../../content/growth/behaviors';
import { type Balance, isScored, weigh } from '../../core/growth/balance';
import { facetIds, facetSides, sides } from '../../core/growth/behaviors';
import { plainDate } from '../kit/dates';
import { listed } from '../kit/listed';
import { part } from '../kit/rows';
import { say } from '../kit/say';
import { t } from '../kit/t';
import type { Ask, Result } from './shown';

/** Two points are not a trend (domain.md §5.2). */
const minChecks = 3;

/** The facets over time, from three checks on: a dot per check, the latest in color, and the numbers in a table. */
export function overTime(checks: Result['checks'], today: string, ask: Ask): TemplateResult {
  const scored = checks
    .filter(({ answers }) => isScored(answers))
    .map(check => ({ check, balance: weigh(check.answers, check.period) }));
  if (scored.length < minChecks)
    return part(
      'over-time',
      t('Over time'),
      undefined,
      html`<p class="quiet">${t('From three checks on you see here how it moves.')}</p>`,
    );
  return part(
    'over-time',
    t('Over time'),
    t('each check is a point, the latest one in color'),
    html`
      <dl class="facets moves">
        ${facetIds.map(facet => {
          const scores = scored.map(({ balance }) => balance.facets[facet]);
          return html`
            <div data-side=${facetSides[facet]}>
              <dt>${say(facetNames[facet].name)}</dt>
              <dd>${points(scores)} <span class="unseen">${listed(scores.map(words))}</span></dd>
            </div>
          `;
        })}
      </dl>
      <details>
        <summary>${t('As a table')}</summary>
        ${table(scored, today, ask)}
      </details>
    `,
  );
}

function points(scores: readonly (number | null)[]): TemplateResult {
  const last = scores.length - 1;
  return html`<svg class="points" aria-hidden="true" focusable="false">
    ${svg`<line x1="0" x2="100%" y1="50%" y2="50%"></line>`}
    ${scores.map((score, at) =>
      // Inset at both ends by the dot's own size.
      score === null
        ? nothing
        : svg`<circle class=${at === last ? 'last' : ''} cx="${2 + score * 0.96}%" cy="50%" r=${at === last ? 5 : 3 + at / last}></circle>`,
    )}
  </svg>`;
}

function table(
  scored: readonly { readonly check: Result['checks'][number]; readonly balance: Balance }[],
  today: string,
  ask: Ask,
): TemplateResult {
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${t('Check')}</th>
          ${sides.map(side => html`<th scope="col">${say(sideNames[side])}</th>`)}
          ${facetIds.map(facet => html`<th scope="col">${say(facetNames[facet].name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${scored.toReversed().map(
          ({ check: { date, uri }, balance }) => html`
            <tr>
              <th scope="row">
                <button class="link" type="button" title=${t('Open the note')} @click=${() => ask({ type: 'open', uri, line: 0 })}>
                  ${plainDate(date, today)}
                </button>
              </th>
              ${sides.map(side => html`<td>${words(balance[side].score)}</td>`)}
              ${facetIds.map(facet => html`<td>${words(balance.facets[facet])}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function words(score: number | null): string {
  return score === null ? t('too few') : String(Math.round(score));
}
