import * as vscode from 'vscode';
import { closest } from '../../core/feedback/closest';
import type { Card } from '../../core/playbook/card';
import type { Refusal } from '../../core/refusal';
import { cardInSight } from './cardPage';
import { openDeck } from './deck';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'no-such-card': { readonly closest: readonly string[] };
    /** `openers`: how many the card has. */
    readonly 'no-such-opener': { readonly openers: number };
  }
}

/** Which opener: of which card, and its place there from 0. */
interface Chosen {
  readonly card: string;
  readonly opener: number;
}

/** Asks for what is open: the card in sight is meant where none is given; without one, any opener. */
export async function chooseOpener(title: string, given: Partial<Chosen>): Promise<Chosen | undefined> {
  const deck = await openDeck();
  const id = given.card ?? cardInSight();
  const meant = id === undefined ? undefined : deck.card(id);
  if (meant && given.opener !== undefined) return { card: meant.id, opener: given.opener };
  const cards = meant ? [meant] : deck.cards;
  const [only, ...others] = cards.flatMap(card =>
    card.openers.map((label, opener) => ({ label, card: card.id, opener })),
  );
  if (meant && only && others.length === 0) return only;
  const chosen = await vscode.window.showQuickPick(cards.flatMap(rowsOf), {
    title,
    placeHolder: vscode.l10n.t('What would you like to say?'),
  });
  return chosen && 'card' in chosen ? { card: chosen.card, opener: chosen.opener } : undefined;
}

function rowsOf({ id, title, openers }: Card): (vscode.QuickPickItem | (vscode.QuickPickItem & Chosen))[] {
  if (openers.length === 0) return [];
  return [
    { label: title, kind: vscode.QuickPickItemKind.Separator },
    ...openers.map((label, opener) => ({ label, card: id, opener })),
  ];
}

/** The sentence itself; a refusal where there is none such. */
export async function openerText({
  card: id,
  opener = 0,
}: {
  card: string;
  opener?: number | undefined;
}): Promise<string | Refusal> {
  const deck = await openDeck();
  const card = deck.card(id);
  if (!card) {
    const ids = deck.cards.map(known => known.id);
    return { refused: 'no-such-card', closest: closest(id, ids) };
  }
  return card.openers[opener] ?? { refused: 'no-such-opener', openers: card.openers.length };
}
