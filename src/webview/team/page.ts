import { t } from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { NewsOf } from '../../protocol/panel';
import type { TeamPanelState, teamPanel } from '../../protocol/teamPanel';
import type { Ask } from './hostLink';

/** Where the picture was put last. */
export type Done = NewsOf<typeof teamPanel>;

/** The picture with what can be done with it. */
export function pictureSection(
  { picture, subject }: TeamPanelState,
  done: Done | undefined,
  ask: Ask,
): TemplateResult | typeof nothing {
  if (!picture) return nothing;
  return html`
    <section class="drawing" aria-label=${t('Picture')}>
      <picture-frame .picture=${picture} role="region" aria-label=${picture.title} tabindex="0"></picture-frame>
      <div class="acts">
        <vscode-button secondary @click=${() => ask({ type: 'insert' })}>${t('Insert picture into note')}</vscode-button>
        <vscode-button secondary @click=${() => ask({ type: 'save' })}>${t('Save as SVG…')}</vscode-button>
        ${doneWords(done, subject.show === 'team', ask)}
      </div>
    </section>
  `;
}

function doneWords(done: Done | undefined, team: boolean, ask: Ask): TemplateResult | typeof nothing {
  if (!done) return nothing;
  if (done.type === 'saved') return html`<span class="done">${tick} ${t('Saved')}</span>`;
  const { uri, line } = done;
  return html`<span class="done">
    ${tick} ${team ? t('Added to team.md') : t('Added for the 1:1')}
    <button class="link" type="button" @click=${() => ask({ type: 'open', uri, line })}>${t('Show')}</button>
  </span>`;
}

const tick = html`<span class="codicon codicon-check" aria-hidden="true"></span>`;

/** What stands in place of a page that has nothing to show, with one thing to do. */
export function emptyPage(
  title: string,
  text: string,
  act?: { readonly label: string; readonly run: () => void },
): TemplateResult {
  return html`
    <section class="empty">
      <span class="codicon codicon-organization" aria-hidden="true"></span>
      <h1 tabindex="-1">${title}</h1>
      <p>${text}</p>
      ${act ? html`<vscode-button @click=${act.run}>${act.label}</vscode-button>` : nothing}
    </section>
  `;
}
