import { today } from '../../core/dates/calendar';
import type { Card } from '../../core/playbook/card';
import type { CardLink } from '../../core/playbook/cardMarkdown';
import { commandName } from '../../platform/commandName';
import { say } from '../../platform/say';

/** All cards in the reader's language. */
export interface Deck {
  readonly cards: readonly Card[];
  card(id: string): Card | undefined;
  /** The cards that match, the best first; all of them where nothing was typed. */
  find(query: string): readonly Card[];
  /** A card as Markdown; without `link` it names no other card. */
  markdown(card: Card, link?: CardLink): string;
}

let made: { readonly day: string; readonly deck: Promise<Deck> } | undefined;

/** The cards, read when they are first wanted; made again on another day, which templates show. */
export function openDeck(): Promise<Deck> {
  const day = today();
  if (made?.day !== day) made = { day, deck: makeDeck(day) };
  return made.deck;
}

async function makeDeck(day: string): Promise<Deck> {
  const { playbookCards, findCards, cardMarkdown } = await import('../../core/playbook/cards');
  const cards = playbookCards(day, say);
  const byId = new Map(cards.map(card => [card.id, card]));
  return {
    cards,
    card: id => byId.get(id),
    find: query => findCards(cards, query),
    markdown: (card, link) => cardMarkdown(card, say, link, commandName),
  };
}
