import type * as vscode from 'vscode';
import {
  type ActionFilter,
  actionGroups,
  doneSince,
  type OwedAction,
  owedActions,
} from '../../core/actions/actionGroups';
import type { Person } from '../../core/notebook/subjects';
import { shortNames } from '../../core/text/shortNames';
import { LiveTree } from '../../platform/liveTree';
import type { LivePeople } from '../../platform/notesParts';
import { firstDayOfWeek } from '../../platform/weekStart';
import { ActionNode, type ActionsNode, GroupNode, treeItem } from './nodes';

/** The actions that match the filter, by due date. Actions completed while shown stay until `refresh`. */
export class ActionsTree implements vscode.Disposable {
  readonly #notes: LivePeople;
  readonly provider: LiveTree<ActionsNode>;
  #filter: ActionFilter = {};
  #shown: readonly OwedAction[] = [];

  constructor(notes: LivePeople) {
    this.#notes = notes;
    this.provider = new LiveTree<ActionsNode>(notes, {
      roots: people => this.#groups(people),
      children: node => (node instanceof GroupNode ? this.#actions(node) : []),
      item: node => treeItem(node, notes.today().date),
    });
  }

  get filter(): ActionFilter {
    return this.#filter;
  }

  set filter(filter: ActionFilter) {
    this.#filter = filter;
    this.provider.refresh();
  }

  /** Drops the completed actions. */
  refresh(): void {
    this.#shown = [];
    this.provider.refresh();
  }

  /** Restores what the notes say after a checkbox that could not be saved. */
  repaint(): void {
    this.provider.refresh();
  }

  dispose(): void {
    this.provider.dispose();
  }

  #groups(people: readonly Person[]): GroupNode[] {
    const all = this.#notes.peopleAndLead ?? people;
    const done = doneSince(this.#shown, all);
    this.#shown = owedActions(all, this.#filter, action => done.has(action));
    const names = this.#filter.person === undefined ? shortNames(people) : undefined;
    return actionGroups(this.#shown, this.#notes.today().date, firstDayOfWeek()).map(
      group => new GroupNode(group, names),
    );
  }

  #actions({ group, names }: GroupNode): ActionNode[] {
    return group.actions.map(owed => new ActionNode(group, owed, names?.get(owed.person.id)));
  }
}
