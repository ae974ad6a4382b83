import * as vscode from 'vscode';
import type { Card } from '../../core/playbook/card';
import { besideColumn, pageUri } from '../../platform/besideColumn';
import { showRendered } from '../../platform/showRendered';
import { type Deck, openDeck } from './deck';

const scheme = 'team-lead-card';

/** Cards as read-only Markdown pages. */
export function registerCardPages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent(uri) {
      const deck = await openDeck();
      const card = deck.card(idOf(uri));
      return card ? pageText(deck, card) : vscode.l10n.t('There is no such card.');
    },
  });
}

/**
 * Shows a card in VS Code's Markdown preview, in the place of the card before. Whoever writes goes on writing: only with
 * nothing else open, or when the card is in sight already, does it take the focus.
 */
export async function showCard(card: Card): Promise<void> {
  const uri = pageOf(card);
  const { all } = vscode.window.tabGroups;
  const inSight = all.some(({ activeTab }) => pageUri(activeTab?.input)?.toString() === uri.toString());
  const isAlone = all.every(({ tabs }) => tabs.length === 0);
  const options: vscode.TextDocumentShowOptions = {
    viewColumn: besideColumn(scheme),
    preserveFocus: !inSight && !isAlone,
    preview: true,
  };
  await showRendered(uri, options);
}

/** Id of the card that is in sight, best the one that has the focus; `undefined` where there is none. */
export function cardInSight(): string | undefined {
  const { activeTabGroup, all } = vscode.window.tabGroups;
  const pages = [activeTabGroup, ...all].map(({ activeTab }) => pageUri(activeTab?.input));
  const page = pages.find(uri => uri?.scheme === scheme);
  return page && idOf(page);
}

function pageOf({ id, title }: Card): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${id}/${fileName(title)}` });
}

function idOf({ path }: vscode.Uri): string {
  return path.split('/')[1] ?? '';
}

/** The tab shows it. */
function fileName(title: string): string {
  return `${title
    .replace(/[/\\?#%:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}.md`;
}

function pageText(deck: Deck, card: Card): string {
  return deck.markdown(card, id => {
    const other = deck.card(id);
    return other && { title: other.title, address: `../${id}/${encodeURIComponent(fileName(other.title))}` };
  });
}
