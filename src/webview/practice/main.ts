import { html, type TemplateResult } from 'lit';
import { type PracticeState, practicePanel } from '../../protocol/practicePanel';
import { t } from '../kit/t';
import '../kit/panel.css';
import { startPage } from '../kit/startPage';
import { donePage } from './done';
import { placePage } from './place';
import './practice.css';
import { respondPage } from './respond';
import { beginPage } from './start';
import type { Ask } from './story';
import { toldPage } from './told';

startPage(practicePanel, {
  view: (state, ask) => html`<main>${pageOf(state, ask)}</main>`,
  subject: ({ page }) => `${page.at} ${'number' in page ? page.number : ''}`,
  keepsShown: (shown, said) => said.page.at === 'loading' && shown.page.at !== 'loading',
});

function pageOf({ page, today }: PracticeState, ask: Ask): TemplateResult {
  switch (page.at) {
    case 'loading':
      return html`<p class="late">${t('Reading the notes…')}</p>`;
    case 'start':
      return beginPage(page, today, ask);
    case 'place':
      return placePage(page, ask);
    case 'respond':
      return respondPage(page, ask);
    case 'told':
      return toldPage(page, ask);
    case 'done':
      return donePage(page, today, ask);
  }
}
