/** An element of a tree. Its key is unique in the whole tree and stays the same as long as the element does. */
export interface Keyed {
  readonly key: string;
}

/** Provides a tree's elements. */
export interface TreeSource<Element extends Keyed> {
  /** The children of an element; `undefined` is the root. */
  children(element: Element | undefined): readonly Element[];
  /** Everything that is visible of an element, without its children. */
  face(element: Element): string;
}

/**
 * Remembers what a view received of a tree. Keeps one object per element as long as its key exists, and finds the
 * fewest elements to refresh after a change: a view that replaces everything loses the element being expanded.
 */
export class ServedTree<Element extends Keyed> {
  readonly #served = new Map<Element | undefined, readonly Element[]>();
  readonly #faces = new Map<Element, string>();
  readonly #known = new Map<string, Element>();
  /** New content of elements, applied when the view next renders them. */
  readonly #awaited = new Map<Element, Element>();

  constructor(private readonly source: TreeSource<Element>) {}

  /** The current children of an element. */
  serve(parent?: Element): readonly Element[] {
    const fresh = this.source.children(parent);
    const before = this.#served.get(parent) ?? [];
    const children = fresh.map(element => this.#adopt(element));
    const there = new Set(children);
    for (const gone of before) if (!there.has(gone)) this.#forget(gone);
    this.#served.set(parent, children);
    return children;
  }

  /** The view renders an element: from now on the element has its current content. */
  show(element: Element): void {
    const fresh = this.#awaited.get(element);
    this.#awaited.delete(element);
    if (fresh) Object.assign(element, fresh);
    this.#faces.set(element, this.source.face(element));
  }

  /** The elements whose content differs from what the view received; `undefined` among them is the whole tree. */
  changed(): readonly (Element | undefined)[] {
    return this.#served.has(undefined) ? this.#changedIn(undefined) : [undefined];
  }

  #changedIn(parent: Element | undefined): readonly (Element | undefined)[] {
    const before = this.#served.get(parent);
    if (!before) return [];
    const fresh = this.source.children(parent);
    if (fresh.length !== before.length || fresh.some(({ key }, at) => key !== before[at]?.key))
      return [parent];
    return fresh.flatMap((element, at) => {
      const shown = before[at];
      if (!shown) return [];
      if (this.#faces.get(shown) === this.source.face(element)) return this.#changedIn(this.#adopt(element));
      // Until it is rendered, a click refers to what is still on screen.
      this.#awaited.set(shown, element);
      return [shown];
    });
  }

  #adopt(fresh: Element): Element {
    const known = this.#known.get(fresh.key);
    if (known) this.#awaited.delete(known);
    if (known && Object.getPrototypeOf(known) === Object.getPrototypeOf(fresh))
      return Object.assign(known, fresh);
    this.#known.set(fresh.key, fresh);
    return fresh;
  }

  #forget(element: Element): void {
    for (const child of this.#served.get(element) ?? []) this.#forget(child);
    this.#served.delete(element);
    this.#faces.delete(element);
    this.#awaited.delete(element);
    if (this.#known.get(element.key) === element) this.#known.delete(element.key);
  }
}
