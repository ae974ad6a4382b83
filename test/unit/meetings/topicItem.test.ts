import assert from 'node:assert/strict';
import { readTopic, renderTopic } from '../../../src/core/meetings/topicItem';

const date = '2026-11-23';

describe('a topic in the inbox', () => {
  for (const [raw, expected] of [
    ['Calm', { text: 'Calm', kind: 'topic' }],
    [`${date} Calm`, { text: 'Calm', kind: 'topic', date }],
    [`${date} praise: Calm`, { text: 'Calm', kind: 'praise', date }],
    ['CONCERN:  late', { text: 'late', kind: 'concern' }],
    ['Topic: a\nb', { text: 'a\nb', kind: 'topic' }],
    ['praise:', { text: '', kind: 'praise' }],
    [date, { text: '', kind: 'topic', date }],
    ['praise:Calm', { text: 'praise:Calm', kind: 'topic' }],
    ['2026-02-30 Calm', { text: '2026-02-30 Calm', kind: 'topic' }],
    [`${date}x`, { text: `${date}x`, kind: 'topic' }],
    ['private: tired', { text: 'tired', kind: 'private' }],
    [`${date} private: tired`, { text: 'tired', kind: 'private', date }],
    ['tired #private', { text: 'tired #private', kind: 'private' }],
    [`${date} tired #private`, { text: 'tired #private', kind: 'private', date }],
    ['Calm\nprivate: no', { text: 'Calm\nprivate: no', kind: 'topic' }],
  ] as const)
    it(`is read from ${JSON.stringify(raw)}`, () => assert.deepEqual(readTopic(raw), expected));

  for (const [given, expected] of [
    [{ text: 'Calm', kind: 'praise' }, `- [ ] ${date} praise: Calm`],
    [{ text: ' Calm\nand clear ', kind: 'topic' }, `- [ ] ${date} topic: Calm\n  and clear`],
    [{ text: 'Calm', kind: 'topic', link: '[a](b)' }, `- [ ] ${date} topic: Calm [a](b)`],
    [
      { text: 'Calm\nand clear', kind: 'topic', link: '[a](b)' },
      `- [ ] ${date} topic: Calm [a](b)\n  and clear`,
    ],
    [{ text: '', kind: 'concern', link: '[a](b)' }, `- [ ] ${date} concern: [a](b)`],
    [{ text: '', kind: 'concern' }, `- [ ] ${date} concern:`],
  ] as const)
    it(`is written as ${JSON.stringify(expected)}`, () =>
      assert.equal(renderTopic({ ...given, date }, '\n'), expected));
});
