import * as vscode from 'vscode';
import type { Card } from '../../core/playbook/card';
import { singleSpaced } from '../../core/singleSpaced';
import { MarkdownPages } from '../../platform/pages/markdownPages';
import { type Deck, openDeck } from './deck';

const pages = new MarkdownPages('team-lead-card');

/** Registers cards as read-only Markdown pages. */
export function registerCardPages(): vscode.Disposable {
  return pages.register(async page => {
    const deck = await openDeck();
    const card = deck.card(idOf(page));
    return card ? pageText(deck, card) : vscode.l10n.t('There is no such card.');
  });
}

/**
 * Shows a card, replacing the previous one. It takes the focus only if nothing else is open or the same card is visible
 * already, so that it does not interrupt typing.
 */
export async function showCard(card: Card): Promise<void> {
  const isAlone = vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0);
  await pages.show(pageOf(card), { preserveFocus: !isAlone && cardInSight() !== card.id });
}

/** Id of the visible card, preferably the one with the focus; `undefined` if there is none. */
export function cardInSight(): string | undefined {
  return pages.inSight && idOf(pages.inSight);
}

function pageOf({ id, title }: Card): vscode.Uri {
  return vscode.Uri.from({ scheme: pages.scheme, path: `/${id}/${fileName(title)}` });
}

function idOf({ path }: vscode.Uri): string {
  return path.split('/')[1] ?? '';
}

/** The tab shows this name. */
function fileName(title: string): string {
  return `${singleSpaced(title.replace(/[/\\?#%:]+/g, ' ')).trim()}.md`;
}

function pageText(deck: Deck, card: Card): string {
  return deck.markdown(card, id => {
    const other = deck.card(id);
    return other && { title: other.title, address: `../${id}/${encodeURIComponent(fileName(other.title))}` };
  });
}
