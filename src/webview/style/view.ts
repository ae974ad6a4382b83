import { t } from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import { evidence } from '../../content/styles/evidence';
import { trendAnchors } from '../../content/styles/playbook';
import { trends } from '../../core/styles/model';
import { chosenReading } from '../../core/styles/selection';
import type { StyleViewState } from '../../protocol/styleView';
import { chips } from '../kit/chips';
import { say } from '../kit/say';
import { trendWord } from '../kit/words';
import type { Acts } from './acts';
import { card, type DoneOpener } from './card';
import { choosers } from './choosers';
import { lookCloser } from './diagnosis';
import { frame } from './frame';
import { map } from './map';
import { match } from './match';
import { secondReading } from './secondReading';
import { section } from './section';
import { welcome } from './welcome';

/** The whole page for one state. */
export function view(state: StyleViewState, done: DoneOpener | undefined, acts: Acts): TemplateResult {
  const { selection } = state;
  const reading = chosenReading(selection);
  return html`
    <main>
      <h1 class="unseen">${t('Style')}</h1>
      ${choosers(state, acts)} ${map(selection, acts)}
      ${chips({
        name: 'trend',
        legend: t('recent results'),
        values: trends,
        value: selection.trend,
        word: trendWord,
        hint: trend => say(trendAnchors[trend]),
        choose: trend => acts.intend({ do: 'trend', trend }),
      })}
      ${lookCloser(state, acts)}
      ${selection.cell && reading ? card(state, selection.cell, reading, done, acts) : welcome(selection, acts)}
      ${secondReading(state, acts)} ${match(state, acts)}
      ${frame(state, reading, acts)}
      <section class="evidence">
        ${section(
          'evidence',
          html`${t('A question to discuss, not a verdict.')} <u>${t('What the evidence says')}</u>`,
          html`
            <p>${say(evidence.summary)}</p>
            <dl>
              ${evidence.studies.map(
                ({ who, year, sample, finding }) => html`
                  <dt>${say(who)}, ${year}</dt>
                  <dd><span class="sample">${say(sample)}.</span> ${say(finding)}</dd>
                `,
              )}
            </dl>
            <p>${say(evidence.affiliation)}</p>
          `,
          selection,
          acts,
        )}
      </section>
    </main>
  `;
}
