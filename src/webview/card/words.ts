import { html, type TemplateResult } from 'lit';
import { commitmentAnchors, competenceAnchors } from '../../content/styles/playbook';
import { commitments, competences } from '../../core/styles/model';
import type { Selection } from '../../core/styles/selection';
import { say } from '../kit/say';
import { t } from '../kit/t';
import { commitmentWord, competenceWord } from '../kit/words';
import type { Acts } from '../style/acts';
import { section } from './section';

/** What each step of both scales looks like to an observer. */
export function words(selection: Selection, acts: Acts): TemplateResult {
  const content = html`
    <h3>${t('Competence on this task')}</h3>
    <dl class="words">
      ${competences.map(
        each => html`<dt>${competenceWord(each)}</dt>
          <dd>${say(competenceAnchors[each])}</dd>`,
      )}
    </dl>
    <h3>${t('Commitment on this task')}</h3>
    <dl class="words">
      ${commitments.map(
        each => html`<dt>${commitmentWord(each)}</dt>
          <dd>${say(commitmentAnchors[each])}</dd>`,
      )}
    </dl>
  `;
  return section('words', t('What the words mean'), content, selection, acts);
}
