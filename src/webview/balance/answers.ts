import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { counts } from '../../content/counts';
import { amountTexts, oftenTexts, seenBehaviors } from '../../content/growth/balance';
import { growthBehaviors, sideNames } from '../../content/growth/behaviors';
import {
  amountValues,
  type BalanceAnswer,
  type BalanceAnswers,
  isScored,
  oftenValues,
} from '../../core/growth/balance';
import type { AnswerChange } from '../../core/growth/balanceFile';
import { behaviorsOn, type GrowthBehaviorId, growthBehaviorIds, sides } from '../../core/growth/behaviors';
import { counted } from '../../core/text/counted';
import { linkButton } from '../kit/linkButton';
import { say } from '../kit/say';
import { t } from '../kit/t';
import { periodChips } from './period';
import type { Answers, Ask } from './shown';
import { currentAnswer, storeTyped } from './typed';

interface Acts {
  readonly ask: Ask;
  readonly paint: () => void;
  readonly say: (words: string) => void;
}

/** The key for each answer; 2 and 3 are the same one. */
const oftenKeys = { 0: '0', 1: '1', 2: '2', 3: '4', none: '5' } as const;
const amountKeys = { more: '7', right: '8', less: '9' } as const;

const changeOf: Readonly<Record<string, AnswerChange>> = {
  ...Object.fromEntries(oftenValues.map(often => [oftenKeys[often], { often }])),
  ...Object.fromEntries(amountValues.map(amount => [amountKeys[amount], { amount }])),
  3: { often: 2 },
  '+': { amount: 'more' },
  '=': { amount: 'right' },
  '-': { amount: 'less' },
  Backspace: { often: null, amount: null },
  Delete: { often: null, amount: null },
};

/** All eighteen lines at once; one has the focus, and a digit answers it. */
export function answersPage(shown: Answers, acts: Acts): TemplateResult {
  const { view, answers, period, saved, hasResult } = shown;
  const isForm = view === 'form';
  const now = Object.fromEntries(
    growthBehaviorIds.map(id => [id, currentAnswer(answers, id)]),
  ) as BalanceAnswers;
  const left = growthBehaviorIds.filter(id => now[id]?.often === undefined).length;
  return html`
    <div class="answers" @keydown=${(event: KeyboardEvent) => onKey(event, now, acts)}>
      <header>
        <h1 tabindex="-1">${isForm ? t('A colleague’s form') : t('Balance check')}</h1>
        <p class="quiet">
          ${
            isForm
              ? t('Enter what is on the form. Nothing says whose it is, and forms are only shown together.')
              : t(
                  'In the last two weeks: how often did you do it, and should there be more of it for now, or less?',
                )
          }
        </p>
        <p class="quiet">
          ${t('Keys: 0, 1, 2 and 4 say how often, 5 says no occasion; then 7 is more, 8 is right, 9 is less. Up and down go from line to line.')}
        </p>
      </header>
      ${isForm ? nothing : periodChips(period, acts.ask)}
      <div class="two">
        ${sides.map(
          side => html`
            <section aria-labelledby="side-${side}" data-side=${side}>
              <h2 id="side-${side}">${say(sideNames[side])}</h2>
              <ol class="lines">
                ${behaviorsOn(side).map(id => line(id, isForm, now[id] ?? {}, acts))}
              </ol>
            </section>
          `,
        )}
      </div>
      <footer class="acts">
        <vscode-button ?disabled=${isForm ? left === growthBehaviorIds.length : !isScored(now)}
          @click=${() => acts.ask({ type: 'show', view: 'result', anew: false })}>
          ${isForm ? t('Done') : t('Show the Result')}
        </vscode-button>
        <span class="quiet" role="status">${progress(left, isForm, now)}</span>
        ${
          saved === 'failed'
            ? html`<span class="trouble">
                <span class="codicon codicon-warning" aria-hidden="true"></span>
                <span>${t('Your last answers are not saved yet.')} ${linkButton(t('Save Again'), () => acts.ask({ type: 'saveAgain' }))}</span>
              </span>`
            : html`<span class="quiet">${
                saved === 'editor'
                  ? t('Your answers are in the open editor. Save them there.')
                  : t('Saved as you answer; you can go on later.')
              }</span>`
        }
        ${hasResult && !isForm && !isScored(now) ? linkButton(t('Show the last result'), () => acts.ask({ type: 'show', view: 'result', anew: false })) : nothing}
      </footer>
    </div>
  `;
}

