import { today } from '../../core/dates/calendar';
import type { Card } from '../../core/playbook/card';
import type { CardLink } from '../../core/playbook/cardMarkdown';
import { commandName } from '../../platform/commandName';
import { say } from '../../platform/say';

/** All cards in the user's language. */
export interface Deck {
  readonly cards: readonly Card[];
  card(id: string): Card | undefined;
  /** The cards that match, best first; all if the query is empty. */
  find(query: string): readonly Card[];
  /** A card as Markdown; without `link`, references to other cards are left out. */
  markdown(card: Card, link?: CardLink): string;
}

let made: { readonly day: string; readonly deck: Promise<Deck> } | undefined;

/** The cards, loaded on first use; rebuilt each day, because templates contain the date. */
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
