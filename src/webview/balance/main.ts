import { html, type TemplateResult } from 'lit';
import { balancePanel } from '../../protocol/balancePanel';
import { t } from '../kit/t';
import '../kit/panel.css';
import { emptyPage } from '../kit/emptyPage';
import { startPage } from '../kit/startPage';
import './balance.css';
import { answersPage } from './answers';
import { resultPage } from './result';
import { clearTyped } from './typed';

const page = startPage(balancePanel, {
  view: ({ shown, hidden, today }, ask): TemplateResult => {
    if (hidden)
      return html`<main>
        ${emptyPage({
          icon: 'eye-closed',
          title: t('Balance check'),
          text: t('This page is about you. It is empty while your screen is shared.'),
        })}
      </main>`;
    if (!shown) return html`<p class="late">${t('Reading the notes…')}</p>`;
    return html`<main data-view=${shown.view}>
      ${
        shown.view === 'result'
          ? resultPage(shown, today, ask)
          : answersPage(shown, { ask, paint: () => page.paint(), say: words => page.say(words) })
      }
    </main>`;
  },
  subject: ({ shown }) => (shown ? `${shown.view} ${shown.view === 'result' ? '' : shown.date}` : ''),
  beforeSubjectChange: clearTyped,
});
