import { html, type TemplateResult } from 'lit';
import { commitmentAnchors, competenceAnchors } from '../../content/styles/playbook';
import { commitments, competences } from '../../core/styles/model';
import type { PageAt } from '../../protocol/practicePanel';
import { mainButton } from '../kit/button';
import { chips } from '../kit/chips';
import { say } from '../kit/say';
import { t } from '../kit/t';
import { commitmentWord, competenceWord } from '../kit/words';
import { type Ask, story } from './story';

/** Step 1: where the person or the team is on this task. */
export function placePage(page: PageAt<'place'>, ask: Ask): TemplateResult {
  const { competence = null, commitment = null, team } = page;
  return html`
    ${story(page, ask)}
    <section aria-labelledby="place">
      <h2 id="place">${team ? t('First: where is the team on this task?') : t('First: where is this person on the task?')}</h2>
      <div class="scales">
        ${chips({
          name: 'competence',
          legend: t('Competence'),
          values: competences,
          value: competence,
          word: each => (each ? competenceWord(each) : ''),
          hint: each => (each ? say(competenceAnchors[each]) : ''),
          choose: each => each && ask({ type: 'place', competence: each }),
        })}
        <p class="quiet anchor">${competence ? say(competenceAnchors[competence]) : t('What the story shows, not the job title.')}</p>
        ${chips({
          name: 'commitment',
          legend: t('Commitment'),
          values: commitments,
          value: commitment,
          word: each => (each ? commitmentWord(each) : ''),
          hint: each => (each ? say(commitmentAnchors[each]) : ''),
          choose: each => each && ask({ type: 'place', commitment: each }),
        })}
        <p class="quiet anchor">${commitment ? say(commitmentAnchors[commitment]) : t('Motivation and confidence on this task.')}</p>
      </div>
    </section>
    <div class="acts">
      ${
        competence && commitment
          ? mainButton(t('Show the Responses'), () => ask({ type: 'goOn' }))
          : html`<p class="quiet">${t('Place both, and the responses follow.')}</p>`
      }
    </div>
  `;
}
