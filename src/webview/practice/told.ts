import { html, nothing, type TemplateResult } from 'lit';
import { counts } from '../../content/counts';
import { commitments, competences } from '../../core/styles/model';
import type { Cell } from '../../core/styles/readingShapes';
import { counted } from '../../core/text/counted';
import type { PageAt } from '../../protocol/practicePanel';
import { mainButton } from '../kit/button';
import { say } from '../kit/say';
import { styleMark } from '../kit/styleMark';
import { t } from '../kit/t';
import { cellWords, commitmentWord, competenceWord, styleName } from '../kit/words';
import { ratingWord } from './practiceWords';
import { type Ask, paragraphs, story } from './story';

/** Step 3: where the story is, how each response rates, and why. */
export function toldPage(page: PageAt<'told'>, ask: Ask): TemplateResult {
  const { options, reason, lesson, toDiscuss, number, of } = page;
  return html`
    ${story(page, ask)}
    ${toDiscuss ? discussion(page) : nothing}
    <section aria-labelledby="readings">
      <h2 id="readings">${t('The reading')}</h2>
      <div class="reading">
        ${placeMap(page)}
        <div>${readingWords(page)} ${versions(page)}</div>
      </div>
    </section>
    ${
      options.length > 0
        ? html`<section aria-labelledby="responses">
            <h2 id="responses">${t('The responses')}</h2>
            <ul class="outcomes">
              ${options.map(
                ({ text, style, rating, isChosen }) => html`
                  <li class="outcome" data-rating=${rating ?? 'none'} ?data-chosen=${isChosen}>
                    <p class="verdict">
                      ${styleMark(style)}
                      ${rating ? html`<strong>${ratingWord(rating)}</strong>` : nothing}
                      ${isChosen ? html`<span class="yours">${t('your response')}</span>` : nothing}
                    </p>
                    <p>${text}</p>
                  </li>
                `,
              )}
            </ul>
          </section>`
        : nothing
    }
    <section aria-labelledby="why">
      <h2 id="why">${t('Why')}</h2>
      ${paragraphs(reason)}
      ${lesson ? html`<p class="lesson"><span class="quiet">${t('Lesson')}</span> <strong>${lesson}</strong></p>` : nothing}
    </section>
    <div class="acts">
      ${mainButton(number < of ? t('Next Scenario') : t('Show What It Comes To'), () => ask({ type: 'next' }))}
    </div>
  `;
}

/** What comes before any style, and what to discuss. */
function discussion({ topic, first, discuss }: PageAt<'told'>): TemplateResult {
  return html`
    ${
      first
        ? html`<section aria-labelledby="first">
            <h2 id="first">${t('What comes first')}</h2>
            ${topic ? html`<p class="quiet">${t('This story is about: {0}', topic)}</p>` : nothing} ${paragraphs(first)}
          </section>`
        : nothing
    }
    ${
      discuss
        ? html`<section aria-labelledby="discuss">
            <h2 id="discuss">${t('To talk over')}</h2>
            ${paragraphs(discuss)}
          </section>`
        : nothing
    }
  `;
}

function readingWords({ placed, story: right, member, team }: PageAt<'told'>): readonly TemplateResult[] {
  const same = placed.competence === right.competence && placed.commitment === right.commitment;
  const lines = same
    ? [t('You placed it where the story does: {0}.', cellWords(right))]
    : [
        t('The story: {0}.', cellWords(right)),
        t('You placed: {0}.', cellWords(placed)),
        offWords(placed, right),
      ];
  if (member)
    lines.push(
      team
        ? t('Their own reading: {0}.', cellWords(member))
        : t('The person’s own reading: {0}.', cellWords(member)),
    );
  return lines.map(line => html`<p>${line}</p>`);
}

function offWords(placed: Cell, right: Cell): string {
  const competence = competences.indexOf(placed.competence) - competences.indexOf(right.competence);
  const commitment = commitments.indexOf(placed.commitment) - commitments.indexOf(right.commitment);
  if (commitment === 0) return t('Commitment is the same; competence is {0}.', stepWords(competence));
  if (competence === 0) return t('Competence is the same; commitment is {0}.', stepWords(commitment));
  return t('Competence is {0}; commitment is {1}.', stepWords(competence), stepWords(commitment));
}

function stepWords(steps: number): string {
  return counted(say, steps > 0 ? counts.stepsHigher : counts.stepsLower, Math.abs(steps));
}

function versions({ versions: both }: PageAt<'told'>): TemplateResult | typeof nothing {
  const [one, other] = both ?? [];
  if (!one || !other) return nothing;
  return html`<p class="quiet">
    ${t(
      'Two published versions of the model differ here: {0} says {1}, {2} says {3}.',
      one.name,
      styleName(one.style),
      other.name,
      styleName(other.style),
    )}
  </p>`;
}

/** Both readings on the twelve cells. Decorative: the text next to it says the same. */
function placeMap({ placed, story: right }: PageAt<'told'>): TemplateResult {
  const is = (one: Cell, competence: string, commitment: string) =>
    one.competence === competence && one.commitment === commitment;
  return html`
    <div class="places" aria-hidden="true">
      ${commitments.toReversed().map(
        commitment => html`
          <span class="scale">${commitmentWord(commitment)}</span>
          ${competences.map(
            competence => html`
              <span class="spot">
                ${is(right, competence, commitment) ? html`<i class="codicon codicon-circle-filled"></i>` : nothing}
                ${is(placed, competence, commitment) ? html`<i class="codicon codicon-account"></i>` : nothing}
              </span>
            `,
          )}
        `,
      )}
      <span></span>
      ${competences.map(competence => html`<span class="scale across">${competenceWord(competence)}</span>`)}
      <p class="key">
        <i class="codicon codicon-circle-filled"></i> ${t('the story')}
        <i class="codicon codicon-account"></i> ${t('you')}
      </p>
    </div>
  `;
}
