import { html, nothing, type TemplateResult } from 'lit';
import { evidence } from '../../content/styles/evidence';
import { commitmentAnchors, competenceAnchors, levelNames } from '../../content/styles/playbook';
import { commitments, competences, type Level, levels, type Recommendation } from '../../core/styles/model';
import type { Cell, Reading } from '../../core/styles/readingShapes';
import { cautionWords, reasonWords } from '../../core/styles/reasonWords';
import { recommend } from '../../core/styles/recommend';
import { chosenTask, type Selection } from '../../core/styles/selection';
import { compareReadings, timeBetween } from '../../core/styles/twoReadings';
import type { StyleViewState } from '../../protocol/styleView';
import { guideLink } from '../kit/guideLink';
import { list } from '../kit/list';
import { say } from '../kit/say';
import { t } from '../kit/t';
import { commitmentWord, competenceWord, styleName, trendWord } from '../kit/words';
import { worksNamed } from '../kit/worksNamed';
import type { Acts } from '../style/acts';
import { storedReading } from '../style/standing';
import { section } from './section';

/** Why this style, how sure that is, what the words mean, and what the evidence says. */
export function why(
  state: StyleViewState,
  cell: Cell | null,
  reading: Reading | undefined,
  acts: Acts,
): TemplateResult {
  return html`
    ${cell && reading ? reasons(state, cell, reading) : nothing} ${words(state.selection, acts)}
    <section class="evidence" aria-labelledby="evidence-name">
      <h3 id="evidence-name">${t('What the evidence says')}</h3>
      <p>${t('A question to discuss, not a verdict.')} ${say(evidence.summary)}</p>
      <dl>
        ${evidence.studies.map(
          ({ who, year, sample, finding }) => html`
            <dt>${say(who)}, ${year}</dt>
            <dd><span class="sample">${say(sample)}.</span> ${say(finding)}</dd>
          `,
        )}
      </dl>
      <p>${say(evidence.affiliation)}</p>
      <p>${guideLink('guide-evidence', acts.ask)}</p>
    </section>
  `;
}

function reasons(state: StyleViewState, cell: Cell, reading: Reading): TemplateResult {
  const result = recommend(reading);
  const stored = storedReading(state);
  const name = state.people.find(({ id }) => id === state.selection.person)?.name ?? '';
  const task = chosenTask(state.selection, state.people);
  const theirs = task?.theirs;
  const readOn = stored && task?.latest ? task.latest.date : state.today;
  const between =
    theirs && timeBetween({ date: readOn, style: result.style }, theirs, state.today, state.weeks);
  const apart = theirs && !between ? compareReadings(cell, theirs).apart : 0;
  const caution = cautionWords(result, say);
  return html`
    <p class="why" data-style=${result.style}>${reasonWords(result, say)}</p>
    ${
      caution
        ? html`<p class="trouble">
            <span class="codicon codicon-warning" aria-hidden="true"></span>${caution}
          </p>`
        : nothing
    }
    ${bothVersions(result)} ${certainty(result, stored?.words, apart, name)}
  `;
}

/** Where the published versions of the model disagree, both answers are shown (domain.md §1.3 [14]). */
function bothVersions({ versionsDiffer, otherVersion, style }: Recommendation) {
  if (!versionsDiffer || !otherVersion) return nothing;
  return html`
    <div class="versions">
      <p>${t('Two published versions of the model differ here:')}</p>
      <dl>
        <dt>${otherVersion.name === 'Hersey' ? 'Blanchard' : 'Hersey'}</dt>
        <dd data-style=${style}><span class="dot" aria-hidden="true"></span>${styleName(style)}</dd>
        <dt>${otherVersion.name}</dt>
        <dd data-style=${otherVersion.style}>
          <span class="dot" aria-hidden="true"></span>${styleName(otherVersion.style)}
        </dd>
      </dl>
    </div>
  `;
}

function certainty(
  result: Recommendation,
  stored: string | undefined,
  apart: number,
  name: string,
): TemplateResult {
  const works = worksNamed(result.source);
  return html`
    <dl>
      <dt>${t('Level')}</dt>
      <dd>${levelWords(result.level)}</dd>
      <dt>${t('How sure')}</dt>
      <dd>
        ${
          result.strength === 'clear'
            ? t('Clear: recent results would not change the style.')
            : t('Borderline: {0} is close, and recent results decide.', styleName(result.neighbour))
        }
        ${apart >= 2 ? t('Weak: {0}’s own reading is two steps or more away.', name) : nothing}
      </dd>
      <dt>${t('Recent results')}</dt>
      <dd>
        ${
          result.trendUsed
            ? t('They were used: {0}.', trendWord(result.trendUsed))
            : result.strength === 'clear'
              ? t('They were not needed.')
              : t('Recent results are unknown, so this is the usual starting point.')
        }
      </dd>
      ${
        stored
          ? html`<dt>${t('Reading')}</dt>
              <dd>${stored}</dd>`
          : nothing
      }
      <dt>${t('It follows')}</dt>
      <dd>${list(works)}</dd>
    </dl>
  `;
}

/** "Finding it hard / Competent, not settled" for `D2/D3`. */
function levelWords(level: string): string {
  const named = levels.filter((each: Level) => level.includes(each));
  return named.map(each => say(levelNames[each])).join(' / ');
}

/** What each step of both scales looks like to an observer. */
function words(selection: Selection, acts: Acts): TemplateResult {
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
