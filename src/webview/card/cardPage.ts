import { html, nothing, type TemplateResult } from 'lit';
import { trendAnchors } from '../../content/styles/playbook';
import { type CardTab, cardTabs, openTab } from '../../core/styles/cardTabs';
import { trends } from '../../core/styles/model';
import { chosenReading } from '../../core/styles/selection';
import { dotted } from '../../core/text/dotted';
import type { StyleViewState } from '../../protocol/styleView';
import { button, mainButton } from '../kit/button';
import { chips } from '../kit/chips';
import { linkButton } from '../kit/linkButton';
import { say } from '../kit/say';
import { t } from '../kit/t';
import { tabs } from '../kit/tabs';
import { trendWord } from '../kit/words';
import type { Acts } from '../style/acts';
import { choosers } from '../style/choosers';
import { hint } from '../style/hint';
import { map } from '../style/map';
import type { DoneOpener } from '../style/sayable';
import { advice } from './advice';
import { lookCloser } from './diagnosis';
import { frame } from './frame';
import { head } from './head';
import { history } from './history';
import { match } from './match';
import { secondReading } from './secondReading';
import { why } from './why';

/** The whole card: the map with the path and its history, next to the result with its sections. */
export function cardPage(state: StyleViewState, done: DoneOpener | undefined, acts: Acts): TemplateResult {
  const { selection, people, card } = state;
  const reading = chosenReading(selection);
  const name = people.find(({ id }) => id === selection.person)?.name;
  return html`
    <main>
      <header class="top">
        <h1 tabindex="-1">${dotted(name, selection.task) || t('Style card')}</h1>
        ${choosers(state, acts)}
      </header>
      <div class="columns">
        <div class="column">
          ${map(selection, acts, { isLarge: true, path: card?.path ?? [] })}
          ${chips({
            name: 'trend',
            legend: t('recent results'),
            values: trends,
            value: selection.trend,
            word: trendWord,
            hint: trend => say(trendAnchors[trend]),
            choose: trend => acts.intend({ do: 'trend', trend }),
          })}
          <p>
            ${linkButton(t('Not sure? Answer nine questions'), () =>
              acts.intend({ do: 'section', section: 'closer', open: true }),
            )}
          </p>
          ${history(state, acts)}
        </div>
        <div class="column">
          ${reading ? head(state, reading, acts) : hint()}
          ${tabs({
            name: t('Parts of the card'),
            tabs: cardTabs.map(id => ({ id, label: tabWords(id) })),
            open: openTab(selection),
            choose: section => acts.intend({ do: 'section', section, open: true }),
            content: part(state, done, acts),
          })}
          <div class="acts">
            ${reading ? mainButton(t('Save Reading'), () => acts.ask({ type: 'save' })) : nothing}
            ${button(t('Start 1:1'), () => acts.ask({ type: 'startOneOnOne' }))}
            ${button(t('Open 1:1 Desk'), () => acts.ask({ type: 'prepare' }))}
          </div>
        </div>
      </div>
    </main>
  `;
}

function part(state: StyleViewState, done: DoneOpener | undefined, acts: Acts): TemplateResult {
  const { cell } = state.selection;
  const reading = chosenReading(state.selection);
  switch (openTab(state.selection)) {
    case 'advice':
      return cell && reading
        ? advice(state, cell, reading, done, acts)
        : html`<p class="quiet">${t('What to say and do comes with the cell that you pick.')}</p>`;
    case 'closer':
      return lookCloser(state, acts);
    case 'theirs':
      return secondReading(state, acts);
    case 'inUse':
      return match(state, acts);
    case 'task':
      return frame(state, reading, acts);
    case 'evidence':
      return why(state, cell, reading, acts);
  }
}

function tabWords(tab: CardTab): string {
  return {
    advice: t('Advice'),
    closer: t('Nine questions'),
    theirs: t('Two readings'),
    inUse: t('Style you used'),
    task: t('Task demands'),
    evidence: t('Why'),
  }[tab];
}