function progress(left: number, isForm: boolean, now: BalanceAnswers): string {
  const all = growthBehaviorIds.length;
  if (left === 0) return counted(say, counts.allLinesAnswered, all);
  const done = counted(say, counts.linesAnswered, all - left, all);
  return isForm || isScored(now) ? done : t('{0} A result needs six on each side.', done);
}

function line(id: GrowthBehaviorId, isForm: boolean, answer: BalanceAnswer, acts: Acts): TemplateResult {
  const text = say(isForm ? seenBehaviors[id] : growthBehaviors[id].text);
  const isDone = answer.often !== undefined && (answer.often === 'none' || answer.amount !== undefined);
  return html`
    <li class="line" data-id=${id} ?data-done=${isDone}>
      <p>${text}</p>
      <div class="choices">
        ${choices(
          'often',
          t('How often: {0}', text),
          oftenValues.map(value => ({
            value,
            word: say(oftenTexts[value].short),
            name: say(oftenTexts[value].text),
            key: oftenKeys[value],
          })),
          answer.often,
        )}
        ${choices(
          'amount',
          t('For now: {0}', text),
          amountValues.map(value => ({
            value,
            word: say(amountTexts[value]),
            name: say(amountTexts[value]),
            key: amountKeys[value],
          })),
          answer.amount,
        )}
      </div>
    </li>
  `;

  function choices<T extends string | number>(
    kind: 'often' | 'amount',
    legend: string,
    values: readonly { value: T; word: string; name: string; key: string }[],
    chosen: T | undefined,
  ): TemplateResult {
    return html`
      <div class="segments" role="radiogroup" aria-label=${legend} data-kind=${kind}>
        ${values.map(
          ({ value, word, name, key }) => html`
            <label class="chip" title=${name}>
              <input
                type="radio"
                name="${id}-${kind}"
                aria-label=${name}
                aria-keyshortcuts=${key}
                .checked=${live(value === chosen)}
                @change=${() => answerWith(id, { [kind]: value }, acts)}
              />
              <span>${word}</span>
            </label>
          `,
        )}
      </div>
    `;
  }
}

function answerWith(id: GrowthBehaviorId, change: AnswerChange, { ask, paint }: Acts): void {
  storeTyped(id, change);
  ask({ type: 'answer', id, ...change });
  paint();
}

/** Digits answer the focused line, or the first open one; Up, Down and Enter move between lines. */
function onKey(event: KeyboardEvent, now: BalanceAnswers, acts: Acts): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
  const row = event.target.closest<HTMLElement>('.line');
  const isButton = !row && event.target.localName !== 'h1';
  if (isButton) return;
  const change = changeOf[event.key];
  const id = (row?.dataset.id as GrowthBehaviorId | undefined) ?? firstOpen(now);
  if (change) {
    event.preventDefault();
    answerWith(id, change, acts);
    const after = { ...now[id], ...change };
    const isDone = after.often === 'none' || (after.often != null && after.amount != null);
    if (event.key === 'Backspace' || event.key === 'Delete' || !isDone)
      focusLine(id, after.often == null ? 'often' : 'amount');
    else focusNext(id, 1, acts);
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }[event.key];
  if (!step) return;
  event.preventDefault();
  if (row) focusNext(id, step, acts);
  else focusLine(id, 'often');
}

function firstOpen(now: BalanceAnswers): GrowthBehaviorId {
  return growthBehaviorIds.find(id => now[id]?.often === undefined) ?? growthBehaviorIds[0];
}

function focusNext(id: GrowthBehaviorId, step: number, { say: tell }: Acts): void {
  const next = growthBehaviorIds[growthBehaviorIds.indexOf(id) + step];
  if (next) focusLine(next, 'often');
  else if (step < 0) document.querySelector<HTMLElement>('h1')?.focus();
  else {
    tell(t('That was the last line.'));
    document.querySelector<HTMLElement>('footer vscode-button')?.focus();
  }
}

function focusLine(id: GrowthBehaviorId, kind: 'often' | 'amount'): void {
  const group = document.querySelector(`.line[data-id="${id}"] [data-kind="${kind}"]`);
  const input =
    group?.querySelector<HTMLElement>('input:checked') ?? group?.querySelector<HTMLElement>('input');
  input?.focus();
  input?.closest('.line')?.scrollIntoView({ block: 'nearest' });
}
