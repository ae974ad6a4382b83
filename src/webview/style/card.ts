import { t } from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { driverAdvice } from '../../content/styles/drivers';
import { levelNames, playbook } from '../../content/styles/playbook';
import { readAgainSigns } from '../../content/styles/standing';
import { shownFactors } from '../../core/styles/frameAnswers';
import {
  type CommitmentDriver,
  drivers,
  type Level,
  levels,
  type Recommendation,
  type StyleId,
} from '../../core/styles/model';
import type { Cell, Reading } from '../../core/styles/readingShapes';
import { reasonWords } from '../../core/styles/reasonWords';
import { recommend } from '../../core/styles/recommend';
import { chosenTask, latestReading } from '../../core/styles/selection';
import { standingWords } from '../../core/styles/standingWords';
import { compareReadings, timeBetween } from '../../core/styles/twoReadings';
import type { StyleViewState } from '../../protocol/styleView';
import { chips } from '../kit/chips';
import { linkButton } from '../kit/linkButton';
import { list } from '../kit/list';
import { say } from '../kit/say';
import { dateWords, driverWord, styleName, timeWords, trendWord } from '../kit/words';
import { worksNamed } from '../kit/worksNamed';
import type { Acts } from './acts';
import { running } from './conflict';
import { framingOf } from './frame';
import { section } from './section';
import { words } from './welcome';

/** How many openers and behaviors stand open; the rest is one click away. */
const shownOpeners = 2;
const shownBehaviors = 3;

/** An opener that was just copied or inserted, to be marked for a moment. */
export interface DoneOpener {
  readonly style: StyleId;
  readonly opener: number;
  readonly how: 'copied' | 'inserted';
}

/** The advice for the chosen reading. */
export function card(
  state: StyleViewState,
  cell: Cell,
  reading: Reading,
  done: DoneOpener | undefined,
  acts: Acts,
): TemplateResult {
  const { selection } = state;
  const result = recommend(reading);
  const { style, neighbour, strength } = result;
  const play = playbook[style];
  const stored = storedReading(state);
  const task = chosenTask(selection, state.people);
  const { theirs, command } = task ?? {};
  const name = state.people.find(({ id }) => id === selection.person)?.name ?? '';
  const readOn = stored && task?.latest ? task.latest.date : state.today;
  const between = theirs && timeBetween({ date: readOn, style }, theirs, state.today, state.weeks);
  const apart = theirs && !between ? compareReadings(cell, theirs).apart : 0;
  const advice = selection.driver && shortAdvice(selection.driver);
  const opener = (at: number) => sayable(style, at, done, state.canInsert, acts);
  const places = play.openers.map((_, at) => at);
  return html`
    <section class="card" data-style=${style} ?data-overdue=${stored?.state === 'overdue'} aria-labelledby="style-name">
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
        <span class="dial-name">${t('decides')}</span><span class="decides">${command ? t('you, until {0}', timeWords(command.until)) : say(play.decides)}</span>
      </div>
      <p class="why">${reasonWords(result, say)}</p>
      ${
        result.caution
          ? html`<p class="trouble">
              <span class="codicon codicon-warning" aria-hidden="true"></span>${say(result.caution)}
            </p>`
          : nothing
      }
      ${bothVersions(result)}
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
                advice
                  ? html`<p>${say(advice.summary)}</p>
                      ${list(advice.actions.map(action => say(action)))}`
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
        ${section('sure', t('Why and how sure'), certainty(result, stored?.words, apart, name), selection, acts)}
        ${words(selection, acts)}
      </section>
      <footer>
        <vscode-button block @click=${() => acts.ask({ type: 'save' })}>${t('Save reading')}</vscode-button>
        <vscode-button block secondary @click=${() => acts.ask({ type: 'startOneOnOne' })}>
          ${t('Start 1:1')}
        </vscode-button>
      </footer>
    </section>
  `;
}

/** How often to check in: as the command needs it, as the task's frame says, or as the style does. */
function checkInWords(state: StyleViewState, reading: Reading): string {
  const { selection, people } = state;
  const command = chosenTask(selection, people)?.command;
  if (command) return t('Check in: as often as it takes, until {0}', timeWords(command.until));
  const { from } = shownFactors(selection, people);
  const { frame, style, choice } = framingOf(state, reading);
  const own = from === 'default' && !choice;
  return t('Check in: {0}', own ? say(playbook[style].checkIn.rhythm) : frame.cadenceName);
}

/** What to say while a temporary command lasts (domain.md §3.3). */
function commandSentences(until: string): readonly string[] {
  return [
    t("I'm running this until {0}. Then it is yours again.", timeWords(until)),
    t('What do I need to know right now?'),
  ];
}

/** The best few actions; for both causes, some against each. */
function shortAdvice(driver: CommitmentDriver) {
  const { summary, actions } = driverAdvice[driver];
  const best =
    driver === 'both'
      ? (['confidence', 'motivation'] as const).flatMap(each => driverAdvice[each].actions.slice(0, 2))
      : actions;
  return { summary, actions: best };
}

