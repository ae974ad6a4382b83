import assert from 'node:assert/strict';
import { typedIn } from '../../../src/core/people/typed';

describe('the kind of word being typed is recognized', () => {
  for (const [line, expected] of [
    ['- [ ] Pair @', { what: 'mention', typed: '@' }],
    ['- [ ] Pair @søren-k', { what: 'mention', typed: '@søren-k' }],
    ['@', { what: 'mention', typed: '@' }],
    ['see (@dan', { what: 'mention', typed: '@dan' }],
    ['a@me', undefined],
    ['- [ ] Pair due:', { what: 'due', typed: '' }],
    ['- [ ] Pair @me due:fri', { what: 'due', typed: 'fri' }],
    ['- [ ] Pair due:2026-1', { what: 'due', typed: '2026-1' }],
    ['- [ ] Pair due:next ', { what: 'due', typed: 'next ' }],
    ['- [ ] Pair due:end of next we', { what: 'due', typed: 'end of next we' }],
    ['- [ ] Pair due:12/1', { what: 'due', typed: '12/1' }],
    ['- [ ] Pair due:next  fri', undefined],
    ['- [ ] Pair due:fri (or so', undefined],
    ['overdue:', undefined],
    ['due: ', undefined],
    ['- [ ] ', undefined],
    ['words', undefined],
    ['', undefined],
  ] as const) {
    it(`in ${JSON.stringify(line)} of a note`, () => assert.deepEqual(typedIn(line, false), expected));
  }

  for (const [line, expected] of [
    ['- [ ] ', { what: 'kind', typed: '', dated: false }],
    ['  * [ ] pr', { what: 'kind', typed: 'pr', dated: false }],
    ['1. [x] 2026-11-23 ', { what: 'kind', typed: '', dated: true }],
    ['- [ ] 2026-11-23 con', { what: 'kind', typed: 'con', dated: true }],
    ['- [ ] two words', undefined],
    ['- [ ]', undefined],
    ['- word', undefined],
    ['- [ ] @d', { what: 'mention', typed: '@d' }],
  ] as const) {
    it(`in ${JSON.stringify(line)} of an inbox`, () => assert.deepEqual(typedIn(line, true), expected));
  }
});
