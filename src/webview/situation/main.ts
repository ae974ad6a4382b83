import { html } from 'lit';
import { situationPanel } from '../../protocol/situationPanel';
import { startPage } from '../kit/startPage';
import '../kit/panel.css';
import { boardPage, type Choices } from './board';
import { listPage } from './list';
import './situation.css';

/** Typed and chosen values that the host does not have yet. */
let typed = '';
let choices: Choices = { name: '', person: '', days: '7' };

const { paint } = startPage(situationPanel, {
  view: (state, ask) => html`<main>
    ${
      state.board
        ? boardPage(state, state.board, choices, ask, changed => {
            choices = { ...choices, ...changed };
            paint();
          })
        : listPage(state, typed, ask, text => {
            typed = text;
            paint();
          })
    }
  </main>`,
  subject: ({ board }) => board?.live?.uri ?? board?.id ?? '',
  beforeSubjectChange() {
    choices = { ...choices, name: '' };
  },
});
