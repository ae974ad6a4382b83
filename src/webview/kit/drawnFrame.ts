import './drawnFrame.css';

/** The widest and narrowest drawing, in pixels: the width of the page's text, and the width below which it scrolls. */
const widest = 760;
const narrowest = 140;

/** A frame for a drawing, which is redrawn when its width changes. */
export abstract class DrawnFrame<Shown> extends HTMLElement {
  #shown: Shown | undefined;
  #width = 0;
  readonly #observer = new ResizeObserver(() => this.#draw());

  /** Draws the SVG for a width in pixels. */
  protected abstract drawing(shown: Shown, width: number): string;

  /** Called after a redraw replaced the old drawing; `hadFocus` if an element in that had the focus. */
  protected drawn(_hadFocus: boolean): void {}

  protected show(shown: Shown | undefined): void {
    if (JSON.stringify(shown) === JSON.stringify(this.#shown)) return;
    this.#shown = shown;
    this.#width = 0;
    this.#draw();
  }

  connectedCallback(): void {
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
  }

  #draw(): void {
    const width = Math.min(widest, Math.max(narrowest, Math.floor(this.clientWidth)));
    if (!this.#shown || this.clientWidth === 0 || width === this.#width) return;
    this.#width = width;
    const text = this.drawing(this.#shown, width);
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    if (parsed.localName !== 'svg') return;
    const hadFocus = this.contains(document.activeElement);
    this.replaceChildren(document.importNode(parsed, true));
    this.drawn(hadFocus);
  }
}
