import './drawnFrame.css';

/** As wide as the page's text; below the least width it would scroll. */
const widest = 760;
const narrowest = 140;

/** A place for a drawing, which is drawn again whenever the place gets another width. */
export abstract class DrawnFrame<Shown> extends HTMLElement {
  #shown: Shown | undefined;
  #width = 0;
  readonly #observer = new ResizeObserver(() => this.#draw());

  /** The drawing as SVG, for a width in pixels. */
  protected abstract drawing(shown: Shown, width: number): string;

  /** The drawing is there, and what was there before is gone; with the focus, where something in it had that. */
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
