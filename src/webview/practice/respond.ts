import { html, type TemplateResult } from 'lit';
import type { PageAt } from '../../protocol/practicePanel';
import { mainButton } from '../kit/button';
import { linkButton } from '../kit/linkButton';
import { t } from '../kit/t';
import { cellWords } from '../kit/words';
import { type Ask, story } from './story';

/** Step 2: what to do. Nothing reveals which style a response is. */
export function respondPage(page: PageAt<'respond'>, ask: Ask): TemplateResult {
  return html`
    ${story(page, ask)}
    <p>
      <span class="quiet">${t('You placed:')}</span> ${cellWords(page.placed)}
      ${linkButton(t('Change'), () => ask({ type: 'goBack' }), t('Change what you placed'))}
    </p>
    <fieldset
      class="responses"
      role="radiogroup"
      aria-labelledby="respond"
      @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && answer(event, ask)}
    >
      <h2 id="respond">${t('Then: what do you do?')}</h2>
      ${page.options.map(
        (text, at) => html`
          <label class="response">
            <input type="radio" name="response" value=${at} />
            <span>${text}</span>
          </label>
        `,
      )}
      <div class="acts">
        ${mainButton(t('Answer'), (event: Event) => answer(event, ask))}
      </div>
    </fieldset>
  `;
}

/** If no response is chosen, moves the focus to the first one. */
function answer(event: Event, ask: Ask): void {
  const group = (event.currentTarget as HTMLElement).closest('.responses');
  const chosen = group?.querySelector<HTMLInputElement>('input:checked');
  if (chosen) ask({ type: 'respond', choice: Number(chosen.value) });
  else group?.querySelector<HTMLInputElement>('input')?.focus();
}
