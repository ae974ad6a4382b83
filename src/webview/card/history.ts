import { html, nothing, type TemplateResult } from 'lit';
import type { StyleViewState } from '../../protocol/styleView';
import { plainDate } from '../kit/dates';
import { quoted } from '../kit/quoted';
import { t } from '../kit/t';
import type { Acts } from '../style/acts';

/** How many lines to show; the file has them all. */
const shown = 12;

/** Readings, styles used and events on the task, with their reasons, newest first. */
export function history({ card, today }: StyleViewState, acts: Acts): TemplateResult | typeof nothing {
  const lines = card?.history ?? [];
  if (lines.length === 0) return nothing;
  return html`
    <section class="history" aria-labelledby="history">
      <h2 id="history">${t('How it went')}</h2>
      <ul>
        ${lines.slice(0, shown).map(
          ({ uri, line, date, words, style, note }) => html`
            <li>
              <span class="quiet">${plainDate(date, today)}</span>
              <span>
                <button type="button" class="text" title=${t('Open the note')} @click=${() => acts.ask({ type: 'open', uri, line })}>
                  ${style ? html`<span class="dot" data-style=${style} aria-hidden="true"></span>` : nothing}${words}
                </button>
                ${note ? quoted(note) : nothing}
              </span>
            </li>
          `,
        )}
      </ul>
      ${lines.length > shown ? html`<p class="quiet">${t('The file has {0} more.', lines.length - shown)}</p>` : nothing}
    </section>
  `;
}
