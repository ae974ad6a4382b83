import * as vscode from 'vscode';
import { counts } from '../../content/counts';
import { type ActionFilter, overdueActions, owedActions } from '../../core/actions/actionGroups';
import type { Person } from '../../core/notebook/subjects';
import { counted } from '../../core/text/counted';
import { dotted } from '../../core/text/dotted';
import { setContext } from '../../platform/contextKeys';
import { followPeople } from '../../platform/followPeople';
import type { LiveNotes, RescannedNotes } from '../../platform/notesParts';
import { say } from '../../platform/say';
import { tickAction } from '../../platform/tickAction';
import { checkArguments } from '../../protocol/contract';
import { ActionsTree } from './actionsTree';
import { registerChangeActionOwner } from './changeActionOwner';
import {
  type Filtered,
  contract as filterContract,
  ownerLabel,
  registerFilterActions,
} from './filterActions';
import { ActionNode, type ActionsNode } from './nodes';
import { registerRefreshActions } from './refreshActions';
import { registerReopenAction } from './reopenAction';
import { registerRescheduleAction } from './rescheduleAction';
import { registerShowMyPromises } from './showMyPromises';
import { registerSnoozeAction } from './snoozeAction';
import { registerToggleAction } from './toggleAction';

/** Dependencies of the Actions view. */
export interface ActionsNeeds {
  readonly notes: LiveNotes & RescannedNotes;
  /** Stores the filter per workspace. */
  readonly memory: vscode.Memento;
}

const filterKey = 'teamLead.actions.filter';

/** The Actions view: open actions in both directions, most urgent first. */
export function registerActions({ notes, memory }: ActionsNeeds): vscode.Disposable {
  const tree = new ActionsTree(notes);
  tree.filter = rememberedFilter(memory);
  const view = vscode.window.createTreeView('teamLead.actions', {
    treeDataProvider: tree.provider,
    manageCheckboxStateManually: true,
  });
  const follow = () => describe(view, tree.filter, notes);
  const filtered: Filtered = {
    get filter() {
      return tree.filter;
    },
    async show(filter) {
      tree.filter = filter;
      await memory.update(filterKey, filter);
      await follow();
      return { ...filter, shown: owedActions(await everybody(notes), filter).length };
    },
  };
  return vscode.Disposable.from(
    tree,
    view,
    followPeople(notes, ({ name, actions }) => [name, actions], follow),
    notes.rescanWhenShown(view),
    view.onDidChangeCheckboxState(({ items }) => tick(items, notes, tree)),
    view.onDidChangeVisibility(({ visible }) => {
      if (!visible) tree.refresh();
    }),
    registerReopenAction(notes),
    registerFilterActions(notes, filtered),
    registerShowMyPromises(filtered),
    registerRefreshActions(tree),
    registerToggleAction(notes),
    registerSnoozeAction(notes),
    registerRescheduleAction(notes),
    registerChangeActionOwner(notes),
  );
}

/** Everyone who can have actions: the people and the lead. */
async function everybody(notes: LiveNotes): Promise<readonly Person[]> {
  await notes.open();
  return notes.peopleAndLead ?? [];
}

function rememberedFilter(memory: vscode.Memento): ActionFilter {
  const checked = checkArguments(filterContract, memory.get(filterKey, {}));
  return 'ok' in checked ? checked.ok : {};
}

/** Sets the view's badge for overdue actions, its description of the filter, and its message if it is empty. */
async function describe(
  view: vscode.TreeView<ActionsNode>,
  filter: ActionFilter,
  notes: LiveNotes,
): Promise<void> {
  const people = await everybody(notes);
  const overdue = overdueActions(people, notes.today().date);
  const tooltip = counted(say, counts.actionsOverdue, overdue);
  view.badge = overdue === 0 ? undefined : { value: overdue, tooltip };
  const person = people.find(({ id }) => id === filter.person)?.name ?? filter.person;
  const owner = filter.owner && ownerLabel(filter.owner, person);
  const late = overdue === 0 ? '' : vscode.l10n.t('{0} late', overdue);
  // "Ada owes" already includes the name.
  view.description = dotted(filter.owner === 'them' ? '' : person, owner, late);
  const isFiltered = filter.person !== undefined || filter.owner !== undefined;
  const isEmpty = owedActions(people).length === 0;
  await setContext('teamLead.actions', isEmpty ? 'none' : isFiltered ? 'filtered' : 'some');
}

/** Applies checkbox changes in the view to the notes. */
async function tick(
  items: readonly (readonly [ActionsNode, vscode.TreeItemCheckboxState])[],
  notes: LiveNotes,
  tree: ActionsTree,
): Promise<void> {
  for (const [node, state] of items) {
    const how = state === vscode.TreeItemCheckboxState.Checked ? 'complete' : 'reopen';
    if (node instanceof ActionNode) await tickAction(notes, node.owed.action, how);
  }
  tree.repaint();
}
