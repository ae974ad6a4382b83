import { html, nothing, type TemplateResult } from 'lit';
import type { AskOf, NewsOf } from '../../protocol/panel';
import type { TeamPanelState, teamPanel } from '../../protocol/teamPanel';
import { button } from '../kit/button';
import { t } from '../kit/t';
import '../kit/pictureFrame';
import { linkButton } from '../kit/linkButton';

/** Sends a request to the host. */
export type Ask = (request: AskOf<typeof teamPanel>) => void;

/** Where the picture was last inserted. */
export type Done = NewsOf<typeof teamPanel>;

/** The picture and its actions. */
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
        ${button(t('Insert picture'), () => ask({ type: 'insert' }))}
        ${button(t('Save as SVG…'), () => ask({ type: 'save' }))}
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
    ${linkButton(t('Show'), () => ask({ type: 'open', uri, line }))}
  </span>`;
}

const tick = html`<span class="codicon codicon-check" aria-hidden="true"></span>`;
