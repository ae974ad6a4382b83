import { html, nothing, type TemplateResult } from 'lit';
import type { Framing } from '../../core/styles/framing';
import type { StyleTask } from '../../core/styles/stylePerson';
import type { Conflict, Frame } from '../../core/styles/taskFrame';
import type { StyleViewState } from '../../protocol/styleView';
import { plainDate, timeWords } from '../kit/dates';
import { list } from '../kit/list';
import { quoted } from '../kit/quoted';
import { t } from '../kit/t';
import type { Acts } from '../style/acts';
import { section } from './section';

/**
 * Shown if the task allows more or less freedom than the style: three ways out, and nothing changes until one is
 * chosen.
 */
export function conflict(
  { frame, choice }: Framing,
  { selection, today }: StyleViewState,
  acts: Acts,
): TemplateResult | typeof nothing {
  const found = frame.conflict;
  if (!found) return nothing;
  if (!choice) {
    return html`
      <section class="conflict" aria-labelledby="conflict-name">
        <h3 id="conflict-name">
          <span class="codicon codicon-warning" aria-hidden="true"></span>${t('Style and task do not fit')}
        </h3>
        <p>${found.summary}</p>
        ${ways(found, acts)}
      </section>
    `;
  }
  const title = found.choices.find(({ id }) => id === choice.way)?.title ?? '';
  return html`
    <section class="conflict settled" aria-labelledby="conflict-name">
      <h3 id="conflict-name">
        <span class="codicon codicon-check" aria-hidden="true"></span>${t('You chose on {0}', plainDate(choice.date, today))}
      </h3>
      <p>${choice.reason ? `${title}: ${choice.reason}` : title}</p>
      ${section('conflict', t('Choose again'), ways(found, acts), selection, acts)}
    </section>
  `;
}

function ways({ choices }: Conflict, { ask }: Acts): TemplateResult {
  return html`
    <ul class="ways">
      ${choices.map(
        ({ id, title, detail }) => html`
          <li>
            <button type="button" aria-describedby="way-${id}" @click=${() => ask({ type: 'chooseConflict', choice: id })}>
              ${id === 'switch' ? t('{0}…', title) : title}
            </button>
            <p id="way-${id}">${detail}</p>
          </li>
        `,
      )}
    </ul>
  `;
}

/** A time-boxed takeover that the lead started, until it ends. */
export function running(task: StyleTask | undefined): TemplateResult | typeof nothing {
  const { until, reason } = task?.command ?? {};
  if (!until) return nothing;
  return html`
    <p class="held" role="note">
      <span class="codicon codicon-flame" aria-hidden="true"></span>
      <span>
        ${t('Time-boxed takeover until {0}: you decide, at level 1 or 2. Then everything goes back to where it was.', timeWords(until))}
        ${reason ? quoted(reason) : nothing}
      </span>
    </p>
  `;
}

/** Offers a takeover when time is short and stakes are high; it never starts automatically. */
export function incident(
  { incident }: Frame,
  task: StyleTask | undefined,
  { ask }: Acts,
): TemplateResult | typeof nothing {
  if (!incident || task?.command) return nothing;
  return html`
    <section class="conflict" aria-labelledby="incident-name">
      <h3 id="incident-name">
        <span class="codicon codicon-flame" aria-hidden="true"></span>${t('Is this an incident?')}
      </h3>
      <p>${t('You may take over for a short time, at level 1 or 2. It has not started.')}</p>
      ${list(incident.terms)}
      <ul class="ways">
        <li>
          <button type="button" @click=${() => ask({ type: 'startCommand' })}>${t('Start time-boxed takeover…')}</button>
        </li>
      </ul>
    </section>
  `;
}
