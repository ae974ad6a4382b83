import { html } from 'lit';
import { deskPanel } from '../../protocol/desk';
import { startPage } from '../kit/startPage';
import { t } from '../kit/t';
import '../kit/panel.css';
import './desk.css';
import { deskPage, type PrivateLines } from './desk';

let privateLines: PrivateLines | undefined;

const { say, paint } = startPage(deskPanel, {
  view(state, ask) {
    const hide = () => {
      privateLines = undefined;
      paint();
    };
    return html`<main>${deskPage(state, privateLines, hide, ask)}</main>`;
  },
  subject: state => JSON.stringify(state.subject),
  beforeSubjectChange() {
    privateLines = undefined;
  },
  keepsShown: (shown, said) =>
    said.notes === 'loading' &&
    shown.notes === 'ready' &&
    JSON.stringify(shown.subject) === JSON.stringify(said.subject),
  onNews(news) {
    privateLines = news.lines;
    paint();
    say(t('Private lines are shown.'));
  },
});
