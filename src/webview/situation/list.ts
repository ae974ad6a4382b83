import { html, nothing, type TemplateResult } from 'lit';
import type { AskOf } from '../../protocol/panel';
import type { SituationState, situationPanel } from '../../protocol/situationPanel';
import { anyDay } from '../kit/dates';
import { guideLink } from '../kit/guideLink';
import { part, row, rows, rowsPart, textButton } from '../kit/rows';
import { t } from '../kit/t';
import { textBox } from '../kit/textBox';

/** Sends a request to the host. */
export type Ask = (request: AskOf<typeof situationPanel>) => void;

/** The live situations, and those of the playbook to search. */
export function listPage(
  { live = [], library, today }: SituationState,
  typed: string,
  ask: Ask,
  type: (text: string) => void,
): TemplateResult {
  const found = matching(library, typed);
  return html`
    <header>
      <h1 tabindex="-1">${t('Situations')}</h1>
      <p class="quiet">
        ${t('Each needs both: leading and managing. Name the one you are in, check what is being done, and see what is missing.')}
        ${guideLink('guide-change', ask)}
      </p>
    </header>
    ${rowsPart(
      'live',
      t('Yours'),
      undefined,
      live.map(each => liveRow(each, today, ask)),
    )}
    ${part(
      'library',
      t('Which one are you in?'),
      undefined,
      html`
        ${textBox({
          id: 'search',
          label: t('Search'),
          value: typed,
          example: t('late, conflict, migration'),
          searches: true,
          type,
          enter: () => found[0] && ask({ type: 'openCard', card: found[0].id }),
        })}
        ${
          found.length > 0
            ? rows(found.map(each => libraryRow(each, ask)))
            : html`<p class="quiet" role="status">${t('No situation has these words. Fewer words find more.')}</p>`
        }
      `,
    )}
  `;
}

function liveRow(live: NonNullable<SituationState['live']>[number], today: string, ask: Ask): TemplateResult {
  const { uri, name, title, done, of, date, closedOn } = live;
  const when = closedOn ? t('closed {0}', anyDay(closedOn, today)) : date && anyDay(date, today);
  return row(
    html`${textButton(name, t('Open the situation'), () => ask({ type: 'openLive', uri }))}
      ${title ? html`<span class="about">${title}</span>` : nothing}`,
    html`<span>${t('{0} of {1}', done, of)}</span>${when ? html`<span>${when}</span>` : nothing}`,
  );
}

function libraryRow({ id, title, summary }: SituationState['library'][number], ask: Ask): TemplateResult {
  return row(
    html`${textButton(title, t('Open the situation'), () => ask({ type: 'openCard', card: id }))}
      <span class="about">${summary}</span>`,
    undefined,
  );
}

/** Situations in which every search word starts a word; matches in the title come first. */
function matching(library: SituationState['library'], typed: string): SituationState['library'] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (text: string) => {
    const all = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return words.every(word => all.some(each => each.startsWith(word)));
  };
  const found = library.filter(({ title, summary, words: more }) => has(`${title} ${summary} ${more}`));
  return [...found.filter(({ title }) => has(title)), ...found.filter(({ title }) => !has(title))];
}
