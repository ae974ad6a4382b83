import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitAtSpaces } from '../../../src/core/text/splitAtSpaces';

const pieces = (text: string, size?: number) => [...splitAtSpaces(text, size)].map(({ piece }) => piece);

describe('a long text in pieces', () => {
  for (const [text, size, expected] of [
    ['', 5, []],
    ['ab cd', 5, ['ab cd']],
    ['ab cd ef', 5, ['ab cd', ' ef']],
    ['ab cde fg', 5, ['ab', ' cde', ' fg']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    [' abcdef', 3, [' ab', 'cde', 'f']],
  ] as const)
    it(`is cut before a nearby space: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(pieces(text, size), expected));

  it('loses nothing, has no piece longer than requested, and knows each position', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (text, size) => {
        const all = [...splitAtSpaces(text, size)];
        assert.equal(all.map(({ piece }) => piece).join(''), text);
        for (const { start, piece } of all) {
          assert.ok(piece.length > 0 && piece.length <= size, JSON.stringify(all));
          assert.ok(text.startsWith(piece, start));
        }
      }),
    );
  });

  it('is left whole up to 8,000 characters', () => {
    assert.deepEqual(
      [8_000, 8_001].map(length => pieces('x'.repeat(length)).map(piece => piece.length)),
      [[8_000], [8_000, 1]],
    );
  });
});
