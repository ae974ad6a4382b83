import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { endOfWords } from '../../../src/core/markdown/endOfWords';
import { itemText, plainItemText } from '../../../src/core/markdown/itemText';
import { labelIn } from '../../../src/core/markdown/labelIn';
import { readBox } from '../../../src/core/markdown/taskState';

describe('any text as the text of an item', () => {
  for (const [text, written] of [
    ['a', 'a'],
    ['  a \n b  ', 'a\n   b'],
    ['a\r\rb', 'a\n\n  b'],
    ['a\n===\n--- \n==b', 'a\n  \\===\n  \\---\n  ==b'],
    ['a\0', 'a\uFFFD'],
    ['', ''],
  ] as const)
    it(`${JSON.stringify(text)} is written as ${JSON.stringify(written)}`, () =>
      assert.equal(itemText(text, '\n'), written));

  it('ends its lines as the file does', () => assert.equal(itemText('a\n\nb', '\r\n'), 'a\r\n\r\n  b'));

  it('is read back', () => {
    const row = fc.constantFrom('a', 'b c', '===', '---', '-', '=');
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), rows => {
        const text = ['First', ...rows].join('\n');
        const [item] = readBlocks(`- ${itemText(text, '\n')}\n`).items;
        assert.equal(plainItemText(item?.raw ?? ''), text);
      }),
    );
  });
});

describe('the words of an item’s first line', () => {
  for (const [line, end] of [
    ['a b', 3],
    ['a b  ', 3],
    ['a\\', 1],
    ['a \\', 1],
    ['a ^id-1', 1],
    ['a  ^id  ', 1],
    ['a ^id\\', 1],
    ['a b^id', 6],
    ['^id', 3],
    ['a ^', 3],
    ['', 0],
  ] as const)
    it(`of ${JSON.stringify(line)} end at ${end}`, () => assert.equal(endOfWords(line), end));
});

describe('the label of an item', () => {
  for (const [raw, found] of [
    ['Due: x', { label: 'Due', at: 5 }],
    ['**Due:** x', { label: 'Due', at: 9 }],
    ['**Due**:  x', { label: 'Due', at: 10 }],
    ['__Due:__x', { label: 'Due', at: 8 }],
    ['Up:', { label: 'Up', at: 3 }],
    [`${'x'.repeat(40)}: y`, { label: 'x'.repeat(40), at: 42 }],
    [`${'x'.repeat(41)}: y`, undefined],
    ['U: x', undefined],
    ['Due x', undefined],
    ['**Due: x', undefined],
    ['a\nb: c', undefined],
  ] as const)
    it(`${JSON.stringify(raw)} begins with ${found ? JSON.stringify(found.label) : 'none'}`, () =>
      assert.deepEqual(labelIn(raw), found));
});

describe('the box of a task', () => {
  for (const [raw, box] of [
    ['[ ] a', { state: 'open', length: 4 }],
    ['[x]  a', { state: 'done', length: 5 }],
    ['[-]\ta', { state: 'dropped', length: 4 }],
    ['[>]', { state: 'moved', length: 3 }],
    ['[<]\na', { state: 'moved', length: 3 }],
    ['[ ]a', undefined],
    ['[y] a', undefined],
    ['a [ ] b', undefined],
  ] as const)
    it(`of ${JSON.stringify(raw)} is ${box?.state ?? 'none'}`, () => assert.deepEqual(readBox(raw), box));
});
