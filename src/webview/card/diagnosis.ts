import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { diagnosisQuestions } from '../../content/styles/diagnosisQuestions';
import { type Diagnosis, diagnose } from '../../core/styles/diagnosis';
import { type DatedAnswer, oldestAnswer } from '../../core/styles/diagnosisAnswers';
import { evidenceKinds, type QuestionId, questionIds } from '../../core/styles/diagnosisQuestions';
import { freshness } from '../../core/styles/freshness';
import { commitments, competences } from '../../core/styles/model';
import { recommend } from '../../core/styles/recommend';
import { compareReadings, timeBetween } from '../../core/styles/twoReadings';
import type { StyleViewState } from '../../protocol/styleView';
import { chips } from '../kit/chips';
import { plainDate } from '../kit/dates';
import { iconButton } from '../kit/iconButton';
import { say } from '../kit/say';
import { t } from '../kit/t';
import type { Acts } from '../style/acts';
import './diagnosis.css';
import { linkButton } from '../kit/linkButton';
import { list } from '../kit/list';
import { driverWord, styleName } from '../kit/words';
import { worksNamed } from '../kit/worksNamed';
import {
  certaintyWord,
  countWords,
  doubtWords,
  evidenceWord,
  outcomeWords,
  rangeWords,
  stepWords,
} from './diagnosisWords';
import { section } from './section';

/** The sources of the rules (domain.md §2.3, §2.4). */
const source = '[8][11][16][J]';

/**
 * The questions behind a reading, one at a time, with the result so far. All nine would fill four screens in a narrow
 * side bar; a single question fits together with its result.
 */
export function lookCloser(state: StyleViewState, acts: Acts): TemplateResult {
  const { selection } = state;
  const { look } = selection;
  const oldest = oldestAnswer(look);
  const found = foundFor(state, oldest);
  return html`
    <div class="closer" @keydown=${(event: KeyboardEvent) => onKey(event, state, acts)}>
      ${steps(look.at, state, acts)} ${keyed(look.at, question(look.at, state, acts))}
      ${outcome(found, state, oldest, acts)}
    </div>
  `;
}

/** The result of the answers, with what else the view knows. */
function foundFor(
  { selection, people, today, weeks }: StyleViewState,
  oldest: string | undefined,
): Diagnosis {
  const { look, trend } = selection;
  const first = diagnose(look.answers, { trend });
  const { competence, commitment, style } = first;
  if (!oldest || !competence || !commitment || !style) return first;
  const overdue = freshness(oldest, style, today, weeks).state === 'overdue';
  const person = people.find(({ id }) => id === selection.person);
  const theirs = person?.tasks.find(({ name }) => name === selection.task)?.theirs;
  const comparable = theirs && !timeBetween({ date: oldest, style }, theirs, today, weeks);
  const stepsApart = comparable ? compareReadings({ competence, commitment }, theirs).apart : undefined;
  return diagnose(look.answers, { trend, overdue, stepsApart });
}

/** The position among the questions. At the top, so that the buttons do not move. */
function steps(at: QuestionId, { selection }: StyleViewState, acts: Acts): TemplateResult {
  const place = questionIds.indexOf(at);
  const step = (by: 1 | -1, label: string, icon: string) => {
    const to = questionIds[place + by];
    return iconButton(`${icon} flips`, { title: label, disabled: to === undefined }, event => {
      if (!to) return;
      acts.intend({ do: 'question', question: to });
      // With the keyboard, move the focus to the question; with the mouse, leave it on the button for the next click.
      if (event.detail === 0) focusQuestion();
    });
  };
  return html`
    <div class="steps tools">
      ${step(-1, t('Question before'), 'chevron-left')}
      <span class="place">
        ${t('{0} of {1}', place + 1, questionIds.length)} · ${say(diagnosisQuestions[at].name)}
        <span class="marks" aria-hidden="true">
          ${questionIds.map(
            id => html`<i class=${selection.look.answers[id] ? 'done' : ''} ?data-here=${id === at}></i>`,
          )}
        </span>
      </span>
      ${step(1, t('Next question'), 'chevron-right')}
    </div>
  `;
}

function question(id: QuestionId, state: StyleViewState, acts: Acts): TemplateResult {
  const { question, anchors } = diagnosisQuestions[id];
  const answer = state.selection.look.answers[id];
  const choice = (value: number | undefined, key: number, words: string) => html`
    <label class="anchor">
      <input
        type="radio"
        name="anchor"
        aria-keyshortcuts=${key}
        .checked=${live(answer?.value === value)}
        @change=${() => choose(id, value, state, acts)}
      />
      <kbd aria-hidden="true">${key}</kbd>
      <span>${words}</span>
    </label>
  `;
  return html`
    <div class="asked">
      <fieldset role="radiogroup">
        <legend>${say(question)}</legend>
        <div class="anchors">
          ${anchors.map((anchor, value) => choice(value, value + 1, say(anchor)))}
          ${choice(undefined, 0, t('Not seen'))}
        </div>
      </fieldset>
      <fieldset class="evidence-kind" role="presentation" ?disabled=${!answer}>
        ${chips({
          name: 'evidence',
          legend: t('How I know'),
          values: evidenceKinds,
          value: answer?.evidence ?? 'seen',
          word: evidenceWord,
          choose: evidence => answer && answerWith(id, { ...answer, evidence, on: state.today }, acts),
        })}
      </fieldset>
    </div>
  `;
}

