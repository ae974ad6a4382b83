import { html, type TemplateResult } from 'lit';
import { commitmentAnchors, competenceAnchors } from '../../content/styles/playbook';
import { cellOf } from '../../core/styles/decisionTable';
import { commitments, competences, type StyleId, styleIds } from '../../core/styles/model';
import type { Cell } from '../../core/styles/readingShapes';
import { recommend } from '../../core/styles/recommend';
import { chosenReading, type Selection } from '../../core/styles/selection';
import { listed } from '../kit/listed';
import { say } from '../kit/say';
import { t } from '../kit/t';
import { cellWords, commitmentWord, competenceWord, resultWords, styleName, styleVerb } from '../kit/words';
import type { Acts } from './acts';

const rows = commitments.toReversed();
/** The cell that gets the keyboard focus before one is chosen. */
const firstCell: Cell = { competence: 'low', commitment: 'high' };

/**
 * The twelve cells, as the picture of the model and as its picker: a grid whose selection follows the focus, so that
 * one click or the arrow keys choose both scales.
 */
export function map(
  selection: Selection,
  { intend }: Acts,
  { isLarge = false, path = [] }: { readonly isLarge?: boolean; readonly path?: readonly Cell[] } = {},
): TemplateResult {
  const start = selection.cell ?? firstCell;
  return html`
    <section class="map ${isLarge ? 'large' : ''}">
      <p class="axis up" aria-hidden="true">${t('commitment')} →</p>
      <div
        class="grid"
        role="grid"
        aria-label=${t('Style map: competence across, commitment down from high to low')}
        @click=${(event: Event) => chooseFrom(event.target, intend)}
        @keydown=${(event: KeyboardEvent) => onKey(event, intend)}
      >
        ${rows.map(
          commitment => html`
            <div class="cells" role="row">
              <div class="scale side" role="rowheader" title=${say(commitmentAnchors[commitment])}>
                <span class=${isLarge ? '' : 'unseen'}>${commitmentWord(commitment)}</span>
              </div>
              ${competences.map(competence => cell({ competence, commitment }, start, selection, isLarge, path))}
            </div>
          `,
        )}
        <div class="cells heads" role="row">
          <div class="corner" role="presentation"></div>
          ${competences.map(
            competence => html`
              <div class="scale across-scale" role="columnheader" title=${say(competenceAnchors[competence])}>
                <span class=${isLarge ? '' : 'unseen'}>${competenceWord(competence)}</span>
              </div>
            `,
          )}
        </div>
      </div>
      <p class="axis across" aria-hidden="true">
        <span>${competenceWord('low')}</span>
        <span>${t('competence')}&nbsp;<span class="flips">→</span></span>
        <span>${competenceWord('high')}</span>
      </p>
      <ul class="legend" aria-hidden="true">
        ${styleIds.map(style => html`<li data-style=${style}><span class="dot"></span>${styleName(style)}</li>`)}
      </ul>
    </section>
  `;
}

function cell(
  at: Cell,
  start: Cell,
  selection: Selection,
  isLarge: boolean,
  path: readonly Cell[],
): TemplateResult {
  const chosen = same(at, selection.cell);
  const reading = chosen ? chosenReading(selection) : undefined;
  const { style, neighbour, strength } = reading ? recommend(reading) : cellOf(at.competence, at.commitment);
  const borderline = strength === 'borderline';
  const hint = [
    `${competenceWord(at.competence)}: ${say(competenceAnchors[at.competence])}`,
    `${commitmentWord(at.commitment)}: ${say(commitmentAnchors[at.commitment])}`,
  ];
  return html`
    <div
      class="cell ${borderline ? 'borderline' : ''}"
      role="gridcell"
      tabindex=${same(at, start) ? 0 : -1}
      aria-selected=${chosen}
      title=${hint.join('\n')}
      data-cell=${`${at.competence}/${at.commitment}`}
      data-style=${style}
      data-other=${borderline ? neighbour : style}
    >
      ${names(style)} ${borderline && isLarge ? html`<small class="full" aria-hidden="true">${t('or {0}', styleName(neighbour))}</small>` : ''}
      ${marks(at, path)}
      <span class="unseen">${[resultWords({ style, neighbour, strength }), cellWords(at), pathWords(at, path)].filter(Boolean).join('; ')}</span>
    </div>
  `;
}

/** The name if all names fit into the cells, the verb if all verbs do; otherwise only the color and the legend. */
function names(style: StyleId): TemplateResult {
  return html`<span class="full" aria-hidden="true">${styleName(style)}</span>
    <span class="short" aria-hidden="true">${styleVerb(style)}</span>`;
}

