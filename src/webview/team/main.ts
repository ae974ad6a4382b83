import { html } from 'lit';
import { teamPanel } from '../../protocol/teamPanel';
import { startPage } from '../kit/startPage';
import { t } from '../kit/t';
import type { Done } from './page';
import { pathPage } from './path';
import { teamPage } from './team';
import '../kit/panel.css';
import './team.css';

let done: Done | undefined;

const { say, paint } = startPage(teamPanel, {
  view(state, ask) {
    const page = state.subject.show === 'path' ? pathPage : teamPage;
    return html`<main>${page(state, done, ask)}</main>`;
  },
  subject: state => JSON.stringify(state.subject),
  beforeSubjectChange() {
    done = undefined;
  },
  keepsShown: (shown, said) =>
    said.notes === 'loading' &&
    shown.notes === 'ready' &&
    JSON.stringify(shown.subject) === JSON.stringify(said.subject),
  onNews(news) {
    done = news;
    paint();
    say(news.type === 'inserted' ? t('The picture was added to the note.') : t('The picture was saved.'));
  },
});
