import { html, nothing, type TemplateResult } from 'lit';
import type { PageAt } from '../../protocol/practicePanel';
import { button, mainButton } from '../kit/button';
import { plainDate } from '../kit/dates';
import { guideLink } from '../kit/guideLink';
import { linkButton } from '../kit/linkButton';
import { part, row, rows, textButton } from '../kit/rows';
import { t } from '../kit/t';
import { table } from '../kit/table';
import { distanceWords, shareWords } from './practiceWords';
import type { Ask } from './story';

/** What to practice, and earlier practice. */
export function beginPage(page: PageAt<'start'>, today: string, ask: Ask): TemplateResult {
  const { scored, discuss, own, unfinished, problems, runs, more } = page;
  return html`
    <header>
      <h1 tabindex="-1">${t('Practice')}</h1>
      <p>
        ${t('Invented stories from the daily work of a lead. Place competence and commitment, then pick a response; after each one you see what every response was, and why.')}
        ${guideLink('guide-evidence', ask)}
      </p>
    </header>
    ${
      unfinished
        ? html`<section class="unfinished" aria-labelledby="unfinished">
            <h2 id="unfinished">${t('Where you left off')}</h2>
            <p>${t('{0} of {1} scenarios are answered.', unfinished.done, unfinished.of)}</p>
            <div class="acts">
              ${mainButton(t('Go On'), () => ask({ type: 'resume' }))}
            </div>
            ${
              unfinished.done > 0
                ? html`<p class="quiet">${t('If you start another run, what you answered is saved first.')}</p>`
                : nothing
            }
          </section>`
        : nothing
    }
    <section aria-labelledby="begin">
      <h2 id="begin">${t('Start a run')}</h2>
      <ul class="kinds">
        ${kind(t('Three Scenarios'), t('Five minutes, with those you did not do lately.'), !unfinished, () =>
          ask({ type: 'start', kind: 'three' }),
        )}
        ${kind(t('All {0} Scenarios', scored), t('Half an hour; you can leave and go on later.'), false, () =>
          ask({ type: 'start', kind: 'all' }),
        )}
        ${
          discuss > 0
            ? kind(
                t('{0} to Discuss', discuss),
                t('No response is the answer here, and nothing is counted.'),
                false,
                () => ask({ type: 'start', kind: 'discuss' }),
              )
            : nothing
        }
      </ul>
    </section>
    ${runs.length > 0 ? part('runs', t('So far'), undefined, history(page, today, ask)) : nothing}
    ${more > 0 ? html`<p class="quiet">${t('And {0} older ones in your notes.', more)}</p>` : nothing}
    ${part(
      'own',
      t('Your own scenarios'),
      own > 0 ? String(own) : undefined,
      html`<p class="quiet">
          ${t('Markdown files in the folder “scenarios” of your notes, in the same form. Invent the people: others may read it.')}
        </p>
        ${rows(
          problems.map(({ uri, line, file, words }) =>
            row(
              textButton(words, t('Open the line'), () => ask({ type: 'open', uri, line })),
              html`<span>${t('{0}, line {1}', file, line + 1)}</span>`,
              html`<span class="codicon codicon-warning" aria-hidden="true"></span>`,
            ),
          ),
        )}`,
      linkButton(t('New Scenario…'), () => ask({ type: 'newScenario' })),
    )}
  `;
}

function kind(label: string, about: string, isFirst: boolean, start: () => void): TemplateResult {
  return html`<li>
    ${isFirst ? mainButton(label, start) : button(label, start)}
    <span class="quiet">${about}</span>
  </li>`;
}

/** Each run separately: no total, because a familiar story is easier. */
function history({ runs }: PageAt<'start'>, today: string, ask: Ask): TemplateResult {
  const none = html`<span class="quiet">${t('not counted')}</span>`;
  return html`
    ${table(
      [t('When'), t('Scenarios'), t('Readings'), t('Responses'), t('Direction')],
      runs.map(({ uri, line, date, figures, discussed, seenBefore }) => {
        const count = figures ? figures.scored : discussed;
        return html`<tr>
          <th scope="row">${plainDate(date, today)}</th>
          <td>
            ${figures ? t('{0} scored', count) : t('{0} to discuss', count)}
            ${seenBefore > 0 ? html`<span class="quiet">${t('{0} seen before', seenBefore)}</span>` : nothing}
          </td>
          <td>${figures ? html`<span class="narrow">${t('Readings')}</span> ${shareWords(figures.diagnosis.share)}` : none}</td>
          <td>
            ${figures ? html`<span class="narrow">${t('Responses')}</span> ${shareWords(figures.effectiveness.share)}` : none}
          </td>
          <td>${figures ? html`<span class="narrow">${t('Direction')}</span> ${distanceWords(figures.bias)}` : none}</td>
          <td class="row-acts">
            ${linkButton(t('Open'), () => ask({ type: 'open', uri, line }), t('Open the run of {0}', plainDate(date, today)))}
          </td>
        </tr>`;
      }),
    )}
    <p class="quiet">
      ${t('Compare a run only with your own earlier ones, and take a run of three lightly. No norms exist.')}
    </p>
  `;
}
