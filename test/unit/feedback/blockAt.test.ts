import assert from 'node:assert/strict';
import { blockAt } from '../../../src/core/feedback/blockAt';

/** The lines after a block went in where the bar stands. */
const put = (text: string) => {
  const [head = '', tail = ''] = text.split('|');
  const [left = '', above = ''] = head.split('\n').reverse();
  const [right = '', below = ''] = tail.split('\n');
  const { before, after } = blockAt({ left, right, above, below });
  return `${head}${before}BLOCK${after}${tail}`;
};

describe('a block among lines', () => {
  for (const [text, expected] of [
    ['|', 'BLOCK'],
    ['one\n\n|', 'one\n\nBLOCK'],
    ['one\n|', 'one\n\nBLOCK'],
    ['one|', 'one\n\nBLOCK'],
    ['one |two', 'one \n\nBLOCK\n\ntwo'],
    ['|two', 'BLOCK\n\ntwo'],
    ['one\n|  \nthree', 'one\n\nBLOCK\n  \nthree'],
    ['one\n\n|\n\nthree', 'one\n\nBLOCK\n\nthree'],
    ['- |', '- \n\nBLOCK'],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(put(text), expected));
  }
});
