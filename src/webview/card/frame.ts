import { html, nothing, type TemplateResult } from 'lit';
import { factorQuestions, frameTexts, knowledgeQuestion } from '../../content/styles/frame';
import { factorNames, knowledges } from '../../core/styles/factors';
import { shownFactors } from '../../core/styles/frameAnswers';
import type { Framing } from '../../core/styles/framing';
import type { Reading } from '../../core/styles/readingShapes';
import { chosenTask } from '../../core/styles/selection';
import type { StyleTask } from '../../core/styles/stylePerson';
import { decisionBand, type Factor, type Frame, type TaskFactors } from '../../core/styles/taskFrame';
import type { StyleViewState } from '../../protocol/styleView';
import { button } from '../kit/button';
import { plainDate } from '../kit/dates';
import { guideLink } from '../kit/guideLink';
import { list } from '../kit/list';
import { quoted } from '../kit/quoted';
import { say } from '../kit/say';
import { select } from '../kit/select';
import { t } from '../kit/t';
import type { Acts } from '../style/acts';
import { framingOf } from '../style/framing';
import { conflict, incident, running } from './conflict';
import { section } from './section';
import './frame.css';
import { linkButton } from '../kit/linkButton';
import { styleName } from '../kit/words';

/**
 * How to run the task in the style: a separate section, because the style depends on the person and the frame on the
 * task (domain.md §3.3).
 */
export function frame(state: StyleViewState, reading: Reading | undefined, acts: Acts): TemplateResult {
  const { selection, people, today } = state;
  const { factors, from } = shownFactors(selection, people);
  const task = chosenTask(selection, people);
  const framing = reading && framingOf(state, reading);
  return html`
    <section class="frame" aria-labelledby="frame-name">
      <header>
        <h2 id="frame-name">${t('Task demands')}</h2>
        ${
          from === 'answers'
            ? html`<span class="badge">${t('not saved yet')}</span>`
            : from === 'notes' && task?.frame
              ? html`<span class="badge">${t('saved {0}', plainDate(task.frame.date, today))}</span>`
              : nothing
        }
      </header>
      ${
        framing
          ? result(framing, task, state, acts)
          : html`<p class="quiet">
              ${t('What the task asks for, whoever does it: check-ins, decisions and structure. Pick a cell on the map to see it.')}
            </p>`
      }
      ${questions(factors, from, acts)}
      ${
        from === 'answers' || framing
          ? html`<footer>
              ${from === 'answers' ? button(t('Save with the task'), () => acts.ask({ type: 'keepFrame' })) : nothing}
              ${framing ? button(t('Make a brief'), () => acts.ask({ type: 'makeBrief' })) : nothing}
            </footer>`
          : nothing
      }
      <p>${guideLink('guide-tasks', acts.ask)}</p>
    </section>
  `;
}

function result(
  framing: Framing,
  task: StyleTask | undefined,
  state: StyleViewState,
  acts: Acts,
): TemplateResult {
  const { frame, style, choice } = framing;
  const { selection } = state;
  return html`
    ${
      choice?.way === 'switch' && choice.until
        ? html`<p class="held">
            <span class="codicon codicon-arrow-swap" aria-hidden="true"></span>
            <span>
              ${t('On purpose until {0}: {1}. The reading stays as it is.', plainDate(choice.until, state.today), styleName(style))}
              ${choice.reason ? quoted(choice.reason) : nothing}
            </span>
          </p>`
        : nothing
    }
    ${
      frame.disagreement
        ? html`<p class="trouble" role="note">
            <span class="codicon codicon-warning" aria-hidden="true"></span><span>${frame.disagreement}</span>
          </p>`
        : nothing
    }
    ${running(task)}
    <dl class="rhythm">
      <dt>${frame.checkInTitle ?? t('Check in')}</dt>
      <dd>${frame.cadenceName}</dd>
      <dt>${t('Decisions')}</dt>
      <dd>
        ${
          task?.command
            ? html`<b>${t('1 or 2 of 7, for now')}</b>
                <span class="quiet">${t('After it: {0} of 7, {1}', frame.decisionRights, frame.decisionRightsName)}</span>`
            : html`<b>${t('{0} of 7: {1}', frame.decisionRights, frame.decisionRightsName)}</b>
                ${ladder(frame, style)}
                <span class="quiet">${say(frameTexts.rightsMean[frame.decisionRights - 1] ?? '')}</span>`
        }
      </dd>
    </dl>
    ${conflict(framing, state, acts)} ${incident(frame, task, acts)}
    ${
      frame.structure.length > 0
        ? html`<section class="part">
            <h3>${t('Around the work')}</h3>
            ${list(frame.structure.map(({ step }) => step))}
          </section>`
        : nothing
    }
    ${section('taskWhy', t('Why these'), reasons(frame), selection, acts)}
  `;
}

