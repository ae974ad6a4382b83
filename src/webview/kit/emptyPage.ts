import { html, nothing, type TemplateResult } from 'lit';
import { mainButton } from './button';
import './emptyPage.css';

interface Empty {
  /** A codicon. */
  readonly icon: string;
  readonly title?: string;
  readonly text: string;
  readonly act?: { readonly label: string; readonly run: () => void };
  /** A secondary action. */
  readonly more?: TemplateResult;
}

/** The message when there is nothing to show, with one action. */
export function emptyPage({ icon, title, text, act, more }: Empty): TemplateResult {
  return html`
    <section class="empty">
      <span class="codicon codicon-${icon}" aria-hidden="true"></span>
      ${title ? html`<h1 tabindex="-1">${title}</h1>` : nothing}
      <p>${text}</p>
      ${act ? mainButton(act.label, act.run) : nothing}
      ${more ?? nothing}
    </section>
  `;
}
