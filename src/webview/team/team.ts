import { t } from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { levels, styleOfLevel } from '../../core/styles/model';
import { keepTheChecks, shapeAdvice, substitutes, teamNotes } from '../../core/styles/team';
import { worksNamed } from '../../core/styles/works';
import type { TeamPanelState, TeamPart, TeamRow } from '../../protocol/teamPanel';
import { commitmentWord, competenceWord, dateWords, styleName } from '../style/words';
import type { Ask } from './hostLink';
import { type Done, emptyPage, pictureSection } from './page';
import { certaintyWord, doubtWords, durationWords, freshnessWord, levelWords } from './words';

/** A team on a task: what it looks like, what to do, who stands where, and what it costs. */
export function teamPage(state: TeamPanelState, done: Done | undefined, ask: Ask): TemplateResult {
  const { team, notes, subject } = state;
  const task = subject.task;
  if (notes === 'loading') return html`<p class="late">${t('Reading the notes…')}</p>`;
  if (task === null) {
    return emptyPage(
      t('No task is shared yet'),
      t(
        'When two people have a task of the same name in their notes, you see here where each of them stands on it.',
      ),
      { label: t('Save a reading'), run: () => ask({ type: 'record' }) },
    );
  }
  if (!team) {
    return html`${chooser(state, task, ask)}
    ${emptyPage(t('Nobody has this task'), t('“{0}” is in nobody’s notes any more.', task))}`;
  }
  return html`
    <header>
      <p class="kind">${t('Team on a task')}</p>
      <h1 tabindex="-1">${task}</h1>
      ${chooser(state, task, ask)}
    </header>
    ${shapeCard(team)} ${pictureSection(state, done, ask)} ${table(state, team, task, ask)} ${budget(team, ask)}
    <section aria-labelledby="open">
      <h2 id="open">${t('Worth saying openly')}</h2>
      <ul class="notes">
        ${teamNotes.map(
          ({ text, who, source }) => html`<li>${t(text)} <cite>${who ?? sourceWords(source)}</cite></li>`,
        )}
      </ul>
    </section>
  `;
}

function chooser({ tasks }: TeamPanelState, task: string, ask: Ask): TemplateResult | typeof nothing {
  const others = tasks.filter(({ name }) => name !== task);
  if (others.length === 0) return nothing;
  const choose = (event: Event) =>
    ask({ type: 'show', subject: { show: 'team', task: (event.target as HTMLSelectElement).value } });
  const known = others.length < tasks.length;
  return html`
    <label class="chooser">
      <span>${t('Task')}</span>
      <span class="select">
        <select .value=${task} @change=${choose}>
          ${known ? nothing : html`<option value=${task} selected>${task}</option>`}
          ${tasks.map(
            ({ name, people }) => html`<option value=${name} ?selected=${name === task}>
              ${t('{0} ({1} people)', name, people)}
            </option>`,
          )}
        </select>
        <span class="codicon codicon-chevron-down" aria-hidden="true"></span>
      </span>
    </label>
  `;
}

function shapeCard({ shape, levels: at, counts, fresh, members }: TeamPart): TemplateResult {
  const { name, when, does, why, source } = shapeAdvice[shape];
  const [lowest] = at;
  const style = lowest ? styleName(styleOfLevel[lowest]) : '';
  const read = levels.filter(level => counts[level] > 0);
  return html`
    <section class="card" aria-labelledby="shape">
      <h2 id="shape">${t(name)}${at.length > 0 ? html` <span class="levels">${at.join(' + ')}</span>` : nothing}</h2>
      <p class="when">
        ${t(when)} ${t('{0} of {1} have a fresh reading.', fresh, members.length)}
      </p>
      <p class="counts">
        ${read.map(level => html`<span class="count">${levelWords(level)} <b>${counts[level]}</b></span>`)}
      </p>
      <h3>${t('What you do')}</h3>
      <ul>
        ${does.map(each => html`<li>${t(each, style)}</li>`)}
      </ul>
      <details>
        <summary>${t('Why')}</summary>
        <p>${t(why)}</p>
        <p class="quiet">
          ${sourceWords(source)}. ${t('Levels are steps in an order, so they are never averaged.')}
        </p>
      </details>
    </section>
  `;
}

/** The works behind something, or that it is our own judgment. */
function sourceWords(source: string): string {
  return worksNamed(source)
    .map(work => t(work))
    .join('; ');
}

function table(state: TeamPanelState, { members }: TeamPart, task: string, ask: Ask): TemplateResult {
  return html`
    <section aria-labelledby="members">
      <h2 id="members">${t('Each person')}</h2>
      <table class="members">
        <thead>
          <tr>
            <th scope="col">${t('Person')}</th>
            <th scope="col">${t('Level')}</th>
            <th scope="col">${t('Reading')}</th>
            <th scope="col">${t('How sure')}</th>
            <th scope="col"><span class="unseen">${t('What you can do')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${members.map(member => row(member, state.today, task, ask))}
        </tbody>
      </table>
    </section>
  `;
}

