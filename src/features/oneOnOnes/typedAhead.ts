/**
 * Merges completions with fast typing. The input box may lag behind: characters typed after an older text, before a
 * newer one arrived there, are appended to the newest.
 */
export class TypedAhead {
  /** The older texts that the input box may still show, and the current one. */
  #pending: { readonly older: readonly string[]; readonly text: string } | undefined;

  /** Call when the text is replaced. */
  replace(from: string, text: string): string {
    this.#pending = from === text ? undefined : { older: [from], text };
    return text;
  }

  /** Call with the text that the input box reports. Returns the text it should have, if that differs. */
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
    // Something was deleted: the user has the last word.
    if (base === undefined) this.#pending = undefined;
    if (base === undefined || base === shown) return undefined;
    const more = text + shown.slice(base.length);
    this.#pending = { older: [...older, shown, text], text: more };
    return more;
  }
}
