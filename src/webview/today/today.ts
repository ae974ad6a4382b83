import { html, nothing, type TemplateResult } from 'lit';
import type { Day } from '../../core/brief/dayShape';
import { sumUp } from '../../core/brief/summary';
import type { AskOf } from '../../protocol/panel';
import type { TodayState, todayPanel } from '../../protocol/todayPanel';
import { check } from '../kit/check';
import { anyDay, clockWords, dueWords, written } from '../kit/dates';
import { emptyPage } from '../kit/emptyPage';
import { guideLink } from '../kit/guideLink';
import { linkButton } from '../kit/linkButton';
import { listed } from '../kit/listed';
import { entryRow, row, rowsPart, textButton } from '../kit/rows';
import { say } from '../kit/say';
import { styleMark } from '../kit/styleMark';
import { t } from '../kit/t';

type Ask = (request: AskOf<typeof todayPanel>) => void;

/** What needs the lead's attention today; each line opens its desk, card or note. */
export function todayPage({ day, today, people }: TodayState, ask: Ask): TemplateResult {
  if (!day) return html`<p class="late">${t('Reading the notes…')}</p>`;
  const { meetings, promises, readings, feedback } = day;
  if (people === 0) {
    return emptyPage({
      icon: 'calendar',
      title: t('Today'),
      text: t('Add the people you lead, and see here each day whose 1:1 is due and what you promised.'),
      act: { label: t('Add Person…'), run: () => ask({ type: 'addPerson' }) },
      more: guideLink('leading-and-managing', ask),
    });
  }
  const isCalm = meetings.length + promises.length + readings.length + feedback.length === 0;
  return html`
    <header>
      <h1 tabindex="-1">${t('Today')}</h1>
      <p class="quiet">${longDate(today)}</p>
    </header>
    ${isCalm ? html`<p>${t('Nothing is due today.')}</p>` : nothing}
    ${rowsPart(
      'meetings',
      t('1:1s'),
      String(meetings.length),
      meetings.map(each => meetingRow(each, today, ask)),
      6,
    )}
    ${rowsPart(
      'promises',
      t('You promised'),
      String(promises.length),
      promises.map(each => promiseRow(each, today, ask)),
      5,
    )}
    ${rowsPart(
      'readings',
      t('Read again'),
      String(readings.length),
      readings.map(each => readingRow(each, today, ask)),
      5,
    )}
    ${rowsPart(
      'feedback',
      t('Feedback to say'),
      String(feedback.length),
      feedback.map(each => feedbackRow(each, today, ask)),
      5,
    )}
  `;
}

function meetingRow(meeting: Day['meetings'][number], today: string, ask: Ask): TemplateResult {
  const { person, name, on, at, state, summary } = meeting;
  const when = {
    late: dueWords(on, today),
    today: t('today'),
    started: t('today, note started'),
    planned: anyDay(on, today),
  }[state];
  // Late meetings are held today.
  const date = state === 'late' ? today : on;
  return row(
    html`${textButton(html`<b>${name}</b>`, t('Open the 1:1 desk'), () => ask({ type: 'openDesk', person, date }))}
      <span class="about">${sumUp(summary, name, say)}</span>`,
    html`<span class=${state === 'late' ? 'late-word' : ''}>${listed([when, at && clockWords(at)])}</span>`,
  );
}

function promiseRow(promise: Day['promises'][number], today: string, ask: Ask): TemplateResult {
  const { uri, line, text, due, to } = promise;
  return row(
    textButton(text, t('Open the note'), () => ask({ type: 'open', uri, line })),
    html`<span class=${due < today ? 'late-word' : ''}>${dueWords(due, today)}</span>
      ${to ? deskButton(to.person, to.name, today, ask) : nothing}`,
    check({ checked: false, name: t('Done: {0}', text), set: () => ask({ type: 'tick', uri, line }) }),
  );
}

function readingRow(reading: Day['readings'][number], today: string, ask: Ask): TemplateResult {
  const { person, name, task, style, date } = reading;
  return row(
    textButton(task, t('Open the style card'), () => ask({ type: 'openCard', person, task })),
    html`${styleMark(style)} <span>${t('read {0}', anyDay(date, today))}</span>
      ${deskButton(person, name, today, ask)}`,
  );
}

function feedbackRow(entry: Day['feedback'][number], today: string, ask: Ask): TemplateResult {
  const { person, name, uri, line, title, date } = entry;
  return entryRow(title, anyDay(date, today), () => ask({ type: 'open', uri, line }), [
    linkButton(t('Said'), () => ask({ type: 'said', uri, line }), t('Said: {0}', title)),
    deskButton(person, name, today, ask),
  ]);
}

function deskButton(person: string, name: string, date: string, ask: Ask): TemplateResult {
  return linkButton(name, () => ask({ type: 'openDesk', person, date }), t('Open the 1:1 desk: {0}', name));
}

function longDate(date: string): string {
  return written(date, { weekday: 'long', month: 'long', day: 'numeric' });
}