function row(
  { person, name, initials, reading }: TeamRow,
  today: string,
  task: string,
  ask: Ask,
): TemplateResult {
  const acts = html`<td class="row-acts">
    ${
      reading
        ? html`<button
              class="link"
              type="button"
              aria-label=${t('Path of {0}', name)}
              @click=${() => ask({ type: 'show', subject: { show: 'path', person, task } })}
            >
              ${t('Path')}
            </button>
            <button
              class="link"
              type="button"
              aria-label=${t('Open the reading of {0}', name)}
              @click=${() => ask({ type: 'open', uri: reading.uri, line: reading.line })}
            >
              ${t('Open')}
            </button>`
        : nothing
    }
    <button
      class="link"
      type="button"
      aria-label=${reading ? t('Read again: {0}', name) : t('Read: {0}', name)}
      @click=${() => ask({ type: 'read', person, task })}
    >
      ${reading ? t('Read again') : t('Read')}
    </button>
  </td>`;
  const who = html`<th scope="row"><span class="who"><span class="initials" aria-hidden="true">${initials}</span> <span>${name}</span></span></th>`;
  if (!reading) {
    return html`<tr>
      ${who}
      <td colspan="3" class="quiet">${t('Not read yet')}</td>
      ${acts}
    </tr>`;
  }
  const { level, borderline, style, date, by, freshness, certainty, doubts, competence, commitment } =
    reading;
  return html`<tr data-freshness=${freshness}>
    ${who}
    <td>
      ${levelWords(level)}
      <span class="quiet">${borderline ? t('borderline') : ''}</span>
    </td>
    <td>
      <span class="style" data-style=${style}><span class="dot" aria-hidden="true"></span>${styleName(style)}</span>
      <span class="quiet">
        ${t('competence {0}, commitment {1}', competenceWord(competence), commitmentWord(commitment))}
      </span>
      <span class="quiet">
        ${by === 'lead' ? t('{0}, by you', dateWords(date, today)) : t('{0}, own reading', dateWords(date, today))}
      </span>
    </td>
    <td>
      ${certaintyWord(certainty)}
      <span class="quiet">${freshnessWord(freshness)}</span>
      ${doubts
        .filter(doubt => doubt !== 'overdue')
        .map(doubt => html`<span class="quiet">${doubtWords(doubt)}</span>`)}
    </td>
    ${acts}
  </tr>`;
}

function budget({ leadTime }: TeamPart, ask: Ask): TemplateResult {
  const { task, allTasks, limit } = leadTime;
  const over = allTasks > limit;
  const share = (minutes: number) => `${Math.min(100, (100 * minutes) / limit)}%`;
  return html`
    <section class="budget" aria-labelledby="time">
      <h2 id="time">${t('Your time for check-ins')}</h2>
      <dl>
        <dt>${t('This task')}</dt>
        <dd>${t('{0} a week', durationWords(task))}</dd>
        <dt>${t('All tasks')}</dt>
        <dd>${t('{0} a week', durationWords(allTasks))}</dd>
        <dt>${t('Your limit')}</dt>
        <dd>
          ${t('{0} a week', durationWords(limit))}
          <button class="link" type="button" @click=${() => ask({ type: 'settings' })}>${t('Change')}</button>
        </dd>
      </dl>
      <svg class="bar" ?data-over=${over} aria-hidden="true">
        <rect class="all" width=${share(allTasks)} height="100%" />
        <rect class="task" width=${share(task)} height="100%" />
      </svg>
      ${
        over
          ? html`<p class="trouble">
                <span class="codicon codicon-warning" aria-hidden="true"></span>
                <span>${t('This is more than your limit.')} ${t(keepTheChecks)}</span>
              </p>
              <ul>
                ${substitutes.map(({ name, text }) => html`<li><b>${t(name)}.</b> ${t(text)}</li>`)}
              </ul>`
          : nothing
      }
      <details>
        <summary>${t('How this is worked out')}</summary>
        <p>
          ${t('Minutes of a check-in times check-ins a week, for each reading that is not overdue: daily for Directing, every second day for Coaching, weekly for Supporting, every two weeks for Delegating, or as often as the demands saved with the task ask for. The minutes and the limit are settings.')}
        </p>
        <p class="quiet">
          ${t('That people, checklists and clear routines can stand in for a leader’s time follows Kerr and Jermier, 1978; the numbers are our own judgment.')}
        </p>
      </details>
    </section>
  `;
}
