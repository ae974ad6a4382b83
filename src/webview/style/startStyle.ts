import { render, type TemplateResult } from 'lit';
import { freshWeeks } from '../../core/styles/freshness';
import { recommend } from '../../core/styles/recommend';
import { chosenReading, nothingChosen, type Section } from '../../core/styles/selection';
import type { Notice, StyleViewState } from '../../protocol/styleView';
import { openPage } from '../kit/openPage';
import { t } from '../kit/t';
import { resultWords } from '../kit/words';
import type { Acts } from './acts';
import { frameWords } from './framing';
import { fitNames } from './map';
import type { DoneOpener } from './sayable';
import { SelectionLink } from './selectionLink';
import './shared.css';

/** How long a copied opener stays marked, in milliseconds. */
const markFor = 2000;

/** Starts a page that shows the selection, painted by `view`. */
export function startStyle(
  view: (state: StyleViewState, done: DoneOpener | undefined, acts: Acts) => TemplateResult,
): void {
  const { root, say } = openPage();

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

  const link = new SelectionLink(empty, { paint, notice, focus });
  fitNames(root);

  function paint(state: StyleViewState): void {
    const first = shown === undefined;
    shown = state;
    render(view(state, done, acts), root);
    const reading = chosenReading(state.selection);
    const result = reading ? resultWords(recommend(reading)) : '';
    const framed = reading ? frameWords(state, reading) : '';
    // Another style changes the frame too; if both change, announce the style.
    const news = result === said ? (framed === saidOfTask ? undefined : framed) : result;
    // The other page shows the same, and one announcement is enough.
    if (!first && news !== undefined && document.hasFocus()) say(news);
    said = result;
    saidOfTask = framed;
  }

  /** The name of the chosen person. */
  function nameChosen(): string {
    return shown?.people.find(({ id }) => id === shown?.selection.person)?.name ?? '';
  }

  function notice(notice: Notice): void {
    const words = {
      copied: t('Copied.'),
      inserted: t('Inserted.'),
      'not-inserted': t('This editor does not take text. Nothing was inserted.'),
      saved: t('Reading saved.'),
      'saved-before': t('This reading of today is saved already.'),
      'theirs-saved': t('Saved as {0}’s own reading.', nameChosen()),
      'style-logged': t('Saved.'),
      'frame-kept': t('Saved with the task.'),
      'choice-logged': t('Your choice is saved.'),
      'command-started': t('The takeover has started.'),
      'in-editor': t('It is in the editor of the note, not saved yet.'),
    }[notice];
    say(words);
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

  /** Focuses the first focusable control in the section, which is open by now. */
  function focus(section: Section): void {
    const part = root.querySelector(`[data-section="${section}"]`);
    const first =
      part?.querySelector<HTMLElement>('input:checked') ?? part?.querySelector<HTMLElement>('input, select');
    first?.focus();
    part?.scrollIntoView({ block: 'nearest' });
  }
}
