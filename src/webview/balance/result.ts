import { html, nothing, svg, type TemplateResult } from 'lit';
import { counts } from '../../content/counts';
import {
  amountTexts,
  differenceQuestions,
  evidenceTexts,
  leanTexts,
  noNorms,
  oftenTexts,
  periodTexts,
  selfRatingFacts,
  strongLeans,
} from '../../content/growth/balance';
import { facetNames, growthBehaviors, sideNames } from '../../content/growth/behaviors';
import { type Balance, type BalanceAnswer, minOnSide, weigh } from '../../core/growth/balance';
import {
  type BalanceEvidence,
  type Colleagues,
  evidenceOf,
  type SeenLine,
} from '../../core/growth/balanceShapes';
import {
  behaviorsOn,
  type FacetId,
  facetIds,
  facetSides,
  type GrowthBehaviorId,
  type Side,
  sides,
} from '../../core/growth/behaviors';
import { difference, minForms } from '../../core/growth/colleagues';
import { counted } from '../../core/text/counted';
import { button, mainButton } from '../kit/button';
import { plainDate } from '../kit/dates';
import { guideLink } from '../kit/guideLink';
import { linkButton } from '../kit/linkButton';
import { list } from '../kit/list';
import { listed } from '../kit/listed';
import { part, textButton } from '../kit/rows';
import { say } from '../kit/say';
import { t } from '../kit/t';
import { overTime } from './overTime';
import { periodChips } from './period';
import type { Ask, Result } from './shown';

/** The result of a check: both sides next to each other, the risk of a lean, and each line with its evidence. */
export function resultPage(shown: Result, today: string, ask: Ask): TemplateResult {
  const { checks, open, colleagues, evidence } = shown;
  const check = checks.at(-1);
  if (!check) return html`${head(undefined, undefined, today, ask)}`;
  const balance = weigh(check.answers, check.period);
  return html`
    ${head(check.date, open, today, ask)} ${periodChips(check.period, ask)}
    <section class="lean" aria-labelledby="lean">
      <h2 id="lean">${leanName(balance)}</h2>
      <p>${leanText(balance)}</p>
      <p class="quiet">${say(periodTexts[check.period].asks)} ${say(noNorms)}</p>
    </section>
    <div class="two">${sides.map(side => sideOf(side, balance))}</div>
    ${amounts(balance, ask)} ${overTime(checks, today, ask)}
    <div class="two">
      ${sides.map(side =>
        part(
          `lines-${side}`,
          say(sideNames[side]),
          t('line by line'),
          html`<ol class="lines">
            ${behaviorsOn(side).map(id => line(id, check.answers[id], colleagues?.lines?.[id], evidence, today, ask))}
          </ol>`,
        ),
      )}
    </div>
    ${part('colleagues', t('What colleagues see'), undefined, others(colleagues, ask))}
    ${part('doubt', t('What to doubt'), undefined, list(selfRatingFacts.map(fact => say(fact))))}
  `;
}

function head(date: string | undefined, open: Result['open'], today: string, ask: Ask): TemplateResult {
  const show = (anew: boolean) => ask({ type: 'show', view: 'check', anew });
  const begin = mainButton(t('New Check'), () => show(true));
  return html`
    <header>
      <h1 tabindex="-1">${t('Balance check')}</h1>
      ${date ? html`<p class="quiet">${plainDate(date, today)}</p>` : nothing}
      <div class="acts">
        ${open === 'later' ? mainButton(t('Go On Answering'), () => show(false)) : nothing}
        ${open !== 'later' && date !== today ? begin : nothing}
        ${open === 'this' ? linkButton(t('Change answers'), () => show(false)) : nothing}
        ${guideLink('guide-check-yourself', ask)}
      </div>
    </header>
  `;
}

function leanName({ lean, strong }: Balance): string {
  if (!lean) return t('Not enough answers yet');
  const far = strong ? strongLeans[lean] : undefined;
  return say(far ?? leanTexts[lean].name);
}

function leanText({ lean }: Balance): string {
  if (lean) return say(leanTexts[lean].text);
  return t('Each side needs {0} answers besides “no occasion”. Change answers to add some.', minOnSide);
}

function sideOf(side: Side, balance: Balance): TemplateResult {
  const { score, right, answered } = balance[side];
  return html`
    <section class="side" aria-labelledby="figure-${side}" data-side=${side}>
      <h2 id="figure-${side}">${say(sideNames[side])}</h2>
      <p class="figure">
        ${
          score === null
            ? html`<span class="quiet">${t('{0} of {1} answers', answered, minOnSide)}</span>`
            : html`<b>${Math.round(score)}</b> <span class="quiet">${t('of 100')}</span>`
        }
      </p>
      ${bar(score, 'wide')}
      <dl class="facets">
        ${facetIds.filter(facet => facetSides[facet] === side).map(facet => facetRow(facet, balance.facets[facet]))}
      </dl>
      <p class="quiet">
        ${right === null ? t('Say for six lines whether there is enough of it, to see how much is right for now.') : t('{0}% is right for now.', Math.round(right * 100))}
      </p>
    </section>
  `;
}

