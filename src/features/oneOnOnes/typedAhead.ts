/**
 * A text that is completed while somebody types on. The window may be a moment ahead of us: what was typed into an older
 * text, before a newer one arrived there, is put behind the newest.
 */
export class TypedAhead {
  /** The texts that the window may still show, and the one it should. */
  #pending: { readonly older: readonly string[]; readonly text: string } | undefined;

  /** The text is another one from now on. */
  replace(from: string, text: string): string {
    this.#pending = from === text ? undefined : { older: [from], text };
    return text;
  }

  /** What the window says the text is. Gives the text that it should be, where that is another one. */
  said(shown: string): string | undefined {
    if (!this.#pending) return undefined;
    const { older, text } = this.#pending;
    if (shown.startsWith(text)) {
      this.#pending = undefined;
      return undefined;
    }
    const base = older
      .filter(each => shown.startsWith(each))
      .sort((one, other) => other.length - one.length)[0];
    // Something was taken away: whoever types has the last word.
    if (base === undefined) this.#pending = undefined;
    if (base === undefined || base === shown) return undefined;
    const more = text + shown.slice(base.length);
    this.#pending = { older: [...older, shown, text], text: more };
    return more;
  }
}
