import { draw } from '../../core/pictures/draw';
import type { Picture } from '../../core/pictures/picture';
import { DrawnFrame } from './drawnFrame';
import { say } from './say';
import { themePalette } from './themePalette';

/** A frame for a picture. */
class PictureFrame extends DrawnFrame<Picture> {
  set picture(picture: Picture | undefined) {
    this.show(picture);
  }

  protected drawing(picture: Picture, width: number): string {
    return draw(picture, { width, palette: themePalette, alone: false, say });
  }
}

customElements.define('picture-frame', PictureFrame);
