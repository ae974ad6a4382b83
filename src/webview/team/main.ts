import '@vscode-elements/elements/dist/vscode-button/index.js';
import { config, t } from '@vscode/l10n';
import { html, render } from 'lit';
import type { TeamPanelState } from '../../protocol/teamPanel';
import { hostLink, sameSubject } from './hostLink';
import type { Done } from './page';
import { pathPage } from './path';
import './picture';
import { teamPage } from './team';
import './team.css';

config({ contents: document.getElementById('translations')?.textContent || '{}' });

const root = document.createElement('div');
root.id = 'page';
const voice = document.createElement('p');
voice.className = 'unseen';
voice.role = 'status';
document.getElementById('page')?.replaceWith(root, voice);

let shown: TeamPanelState | undefined;
let done: Done | undefined;

const ask = hostLink({
  paint(state) {
    const other = shown !== undefined && !sameSubject(shown, state);
    if (other) done = undefined;
    shown = state;
    paint();
    // What was pressed to come here is gone, so that the focus would be lost.
    if (other && document.hasFocus()) root.querySelector<HTMLElement>('h1')?.focus();
  },
  done(message) {
    done = message;
    paint();
    voice.textContent =
      message.type === 'inserted' ? t('The picture was added to the note.') : t('The picture was saved.');
  },
});

function paint(): void {
  if (!shown) return;
  const page = shown.subject.show === 'path' ? pathPage : teamPage;
  render(html`<main>${page(shown, done, ask)}</main>`, root);
}

// The elements library's button acts on Space, and would let the page scroll as well.
document.addEventListener('keydown', event => {
  if (event.key === ' ' && event.target instanceof Element && event.target.localName === 'vscode-button') {
    event.preventDefault();
  }
});
