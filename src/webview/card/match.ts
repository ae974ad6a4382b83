import { html, nothing, type TemplateResult } from 'lit';
import { behaviorTexts } from '../../content/styles/behaviors';
import { saidStyle } from '../../core/styles/inUse';
import { type Match, matchStyles, type Supervision } from '../../core/styles/match';
import { styleIds } from '../../core/styles/model';
import { recommend } from '../../core/styles/recommend';
import { chosenReading, chosenTask } from '../../core/styles/selection';
import {
  type Amount,
  amounts,
  type BehaviorId,
  behaviorDials,
  behaviorIds,
  type Dial,
  inferUsedStyle,
  minAnswers,
} from '../../core/styles/usedStyle';
import type { StyleViewState } from '../../protocol/styleView';
import { button } from '../kit/button';
import { chips } from '../kit/chips';
import { plainDate } from '../kit/dates';
import { listed } from '../kit/listed';
import { say } from '../kit/say';
import { styleMark } from '../kit/styleMark';
import { t } from '../kit/t';
import type { Acts } from '../style/acts';
import { section } from './section';
import './match.css';
import { linkButton } from '../kit/linkButton';
import { styleName } from '../kit/words';
import { worksNamed } from '../kit/worksNamed';

/**
 * The style used on the chosen task, named or inferred from behaviors, next to the one that fits (domain.md §1.6,
 * §1.7).
 */
export function match(state: StyleViewState, acts: Acts): TemplateResult {
  const { selection } = state;
  const reading = chosenReading(selection);
  const said = saidStyle(selection.inUse);
  const logged = chosenTask(selection, state.people)?.used;
  const used = said ?? logged?.style;
  const found = reading && used && matchStyles(recommend(reading).style, used);
  return html`
    <div class="in-use">
      ${chips({
        name: 'in-use',
        legend: t('In the last two weeks on this task I used'),
        values: [null, ...styleIds],
        value: selection.inUse.style,
        word: style => (style ? styleName(style) : t('not sure')),
        choose: style => acts.intend({ do: 'usedStyle', style }),
      })}
      ${selection.inUse.style === null ? answering(state, acts) : nothing}
      ${found ? matchCard(found, said ? undefined : logged, state, acts) : hint(state)}
    </div>
  `;
}

function hint({ selection }: StyleViewState): TemplateResult {
  return html`<p>
    ${
      selection.cell
        ? t('Say which style you used, and see how close it is to the one that fits.')
        : t('Pick a cell on the map first: it says which style fits.')
    }
  </p>`;
}

function answering(state: StyleViewState, acts: Acts): TemplateResult {
  const { selection } = state;
  const { answers } = selection.inUse;
  const { direction, support, style } = inferUsedStyle(answers);
  const given = direction.answered + support.answered;
  return section(
    'behaviors',
    html`${t('What did I do?')} <small>${t('{0} of {1}', given, behaviorIds.length)}</small>`,
    html`
      <p>${t('In the last two weeks, on this task. Leave out what you cannot say.')}</p>
      ${behaviorIds.map(id => behavior(id, answers[id], acts))}
      <p role="status">
        ${
          style === 'unknown'
            ? t(
                'Answer at least {0} of 6 on each side: direction {1}, support {2}.',
                minAnswers,
                direction.answered,
                support.answered,
              )
            : t(
                'Direction is {0}, support is {1}: {2}.',
                dialWord(direction),
                dialWord(support),
                styleName(style),
              )
        }
      </p>
      ${
        given > 0
          ? html`<p>
              ${linkButton(t('Forget these answers'), () => acts.intend({ do: 'forgetInUse' }))}
            </p>`
          : nothing
      }
    `,
    selection,
    acts,
  );
}

function behavior(id: BehaviorId, amount: Amount | undefined, acts: Acts): TemplateResult {
  const words = [t('not'), t('some'), t('much')];
  const values = amounts.map(String);
  return html`<div class="behavior" data-dial=${behaviorDials[id]}>
    ${chips({
      name: `behavior-${id}`,
      legend: say(behaviorTexts[id]),
      values,
      value: String(amount),
      word: value => words[values.indexOf(value)] ?? '',
      choose: value => {
        const chosen = amounts.find(each => String(each) === value);
        if (chosen !== undefined) acts.intend({ do: 'behavior', behavior: id, amount: chosen });
      },
    })}
  </div>`;
}

function dialWord({ high }: Dial): string {
  return high ? t('high') : t('low');
}

function matchCard(
  found: Match,
  logged: { readonly date: string } | undefined,
  { selection, today }: StyleViewState,
  acts: Acts,
): TemplateResult {
  const errors = [
    found.direction && supervisionWords(found.direction, 'direction'),
    found.support && supervisionWords(found.support, 'support'),
  ].filter(each => each !== null);
  return html`
    <div class="match" data-class=${found.class} role="status">
      <dl class="pair">
        <dt>${t('fits')}</dt>
        <dd>${styleMark(found.needed)}</dd>
        <dt>${t('you used')}</dt>
        <dd>
          ${styleMark(found.used)}
          ${logged ? html`<small>${t('saved on {0}', plainDate(logged.date, today))}</small>` : nothing}
        </dd>
      </dl>
      <p>
        <span class="codicon codicon-${icons[found.class]}" aria-hidden="true"></span>
        <b>${classWords(found)}</b>${errors.length > 0 ? html`<span class="errors"> · ${listed(errors)}</span>` : nothing}
      </p>
      <p>${say(found.sentence)}</p>
      <p class="change"><b>${t('This week')}:</b> ${say(found.change)}</p>
    </div>
    <p class="because">${t('It follows')}: ${worksNamed(found.source).join('; ')}.</p>
    ${
      saidStyle(selection.inUse)
        ? html`<div class="acts">
            ${button(t('Save the style you used'), () => acts.ask({ type: 'logUsedStyle' }))}
          </div>`
        : nothing
    }
  `;
}

const icons = { matched: 'check', near: 'info', mismatch: 'warning', severe: 'warning' } as const;

function classWords({ class: is }: Match): string {
  return {
    matched: t('It fits'),
    near: t('One style away'),
    mismatch: t('Two styles away'),
    severe: t('Three styles away'),
  }[is];
}

function supervisionWords(supervision: Supervision, dial: 'direction' | 'support'): string {
  if (dial === 'direction')
    return supervision === 'over' ? t('too much direction') : t('too little direction');
  return supervision === 'over' ? t('too much support') : t('too little support');
}
