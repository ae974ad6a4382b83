import * as vscode from 'vscode';
import { playbook } from '../../content/styles/playbook';
import {
  type Card,
  type CardKind,
  cardKinds,
  matchCardId,
  type SituationPart,
  situationParts,
} from '../../core/playbook/card';
import { matchStyles } from '../../core/styles/match';
import { type StyleId, styleIds } from '../../core/styles/model';
import { Preset } from '../../platform/commands';
import { listed } from '../../platform/listed';
import { say } from '../../platform/say';
import { openDeck } from './deck';
import { kindIcon, kindLabel, partLabel } from './kindWords';
import { isLiveCard } from './useOnLive';

/** The nodes of the Playbook view. */
export type PlaybookNode = KindNode | PartNode | CardNode;

class KindNode {
  constructor(readonly kind: CardKind) {}
}

/** A subgroup of a kind that has many cards. */
class PartNode {
  constructor(
    readonly id: string,
    readonly label: string,
    readonly cards: readonly CardNode[],
  ) {}
}

/** A command in its menu knows the card. */
class CardNode extends Preset {
  constructor(
    readonly card: Card,
    /** The rest of the title if the parent node already shows its beginning. */
    readonly label = card.title,
    readonly description = '',
  ) {
    super(card.template === undefined ? { card: card.id } : { template: card.template });
  }
}

/** All cards by subject; they load when a group is first expanded. */
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
  if (kind === 'match') return styleIds.map(needed => matchNode(needed, cards));
  if (kind === 'situation') return situationParts.map(part => situationsNode(part, cards));
  const onBorder = cards.filter(({ id }) => id.startsWith('reading-')).map(card => new CardNode(card));
  return [
    ...cards.filter(({ id }) => !id.startsWith('reading-')).map(card => new CardNode(card)),
    ...(onBorder.length > 0
      ? [new PartNode('borderline', vscode.l10n.t('On the border of two'), onBorder)]
      : []),
  ];
}

function situationsNode(part: SituationPart, cards: readonly Card[]): PartNode {
  const about = cards.filter(card => card.part === part).map(card => new CardNode(card));
  return new PartNode(`situations-${part}`, partLabel(part), about);
}

function matchNode(needed: StyleId, cards: readonly Card[]): PartNode {
  const name = (id: StyleId) => say(playbook[id].name);
  const gets = styleIds.flatMap(used => {
    const card = cards.find(({ id }) => id === matchCardId(needed, used));
    if (!card) return [];
    return [new CardNode(card, vscode.l10n.t('You used {0}', name(used)), matchWord(needed, used))];
  });
  return new PartNode(`needs-${needed}`, vscode.l10n.t('{0} fits', name(needed)), gets);
}

function matchWord(needed: StyleId, used: StyleId): string {
  return {
    matched: vscode.l10n.t('fits'),
    near: vscode.l10n.t('near'),
    mismatch: vscode.l10n.t('mismatch'),
    severe: vscode.l10n.t('severe'),
  }[matchStyles(needed, used).class];
}

/** What can be done with a card; the `when` clauses of menus match these words. */
function contextOf({ id, template, openers }: Card): string {
  if (template !== undefined) return 'card.template';
  return `card${openers.length > 0 ? '.openers' : ''}${isLiveCard(id) ? '.live' : ''}`;
}

function cardItem({ card, label, description }: CardNode): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.id = card.id;
  item.description = description;
  item.contextValue = contextOf(card);
  item.tooltip = `${card.title}\n${card.summary}`;
  // Without a label, screen readers would read the tooltip.
  item.accessibilityInformation = { label: listed([card.title, description]) };
  item.command = {
    command: 'teamLead.playbook.showCard',
    title: vscode.l10n.t('Open'),
    arguments: [card.id],
  };
  return item;
}
