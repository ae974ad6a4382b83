import * as v from 'valibot';
import * as vscode from 'vscode';
import { closest } from '../../core/feedback/closest';
import type { Card } from '../../core/playbook/card';
import { promptTitle, registerCommand, runCommand } from '../../platform/commands';
import { newList, separator } from '../../platform/prompts';
import { showFault } from '../../platform/refusals';
import { SyncedRows } from '../../platform/syncedRows';
import { declareCommand, shape } from '../../protocol/contract';
import { anywhere } from '../../protocol/offered';
import { showCard } from './cardPage';
import { type Deck, openDeck } from './deck';
import { kindLabel } from './kindWords';
import { isLiveCard } from './useOnLive';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'not-in-playbook': { readonly closest: readonly string[] };
  }
}

export const contract = declareCommand({
  id: 'teamLead.lookUp',
  title: 'Look Up…',
  icon: '$(search)',
  offered: anywhere,
  takes: { query: v.exactOptional(v.string()) },
  describeResult: "The best match, in VS Code's display language; without a query, the first card.",
  returns: shape<{ readonly id: string; readonly title: string; readonly markdown: string }>(),
});

interface Row extends vscode.QuickPickItem {
  readonly card?: Card;
}

/** `teamLead.lookUp`: opens a card by two letters and Enter; with an argument, returns the best match. */
export function registerLookUp(): vscode.Disposable {
  return registerCommand(contract, {
    async ask({ query }) {
      const deck = await openDeck();
      if (query !== undefined && deck.card(query)) return { query };
      const card = await pickCard(deck, query);
      return card && { query: card.id };
    },
    async run({ query = '' }, interactive) {
      const deck = await openDeck();
      const [card] = deck.find(query);
      if (!card) {
        const titles = deck.cards.map(({ title }) => title);
        return { refused: 'not-in-playbook', closest: closest(query, titles) };
      }
      if (interactive) await showCard(card);
      return { id: card.id, title: card.title, markdown: deck.markdown(card) };
    },
  });
}

/** Asks for a card; `undefined` if the user leaves. Buttons on a row copy or insert without opening the card. */
async function pickCard(deck: Deck, query = ''): Promise<Card | undefined> {
  const list = newList<Row>(
    promptTitle(contract),
    vscode.l10n.t('A style, a level, a situation, a question: two letters are enough'),
  );
  const rows = new SyncedRows(list);
  const show = (typed: string) => rows.show(rowsFor(deck, typed));
  const following: vscode.Disposable[] = [rows];
  const chosen = await new Promise<Card | undefined>(resolve => {
    following.push(
      list.onDidChangeValue(show),
      list.onDidAccept(() => {
        const card = rows.chosen?.card;
        if (card) resolve(card);
      }),
      list.onDidTriggerItemButton(({ item, button }) => {
        resolve(undefined);
        if (!item.card) return;
        runCommand(commandOf(button), { card: item.card.id }).then(undefined, showFault);
      }),
      list.onDidHide(() => resolve(undefined)),
    );
    list.value = query;
    show(query);
    list.show();
  });
  vscode.Disposable.from(list, ...following).dispose();
  return chosen;
}

const copies = new vscode.ThemeIcon('copy');
const inserts = new vscode.ThemeIcon('insert');
const uses = new vscode.ThemeIcon('target');

function commandOf({ iconPath }: vscode.QuickInputButton) {
  if (iconPath === copies) return 'teamLead.copyOpener';
  return iconPath === uses ? 'teamLead.openSituation' : 'teamLead.insertOpener';
}

function rowsFor(deck: Deck, typed: string): Row[] {
  const isAll = typed.trim() === '';
  let group: string | undefined;
  return deck.find(typed).flatMap(card => {
    const label = kindLabel(card.kind);
    const isNew = isAll && label !== group;
    group = label;
    return [
      ...(isNew ? [separator(label)] : []),
      {
        card,
        label: card.title,
        description: isAll ? '' : label,
        detail: card.summary,
        // Show all matches, whatever VS Code's own filter would keep.
        alwaysShow: true,
        buttons: buttonsOf(card),
      },
    ];
  });
}

function buttonsOf({ id, openers, template }: Card): vscode.QuickInputButton[] {
  return [
    ...(openers.length > 0 ? [{ iconPath: copies, tooltip: vscode.l10n.t('Copy Opener') }] : []),
    ...(openers.length > 0 || template
      ? [{ iconPath: inserts, tooltip: vscode.l10n.t('Insert Opener into Note') }]
      : []),
    ...(isLiveCard(id) ? [{ iconPath: uses, tooltip: vscode.l10n.t('Use It on a Live One') }] : []),
  ];
}
