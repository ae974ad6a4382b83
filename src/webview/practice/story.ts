import { html, nothing, type TemplateResult } from 'lit';
import type { AskOf } from '../../protocol/panel';
import type { PageAt, practicePanel } from '../../protocol/practicePanel';
import { linkButton } from '../kit/linkButton';
import { t } from '../kit/t';

type Head = Pick<PageAt<'told'>, 'title' | 'situation' | 'toDiscuss' | 'number' | 'of'>;

/** Sends a request to the host. */
export type Ask = (request: AskOf<typeof practicePanel>) => void;

/** The heading of every step: the position in the run, and the story. */
export function story({ title, situation, toDiscuss, number, of }: Head, ask: Ask): TemplateResult {
  return html`
    <header>
      <p class="quiet progress">
        ${t('Scenario {0} of {1}', number, of)}${toDiscuss ? html` · ${t('to discuss, not counted')}` : nothing}
        ${linkButton(t('Leave for Now'), () => ask({ type: 'leave' }))}
        ${number > 1 ? linkButton(t('End Here'), () => ask({ type: 'endNow' })) : nothing}
      </p>
      <h1 tabindex="-1" dir="auto">${title}</h1>
    </header>
    ${paragraphs(situation)}
  `;
}

/** Splits a text into paragraphs at blank lines. */
export function paragraphs(text: string): readonly TemplateResult[] {
  return text
    .split('\n\n')
    .filter(Boolean)
    .map(each => html`<p class="told" dir="auto">${each}</p>`);
}