function choose(id: QuestionId, value: number | undefined, state: StyleViewState, acts: Acts): void {
  const evidence = state.selection.look.answers[id]?.evidence ?? 'seen';
  answerWith(id, value === undefined ? null : { value, evidence, on: state.today }, acts);
}

function answerWith(question: QuestionId, answer: DatedAnswer | null, { intend }: Acts): void {
  intend({ do: 'answer', question, answer });
}

function outcome(
  found: Diagnosis,
  { selection, today, people }: StyleViewState,
  oldest: string | undefined,
  acts: Acts,
): TemplateResult {
  const { style, driver, certainty, next, counts } = found;
  const chosen =
    style !== null &&
    selection.cell?.competence === found.competence &&
    selection.cell.commitment === found.commitment &&
    selection.driver === driver;
  const range = rangeWords(found);
  const name = people.find(({ id }) => id === selection.person)?.name ?? '';
  return html`
    <div class="outcome" data-style=${style ?? nothing}>
      <div class="found">
        ${picture(found, selection.trend)}
        <div>
          <p aria-live="polite">
            ${style ? html`<b><span class="dot" aria-hidden="true"></span>${styleName(style)}</b>` : nothing}
            ${counts.answered > 0 && style ? html`<span class="badge">${certaintyWord(certainty)}</span>` : nothing}
            <span class="scales">${outcomeWords(found)}${driver ? html`; ${t('missing: {0}', driverWord(driver))}` : nothing}</span>
          </p>
        </div>
      </div>
      ${range ? html`<p>${range}</p>` : nothing}
      ${
        next
          ? html`<p class="next">
              <b>${t('Find out next')}:</b> ${say(diagnosisQuestions[next].findOut)}
              ${next === selection.look.at ? nothing : linkButton(t('Answer it'), () => goTo(next, acts))}
            </p>`
          : nothing
      }
      ${section(
        'because',
        t('Why, and how sure'),
        html`
          <dl>
            <dt>${t('Reading')}</dt>
            <dd>${list(stepWords(found))}</dd>
            <dt>${t('How sure')}: ${certaintyWord(certainty)}</dt>
            <dd>${list([countWords(found), ...doubtWords(found, oldest ? plainDate(oldest, today) : '', name)])}</dd>
            <dt>${t('It follows')}</dt>
            <dd>${list(worksNamed(source))}</dd>
          </dl>
        `,
        selection,
        acts,
      )}
      <div class="use">
        <vscode-button
          secondary
          ?disabled=${style === null}
          @click=${() => acts.intend({ do: 'useAnswers' })}
        >
          ${chosen ? t('Chosen on the map') : t('Use this reading')}
        </vscode-button>
        ${
          counts.answered > 0
            ? linkButton(t('Clear answers'), () => {
                acts.intend({ do: 'forgetAnswers' });
                focusQuestion();
              })
            : nothing
        }
      </div>
    </div>
  `;
}

/** A small map: the cells that are still possible, and the result. Decorative: the text next to it says the same. */
function picture({ cells, competence, commitment }: Diagnosis, trend: StyleViewState['selection']['trend']) {
  return html`
    <div class="small-map" aria-hidden="true">
      ${commitments.toReversed().flatMap(row =>
        competences.map(column => {
          const open = cells.some(each => each.competence === column && each.commitment === row);
          const here = column === competence && row === commitment;
          const { style } = recommend({ competence: column, commitment: row, trend });
          return html`<i class="${open ? 'open' : ''} ${here ? 'here' : ''}" data-style=${style}></i>`;
        }),
      )}
    </div>
  `;
}

function goTo(question: QuestionId, { intend }: Acts): void {
  intend({ do: 'question', question });
  focusQuestion();
}

function focusQuestion(): void {
  document.querySelector<HTMLElement>('.asked input:checked')?.focus();
}

/** Digits answer, Enter continues. */
function onKey(event: KeyboardEvent, state: StyleViewState, acts: Acts): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLInputElement)) return;
  const { at } = state.selection.look;
  const digit = /^\d$/.test(event.key) ? Number(event.key) : undefined;
  if (digit !== undefined && digit <= diagnosisQuestions[at].anchors.length) {
    event.preventDefault();
    choose(at, digit === 0 ? undefined : digit - 1, state, acts);
    focusQuestion();
  } else if (event.key === 'Enter') {
    event.preventDefault();
    const next = questionIds[questionIds.indexOf(at) + 1];
    if (next) goTo(next, acts);
    else document.querySelector<HTMLElement>('.use vscode-button')?.focus();
  }
}
