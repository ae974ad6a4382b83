import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isBlank, lineEnd, linesOf } from '../../../src/core/markdown/lines';
import { isTooLarge } from '../../../src/core/markdown/noteSize';

describe('the lines of a text', () => {
  const anyText = fc.string({ unit: fc.constantFrom('\r', '\n', 'a', ' '), maxLength: 20 });

  it('are the text between line endings, with positions', () => {
    fc.assert(
      fc.property(anyText, text => {
        const lines = linesOf(text);
        const parts = text.split(/(\r\n|\r|\n)/);
        assert.equal(lines.count, (parts.length + 1) / 2);
        let offset = 0;
        for (let line = 0; line < lines.count; line++) {
          const [words = '', eol = ''] = parts.slice(2 * line);
          assert.deepEqual(
            [lines.at(line), lines.eol(line), lines.start(line), lines.end(line)],
            [words, eol, offset, offset + words.length],
          );
          for (let at = offset; at < offset + words.length + eol.length; at++)
            assert.equal(lines.of(at), line);
          offset += words.length + eol.length;
        }
        assert.equal(lines.of(text.length), lines.count - 1);
        assert.deepEqual([lines.start(lines.count), lines.end(lines.count)], [text.length, text.length]);
        assert.equal(lines.at(lines.count), '');
      }),
    );
  });

  it('end as the first of them does', () => {
    for (const [text, eol] of [
      ['', '\n'],
      ['a', '\n'],
      ['a\r\nb\n', '\r\n'],
      ['a\nb\r\n', '\n'],
      ['a\rb\n', '\r'],
    ] as const)
      assert.equal(lineEnd(text), eol, JSON.stringify(text));
  });

  it('are blank with only spaces and tabs, even after a byte order mark', () => {
    for (const line of ['', ' ', '\t ', '\uFEFF', '\uFEFF ']) assert.ok(isBlank(line), JSON.stringify(line));
    for (const line of ['a', ' a', '\u00A0', '\u2003', ' \uFEFF'])
      assert.ok(!isBlank(line), JSON.stringify(line));
  });
});

describe('a note that is too large to be read', () => {
  for (const [what, text, tooLarge] of [
    ['256,000 characters', 'x'.repeat(256_000), false],
    ['a character more', 'x'.repeat(256_001), true],
    ['4,000 line ends', '\n'.repeat(4_000), false],
    ['a line end more', '\n'.repeat(4_001), true],
    ['4,000 of Windows', '\r\n'.repeat(4_000), false],
    ['one more of Windows', '\r\n'.repeat(4_001), true],
    ['4,000 carriage returns', '\r'.repeat(4_000), false],
    ['a carriage return more', '\r'.repeat(4_001), true],
    ['4,000 of each kind in turn', '\r\n\r\n\n\r'.repeat(1_000), false],
    ['one more of some kind', `${'\r\n\r\n\n\r'.repeat(1_000)}\r`, true],
  ] as const)
    it(`${tooLarge ? 'has' : 'has more than'} ${what}`, () => assert.equal(isTooLarge(text), tooLarge));
});
