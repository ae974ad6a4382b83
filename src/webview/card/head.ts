import { html, nothing, type TemplateResult } from 'lit';
import { playbook } from '../../content/styles/playbook';
import type { StyleId } from '../../core/styles/model';
import type { Reading } from '../../core/styles/readingShapes';
import { recommend } from '../../core/styles/recommend';
import { chosenTask, latestReading } from '../../core/styles/selection';
import type { StyleViewState } from '../../protocol/styleView';
import { plainDate, timeWords } from '../kit/dates';
import { linkButton } from '../kit/linkButton';
import { quoted } from '../kit/quoted';
import { say } from '../kit/say';
import { t } from '../kit/t';
import { styleName } from '../kit/words';
import type { Acts } from '../style/acts';
import { reset, storedReading } from '../style/standing';
import { running } from './conflict';

/** The result: the style, its certainty, who decides, and the amount of direction and support. */
export function head(state: StyleViewState, reading: Reading, acts: Acts): TemplateResult {
  const { style, neighbour, strength } = recommend(reading);
  const play = playbook[style];
  const task = chosenTask(state.selection, state.people);
  const until = task?.command?.until;
  const stored = storedReading(state);
  const name = state.people.find(({ id }) => id === state.selection.person)?.name;
  return html`
    <section class="head" data-style=${style} ?data-overdue=${stored?.state === 'overdue'} aria-labelledby="style-name">
      <header>
        <h2 id="style-name"><span class="dot" aria-hidden="true"></span>${styleName(style)}</h2>
        <span class="badge" data-strength=${strength}>
          ${
            strength === 'clear'
              ? html`<span class="codicon codicon-check" aria-hidden="true"></span> ${t('clear')}`
              : t('borderline · {0}', styleName(neighbour))
          }
        </span>
      </header>
      ${running(task)} ${standing(state, acts)}
      <p class="one-line">${say(play.oneLine)}</p>
      <div class="dials">
        ${dial(t('direction'), play.direction)} ${dial(t('support'), play.support)}
        <span class="dial-name">${t('decides')}</span><span class="decides">${until ? t('you, until {0}', timeWords(until)) : decidesWords(style, name)}</span>
      </div>
    </section>
  `;
}

/** Who decides in this style; about a person, by name. */
function decidesWords(style: StyleId, name: string | undefined): string {
  if (!name) return say(playbook[style].decides);
  return {
    S1: t('You'),
    S2: t('You, after hearing {0}', name),
    S3: t('{0}, with your help', name),
    S4: name,
  }[style];
}

/** The status of the reading: how fresh the stored one is, or that it is not saved. */
function standing(state: StyleViewState, acts: Acts): TemplateResult {
  const { selection, people, today } = state;
  const latest = latestReading(selection, people);
  const stored = storedReading(state);
  if (stored) {
    return html`<p class="standing">
      ${stored.state === 'fresh' ? nothing : html`<span class="codicon codicon-${staleIcon[stored.state]}" aria-hidden="true"></span>`}
      <span>${stored.words}</span>
    </p>
    ${stored.note ? html`<p class="standing-why">${quoted(stored.note)}</p>` : nothing}
    ${stored.why.map(why => html`<p class="standing-why">${why}</p>`)}`;
  }
  return html`
    <p class="standing">
      <span>
        ${
          latest
            ? t('Not saved. Last reading: {0}, {1}.', styleName(latest.style), plainDate(latest.date, today))
            : t('Not saved.')
        }
        ${linkButton(latest ? t('Go back to it') : t('Start over'), () => reset(acts))}
      </span>
    </p>
  `;
}

const staleIcon = { due: 'history', overdue: 'warning' } as const;

/** A position on a plot, not a measurement, so the words say only high or low. */
function dial(name: string, value: number): TemplateResult {
  const word = value > 50 ? t('high') : t('low');
  return html`
    <span class="dial-name">${name}</span>
    <span class="dial" role="meter" aria-label=${name} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${value} aria-valuetext=${word}>
      <svg class="track" aria-hidden="true"><rect class="fill" width="${value}%" height="100%" /></svg>
      <span class="dial-word" aria-hidden="true">${word}</span>
    </span>
  `;
}
