import { html, nothing, type TemplateResult } from 'lit';
import type { StyleId } from '../../core/styles/model';
import type { Reading } from '../../core/styles/readingShapes';
import { recommend } from '../../core/styles/recommend';
import { chosenTask, latestReading } from '../../core/styles/selection';
import type { StyleViewState } from '../../protocol/styleView';
import { button, mainButton } from '../kit/button';
import { plainDate, timeWords } from '../kit/dates';
import { linkButton } from '../kit/linkButton';
import { t } from '../kit/t';
import { styleName } from '../kit/words';
import type { Acts } from './acts';
import { checkInWords } from './framing';
import { type DoneOpener, sayable } from './sayable';
import { reset, storedReading } from './standing';

/** The result at a glance: the style, who decides, when to check in, and how reliable the reading is. */
export function glance(state: StyleViewState, reading: Reading): TemplateResult {
  const { selection, people, today } = state;
  const { style, neighbour, strength } = recommend(reading);
  const stored = storedReading(state);
  const until = chosenTask(selection, people)?.command?.until;
  const name = people.find(({ id }) => id === selection.person)?.name;
  const facts = [checkInWords(state, reading), stored ? stored.words : notSaved(state, today)];
  return html`
    <section class="answer" data-style=${style} ?data-overdue=${stored?.state === 'overdue'} aria-labelledby="style-name">
      <header>
        <h2 id="style-name">${styleName(style)}</h2>
        ${strength === 'clear' ? nothing : html`<span class="badge">${t('or {0}', styleName(neighbour))}</span>`}
      </header>
      <p>${until ? t('You decide, until {0}.', timeWords(until)) : decidesWords(style, name)}</p>
      <p class="facts">${facts.join(' · ')}</p>
    </section>
  `;
}

/** The first opener, and the actions on the reading. */
export function doing(
  state: StyleViewState,
  reading: Reading | undefined,
  done: DoneOpener | undefined,
  acts: Acts,
): TemplateResult {
  const latest = latestReading(state.selection, state.people);
  const isOpen = reading !== undefined && storedReading(state) === undefined;
  return html`
    ${
      reading
        ? html`<ul class="openers">
            ${sayable(recommend(reading).style, 0, done, state.canInsert, acts)}
          </ul>`
        : nothing
    }
    <div class="acts">
      ${reading ? mainButton(t('Save Reading'), () => acts.ask({ type: 'save' })) : nothing}
      ${button(t('Open Card'), () => acts.ask({ type: 'openCard' }))}
      ${isOpen ? linkButton(latest ? t('Go back') : t('Start over'), () => reset(acts)) : nothing}
    </div>
  `;
}

function notSaved({ selection, people }: StyleViewState, today: string): string {
  const latest = latestReading(selection, people);
  return latest ? t('not saved; last read {0}', plainDate(latest.date, today)) : t('not saved');
}

function decidesWords(style: StyleId, name: string | undefined): string {
  return {
    S1: t('You decide.'),
    S2: name ? t('You decide, after hearing {0}.', name) : t('You decide, after hearing them.'),
    S3: name ? t('{0} decides, with your help.', name) : t('They decide, with your help.'),
    S4: name ? t('{0} decides.', name) : t('They decide.'),
  }[style];
}
