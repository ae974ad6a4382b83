import { html, nothing, type TemplateResult } from 'lit';
import { driverAdvice } from '../../content/styles/drivers';
import { playbook } from '../../content/styles/playbook';
import { readAgainSigns } from '../../content/styles/standing';
import { type CommitmentDriver, drivers } from '../../core/styles/model';
import type { Cell, Reading } from '../../core/styles/readingShapes';
import { recommend } from '../../core/styles/recommend';
import { chosenTask } from '../../core/styles/selection';
import type { StyleViewState } from '../../protocol/styleView';
import { chips } from '../kit/chips';
import { timeWords } from '../kit/dates';
import { list } from '../kit/list';
import { say } from '../kit/say';
import { t } from '../kit/t';
import { driverWord } from '../kit/words';
import type { Acts } from '../style/acts';
import { checkInWords } from '../style/framing';
import { type DoneOpener, sayable } from '../style/sayable';
import { section } from './section';

/** How many openers and behaviors to show at first; one click shows the rest. */
const shownOpeners = 3;
const shownBehaviors = 3;

/** What to say and do this week in the style that fits. */
export function advice(
  state: StyleViewState,
  cell: Cell,
  reading: Reading,
  done: DoneOpener | undefined,
  acts: Acts,
): TemplateResult {
  const { selection } = state;
  const { style } = recommend(reading);
  const play = playbook[style];
  const command = chosenTask(selection, state.people)?.command;
  const missing = selection.driver && shortAdvice(selection.driver);
  const opener = (at: number) => sayable(style, at, done, state.canInsert, acts);
  const places = play.openers.map((_, at) => at);
  return html`
      ${
        cell.commitment === 'high'
          ? nothing
          : html`<div class="driver">
              ${chips({
                name: 'driver',
                legend: t('What’s missing?'),
                values: [null, ...drivers],
                value: selection.driver,
                word: driverWord,
                choose: driver => acts.intend({ do: 'driver', driver }),
              })}
              ${
                missing
                  ? html`<p>${say(missing.summary)}</p>
                      ${list(missing.actions.map(action => say(action)))}`
                  : nothing
              }
            </div>`
      }
      <section class="part">
        ${
          command
            ? html`<h3>${t('Say now')}</h3>
                <ul class="openers">${commandSentences(command.until).map(text => html`<li class="opener"><q>${text}</q></li>`)}</ul>`
            : nothing
        }
        <h3>${command ? t('After it, say') : t('Say')}</h3>
        <ul class="openers">${places.slice(0, shownOpeners).map(opener)}</ul>
        ${section(
          'openers',
          t('More to say'),
          html`<ul class="openers">${places.slice(shownOpeners).map(opener)}</ul>`,
          selection,
          acts,
        )}
      </section>
      <section class="part balance">
        <div>
          <h3>${t('Do more')}</h3>
          ${list(
            play.more.map(each => say(each)),
            'more',
          )}
        </div>
        <div>
          <h3>${t('Do less')}</h3>
          ${list(
            play.less.map(each => say(each)),
            'less',
          )}
        </div>
      </section>
      <section class="part">
        <h3>${t('This week')}</h3>
        ${list(play.behaviors.slice(0, shownBehaviors).map(each => say(each)))}
        <p class="check-in">
          <span class="codicon codicon-calendar" aria-hidden="true"></span>
          <span>${checkInWords(state, reading)}</span>
        </p>
        ${section(
          'ideas',
          t('More for this week'),
          list(play.behaviors.slice(shownBehaviors).map(each => say(each))),
          selection,
          acts,
        )}
      </section>
      <section class="folds">
        ${section('avoid', t('Avoid'), list(play.pitfalls.map(each => say(each))), selection, acts)}
        ${section(
          'move',
          t('When to move'),
          html`<dl>
            <dt>${t('On')}</dt>
            <dd>${say(play.moveUp)}</dd>
            <dt>${t('Back')}</dt>
            <dd>${say(play.moveBack)}</dd>
            <dt>${t('Read again at once when')}</dt>
            <dd>${list(readAgainSigns.map(each => say(each)))}</dd>
          </dl>`,
          selection,
          acts,
        )}
      </section>
  `;
}

/** What to say during a time-boxed takeover (domain.md §3.3). */
function commandSentences(until: string): readonly string[] {
  return [
    t("I'm running this until {0}. Then it is yours again.", timeWords(until)),
    t('What do I need to know right now?'),
  ];
}

/** The best few actions; if both are missing, some for each. */
function shortAdvice(driver: CommitmentDriver) {
  const { summary, actions } = driverAdvice[driver];
  const best =
    driver === 'both'
      ? (['confidence', 'motivation'] as const).flatMap(each => driverAdvice[each].actions.slice(0, 2))
      : actions;
  return { summary, actions: best };
}
