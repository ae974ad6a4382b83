import '@vscode-elements/elements/dist/vscode-button/index.js';
import './base.css';
import { translateWith } from './t';

/** A page that is ready to be painted. */
export interface OpenPage {
  readonly root: HTMLElement;
  /** Says something to those who do not see the page; the same words again are said again. */
  say(words: string): void;
}

/** Takes up the translations that came with the page, and puts a root and a voice where it said that it loads. */
export function openPage(): OpenPage {
  translateWith(document.getElementById('translations')?.textContent || '{}');
  const root = document.createElement('div');
  root.id = 'page';
  const voice = document.createElement('p');
  voice.className = 'unseen';
  voice.role = 'status';
  document.getElementById('page')?.replaceWith(root, voice);
  // The elements library's button acts on Space, and would let the page scroll as well.
  document.addEventListener('keydown', event => {
    if (event.key === ' ' && event.target instanceof Element && event.target.localName === 'vscode-button') {
      event.preventDefault();
    }
  });
  return {
    root,
    say(words) {
      // Only a text that changes is spoken.
      voice.textContent = voice.textContent === words ? `${words}\u00a0` : words;
    },
  };
}