/** Where the reading stands: stored and how fresh, or not saved. */
function standing(state: StyleViewState, acts: Acts): TemplateResult {
  const { selection, people, today } = state;
  const latest = latestReading(selection, people);
  const stored = storedReading(state);
  if (stored) {
    return html`<p class="standing">
      ${stored.state === 'fresh' ? nothing : html`<span class="codicon codicon-${staleIcon[stored.state]}" aria-hidden="true"></span>`}
      <span>${stored.words}</span>
    </p>
    ${stored.note ? html`<p class="standing-why"><q>${stored.note}</q></p>` : nothing}
    ${stored.why.map(why => html`<p class="standing-why">${why}</p>`)}`;
  }
  return html`
    <p class="standing">
      <span>
        ${
          latest
            ? t('Not saved. Last reading: {0}, {1}.', styleName(latest.style), dateWords(latest.date, today))
            : t('Not saved.')
        }
        ${linkButton(latest ? t('Go back to it') : t('Start over'), () => reset(acts))}
      </span>
    </p>
  `;
}

/** The button goes away with what it takes back, so the focus returns to the map. */
function reset({ intend }: Acts): void {
  intend({ do: 'reset' });
  document.querySelector<HTMLElement>('.cell[tabindex="0"]')?.focus();
}

const staleIcon = { due: 'history', overdue: 'warning' } as const;

/** How the shown reading stands, where it is the stored one: in one line, and why it is due before its time. */
function storedReading({ selection, people, today }: StyleViewState) {
  const name = people.find(({ id }) => id === selection.person)?.name ?? '';
  const { latest, standing } = chosenTask(selection, people) ?? {};
  if (!latest || !standing || selection.edited) return undefined;
  const { state, dueOn, signs } = standing;
  const read =
    latest.by === 'lead'
      ? t('Read by you on {0}', dateWords(latest.date, today))
      : t('Read by {0} on {1}', name, dateWords(latest.date, today));
  const holds = {
    fresh: t('fresh until {0}', dateWords(dueOn, today)),
    due: t('due since {0}', dateWords(dueOn, today)),
    overdue: t('overdue. Read again first.'),
  }[state];
  const date = (day: string) => dateWords(day, today);
  const { why, move } = standingWords(standing, latest.style, today, say, date);
  return {
    state,
    words: `${read} · ${holds}`,
    note: latest.note,
    why: signs.length > 0 ? [...why, ...(move ? [move] : [])] : [],
  };
}

/** A plot value, not a measurement, so the words say no more than high or low. */
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

/** Where the published versions of the model disagree, both answers are shown (domain.md §1.3 [14]). */
function bothVersions({ versionsDiffer, otherVersion, style }: Recommendation) {
  if (!versionsDiffer || !otherVersion) return nothing;
  return html`
    <div class="versions">
      <p>${t('Two published versions of the model differ here:')}</p>
      <dl>
        <dt>${otherVersion.name === 'Hersey' ? 'Blanchard' : 'Hersey'}</dt>
        <dd data-style=${style}><span class="dot" aria-hidden="true"></span>${styleName(style)}</dd>
        <dt>${otherVersion.name}</dt>
        <dd data-style=${otherVersion.style}>
          <span class="dot" aria-hidden="true"></span>${styleName(otherVersion.style)}
        </dd>
      </dl>
    </div>
  `;
}

function sayable(
  style: StyleId,
  opener: number,
  done: DoneOpener | undefined,
  canInsert: boolean,
  { ask }: Acts,
): TemplateResult {
  const text = say(playbook[style].openers[opener] ?? '');
  const how = done?.style === style && done.opener === opener ? done.how : undefined;
  const insertHint = canInsert ? t('Insert into the editor') : t('Open a text file to insert into it');
  return html`
    <li class="opener">
      <q>${text}</q>
      <span class="tools">
        <button
          type="button"
          title=${t('Copy')}
          aria-label=${t('Copy: {0}', text)}
          @click=${() => ask({ type: 'copyOpener', style, opener })}
        >
          <span class="codicon ${how === 'copied' ? 'codicon-check' : 'codicon-copy'}" aria-hidden="true"></span>
        </button>
        <button
          type="button"
          title=${insertHint}
          aria-label=${t('{0}: {1}', insertHint, text)}
          aria-disabled=${!canInsert}
          @click=${() => canInsert && ask({ type: 'insertOpener', style, opener })}
        >
          <span class="codicon ${how === 'inserted' ? 'codicon-check' : 'codicon-insert'}" aria-hidden="true"></span>
        </button>
      </span>
    </li>
  `;
}

function certainty(
  result: Recommendation,
  stored: string | undefined,
  apart: number,
  name: string,
): TemplateResult {
  const works = worksNamed(result.source);
  return html`
    <dl>
      <dt>${t('Level')}</dt>
      <dd>${levelWords(result.level)}</dd>
      <dt>${t('How sure')}</dt>
      <dd>
        ${
          result.strength === 'clear'
            ? t('Clear: recent results would not change the style.')
            : t('Borderline: {0} is close, and recent results decide.', styleName(result.neighbour))
        }
        ${apart >= 2 ? t('Weak: {0}’s own reading is two steps or more away.', name) : nothing}
      </dd>
      <dt>${t('Recent results')}</dt>
      <dd>
        ${
          result.trendUsed
            ? t('They were used: {0}.', trendWord(result.trendUsed))
            : result.strength === 'clear'
              ? t('They were not needed.')
              : t('Recent results are unknown, so this is the usual starting point.')
        }
      </dd>
      ${
        stored
          ? html`<dt>${t('Reading')}</dt>
              <dd>${stored}</dd>`
          : nothing
      }
      <dt>${t('It follows')}</dt>
      <dd>${list(works)}</dd>
    </dl>
  `;
}

/** `D2/D3` with our own names for the levels. */
function levelWords(level: string): string {
  const named = levels.filter((each: Level) => level.includes(each)).map(each => say(levelNames[each]));
  return `${level}: ${named.join(' / ')}`;
}