/** The positions of a cell on a path, from 1. */
function placesOn(at: Cell, path: readonly Cell[]): readonly number[] {
  return path.flatMap((each, place) => (same(at, each) ? [place + 1] : []));
}

/** The readings on a path in a cell; the newest few if there are many. */
function marks(at: Cell, path: readonly Cell[]): TemplateResult | string {
  const places = placesOn(at, path);
  if (places.length === 0) return '';
  return html`<span class="trail" aria-hidden="true">
    ${places.slice(-3).map(place => html`<i class=${place === path.length ? 'last' : ''}>${place}</i>`)}
  </span>`;
}

function pathWords(at: Cell, path: readonly Cell[]): string {
  const places = placesOn(at, path);
  return places.length === 0 ? '' : t('reading {0}', listed(places.map(String)));
}

function same(one: Cell, other: Cell | null): boolean {
  return one.competence === other?.competence && one.commitment === other.commitment;
}

function chooseFrom(target: EventTarget | null, intend: Acts['intend']): void {
  const at = cellAt(target);
  if (at) choose(at, target as Element, intend);
}

function choose(at: Cell, from: Element, intend: Acts['intend']): void {
  const grid = from.closest('[role=grid]');
  intend({ do: 'cell', cell: at });
  grid?.querySelector<HTMLElement>(`[data-cell="${at.competence}/${at.commitment}"]`)?.focus();
}

function onKey(event: KeyboardEvent, intend: Acts['intend']): void {
  const at = cellAt(event.target);
  if (!at || event.altKey || event.metaKey) return;
  const next = step(at, event);
  if (!next) return;
  event.preventDefault();
  choose(next, event.target as Element, intend);
}

/** The cell that a key moves to; `undefined` for any other key. */
function step(at: Cell, { key, ctrlKey }: KeyboardEvent): Cell | undefined {
  const column = competences.indexOf(at.competence);
  const row = rows.indexOf(at.commitment);
  const forward = document.documentElement.dir === 'rtl' ? -1 : 1;
  const lastColumn = competences.length - 1;
  const lastRow = rows.length - 1;
  const moves: Readonly<Record<string, () => readonly [number, number]>> = {
    ArrowRight: () => [column + forward, row],
    ArrowLeft: () => [column - forward, row],
    ArrowUp: () => [column, row - 1],
    ArrowDown: () => [column, row + 1],
    Home: () => [0, ctrlKey ? 0 : row],
    End: () => [lastColumn, ctrlKey ? lastRow : row],
    PageUp: () => [column, 0],
    PageDown: () => [column, lastRow],
    Enter: () => [column, row],
    ' ': () => [column, row],
  };
  const move = moves[key]?.();
  if (!move || (ctrlKey && key !== 'Home' && key !== 'End')) return undefined;
  const within = (place: number, last: number) => Math.min(Math.max(place, 0), last);
  const competence = competences[within(move[0], lastColumn)];
  const commitment = rows[within(move[1], lastRow)];
  return competence && commitment && { competence, commitment };
}

function cellAt(target: EventTarget | null): Cell | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [competence, commitment] = element?.dataset.cell?.split('/') ?? [];
  const found = {
    competence: competences.find(each => each === competence),
    commitment: commitments.find(each => each === commitment),
  };
  return found.competence && found.commitment
    ? { competence: found.competence, commitment: found.commitment }
    : undefined;
}

/**
 * Keeps `data-names` on the page up to date: "full" if every style name fits into a cell, "short" if every verb does,
 * otherwise "none". Measured, because it depends on the font and the language, while a container query knows only the
 * width. Runs before the paint that follows a change of width, so nothing flickers.
 */
export function fitNames(page: HTMLElement): void {
  const pen = document.createElement('canvas').getContext('2d');
  const observer = new ResizeObserver(() => {
    const sample = page.querySelector<HTMLElement>('.cell');
    if (!pen || !sample) return;
    const { fontWeight, fontSize, fontFamily, paddingInlineStart } = getComputedStyle(sample);
    // With forced colors the shorthand is empty, and the canvas would ignore it and keep its own font.
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const room = sample.clientWidth - 2 * Number.parseFloat(paddingInlineStart);
    const fits = (word: (style: StyleId) => string) =>
      styleIds.every(style => pen.measureText(word(style)).width <= room);
    page.dataset.names = fits(styleName) ? 'full' : fits(styleVerb) ? 'short' : 'none';
  });
  observer.observe(page);
}
