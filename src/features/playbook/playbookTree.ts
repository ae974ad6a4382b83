import * as vscode from 'vscode';
import { type Card, type CardKind, cardKinds } from '../../core/playbook/card';
import { styleIds } from '../../core/styles/model';
import { playbook } from '../../core/styles/playbook';
import { Preset } from '../../platform/commands';
import { openDeck } from './deck';
import { kindIcon, kindLabel } from './kindWords';

/** What stands in the Playbook view. */
export type PlaybookNode = KindNode | PartNode | CardNode;

class KindNode {
  constructor(readonly kind: CardKind) {}
}

/** Some cards of a kind that has many. */
class PartNode {
  constructor(
    readonly id: string,
    readonly label: string,
    readonly cards: readonly CardNode[],
  ) {}
}

/** A command called from its menu knows the card. */
class CardNode extends Preset {
  constructor(
    readonly card: Card,
    /** Where the title repeats what the node above says, the rest of it. */
    readonly label = card.title,
  ) {
    super(card.template === undefined ? { card: card.id } : { template: card.template });
  }
}

/** All cards by what they are about; they are read when a group is first unfolded. */
export class PlaybookTree implements vscode.TreeDataProvider<PlaybookNode> {
  async getChildren(node?: PlaybookNode): Promise<PlaybookNode[]> {
    if (node instanceof CardNode) return [];
    if (node instanceof PartNode) return [...node.cards];
    if (!node) return cardKinds.map(kind => new KindNode(kind));
    const { cards } = await openDeck();
    return childrenOf(
      node.kind,
      cards.filter(({ kind }) => kind === node.kind),
    );
  }

  getTreeItem(node: PlaybookNode): vscode.TreeItem {
    if (node instanceof CardNode) return cardItem(node);
    const [id, label] = node instanceof KindNode ? [node.kind, kindLabel(node.kind)] : [node.id, node.label];
    const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = id;
    item.contextValue = 'group';
    if (node instanceof KindNode) item.iconPath = kindIcon(node.kind);
    return item;
  }
}

function childrenOf(kind: CardKind, cards: readonly Card[]): PlaybookNode[] {
  if (kind === 'match') {
    const name = (id: string) =>
      vscode.l10n.t(playbook[styleIds.find(style => style.toLowerCase() === id) ?? 'S1'].name);
    return styleIds.map(needed => {
      const prefix = `match-${needed.toLowerCase()}-`;
      const own = cards.filter(({ id }) => id.startsWith(prefix));
      return new PartNode(
        prefix,
        vscode.l10n.t('Needs {0}', vscode.l10n.t(playbook[needed].name)),
        own.map(card => new CardNode(card, vscode.l10n.t('Gets {0}', name(card.id.slice(prefix.length))))),
      );
    });
  }
  const onBorder = cards.filter(({ id }) => id.startsWith('reading-')).map(card => new CardNode(card));
  return [
    ...cards.filter(({ id }) => !id.startsWith('reading-')).map(card => new CardNode(card)),
    ...(onBorder.length > 0
      ? [new PartNode('borderline', vscode.l10n.t('On the border of two'), onBorder)]
      : []),
  ];
}

function cardItem({ card, label }: CardNode): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.id = card.id;
  item.contextValue =
    card.template !== undefined ? 'card.template' : card.openers.length > 0 ? 'card.openers' : 'card';
  item.tooltip = `${card.title}\n${card.summary}`;
  // Otherwise the tooltip would be read out in place of what is shown.
  item.accessibilityInformation = { label: card.title };
  item.command = {
    command: 'teamLead.playbook.showCard',
    title: vscode.l10n.t('Open'),
    arguments: [card.id],
  };
  return item;
}
