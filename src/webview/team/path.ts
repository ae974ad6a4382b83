import { html, nothing, type TemplateResult } from 'lit';
import type { PathPart, PathRow, TeamPanelState } from '../../protocol/teamPanel';
import { button } from '../kit/button';
import { plainDate } from '../kit/dates';
import { emptyPage } from '../kit/emptyPage';
import { linkButton } from '../kit/linkButton';
import { styleMark } from '../kit/styleMark';
import { t } from '../kit/t';
import { table } from '../kit/table';
import { cellWords, trendWord } from '../kit/words';
import { type Ask, type Done, pictureSection } from './page';

/** A person's readings on a task, as a picture and a table. */
export function pathPage(state: TeamPanelState, done: Done | undefined, ask: Ask): TemplateResult {
  const { path, notes, subject, today } = state;
  const task = subject.task;
  if (notes === 'loading') return html`<p class="late">${t('Reading the notes…')}</p>`;
  if (task === null || !path) {
    return emptyPage({
      icon: 'organization',
      title: t('Not in the notes'),
      text: t('This person or this task is not in the notes any more.'),
    });
  }
  const { person, name } = path;
  const read = () => ask({ type: 'read', person, task });
  return html`
    <header>
      <p class="kind">${t('Path on a task')}</p>
      <h1 tabindex="-1">${t('{0} on {1}', name, task)}</h1>
      ${back(state, task, ask)}
    </header>
    ${
      path.readings.length === 0
        ? emptyPage({
            icon: 'compass',
            text: t(
              '{0} has no reading on this task yet. Each one you save becomes a point of the path.',
              name,
            ),
            act: { label: t('Save a reading'), run: read },
          })
        : html`${pictureSection(state, done, ask)} ${readings(path, today, ask)}
            <p class="acts">
              ${button(t('Save a reading'), read)}
            </p>
            <p class="quiet">
              ${t('A path is not a promise: people move back as well as forward, and a new task starts from the beginning. Compare it with what was finished, and discuss it with the person.')}
            </p>`
    }
  `;
}

function back({ tasks }: TeamPanelState, task: string, ask: Ask): TemplateResult | typeof nothing {
  if (!tasks.some(({ name }) => name.toLowerCase() === task.toLowerCase())) return nothing;
  return linkButton(t('Show the team on this task'), () =>
    ask({ type: 'show', subject: { show: 'team', task } }),
  );
}

function readings({ readings }: PathPart, today: string, ask: Ask): TemplateResult {
  const noted = readings.some(({ note }) => note !== undefined);
  const left = readings.filter(({ number }) => number === undefined).length;
  return html`
    <section aria-labelledby="readings">
      <h2 id="readings">${t('Readings')}</h2>
      ${left > 0 ? html`<p class="quiet">${t('The picture leaves out the oldest {0}.', left)}</p>` : nothing}
      ${table(
        [t('Date'), t('Reading'), ...(noted ? [t('Note')] : [])],
        readings.map(reading => row(reading, today, noted, ask)),
      )}
    </section>
  `;
}

function row(reading: PathRow, today: string, noted: boolean, ask: Ask): TemplateResult {
  const { number, date, by, style, competence, commitment, trend, note, uri, line } = reading;
  const day = plainDate(date, today);
  return html`<tr>
    <th scope="row">
      <span class="who">
        ${number === undefined ? nothing : html`<span class="initials" data-by=${by} aria-hidden="true">${number}</span>`}
        <span>${day} <span class="quiet">${by === 'lead' ? t('by you') : t('own reading')}</span></span>
      </span>
    </th>
    <td>
      ${styleMark(style)}
      <span class="quiet">
        ${cellWords({ competence, commitment })}
      </span>
      ${trend && trend !== 'unknown' ? html`<span class="quiet">${t('recent results: {0}', trendWord(trend))}</span>` : nothing}
    </td>
    ${noted ? html`<td dir="auto">${note ?? ''}</td>` : nothing}
    <td class="row-acts">
      ${linkButton(t('Open'), () => ask({ type: 'open', uri, line }), t('Open the reading of {0}', day))}
    </td>
  </tr>`;
}
