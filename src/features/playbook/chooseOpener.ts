import * as vscode from 'vscode';
import { closest } from '../../core/feedback/closest';
import type { Card } from '../../core/playbook/card';
import type { Refusal } from '../../core/refusal';
import type { Ask } from '../../platform/ask';
import { type Choice, pick, separator } from '../../platform/prompts';
import { cardInSight } from './cardPage';
import { openDeck } from './deck';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'no-such-card': { readonly closest: readonly string[] };
    /** `openers`: how many the card has. */
    readonly 'no-such-opener': { readonly openers: number };
  }
}

/** An opener, by its card and its index there. */
interface Chosen {
  readonly card: string;
  readonly opener: number;
}

/** Asks for the missing parts. Without a card, the visible one is used; if there is none, offers all openers. */
export async function chooseOpener(ask: Ask, given: Partial<Chosen>): Promise<Chosen> {
  const deck = await openDeck();
  const id = given.card ?? cardInSight();
  const meant = id === undefined ? undefined : deck.card(id);
  if (meant && given.opener !== undefined) return { card: meant.id, opener: given.opener };
  const cards = meant ? [meant] : deck.cards;
  const [only, ...others] = cards.flatMap(openersOf);
  if (meant && only && others.length === 0) return only.value;
  return pick<Chosen>(ask, vscode.l10n.t('What would you like to say?'), cards.flatMap(rowsOf));
}

function rowsOf(card: Card): Choice<Chosen>[] {
  const openers = openersOf(card);
  return openers.length > 0 ? [separator(card.title), ...openers] : [];
}

function openersOf({ id, openers }: Card): Choice<Chosen>[] {
  return openers.map((label, opener) => ({ label, value: { card: id, opener } }));
}

/** The opener's text, or a refusal if it does not exist. */
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
