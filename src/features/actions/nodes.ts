import * as vscode from 'vscode';
import {
  type ActionGroup,
  type ActionGroupId,
  type OwedAction,
  owedBy,
} from '../../core/actions/actionGroups';
import { actionLabel, dueWords, ownerIcon, ownerWord } from '../../platform/actionWords';
import { Preset } from '../../platform/commands';
import { shortDate } from '../../platform/dates';
import { openLine } from '../../platform/openLine';

/** What stands in the Actions view. A command called from an action's menu knows its line. */
export type ActionsNode = GroupNode | ActionNode;

export class GroupNode {
  readonly key: string;
  constructor(
    readonly group: ActionGroup,
    /** Short names of the people by their ids; `undefined` where the view lists one person's actions only. */
    readonly names: ReadonlyMap<string, string> | undefined,
  ) {
    this.key = group.id;
  }
}

export class ActionNode extends Preset {
  readonly key: string;
  constructor(
    group: ActionGroup,
    readonly owed: OwedAction,
    /** A short name of the person; `undefined` where the view lists one person's actions only. */
    readonly name: string | undefined,
  ) {
    const { uri, line } = owed.action;
    super({ uri, line });
    // With its group: an action that moves to another one must not be in two places of the tree at once.
    this.key = `${group.id}/${uri}#${line}`;
  }
}

/** How an element looks on a day. */
export function treeItem(node: ActionsNode, today: string): vscode.TreeItem {
  const item = node instanceof GroupNode ? groupItem(node.group) : actionItem(node, today);
  const who = node instanceof ActionNode ? node.owed.person.name : '';
  const what = node instanceof ActionNode ? actionLabel(node.owed.action) : item.label;
  item.id = node.key;
  // Otherwise the tooltip would be read out in place of what is shown.
  item.accessibilityInformation = { label: [what, item.description, who].filter(Boolean).join(', ') };
  return item;
}

function groupItem({ id, actions }: ActionGroup): vscode.TreeItem {
  const pressing = id === 'overdue' || id === 'this-week';
  const item = new vscode.TreeItem(
    groupLabel(id),
    pressing ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.contextValue = 'group';
  item.description = String(actions.filter(({ action }) => !action.done).length);
  return item;
}

function groupLabel(id: ActionGroupId): string {
  switch (id) {
    case 'overdue':
      return vscode.l10n.t('Overdue');
    case 'this-week':
      return vscode.l10n.t('This week');
    case 'later':
      return vscode.l10n.t('Later');
    case 'no-date':
      return vscode.l10n.t('No date');
  }
}

function actionItem({ owed: { person, action }, name }: ActionNode, today: string): vscode.TreeItem {
  // The name comes first: a narrow side bar shows no more than the beginning of an action.
  const label = actionLabel(action);
  const item = new vscode.TreeItem(name ? vscode.l10n.t('{0}: {1}', name, label) : label);
  item.iconPath = ownerIcon(owedBy(action));
  item.contextValue = action.done ? 'action.done' : 'action';
  const due = action.due ? shortDate(action.due, today) : '';
  // A row that begins with the name does not end with it.
  const owner = name && action.owner === 'them' ? '' : ownerWord(action, person.name);
  item.description = [action.done ? vscode.l10n.t('done') : '', owner, due].filter(Boolean).join(' · ');
  item.checkboxState = {
    state: action.done ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: action.done ? vscode.l10n.t('Reopen') : vscode.l10n.t('Complete'),
    accessibilityInformation: { label: action.done ? vscode.l10n.t('done') : vscode.l10n.t('open') },
  };
  item.tooltip = [
    action.text,
    [person.name, action.owner === 'me' ? ownerWord(action, person.name) : '', dueWords(action, today)]
      .filter(Boolean)
      .join(' · '),
  ]
    .filter(Boolean)
    .join('\n');
  item.command = openLine(action.uri, action.line);
  return item;
}
