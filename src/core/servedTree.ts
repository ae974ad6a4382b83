/** What a tree is made of. A key is unique among all elements of the tree, and stays as long as the element is the same. */
export interface Keyed {
  readonly key: string;
}

/** Where a tree's elements come from. */
export interface TreeSource<Element extends Keyed> {
  /** What stands under an element; `undefined` is the root. */
  children(element: Element | undefined): readonly Element[];
  /** All that is seen of an element, without what stands under it. */
  face(element: Element): string;
}

/**
 * What a view was given of a tree. It keeps one object for each element as long as its key is there, and finds the fewest
 * elements to show again after a change: a view that replaces everything loses the element that is being opened.
 */
export class ServedTree<Element extends Keyed> {
  readonly #served = new Map<Element | undefined, readonly Element[]>();
  readonly #faces = new Map<Element, string>();
  readonly #known = new Map<string, Element>();
  /** What elements become as soon as they are painted again. */
  readonly #awaited = new Map<Element, Element>();

  constructor(private readonly source: TreeSource<Element>) {}

  /** What stands under an element now. */
  serve(parent?: Element): readonly Element[] {
    const fresh = this.source.children(parent);
    const before = this.#served.get(parent) ?? [];
    const children = fresh.map(element => this.#adopt(element));
    const there = new Set(children);
    for (const gone of before) if (!there.has(gone)) this.#forget(gone);
    this.#served.set(parent, children);
    return children;
  }

  /** The view paints an element: from now on it stands for what is there now. */
  show(element: Element): void {
    const fresh = this.#awaited.get(element);
    this.#awaited.delete(element);
    if (fresh) Object.assign(element, fresh);
    this.#faces.set(element, this.source.face(element));
  }

  /** The elements that look or hold something else than the view was given; `undefined` among them is the whole tree. */
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
      // Until it is painted, a click means what is still seen.
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
