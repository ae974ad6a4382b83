import { html, nothing, type TemplateResult } from 'lit';
import type { PageAt } from '../../protocol/practicePanel';
import { linkButton } from '../kit/linkButton';
import { t } from '../kit/t';
import type { Ask } from './ask';

type Head = Pick<PageAt<'told'>, 'title' | 'situation' | 'toDiscuss' | 'number' | 'of'>;

/** What stands above every step: where in the run it is, and the story. */
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

/** A text with blank lines between its paragraphs. */
export function paragraphs(text: string): readonly TemplateResult[] {
  return text
    .split('\n\n')
    .filter(Boolean)
    .map(each => html`<p class="told" dir="auto">${each}</p>`);
}
