import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Insight, InsightId, InsightsState, insightsPanel, Span } from '../../protocol/insightsPanel';
import type { AskOf, NewsOf } from '../../protocol/panel';
import { button } from '../kit/button';
import { chips } from '../kit/chips';
import { emptyPage } from '../kit/emptyPage';
import { guideLink } from '../kit/guideLink';
import { linkButton } from '../kit/linkButton';
import { select } from '../kit/select';
import { t } from '../kit/t';
import './chartFrame';
import { insightTable } from './insightTable';

export type Ask = (request: AskOf<typeof insightsPanel>) => void;

/** Where a picture was last inserted. */
export type Done = NewsOf<typeof insightsPanel>;

/** The page's own state and actions. */
export interface Acts {
  readonly ask: Ask;
  readonly done: Done | undefined;
  isTable(id: InsightId): boolean;
  /** Switches between the picture and its table. */
  turn(id: InsightId): void;
}

/** What the notes show over time, one picture below another. */
export function insightsPage(state: InsightsState, acts: Acts): TemplateResult {
  const { notes, people, insights, shared, filter } = state;
  const { ask } = acts;
  if (people.length === 0 && notes === 'loading') return html`<p class="late">${t('Reading the notes…')}</p>`;
  if (people.length === 0) {
    return emptyPage({
      icon: 'graph',
      title: t('Insights'),
      text: t(
        'Add the people you lead, and see here over time when you met, what you both kept, and which styles fit.',
      ),
      act: { label: t('Add Person…'), run: () => ask({ type: 'do', act: 'addPerson' }) },
    });
  }
  return html`
    <header>
      <h1 tabindex="-1">${t('Insights')}</h1>
      <p class="quiet">
        ${t('About your own habits, from your notes alone. Nobody is scored or ranked; people are listed by name.')}
        ${guideLink('guide-evidence', ask)}
      </p>
      ${filters(state, ask)}
    </header>
    ${
      shared
        ? html`<p class="shared">
            <span class="codicon codicon-eye-closed" aria-hidden="true"></span>
            <span>${t('Your screen is shared: readings, styles, concerns, private parts and feedback that was not said yet are left out.')}</span>
          </p>`
        : nothing
    }
    ${progress(state, ask)}
    ${repeat(
      insights,
      ({ id }) => id,
      insight => part(insight, state, acts),
    )}
    ${insights.length > 0 && filter.person === null ? html`<p class="quiet">${t('Private parts of your notes are in no picture.')}</p>` : nothing}
  `;
}

function filters({ filter, people, when }: InsightsState, ask: Ask): TemplateResult {
  const everybody = '';
  return html`
    <div class="filters">
      <label class="who">
        <span>${t('Person')}</span>
        ${select({
          value: filter.person ?? everybody,
          options: [
            { value: everybody, label: t('Everybody') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ],
          choose: id => ask({ type: 'person', person: id === everybody ? null : id }),
        })}
      </label>
      ${chips<Span | 'other'>({
        name: 'span',
        legend: t('Time'),
        values: ['month', 'quarter', 'year'],
        value: filter.span,
        word: span => ({ month: t('4 weeks'), quarter: t('Quarter'), year: t('Year'), other: '' })[span],
        choose: span => span !== 'other' && ask({ type: 'span', span }),
      })}
      ${linkButton(t('Other Time…'), () => ask({ type: 'otherTime' }))}
      <span class="quiet when">${when}</span>
    </div>
  `;
}

/** The progress of a count that takes a while. */
function progress({ notes, working, insights }: InsightsState, ask: Ask): TemplateResult | typeof nothing {
  if (notes === 'stopped') {
    return html`<p class="acts">
      <span>${insights.length > 0 ? t('Stopped. The pictures are as they were before.') : t('Stopped. Nothing was counted yet.')}</span>
      ${linkButton(t('Go On'), () => ask({ type: 'goOn' }))}
    </p>`;
  }
  if (!working) return notes === 'loading' ? html`<p class="late">${t('Counting…')}</p>` : nothing;
  return html`<p class="acts">
    <label for="progress">${t('Counting people: {0} of {1}', working.done, working.of)}</label>
    <progress id="progress" max=${working.of} value=${working.done}></progress>
    ${linkButton(t('Stop'), () => ask({ type: 'stop' }), t('Stop counting'))}
  </p>`;
}

function part(insight: Insight, state: InsightsState, acts: Acts): TemplateResult {
  const { id, title, sentence, about, chart, todo, table } = insight;
  const { ask } = acts;
  const asTable = acts.isTable(id) && table !== undefined;
  return html`
    <section aria-labelledby="part-${id}" data-part=${id}>
      <h2 id="part-${id}">${title}</h2>
      <p class="sentence">${sentence}</p>
      ${
        !chart
          ? todo
            ? html`<p class="acts">
                ${button(todo.label, () => ask({ type: 'do', act: todo.act }))}
              </p>`
            : nothing
          : asTable
            ? insightTable(insight, key => ask({ type: 'openMark', insight: id, key }))
            : html`<chart-frame
                .insight=${{ id, title, sentence, chart }}
                @open=${({ detail }: CustomEvent<string>) => ask({ type: 'openMark', insight: id, key: detail })}
              ></chart-frame>`
      }
      ${id === 'rhythm' && chart ? pages(state, ask) : nothing}
      ${about ? html`<p class="quiet">${about}</p>` : nothing}
      ${chart ? acting(insight, asTable, acts) : nothing}
    </section>
  `;
}

/** Pages of a dozen people; the person filter finds one among many. */
function pages({ pages: all, filter: { page } }: InsightsState, ask: Ask): TemplateResult | typeof nothing {
  if (all < 2) return nothing;
  const turn = (label: string, to: number) =>
    to < 0 || to >= all ? nothing : button(label, () => ask({ type: 'page', page: to }));
  return html`<p class="acts">
    ${turn(t('Previous People'), page - 1)} ${turn(t('Next People'), page + 1)}
    <span class="quiet">${t('Page {0} of {1}, by name', page + 1, all)}</span>
  </p>`;
}

function acting({ id, title, more }: Insight, asTable: boolean, { ask, turn, done }: Acts): TemplateResult {
  return html`<p class="acts">
    ${linkButton(
      asTable ? t('Show as Picture') : t('Show as Table'),
      () => turn(id),
      asTable ? t('Show as picture: {0}', title) : t('Show as table: {0}', title),
    )}
    ${linkButton(t('Insert Picture'), () => ask({ type: 'insert', insight: id, as: 'svg' }), t('Insert picture: {0}', title))}
    ${linkButton(t('Insert Table'), () => ask({ type: 'insert', insight: id, as: 'table' }), t('Insert table: {0}', title))}
    ${more ? linkButton(more.label, () => ask({ type: 'more', page: more.page })) : nothing}
    ${
      done?.insight === id
        ? html`<span class="done">
            <span class="codicon codicon-check" aria-hidden="true"></span> ${t('Added to {0}', done.name)}
            ${linkButton(t('Show'), () => ask({ type: 'open', uri: done.uri, line: done.line }), t('Show where it was added'))}
          </span>`
        : nothing
    }
  </p>`;
}
