import * as vscode from 'vscode';
import {
  type ActionGroup,
  type ActionGroupId,
  type OwedAction,
  owedBy,
} from '../../core/actions/actionGroups';
import { isOwn } from '../../core/notebook/layout';
import { dotted } from '../../core/text/dotted';
import { actionLabel, dueBriefly, dueWords, owesWords } from '../../platform/actionWords';
import { Preset } from '../../platform/commands';
import { listed } from '../../platform/listed';
import { openLine } from '../../platform/openLine';

/** The nodes of the Actions view. A command in an action's menu knows its line. */
export type ActionsNode = GroupNode | ActionNode;

export class GroupNode {
  readonly key: string;
  constructor(
    readonly group: ActionGroup,
    /** Short names of the people by id; `undefined` if the view lists only one person's actions. */
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
    /** The person's short name; `undefined` if the view lists only one person's actions. */
    readonly name: string | undefined,
  ) {
    const { uri, line } = owed.action;
    super({ uri, line });
    // Includes the group: an action that moves must not be in two places of the tree at once.
    this.key = `${group.id}/${uri}#${line}`;
  }
}

/** The tree item of a node on a day. */
export function treeItem(node: ActionsNode, today: string): vscode.TreeItem {
  const item = node instanceof GroupNode ? groupItem(node.group) : actionItem(node, today);
  item.id = node.key;
  return item;
}

function groupItem({ id, actions }: ActionGroup): vscode.TreeItem {
  const pressing = id === 'overdue' || id === 'today' || id === 'this-week';
  const item = new vscode.TreeItem(
    groupLabel(id),
    pressing ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.contextValue = 'group';
  item.description = String(actions.filter(({ action }) => !action.done).length);
  item.accessibilityInformation = { label: `${item.label}, ${item.description}` };
  return item;
}

function groupLabel(id: ActionGroupId): string {
  return {
    overdue: vscode.l10n.t('Overdue'),
    today: vscode.l10n.t('Today'),
    'this-week': vscode.l10n.t('This week'),
    later: vscode.l10n.t('Later'),
    'no-date': vscode.l10n.t('No date'),
  }[id];
}

function actionItem({ owed: { person, action }, name }: ActionNode, today: string): vscode.TreeItem {
  // Who and when come first, because a narrow side bar cuts off the rest. Typing in the view still matches all of it.
  const who =
    name !== undefined && action.owner === 'them'
      ? vscode.l10n.t('{0} owes', name)
      : owesWords(owedBy(action), name);
  const what = actionLabel(action);
  const words = who ? vscode.l10n.t('{0}: {1}', who, what) : what;
  const due = dueBriefly(action, today);
  const item = new vscode.TreeItem(due ? `${due} · ${words}` : words);
  item.contextValue = action.done ? 'action.done' : 'action';
  item.description = action.done ? vscode.l10n.t('done') : '';
  item.checkboxState = {
    state: action.done ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: action.done ? vscode.l10n.t('Reopen') : vscode.l10n.t('Complete'),
    accessibilityInformation: { label: action.done ? vscode.l10n.t('done') : vscode.l10n.t('open') },
  };
  const whoInFull = owesWords(owedBy(action), isOwn(person) ? undefined : person.name);
  const state = [action.done ? vscode.l10n.t('done') : '', dueWords(action, today), whoInFull];
  // For screen readers: the action first, then the full date. Without a label, they would read the tooltip.
  item.accessibilityInformation = { label: listed([what, ...state]) };
  item.tooltip = [action.text, dotted(whoInFull, dueWords(action, today))].filter(Boolean).join('\n');
  item.command = openLine(action.uri, action.line);
  return item;
}
