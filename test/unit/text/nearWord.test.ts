import assert from 'node:assert/strict';
import { nearDate, nearWord } from '../../../src/core/text/nearWord';

describe('a typo', () => {
  const known = ['praise', 'concern', 'delivered', 'due', 'low', 'some', 'high', 'measure'];
  for (const [typed, meant] of [
    ['praise', 'praise'],
    ['PRAISE', 'praise'],
    // One letter off: missing, added, another, or two swapped.
    ['prase', 'praise'],
    ['prraise', 'praise'],
    ['proise', 'praise'],
    ['parise', 'praise'],
    ['rpaise', 'praise'],
    ['praies', 'praise'],
    ['hgih', 'high'],
    ['hihg', 'high'],
    ['lwo', 'low'],
    ['dew', undefined],
    // Two letters off count only if both words have seven or more.
    ['prse', undefined],
    ['prooze', undefined],
    ['paries', undefined],
    ['deilverde', 'delivered'],
    ['delived', 'delivered'],
    ['delivereddd', 'delivered'],
    ['delive', undefined],
    ['deliverings', undefined],
    ['dxlxvxred', undefined],
    ['meesuer', 'measure'],
    ['measu', undefined],
    ['measrues', 'measure'],
    // Too short or too long to tell.
    ['du', undefined],
    ['', undefined],
    ['x'.repeat(31), undefined],
  ] as const)
    it(`${JSON.stringify(typed)} ${meant ? `stands for ${meant}` : 'stands for nothing'}`, () =>
      assert.equal(nearWord(typed, known), meant));

  it('stands for the nearest word, or the first of two', () => {
    assert.equal(nearWord('delivared', ['deliverer', 'delivered']), 'delivered');
    assert.equal(nearWord('dut', ['due', 'but']), 'due');
    assert.equal(nearWord('dut', ['but', 'due']), 'but');
  });

  it('may be as long as the longest words', () => {
    const long = 'x'.repeat(29);
    assert.equal(nearWord(`${long}y`, [`${long}z`]), `${long}z`);
    assert.equal(nearWord('abc', ['abd']), 'abd');
  });
});

describe('a date in digits', () => {
  for (const [text, date] of [
    ['2026-11-23', '2026-11-23'],
    [' 2026/1/5 ', '2026-01-05'],
    ['2026.01.05', '2026-01-05'],
    ['5.1.2026', '2026-01-05'],
    ['[[2026-11-23]]', '2026-11-23'],
    ['"2026-11-23"', '2026-11-23'],
    ["'23.11.2026'", '2026-11-23'],
    ['31.11.2026', undefined],
    ['2026-13-01', undefined],
    ['1/5/2026', undefined],
    ['5.1.26', undefined],
    ['2026-11-23x', undefined],
    ['', undefined],
  ] as const)
    it(`${JSON.stringify(text)} is ${date ?? 'no date'}`, () => assert.equal(nearDate(text), date));
});
