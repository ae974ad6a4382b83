import { drawChart } from '../../core/insights/draw/drawChart';
import { nextMark } from '../../core/insights/nextMark';
import type { Insight } from '../../protocol/insightsPanel';
import { DrawnFrame } from '../kit/drawnFrame';
import { say } from '../kit/say';
import { themePalette } from '../kit/themePalette';

/** The parts of an insight that a frame shows. */
export type Drawable = Pick<Insight, 'id' | 'title' | 'sentence' | 'chart'>;

/**
 * A picture whose marks are a single Tab stop: the arrow keys move between them, Home and End go to the first and last,
 * and Enter, Space or a click opens the lines behind a mark.
 */
class ChartFrame extends DrawnFrame<Drawable> {
  /** The mark that has the focus, or last had it. */
  #key: string | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', event => this.#press(event));
    this.addEventListener('click', event => this.#open(markAt(event.target)));
    this.addEventListener('focusin', event => this.#stopAt(markAt(event.target)));
  }

  set insight(insight: Drawable | undefined) {
    this.show(insight);
  }

  protected drawing({ chart, ...caption }: Drawable, width: number): string {
    return chart ? drawChart(caption, chart, { width, palette: themePalette, alone: false, say }) : '';
  }

  protected override drawn(hadFocus: boolean): void {
    const marks = this.#marks;
    const had = marks.find(({ dataset }) => dataset.mark === this.#key);
    this.#stopAt(had ?? marks[0]);
    // A mark that is redrawn keeps the focus.
    if (hadFocus) had?.focus();
  }

  get #marks(): SVGElement[] {
    return [...this.querySelectorAll<SVGElement>('[data-mark]')];
  }

  #stopAt(mark: SVGElement | undefined): void {
    if (!mark) return;
    this.#key = mark.dataset.mark;
    for (const each of this.querySelectorAll('[data-mark][tabindex="0"]'))
      each.setAttribute('tabindex', '-1');
    mark.setAttribute('tabindex', '0');
  }

  #press(event: KeyboardEvent): void {
    const mark = markAt(event.target);
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!/^(Arrow\w+|Home|End|Enter| )$/.test(event.key)) return;
    event.preventDefault();
    if (event.key === 'Enter' || event.key === ' ') this.#open(mark);
    else this.#move(mark, event.key);
  }

  #move(mark: SVGElement, key: string): void {
    const marks = this.#marks;
    const places = marks.map(({ dataset }) => ({
      row: Number(dataset.row),
      column: Number(dataset.column),
    }));
    marks[nextMark(places, marks.indexOf(mark), key) ?? -1]?.focus();
  }

  #open(mark: SVGElement | undefined): void {
    if (mark?.role !== 'button') return;
    this.dispatchEvent(new CustomEvent('open', { detail: mark.dataset.mark }));
  }
}

function markAt(target: EventTarget | null): SVGElement | undefined {
  return (target instanceof Element && target.closest<SVGElement>('[data-mark]')) || undefined;
}

customElements.define('chart-frame', ChartFrame);
