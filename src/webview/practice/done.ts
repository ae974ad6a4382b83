import { html, nothing, type TemplateResult } from 'lit';
import { counts } from '../../content/counts';
import type { PracticeAnswer } from '../../core/practice/answer';
import type { PracticeFigures } from '../../core/practice/figuresShape';
import { type StyleId, styleIds } from '../../core/styles/model';
import { counted } from '../../core/text/counted';
import type { PageAt } from '../../protocol/practicePanel';
import { button, mainButton } from '../kit/button';
import { plainDate } from '../kit/dates';
import { linkButton } from '../kit/linkButton';
import { listed } from '../kit/listed';
import { part } from '../kit/rows';
import { say } from '../kit/say';
import { styleMark } from '../kit/styleMark';
import { t } from '../kit/t';
import { cellWords, styleName } from '../kit/words';
import { distanceWords, ratingWord, shareWords } from './practiceWords';
import type { Ask } from './story';

/** The result of a run, what each figure means, and one thing to try. */
export function donePage(page: PageAt<'done'>, today: string, ask: Ask): TemplateResult {
  const { figures, answers, seenBefore, saved, refused } = page;
  return html`
    <header>
      <h1 tabindex="-1">${t('What it comes to')}</h1>
      <p class="quiet">
        ${figures ? counted(say, counts.scoredScenarios, figures.scored) : t('These scenarios are to discuss, and counted in no figure.')}
        ${figures && seenBefore > 0 ? t('{0} of them you had seen before, which makes them easier.', seenBefore) : nothing}
      </p>
    </header>
    ${
      refused && !saved
        ? html`<div class="trouble">
            <span class="codicon codicon-warning" aria-hidden="true"></span>
            <div>
              <p>${t('This run is not saved.')} ${refused}</p>
              <div class="acts">
                ${mainButton(t('Save Again'), () => ask({ type: 'save' }))}
              </div>
            </div>
          </div>`
        : nothing
    }
    ${tryThis(page, today, ask)} ${figures ? figureList(figures) : nothing}
    ${part('answers', t('Your answers'), String(answers.length), answerList(answers))}
    <div class="acts">
      ${mainButton(t('Done'), () => ask({ type: 'leave' }))}
      ${saved ? button(t('Open the Notes'), () => ask({ type: 'open', uri: saved, line: 0 })) : nothing}
    </div>
  `;
}

function tryThis(
  { toTry, action, saved }: PageAt<'done'>,
  today: string,
  ask: Ask,
): TemplateResult | typeof nothing {
  if (!toTry) return nothing;
  return html`<section class="try" aria-labelledby="try">
    <h2 id="try">${t('One thing to try this week')}</h2>
    <p><strong>${toTry.act}</strong></p>
    <p class="quiet">${toTry.why}</p>
    ${
      action
        ? html`<p role="status">
            ${t('It is among your actions, due {0}.', plainDate(action.due, today))}
            ${linkButton(t('Open'), () => ask({ type: 'open', uri: action.uri, line: action.line }), t('Open the action'))}
          </p>`
        : saved
          ? html`<div class="acts">
              ${button(t('Add to My Actions'), () => ask({ type: 'addAction' }))}
            </div>`
          : nothing
    }
  </section>`;
}

function figureList(figures: PracticeFigures): TemplateResult {
  const { scored, diagnosis, effectiveness, flexibility, bias, direction } = figures;
  const all = scored === direction.same;
  return part(
    'figures',
    t('Figures'),
    t('no norms exist'),
    html`<dl class="figures">
      ${figure(
        t('Readings'),
        t('{0} of {1} points, {2}', diagnosis.points, diagnosis.most, shareWords(diagnosis.share)),
        t(
          'How close you placed competence and commitment to the story: 2 points for the same step, 1 for the one beside it.',
        ),
        diagnosis.share,
      )}
      ${figure(
        t('Responses'),
        t(
          '{0} points on a scale from {1} to {2}, {3}',
          effectiveness.points,
          effectiveness.least,
          effectiveness.most,
          shareWords(effectiveness.share),
        ),
        t(
          'How well your responses fit: 4 points for the best one, 1 for the weakest. Picking by chance comes to about half.',
        ),
        effectiveness.share,
      )}
      ${
        flexibility === undefined
          ? figure(
              t('Flexibility'),
              t('too few scenarios to say'),
              t(
                'Whether you use each style as often as it fits shows only in a run with every style in it. This time you used: {0}.',
                usedWords(figures.used),
              ),
            )
          : figure(
              t('Flexibility'),
              shareWords(flexibility),
              t('Whether you used each style as often as it fits. You used: {0}.', usedWords(figures.used)),
              flexibility,
            )
      }
      ${figure(
        t('Direction'),
        all
          ? t('as much as fits, each time')
          : t('more than fits {0}, as much {1}, less {2}', direction.more, direction.same, direction.less),
        t(
          'Whether you tend to give more direction than fits, or less. On average: {0}, where 0 is as much as fits, below is more, and 1 is the next style.',
          distanceWords(bias),
        ),
      )}
    </dl>
    <p class="quiet">
      ${
        flexibility === undefined
          ? t(
              'Out of {0} scenarios, one answer moves each figure a lot. Compare it only with your own runs.',
              scored,
            )
          : t(
              'These figures are for comparing with your own earlier runs, and say nothing about how you lead.',
            )
      }
    </p>`,
  );
}

function figure(name: string, value: string, means: string, share?: number): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd class="value">
      ${value}
      ${
        share === undefined
          ? nothing
          : html`<svg class="share" aria-hidden="true">
              <rect class="whole" width="100%" height="100%" />
              <rect class="part" width=${`${Math.round(100 * share)}%`} height="100%" />
            </svg>`
      }
    </dd>
    <dd class="quiet">${means}</dd>
  </div>`;
}

function usedWords(used: Readonly<Record<StyleId, number>>): string {
  return listed(styleIds.map(style => t('{0} {1}', styleName(style), used[style])));
}

function answerList(answers: readonly PracticeAnswer[]): TemplateResult {
  return html`<ol class="answers">
    ${answers.map(
      ({ title, reading, placed, chosen, scored }) => html`<li>
        <strong>${title}</strong>
        <span>
          ${styleMark(chosen)} ${scored ? ratingWord(scored.rating) : nothing}
          ${scored && scored.best !== chosen ? html`<span class="quiet">${t('{0} fits best', styleName(scored.best))}</span>` : nothing}
        </span>
        <span class="quiet">
          ${
            placed.competence === reading.competence && placed.commitment === reading.commitment
              ? t('placed as in the story: {0}', cellWords(reading))
              : t('you placed {0}; the story: {1}', cellWords(placed), cellWords(reading))
          }
        </span>
      </li>`,
    )}
  </ol>`;
}
