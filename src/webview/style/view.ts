import { html, type TemplateResult } from 'lit';
import { chosenReading } from '../../core/styles/selection';
import type { StyleViewState } from '../../protocol/styleView';
import { t } from '../kit/t';
import type { Acts } from './acts';
import { choosers } from './choosers';
import { doing, glance } from './glance';
import { hint } from './hint';
import { map } from './map';
import type { DoneOpener } from './sayable';

/**
 * The whole view for one state. The result precedes the map in the DOM, and is displayed below it if there is space.
 */
export function view(state: StyleViewState, done: DoneOpener | undefined, acts: Acts): TemplateResult {
  const reading = chosenReading(state.selection);
  return html`
    <main>
      <h1 class="unseen">${t('Style')}</h1>
      ${choosers(state, acts)} ${reading ? glance(state, reading) : hint()} ${map(state.selection, acts)}
      ${doing(state, reading, done, acts)}
    </main>
  `;
}
