import '@vscode-elements/elements/dist/vscode-button/index.js';
import './base.css';
import { translateWith } from './t';

/** A page that is ready to paint. */
export interface OpenPage {
  readonly root: HTMLElement;
  /** Announces words to screen readers, even if they repeat the last ones. */
  say(words: string): void;
}

/** Loads the page's translations, and replaces its loading message with a root and a live region. */
export function openPage(): OpenPage {
  translateWith(document.getElementById('translations')?.textContent || '{}');
  const root = document.createElement('div');
  root.id = 'page';
  const voice = document.createElement('p');
  voice.className = 'unseen';
  voice.role = 'status';
  document.getElementById('page')?.replaceWith(root, voice);
  // The component library's button handles Space, but would let the page scroll as well.
  document.addEventListener('keydown', event => {
    if (event.key === ' ' && event.target instanceof Element && event.target.localName === 'vscode-button') {
      event.preventDefault();
    }
  });
  return {
    root,
    say(words) {
      // Live regions announce only text that changes.
      voice.textContent = voice.textContent === words ? `${words}\u00a0` : words;
    },
  };
}
