import { html, type TemplateResult } from 'lit';
import { t } from '../kit/t';

/** The placeholder for the result before a cell is chosen. */
export function hint(): TemplateResult {
  return html`
    <section class="hint">
      <h2>${t('Click the cell that fits what you saw.')}</h2>
      <p>${t('Competence and commitment on this task. Nothing is saved until you press Save.')}</p>
    </section>
  `;
}
