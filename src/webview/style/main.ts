import '@vscode-elements/elements/dist/vscode-button/index.js';
import { config, t } from '@vscode/l10n';
import { render } from 'lit';
import { freshWeeks } from '../../core/styles/freshness';
import { recommend } from '../../core/styles/recommend';
import { chosenReading, nothingChosen, type Section } from '../../core/styles/selection';
import type { Notice, StyleViewState } from '../../protocol/styleView';
import type { Acts } from './acts';
import type { DoneOpener } from './card';
import { frameWords } from './frame';
import { HostLink } from './hostLink';
import { fitNames } from './map';
import './style.css';
import { view } from './view';
import { resultWords } from './words';

/** How long the mark on a copied opener stays, in milliseconds. */
const markFor = 2000;

config({ contents: document.getElementById('translations')?.textContent || '{}' });

const page = document.createElement('div');
page.id = 'page';
const voice = document.createElement('p');
voice.className = 'unseen';
voice.role = 'status';
document.getElementById('page')?.replaceWith(page, voice);

let shown: StyleViewState | undefined;
let said: string | undefined;
let saidOfTask: string | undefined;
let asked: Omit<DoneOpener, 'how'> | undefined;
let done: DoneOpener | undefined;
let unmark: ReturnType<typeof setTimeout> | undefined;

const acts: Acts = {
  intend: intent => link.intend(intent),
  ask: request => {
    if (request.type === 'copyOpener' || request.type === 'insertOpener') asked = request;
    link.ask(request);
  },
};

const empty: StyleViewState = {
  count: 0,
  selection: nothingChosen,
  people: [],
  notes: 'loading',
  today: '1970-01-01',
  canInsert: false,
  weeks: freshWeeks,
};

const link = new HostLink(empty, { paint, notice, focus });
fitNames(page);

function paint(state: StyleViewState): void {
  const first = shown === undefined;
  shown = state;
  render(view(state, done, acts), page);
  const reading = chosenReading(state.selection);
  const result = reading ? resultWords(recommend(reading)) : '';
  const framed = reading ? frameWords(state, reading) : '';
  // Another style brings another frame; where both change, the style is the news.
  const news = result === said ? (framed === saidOfTask ? undefined : framed) : result;
  if (!first && news !== undefined) voice.textContent = news;
  said = result;
  saidOfTask = framed;
}

function notice(notice: Notice): void {
  const words = {
    copied: t('Copied.'),
    inserted: t('Inserted.'),
    'not-inserted': t('This editor does not take text. Nothing was inserted.'),
    saved: t('Reading saved.'),
    'saved-before': t('This reading of today is saved already.'),
    'theirs-saved': t('Saved as their own reading.'),
    'style-logged': t('Saved.'),
    'frame-kept': t('Saved with the task.'),
    'choice-logged': t('Your choice is saved.'),
    'command-started': t('The takeover has started.'),
  }[notice];
  // A repeated notice is spoken again only if the text changes.
  voice.textContent = voice.textContent === words ? `${words}\u00a0` : words;
  if ((notice === 'copied' || notice === 'inserted') && asked) {
    clearTimeout(unmark);
    done = { ...asked, how: notice };
    unmark = setTimeout(() => {
      done = undefined;
      if (shown) paint(shown);
    }, markFor);
  }
  if (shown) paint(shown);
}

/** To the control that the keyboard would reach first in the part, which is open by now. */
function focus(section: Section): void {
  const part = page.querySelector(`[data-section="${section}"] .folded`);
  const first =
    part?.querySelector<HTMLElement>('input:checked') ?? part?.querySelector<HTMLElement>('input, select');
  first?.focus();
  part?.scrollIntoView({ block: 'nearest' });
}

// The elements library's button acts on Space, and would let the page scroll as well.
document.addEventListener('keydown', event => {
  if (event.key === ' ' && event.target instanceof Element && event.target.localName === 'vscode-button') {
    event.preventDefault();
  }
});
