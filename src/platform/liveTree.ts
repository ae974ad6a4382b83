import * as vscode from 'vscode';
import type { Person } from '../core/notebook/subjects';
import { type Keyed, ServedTree } from '../core/servedTree';
import type { LivePeople } from './notesParts';

/** How a tree view displays the notes. */
export interface LiveTreeParts<Node extends Keyed> {
  roots(people: readonly Person[]): readonly Node[];
  children(node: Node): readonly Node[];
  item(node: Node): vscode.TreeItem;
}

/** A tree data provider that follows the notes and refreshes only the nodes that look different. */
export class LiveTree<Node extends Keyed> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined | Node[]>();
  readonly #served: ServedTree<Node>;
  readonly #following: vscode.Disposable;
  #people: readonly Person[] = [];
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(
    private readonly notes: LivePeople,
    private readonly parts: LiveTreeParts<Node>,
  ) {
    this.#served = new ServedTree<Node>({
      children: node => (node ? parts.children(node) : parts.roots(this.#people)),
      face: node => JSON.stringify(parts.item(node)),
    });
    this.#following = notes.onDidChange(() => this.#follow());
  }

  getTreeItem(node: Node): vscode.TreeItem {
    this.#served.show(node);
    return this.parts.item(node);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) this.#people = this.notes.known ?? (await this.notes.people());
    return [...this.#served.serve(node)];
  }

  /** Refreshes the whole tree. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#following.dispose();
    this.#changed.dispose();
  }

  #follow(): void {
    const people = this.notes.known;
    this.#people = people ?? [];
    const changed = people ? this.#served.changed() : [undefined];
    const nodes = changed.filter(node => node !== undefined);
    if (nodes.length < changed.length) this.refresh();
    else if (nodes.length > 0) this.#changed.fire(nodes);
  }
}
