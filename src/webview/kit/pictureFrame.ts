import { draw } from '../../core/pictures/draw';
import type { Picture } from '../../core/pictures/picture';
import type { Palette } from '../../core/pictures/svg';
import './pictureFrame.css';

/** The colors of the theme, by the names the style sheet gives them. */
const themePalette: Palette = {
  ink: 'var(--picture-ink)',
  quiet: 'var(--picture-quiet)',
  line: 'var(--picture-line)',
  paper: 'var(--picture-paper)',
  styles: {
    S1: 'var(--picture-S1)',
    S2: 'var(--picture-S2)',
    S3: 'var(--picture-S3)',
    S4: 'var(--picture-S4)',
  },
};

/** As wide as the page's text; below the least width it would scroll. */
const widest = 760;
const narrowest = 140;

/** The picture as a node to be shown, drawn for a width in pixels. */
function drawn(picture: Picture, width: number): Node | undefined {
  const text = draw(picture, { width, palette: themePalette, alone: false });
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  return parsed.localName === 'svg' ? document.importNode(parsed, true) : undefined;
}

/** A place for a picture, which is drawn again whenever the place gets another width. */
class PictureFrame extends HTMLElement {
  #picture: Picture | undefined;
  #width = 0;
  readonly #observer = new ResizeObserver(() => this.#draw());

  set picture(picture: Picture | undefined) {
    if (JSON.stringify(picture) === JSON.stringify(this.#picture)) return;
    this.#picture = picture;
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
    if (!this.#picture || this.clientWidth === 0 || width === this.#width) return;
    this.#width = width;
    const node = drawn(this.#picture, width);
    if (node) this.replaceChildren(node);
  }
}

customElements.define('picture-frame', PictureFrame);
