import assert from 'node:assert/strict';
import { normalizeName } from '../../../src/core/text/normalizeName';
import { onOneLine } from '../../../src/core/text/onOneLine';
import { plainLetters } from '../../../src/core/text/plainLetters';
import { inEnglish } from '../../../src/core/text/say';

describe('words', () => {
  it('are the same name in any case, composition and space', () => {
    assert.equal(normalizeName('  Ana\n  SILVA '), 'ana silva');
    assert.equal(normalizeName('Jose\u0301'), normalizeName('JOSÉ'));
  });

  it('have plain letters, even if Unicode does not decompose them', () => {
    for (const [text, plain] of [
      ['ABC d', 'abc d'],
      ['Łódź', 'lodz'],
      ['SØREN', 'soren'],
      ['Straße', 'strasse'],
      ['Æ Œ đ ð Þ ı', 'ae oe d d th i'],
      ['ﬁ ①', 'fi 1'],
      ['王 Ж', '王 ж'],
    ] as const)
      assert.equal(plainLetters(text), plain, text);
  });

  it('are put on one line, keeping white space within a line', () => {
    assert.equal(onOneLine('a \r\n\t b  c\u2028d'), 'a b  c d');
    assert.equal(onOneLine('a\tb'), 'a\tb');
  });

  it('take values by number, and keep a number that none is given for', () => {
    assert.equal(inEnglish('{1} {0} {0} {2} {x}', 'a', 1), '1 a a {2} {x}');
  });
});
