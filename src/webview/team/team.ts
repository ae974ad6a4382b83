import { html, nothing, type TemplateResult } from 'lit';
import { counts } from '../../content/counts';
import { keepTheChecks, shapeAdvice, substitutes, teamNotes } from '../../content/styles/team';
import { levels, styleOfLevel } from '../../core/styles/model';
import { counted } from '../../core/text/counted';
import type { TeamPanelState, TeamPart, TeamRow } from '../../protocol/teamPanel';
import { plainDate } from '../kit/dates';
import { emptyPage } from '../kit/emptyPage';
import { linkButton } from '../kit/linkButton';
import { say } from '../kit/say';
import { select } from '../kit/select';
import { styleMark } from '../kit/styleMark';
import { t } from '../kit/t';
import { table } from '../kit/table';
import { cellWords, styleName } from '../kit/words';
import { worksNamed } from '../kit/worksNamed';
import { type Ask, type Done, pictureSection } from './page';
import { certaintyWord, doubtWords, durationWords, freshnessWord, levelWords } from './words';

/** A team on a task: its shape, what to do, who stands where, and the time it takes. */
export function teamPage(state: TeamPanelState, done: Done | undefined, ask: Ask): TemplateResult {
  const { team, notes, subject } = state;
  const task = subject.task;
  if (notes === 'loading') return html`<p class="late">${t('Reading the notes…')}</p>`;
  if (task === null) {
    return emptyPage({
      icon: 'organization',
      title: t('No task is shared yet'),
      text: t(
        'When two people have a task of the same name in their notes, you see here where each of them stands on it.',
      ),
      act: { label: t('Save a reading'), run: () => ask({ type: 'record' }) },
    });
  }
  if (!team) {
    return html`${chooser(state, task, ask)}
    ${emptyPage({ icon: 'organization', title: t('Nobody has this task'), text: t('“{0}” is in nobody’s notes any more.', task) })}`;
  }
  return html`
    <header>
      <p class="kind">${t('Team on a task')}</p>
      <h1 tabindex="-1" dir="auto">${task}</h1>
      ${chooser(state, task, ask)}
    </header>
    ${shapeCard(team)} ${pictureSection(state, done, ask)} ${people(state, team, task, ask)} ${budget(team, ask)}
    <section aria-labelledby="open">
      <h2 id="open">${t('Worth saying openly')}</h2>
      <ul class="notes">
        ${teamNotes.map(
          ({ text, who, source }) =>
            html`<li>${say(text)} <cite>${who ?? worksNamed(source).join('; ')}</cite></li>`,
        )}
      </ul>
    </section>
  `;
}

function chooser({ tasks }: TeamPanelState, task: string, ask: Ask): TemplateResult | typeof nothing {
  if (tasks.every(({ name }) => name === task)) return nothing;
  const options = tasks.map(({ name, people }) => ({
    value: name,
    label: counted(say, counts.peopleOnTask, people, name),
  }));
  const known = tasks.some(({ name }) => name === task);
  return html`
    <label class="chooser">
      <span>${t('Task')}</span>
      ${select({
        value: task,
        options: known ? options : [{ value: task, label: task }, ...options],
        choose: chosen => ask({ type: 'show', subject: { show: 'team', task: chosen } }),
      })}
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
      <h2 id="shape">${say(name)}${at.length > 0 ? html` <span class="levels">${at.map(levelWords).join(' + ')}</span>` : nothing}</h2>
      <p class="when">
        ${say(when)} ${t('{0} of {1} have a fresh reading.', fresh, members.length)}
      </p>
      <p class="counts">
        ${read.map(level => html`<span class="count">${levelWords(level)} <b>${counts[level]}</b></span>`)}
      </p>
      <h3>${t('What you do')}</h3>
      <ul>
        ${does.map(each => html`<li>${say(each, style)}</li>`)}
      </ul>
      <details>
        <summary>${t('Why')}</summary>
        <p>${say(why)}</p>
        <p class="quiet">
          ${worksNamed(source).join('; ')}. ${t('Levels are steps in an order, so they are never averaged.')}
        </p>
      </details>
    </section>
  `;
}

function people(state: TeamPanelState, { members }: TeamPart, task: string, ask: Ask): TemplateResult {
  return html`
    <section aria-labelledby="members">
      <h2 id="members">${t('Each person')}</h2>
      ${table(
        [t('Person'), t('Level'), t('Reading'), t('How sure')],
        members.map(member => row(member, state.today, task, ask)),
        'members',
      )}
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
        ? html`${linkButton(
            t('Path'),
            () => ask({ type: 'show', subject: { show: 'path', person, task } }),
            t('Path of {0}', name),
          )}
          ${linkButton(
            t('Open'),
            () => ask({ type: 'open', uri: reading.uri, line: reading.line }),
            t('Open the reading of {0}', name),
          )}`
        : nothing
    }
    ${linkButton(
      reading ? t('Read again') : t('Read'),
      () => ask({ type: 'read', person, task }),
      reading ? t('Read again: {0}', name) : t('Read: {0}', name),
    )}
  </td>`;
  const who = html`<th scope="row"><span class="who"><span class="initials" aria-hidden="true">${initials}</span> <bdi>${name}</bdi></span></th>`;
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
      ${styleMark(style)}
      <span class="quiet">
        ${cellWords({ competence, commitment })}
      </span>
      <span class="quiet">
        ${by === 'lead' ? t('{0}, by you', plainDate(date, today)) : t('{0}, own reading', plainDate(date, today))}
      </span>
    </td>
    <td>
      ${certaintyWord(certainty)}
      <span class="quiet">${freshnessWord(freshness)}</span>
      ${doubts
        .filter(doubt => doubt !== 'overdue')
        .map(doubt => html`<span class="quiet">${doubtWords(doubt, name)}</span>`)}
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
          ${linkButton(t('Change'), () => ask({ type: 'settings' }))}
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
                <span>${t('This is more than your limit.')} ${say(keepTheChecks)}</span>
              </p>
              <ul>
                ${substitutes.map(({ name, text }) => html`<li><b>${say(name)}.</b> ${say(text)}</li>`)}
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
