import { html, nothing, type TemplateResult } from 'lit';
import { counts } from '../../content/counts';
import { recommend } from '../../core/styles/recommend';
import { chosenReading, chosenTask, type Selection } from '../../core/styles/selection';
import type { LatestReading, StyleTask } from '../../core/styles/stylePerson';
import { compareReadings, type TwoReadings, timeBetween } from '../../core/styles/twoReadings';
import { counted } from '../../core/text/counted';
import type { StyleViewState } from '../../protocol/styleView';
import { button } from '../kit/button';
import { plainDate } from '../kit/dates';
import { guideLink } from '../kit/guideLink';
import { list } from '../kit/list';
import { say } from '../kit/say';
import { styleMark } from '../kit/styleMark';
import { t } from '../kit/t';
import type { Acts } from '../style/acts';
import './secondReading.css';
import { commitmentWord, competenceWord, styleName } from '../kit/words';
import { worksNamed } from '../kit/worksNamed';

/** The member's own reading next to the lead's, and how to get one (domain.md §2.5). */
export function secondReading(state: StyleViewState, acts: Acts): TemplateResult {
  const { selection } = state;
  const task = chosenTask(selection, state.people);
  const mine = ownReading(selection, task);
  const theirs = task?.theirs;
  const two = mine && theirs ? compareReadings(mine, theirs, timeOf(mine, theirs, state)) : undefined;
  return html`
    <div class="beside">
      ${two ? html`<p class="quiet">${distanceWords(two)}</p>` : nothing}
      ${mine && theirs && two ? sideBySide(mine, theirs, two, state) : empty(theirs, state)}
      ${acting(state, acts)}
      <p>${guideLink('two-readings', acts.ask)}</p>
    </div>
  `;
}

/** The chosen person's name; `undefined` if no one is chosen. */
function nameOf({ selection, people }: StyleViewState): string | undefined {
  return people.find(({ id }) => id === selection.person)?.name;
}

/** The lead's reading to compare: the one on the map, saved or not. */
function ownReading(selection: Selection, task: StyleTask | undefined) {
  const chosen = chosenReading(selection);
  const stored = selection.edited ? undefined : task?.latest;
  if (!chosen || stored?.by === 'member') return undefined;
  return { ...chosen, style: stored?.style ?? recommend(chosen).style, date: stored?.date };
}

function empty(theirs: LatestReading | undefined, state: StyleViewState): TemplateResult {
  const { selection, today } = state;
  const name = nameOf(state) ?? '';
  if (theirs) {
    return html`<p>
      ${t('{0} read it on {1}: {2}. Make your own reading first; then you see both here, side by side.', name, plainDate(theirs.date, today), styleName(theirs.style))}
    </p>`;
  }
  return html`<p>
    ${
      selection.person === null || selection.task === null
        ? t('Choose a person and a task. Then see how the person reads it.')
        : t('{0} has not read this task yet. What differs from your reading is what to talk about.', name)
    }
  </p>`;
}

function sideBySide(
  mine: NonNullable<ReturnType<typeof ownReading>>,
  theirs: LatestReading,
  two: TwoReadings,
  state: StyleViewState,
): TemplateResult {
  const { today } = state;
  // The scale's name is above its two values, because a narrow side bar has no space beside them.
  const scale = (name: string, own: unknown, other: unknown, steps = 0) => html`
    <tbody>
      <tr>
        <th scope="rowgroup" colspan="2">${name}</th>
      </tr>
      <tr>
        <td>${own}</td>
        <td ?data-differs=${steps !== 0}>
          ${other} ${steps === 0 ? nothing : html`<small>${stepsWords(steps)}</small>`}
        </td>
      </tr>
    </tbody>
  `;
  return html`
    <table class="two">
      <thead>
        <tr>
          <th scope="col">
            ${t('You')} <small>${mine.date ? plainDate(mine.date, today) : t('not saved')}</small>
          </th>
          <th scope="col">${nameOf(state)} <small>${plainDate(theirs.date, today)}</small></th>
        </tr>
      </thead>
      ${scale(t('Competence'), competenceWord(mine.competence), competenceWord(theirs.competence), two.competence)}
      ${scale(t('Commitment'), commitmentWord(mine.commitment), commitmentWord(theirs.commitment), two.commitment)}
      ${scale(t('Style'), styleMark(mine.style), styleMark(theirs.style))}
    </table>
    <p class="verdict">
      ${two.thin ? html`<span class="badge" data-strength="borderline">${t('weak')}</span>` : nothing}
      ${say(two.advice)}
    </p>
    ${
      two.talk.length > 0
        ? html`<h3>${t('Ask')}</h3>
            ${list(two.talk.map(({ question }) => html`<q>${say(question)}</q>`))}`
        : nothing
    }
    <p class="because">
      ${t('In studies by one team of authors the advice held best where both agreed; otherwise the lead’s reading was the better basis.')}
      ${worksNamed(two.source).join('; ')}.
    </p>
  `;
}

function acting(state: StyleViewState, acts: Acts): TemplateResult {
  const name = nameOf(state);
  const save = name ? t('Save the chosen cell as {0}’s reading', name) : t('Save the chosen cell as theirs');
  return html`
    <div class="acts">
      ${button(t('Ask for it…'), () => acts.ask({ type: 'askForReading' }))}
      ${button(t('Take a filled form'), () => acts.ask({ type: 'takeReadingForm' }))}
      ${state.selection.cell ? button(save, () => acts.ask({ type: 'saveTheirs' })) : nothing}
    </div>
  `;
}

/** How time affects the comparison; an unsaved reading counts as today's. */
function timeOf(
  { date, style }: NonNullable<ReturnType<typeof ownReading>>,
  theirs: LatestReading,
  { today, weeks }: StyleViewState,
) {
  return timeBetween({ date: date ?? today, style }, theirs, today, weeks);
}

function distanceWords({ distance, between }: TwoReadings): string {
  if (between) return between === 'stale' ? t('out of date') : t('weeks apart');
  return { same: t('the same'), one: t('one step apart'), two: t('two steps apart or more') }[distance];
}

function stepsWords(steps: number): string {
  const far = Math.abs(steps);
  return counted(say, steps > 0 ? counts.stepsHigher : counts.stepsLower, far);
}
