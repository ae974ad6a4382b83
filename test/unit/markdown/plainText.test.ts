import assert from 'node:assert/strict';
import { inertMarkdown } from '../../../src/core/markdown/inertMarkdown';
import { plainText } from '../../../src/core/markdown/plainText';
import { shownWords } from '../../../src/core/markdown/shownWords';

/** Stands for a covered character. */
const sign = '∎';

describe('plain text', () => {
  for (const [what, cases] of Object.entries<
    readonly (readonly [raw: string, length: number, rest: string])[]
  >({
    'has no code': [
      ['`b` c', 3, ' c'],
      ['``b ` c`` d', 9, ' d'],
      ['`a` ', 3, ' '],
    ],
    'has no comment, and no tag': [
      ['<!-- a --> b', 10, ' b'],
      ['<!----> b', 7, ' b'],
      ['</b> a', 4, ' a'],
      ['<a href="x"> b', 12, ' b'],
    ],
    'has no link, with its words': [
      ['[a](b) c', 6, ' c'],
      ['![a](b) c', 0, '![a](b) c'.replace('[a](b)', sign.repeat(6))],
      ['[a](b "c") d', 10, ' d'],
      ["[a](b 'c') d", 10, ' d'],
      ['[a]( b ) d', 8, ' d'],
      ['[a](<b c>) d', 10, ' d'],
      ['[a](b(c)) d', 9, ' d'],
      ['[a [b]](c) d', 10, ' d'],
    ],
    'has no link to a page of a wiki, but one to a day': [
      ['[[A b]] c', 7, ' c'],
      ['[[2026-11-23]] c', 0, '[[2026-11-23]] c'],
      ['[[2026-11-23]](x) c', 17, ' c'],
    ],
    'has no address': [
      ['https://x.org/y. b', 16, ' b'],
      ['www.x.org b', 9, ' b'],
      ['HTTPS://x b', 9, ' b'],
    ],
  }))
    it(what, () => {
      for (const [raw, length, rest] of cases)
        assert.equal(plainText(raw).replaceAll('\uFFFC', sign), sign.repeat(length) + rest, raw);
    });

  it('has everything else', () => {
    for (const raw of [
      'a',
      '`b',
      'a `b`` c',
      '<!-- a',
      'a < b > c',
      '[a] (b)',
      '[a](b c)',
      '\\[a](b)',
      'a ] b',
    ])
      assert.equal(plainText(raw), raw);
  });

  it('has backticks that are escaped, and keeps its lines', () => {
    const shown = (raw: string) => plainText(raw).replaceAll('\uFFFC', sign);
    assert.equal(shown('\\`b` c`'), '\\`b∎∎∎∎');
    assert.equal(shown('\\``b`'), '\\`∎∎∎');
    assert.equal(shown('`a\nb`'), '∎∎\n∎∎');
    assert.equal(shown('`a` b [c](`d`) <e>'), '∎∎∎ b ∎∎∎∎∎∎∎∎ ∎∎∎');
    assert.equal(shown('[a](b) `[c](d)` [e'), '∎∎∎∎∎∎ ∎∎∎∎∎∎∎∎ [e');
  });
});

describe('the words of a line', () => {
  for (const [text, words] of [
    ['  a b ', 'a b'],
    ['**a** _b_ `c` ~~d~~', 'a b c d'],
    ['[a](b) ![c](d)', 'a c'],
    ['[[A]] [[B|b]] ![[C]]', 'A b C'],
    ['a\\*b &amp; c', 'a*b & c'],
    ['a\nb', 'a\nb'],
    ['a_\nb', 'a_ b'],
    ['<b>', '<b>'],
    ['', ''],
  ] as const)
    it(`of ${JSON.stringify(text)} are ${JSON.stringify(words)}`, () =>
      assert.equal(shownWords(text), words));
});

describe('Markdown that keeps quiet', () => {
  for (const [text, quiet] of [
    ['# a\n\n- **b**\n', '# a\n\n- **b**\n'],
    ['- [ ] [a](b)', '- [ ] \\[a](b)'],
    ['> 1. [X] a', '> 1. [X] a'],
    ['[ ] a', '\\[ ] a'],
    ['a <b> \\<c> \\\\[d]', 'a \\<b> \\<c> \\\\\\[d]'],
    ['ftp://x https://y', 'ftp\\://x https://y'],
    ['a\u2028b', 'a b'],
  ] as const)
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(quiet)}`, () =>
      assert.equal(inertMarkdown(text), quiet));
});
