import * as vscode from 'vscode';
import {
  type ActionFilter,
  actionGroups,
  doneSince,
  type OwedAction,
  owedActions,
} from '../../core/notes/actionGroups';
import { shortNames } from '../../core/notes/shortNames';
import type { Notes } from '../../platform/notes';
import { ActionNode, type ActionsNode, GroupNode, treeItem } from './nodes';
import { firstDayOfWeek } from './weekStart';

/** The actions a filter lets through, by when they are due. What was done while it was shown stays until `refresh`. */
export class ActionsTree implements vscode.TreeDataProvider<ActionsNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #following: vscode.Disposable;
  #filter: ActionFilter = {};
  #shown: readonly OwedAction[] = [];
  #names: ReadonlyMap<string, string> = new Map();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(private readonly notes: Notes) {
    this.#following = notes.onDidChange(() => this.#changed.fire(undefined));
  }

  get filter(): ActionFilter {
    return this.#filter;
  }

  set filter(filter: ActionFilter) {
    this.#filter = filter;
    this.#changed.fire(undefined);
  }

  /** Lets go of what is done. */
  refresh(): void {
    this.#shown = [];
    this.#changed.fire(undefined);
  }

  /** Shows again what the notes say, after a tick that did not reach them. */
  paintAgain(): void {
    this.#changed.fire(undefined);
  }

  getTreeItem(node: ActionsNode): vscode.TreeItem {
    return treeItem(node, this.notes.today().date);
  }

  async getChildren(node?: ActionsNode): Promise<ActionsNode[]> {
    if (node instanceof GroupNode)
      return node.group.actions.map(
        owed =>
          new ActionNode(
            owed,
            this.#filter.person === undefined ? this.#names.get(owed.person.id) : undefined,
          ),
      );
    if (node) return [];
    const people = this.notes.known ?? (await this.notes.people());
    this.#names = shortNames(people);
    const done = doneSince(this.#shown, people);
    this.#shown = owedActions(people, this.#filter, action => done.has(action));
    return actionGroups(this.#shown, this.notes.today().date, firstDayOfWeek()).map(
      group => new GroupNode(group),
    );
  }

  dispose(): void {
    this.#following.dispose();
    this.#changed.dispose();
  }
}
