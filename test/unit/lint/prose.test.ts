import assert from 'node:assert/strict';
import { notProse, proseOf, proseSteps } from '../../../src/core/lint/prose';

/** What is no prose, as one sign. */
const sign = '∎';
const prose = (raw: string) => proseOf(raw).text.replaceAll(notProse, sign);

describe('the prose of a paragraph', () => {
  for (const [what, cases] of Object.entries<readonly (readonly [raw: string, text: string])[]>({
    'has one sign for code, where it ends': [
      ['a `b` c', 'a ∎ c'],
      ['a ``b ` c`` d', 'a ∎ d'],
      ['`a``b` c', '∎ c'],
      ['a `b c', 'a b c'],
      ['`a` `b`', '∎ ∎'],
    ],
    'has no comment and no tag, but what is between them': [
      ['a <!-- b --> c', 'a c'],
      ['a <!-- b', 'a '],
      ['a <b>c</b> d', 'a c d'],
      ['a < b', 'a < b'],
      ['a <3 b', 'a <3 b'],
    ],
    'has one sign for an address': [
      ['a <https://x.org> b', 'a ∎ b'],
      ['a <ada@x.org> b', 'a ∎ b'],
      ['see https://x.org/y?z=1, or www.x.org.', 'see ∎, or ∎.'],
    ],
    'has one sign for a link, a picture and a reference, with their words': [
      ['a [b](c) d', 'a ∎ d'],
      ['a ![b](c) d', 'a ∎ d'],
      ['a [b][c] d', 'a ∎ d'],
      ['a [b [c] d](e) f', 'a ∎ f'],
      [String.raw`a [b\]c](d) e`, 'a ∎ e'],
      ['a [b](c(d)e) f', 'a ∎ f'],
      ['a [[b]] c', 'a ∎ c'],
      ['a [[b]](c) d', 'a ∎ d'],
    ],
    'keeps plain brackets': [
      ['a [b] c', 'a [b] c'],
      ['a [b[c]d] e', 'a [b[c]d] e'],
      ['a [b c', 'a [b c'],
      ['a! b', 'a! b'],
    ],
    'has one sign for a quotation': [
      ['a “b” c', 'a ∎ c'],
      ['a „b“ c', 'a ∎ c'],
      ['a «b» c', 'a ∎ c'],
      ['a ‘b’ c', 'a ∎ c'],
      ['a "b c" d', 'a ∎ d'],
      ['it’s ‘Ada’s’ turn', 'it’s ∎ turn'],
      ['a "b c', 'a "b c'],
      ['a “b c', 'a “b c'],
    ],
    'has one sign for a file or a path': [
      ['cache.ts is', '∎ is'],
      ['see src/a.ts:12, now', 'see ∎, now'],
      ['see cache.ts.', 'see ∎.'],
      ['see a/b/c', 'see ∎'],
      ['see ~/notes', 'see ∎'],
      ['and/or, e.g. this', 'and/or, e.g. this'],
      ['xcache.tsx2 or a.b', 'xcache.tsx2 or a.b'],
    ],
    'has no marks of emphasis, and the signs that are escaped': [
      ['**a** _b_ ~~c~~', 'a b c'],
      ['snake_case', 'snake_case'],
      [String.raw`\*a\* \b`, String.raw`*a* \b`],
    ],
    'has one space for any number of spaces and line breaks': [
      ['a  \n\tb', 'a b'],
      [' a\u00A0 b ', ' a b '],
    ],
  }))
    it(what, () => {
      for (const [raw, text] of cases) assert.equal(prose(raw), text, raw);
    });

  it('knows the position of each character, and its end', () => {
    const places = (raw: string) => proseOf(raw).places;
    assert.deepEqual(places('a `b` c'), [0, 1, 2, 5, 6, 7]);
    assert.deepEqual(places(String.raw`\*x`), [1, 2, 3]);
    assert.deepEqual(places('**a**  b'), [2, 5, 7, 8]);
    assert.deepEqual(places(''), [0]);
  });

  it('looks 600 characters ahead for the end of a link’s words', () => {
    assert.equal(prose(`[${'x'.repeat(598)}](y)`), sign);
    assert.notEqual(prose(`[${'x'.repeat(599)}](y)`), sign);
  });

  it('yields after every 16,000 characters', () => {
    const turns = (length: number) => {
      const steps = proseSteps('x'.repeat(length));
      for (let count = 0; ; count++) if (steps.next().done) return count;
    };
    assert.deepEqual([16_001, 16_002, 32_002, 32_003].map(turns), [0, 1, 1, 2]);
  });
});
