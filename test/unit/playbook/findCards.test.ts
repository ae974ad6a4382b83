import assert from 'node:assert/strict';
import type { Card } from '../../../src/core/playbook/card';
import { findCards } from '../../../src/core/playbook/findCards';

const card = (id: string, title: string, more: Partial<Card> = {}): Card => ({
  id,
  kind: 'guide',
  title,
  summary: '',
  sections: [],
  openers: [],
  words: '',
  source: '',
  ...more,
});

const cards: readonly Card[] = [
  card('own-text', 'Checks', { summary: 'Delegate it.' }),
  card('own-opener', 'Talks', { openers: ['Delegate this.'] }),
  card('own-row', 'Tables', {
    sections: [{ heading: 'x', table: { columns: ['a'], rows: [['delegates']] } }],
  }),
  card('search-word', 'Trust', { words: 'delegate' }),
  card('word-begins', 'Letting go', { words: 'delegation' }),
  card('longer', 'Delegating at work'),
  card('title-word', 'When to delegate'),
  card('title', 'Delegating'),
];
const found = (query: string) => findCards(cards, query).map(({ id }) => id);

describe('cards that match', () => {
  for (const [query, ids] of [
    // Titles that start with it come first, shorter ones before longer ones.
    ['delegat', ['title', 'longer', 'title-word', 'search-word', 'word-begins']],
    ['DELEGATING', ['title', 'longer']],
    ['delegate', ['title-word', 'search-word']],
    ['title', ['title']],
    ['trust', ['search-word']],
    ['the delegation', ['word-begins']],
    ['to', ['title-word']],
    ['work delegating', ['longer']],
    ['go letting', ['word-begins']],
    ['delegates', ['own-row']],
    ['dlg', ['longer', 'title']],
    ['lgt', []],
    ['dlgx', []],
    ['!!', []],
  ] as const)
    it(`${JSON.stringify(query)}: ${ids.join(', ') || 'none'}`, () => assert.deepEqual(found(query), ids));

  it('by a word in their text appear only if nothing else matches', () => {
    assert.deepEqual(found('this'), ['own-opener']);
    assert.deepEqual(found('it'), ['own-text']);
    assert.deepEqual(findCards(cards.slice(0, 3), 'delegate'), cards.slice(0, 3));
  });

  it('are all cards, in their own order, for an empty query', () => {
    assert.equal(findCards(cards, '  '), cards);
  });

  it('start with the template of that name', () => {
    const own = [card('a', 'Own sbi'), card('b', 'Other', { template: 'own' })];
    assert.deepEqual(findCards(own, 'own')[0]?.id, 'b');
  });
});
