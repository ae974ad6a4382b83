import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ServedTree } from '../../src/core/servedTree';
import { runs } from '../support/runs';

interface Data {
  readonly name: string;
  readonly looks?: string;
  readonly under?: readonly Data[];
}

class Element {
  constructor(
    readonly key: string,
    readonly data: Data,
  ) {}
}

/** A view that, like VS Code, requests a changed element again, and its children if it is expanded. */
class View {
  root: readonly Data[] = [];
  readonly tree = new ServedTree<Element>({
    children: parent =>
      (parent ? (parent.data.under ?? []) : this.root).map(
        data => new Element(`${parent?.key ?? ''}/${data.name}`, data),
      ),
    face: ({ data }) => `${data.name} ${data.looks ?? ''}`,
  });
  readonly open = new Map<Element | undefined, readonly Element[]>();
  readonly seen = new Map<Element, string>();

  show(parent?: Element): void {
    const children = this.tree.serve(parent);
    this.open.set(parent, children);
    for (const child of children) this.#paint(child);
  }

  #paint(element: Element): void {
    this.tree.show(element);
    this.seen.set(element, `${element.data.name} ${element.data.looks ?? ''}`);
  }

  change(root: readonly Data[]): readonly string[] {
    this.root = root;
    const changed = this.tree.changed();
    for (const element of changed) {
      if (element) this.#paint(element);
      this.#showAgain(element);
    }
    return changed.map(element => element?.key ?? 'all');
  }

  #showAgain(parent: Element | undefined): void {
    if (!this.open.has(parent)) return;
    const before = this.open.get(parent) ?? [];
    this.show(parent);
    const after = new Set(this.open.get(parent));
    for (const gone of before) if (!after.has(gone)) this.open.delete(gone);
    for (const child of after) this.#showAgain(child);
  }

  /** Everything visible, by key. */
  picture(parent?: Element): readonly string[] {
    return (this.open.get(parent) ?? []).flatMap(child => [
      `${child.key}: ${this.seen.get(child)}`,
      ...this.picture(child),
    ]);
  }
}

const dana = (looks = '', under: readonly Data[] = [{ name: 'topics', under: [{ name: '1' }] }]): Data => ({
  name: 'dana',
  looks,
  under,
});
const mateus: Data = { name: 'mateus', under: [{ name: 'notes' }] };

function viewOf(...root: readonly Data[]): View {
  const view = new View();
  view.root = root;
  view.show();
  for (const person of view.open.get(undefined) ?? []) view.show(person);
  return view;
}

describe('a served tree', () => {
  it('refreshes everything if nothing has been served yet', () => {
    assert.deepEqual(new View().change([dana()]), ['all']);
  });

  it('refreshes nothing if everything looks the same', () => {
    assert.deepEqual(viewOf(dana(), mateus).change([dana(), mateus]), []);
  });

  it('refreshes only the element that looks different', () => {
    assert.deepEqual(viewOf(dana(), mateus).change([dana('overdue'), mateus]), ['/dana']);
  });

  it('refreshes the parent of an element that came or went', () => {
    const more = dana('', [{ name: 'topics' }, { name: 'feedback' }]);
    assert.deepEqual(viewOf(dana(), mateus).change([more, mateus]), ['/dana']);
    assert.deepEqual(viewOf(dana(), mateus).change([mateus]), ['all']);
  });

  it('ignores what was never expanded', () => {
    const other = dana('', [{ name: 'topics', under: [{ name: '2' }, { name: '3' }] }]);
    assert.deepEqual(viewOf(dana()).change([other]), []);
  });

  it('keeps an element’s look until it is repainted, and its identity afterward', () => {
    const view = viewOf(dana('before'));
    const [element] = view.open.get(undefined) ?? [];
    view.root = [dana('after')];
    assert.deepEqual(view.tree.changed(), [element]);
    assert.equal(element?.data.looks, 'before');
    if (element) view.tree.show(element);
    assert.equal(element?.data.looks, 'after');
  });

  it('shows after any changes what a full refresh would show', () => {
    const data: fc.Arbitrary<readonly Data[]> = fc.letrec<{ level: readonly Data[] }>(tie => ({
      level: fc.uniqueArray(
        fc.record({
          name: fc.constantFrom('a', 'b', 'c'),
          looks: fc.constantFrom('', 'due', 'late'),
          under: fc.oneof({ depthSize: 'small' }, fc.constant([]), tie('level')),
        }),
        { selector: ({ name }) => name, maxLength: 3 },
      ),
    })).level;
    fc.assert(
      fc.property(fc.array(data, { minLength: 2, maxLength: 5 }), fc.array(fc.nat(8)), (states, opened) => {
        const [first = [], ...later] = states;
        const view = new View();
        view.root = first;
        view.show();
        for (const state of later) {
          for (const at of opened) {
            const known = [...view.open.values()].flat();
            const element = known[at % Math.max(1, known.length)];
            if (element && !view.open.has(element)) view.show(element);
          }
          view.change(state);
          const before = view.picture();
          for (const parent of [...view.open.keys()]) if (parent === undefined) view.show(parent);
          const refreshAll = (parent?: Element): void => {
            if (!view.open.has(parent)) return;
            view.show(parent);
            for (const child of view.open.get(parent) ?? []) refreshAll(child);
          };
          refreshAll();
          assert.deepEqual(before, view.picture());
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