function facetRow(facet: FacetId, score: number | null): TemplateResult {
  const { name, trait } = facetNames[facet];
  return html`
    <div>
      <dt>${say(name)} <span class="quiet">${say(trait)}</span></dt>
      <dd>${bar(score, 'thin')} <span class="number">${score === null ? t('too few') : Math.round(score)}</span></dd>
    </div>
  `;
}

/** Decorative: the score is next to it as text. */
function bar(score: number | null, kind: string): TemplateResult {
  return html`<svg class="bar ${kind}" aria-hidden="true" focusable="false">
    ${svg`<rect class="rail" width="100%" height="100%" rx="3"></rect>`}
    ${score === null ? nothing : svg`<rect class="value" width="${Math.max(score, 1)}%" height="100%" rx="3"></rect>`}
  </svg>`;
}

function amounts({ tooLittle, tooMuch }: Balance, ask: Ask): TemplateResult {
  const named = (ids: readonly GrowthBehaviorId[]) => list(ids.map(id => say(growthBehaviors[id].text)));
  if (tooLittle.length + tooMuch.length === 0) return html``;
  return html`<div class="two">
    ${tooLittle.length > 0 ? part('too-little', t('More of this'), undefined, html`${named(tooLittle)} ${idea(tooLittle[0], ask)}`) : nothing}
    ${tooMuch.length > 0 ? part('too-much', t('Less of this'), undefined, named(tooMuch)) : nothing}
  </div>`;
}

function idea(id: GrowthBehaviorId | undefined, ask: Ask): TemplateResult {
  if (!id) return html``;
  return html`<p class="idea">
    <b>${t('To try')}:</b> ${say(growthBehaviors[id].idea)}
    ${linkButton(t('Make a Plan…'), () => ask({ type: 'makePlan', behavior: id }))}
  </p>`;
}

function line(
  id: GrowthBehaviorId,
  own: BalanceAnswer | undefined,
  seen: SeenLine | undefined,
  all: readonly BalanceEvidence[],
  today: string,
  ask: Ask,
): TemplateResult {
  const asked = difference(own, seen);
  const evidence = all.filter(({ kind }) => evidenceOf[kind] === id);
  return html`
    <li class="line" data-id=${id}>
      <p>${say(growthBehaviors[id].text)}</p>
      <p class="quiet">
        ${t('You: {0}', ownWords(own))}${seen ? html`<br />${t('Colleagues: {0}', seenWords(seen))}` : nothing}
      </p>
      ${asked ? html`<p class="asked">${say(differenceQuestions[asked])}</p>` : nothing}
      ${
        evidence.length > 0
          ? html`<details>
              <summary>${counted(say, counts.fromYourNotes, evidence.length)}</summary>
              <ul class="plain">
                ${evidence.map(
                  each => html`<li>
                    ${textButton(say(evidenceTexts[each.kind], each.name, each.what), t('Open the note'), () => ask({ type: 'open', uri: each.uri, line: each.line }))}
                    <span class="quiet">${plainDate(each.date, today)}</span>
                  </li>`,
                )}
              </ul>
            </details>`
          : nothing
      }
    </li>
  `;
}

function ownWords(answer: BalanceAnswer | undefined): string {
  const words = [
    answer?.often === undefined ? undefined : say(oftenTexts[answer.often].text),
    answer?.amount === undefined ? undefined : say(amountTexts[answer.amount]),
  ].filter(word => word !== undefined);
  return words.length > 0 ? listed(words) : t('not answered');
}

function seenWords({ from, to, amount }: SeenLine): string {
  const [low, high] = [say(oftenTexts[from].text), say(oftenTexts[to].text)];
  const often = from === to ? low : t('between “{0}” and “{1}”', low, high);
  return amount ? t('{0}; most say {1}', often, say(amountTexts[amount])) : often;
}

function others(colleagues: Colleagues | undefined, ask: Ask): TemplateResult {
  const forms = colleagues?.forms ?? 0;
  return html`
    <p>
      ${
        forms >= minForms
          ? t('Next to each line that at least three of them answered you see the middle of their answers.')
          : t(
              'Ask at least three people. With fewer forms nothing is shown, because it would be somebody’s own answer.',
            )
      }
      ${forms > 0 ? counted(say, counts.formsHere, forms) : nothing}
    </p>
    <div class="acts">
      ${button(t('Make the Form…'), () => ask({ type: 'makeForm' }))}
      ${button(t('Enter a Form'), () => ask({ type: 'show', view: 'form', anew: true }))}
    </div>
  `;
}