/** The seven levels, with the style's range and the chosen level. Decorative: the text next to it says the same. */
function ladder({ decisionRights }: Frame, style: Framing['style']): TemplateResult {
  const [lowest, highest] = decisionBand(style);
  return html`
    <span class="ladder" aria-hidden="true" data-style=${style}>
      ${frameTexts.rights.map((name, at) => {
        const level = at + 1;
        const within = level >= lowest && level <= highest;
        return html`<span ?data-within=${within} ?data-here=${level === decisionRights} title=${`${level} ${say(name)}`}></span>`;
      })}
    </span>
  `;
}

/** What moved each step, and the source of the steps. */
function reasons(frame: Frame): TemplateResult {
  return html`
    <h3>${t('Check-ins')}</h3>
    ${list(frame.cadenceReasons)}
    ${frame.checkInTitle ? html`<p>${say(frameTexts.syncMeans)}</p>` : nothing}
    <h3>${t('Decisions')}</h3>
    ${list(frame.decisionRightsReasons)}
    <p class="quiet">
      ${t('One level for each area of decisions (design, scope, date, release, spending), not one for the person.')}
    </p>
    ${
      frame.structure.length > 0
        ? html`<h3>${t('Around the work')}</h3>
            <dl>
              ${[...new Set(frame.structure.map(({ reason }) => reason))].map(
                reason => html`<dt>${reason}</dt>
                  <dd>${frame.structure.filter(each => each.reason === reason).map(({ step }) => `${step} `)}</dd>`,
              )}
            </dl>`
        : nothing
    }
    <p class="quiet">
      ${t('The seven levels are Jurgen Appelo’s. The factors are after Tannenbaum and Schmidt, Vroom and Yetton, House, Kerr and Jermier, Snowden and Boone, and Grove; how far each one counts is our own judgment.')}
    </p>
  `;
}

function questions(factors: TaskFactors, from: 'answers' | 'notes' | 'default', acts: Acts): TemplateResult {
  const { intend } = acts;
  const { name, anchors } = knowledgeQuestion;
  return html`
    <div class="factors">
      ${factorNames.map(factor => {
        const question = factorQuestions[factor];
        const optional = factor === 'buyIn';
        return choice({
          id: `factor-${factor}`,
          label: say(question.name),
          options: question.anchors.map((anchor, at) => ({ value: String(at), label: say(anchor) })),
          value: String(factors[factor] ?? (optional ? '' : 1)),
          optional,
          choose: value =>
            intend({ do: 'factor', factor, value: value === '' ? null : (Number(value) as Factor) }),
        });
      })}
      ${choice({
        id: 'factor-knowledge',
        label: say(name),
        options: knowledges.map(value => ({ value, label: say(anchors[value]) })),
        value: factors.knowledge ?? '',
        optional: true,
        choose: value => intend({ do: 'knowledge', value: knowledges.find(each => each === value) ?? null }),
      })}
    </div>
    ${
      from === 'answers'
        ? html`<p>
            ${linkButton(t('Take the answers back'), (event: Event) => forget(event, acts))}
          </p>`
        : nothing
    }
  `;
}

/** The button disappears along with what it clears, so the focus returns to the first question. */
function forget(event: Event, { intend }: Acts): void {
  const part = (event.currentTarget as HTMLElement).closest('details');
  intend({ do: 'forgetFrame' });
  part?.querySelector('select')?.focus();
}

interface FactorChoice {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly optional: boolean;
  readonly choose: (value: string) => void;
}

/** A labeled select: six of them fit where thirty buttons would not. */
function choice({ id, label, options, value, optional, choose }: FactorChoice): TemplateResult {
  const all = optional ? [{ value: '', label: t('not said') }, ...options] : options;
  return html`
    <div class="factor">
      <label for=${id}>${label}</label>
      ${select({ id, value, options: all, choose })}
    </div>
  `;
}
