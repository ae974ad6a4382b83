import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mentionOf, namedLike, readMention } from '../../../src/core/meetings/mention';
import { byName } from '../../../src/core/text/byName';
import { plainLetters } from '../../../src/core/text/plainLetters';
import { runs } from '../../support/runs';

const letters = {
  Greek: 'αβγδεζηθικλμνξοπρστυφχψωάέήίόύώ',
  Cyrillic: 'абвгдежзийклмнопрстуфхцчшщыэюяё',
  Arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  Hebrew: 'אבגדהוזחטיכלמנסעפצקרשת',
  Devanagari: 'अआइईउकखगघचजटडतदनपबमयरलवसह',
  Han: '王李张刘陈杨黄赵周吴徐孙马朱胡',
  combining: ['e\u0301', 'o\u0308', 'n\u0303', 's\u030c', 'a\u030a'],
} as const;
const word = fc.oneof(
  ...Object.values(letters).map(script =>
    fc.array(fc.constantFrom(...script), { minLength: 2, maxLength: 8 }).map(signs => signs.join('')),
  ),
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' '));

describe('a name in any script', () => {
  it('is mentioned, found by its start, and distinguished from another', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        fc.pre(plainLetters(one) !== plainLetters(other));
        const people = [
          { id: 'one', name: one },
          { id: 'other', name: other },
        ];
        const read = readMention(`@${one} praise: ✓`, people);
        assert.deepEqual(read?.people, ['one']);
        assert.equal(read.name, one);
        assert.deepEqual(
          readMention(`@${mentionOf(people[0] ?? { id: '', name: '' }, people)} x`, people)?.people,
          ['one'],
        );
        assert.ok(namedLike(one, people).includes('one'));
        assert.ok(namedLike(one.normalize('NFD'), people).includes('one'));
      }),
      { numRuns: runs(200) },
    );
  });

  it('is sorted the same, however it is composed', () => {
    fc.assert(
      fc.property(name, text => {
        for (const language of ['en', 'sv', 'ja'])
          assert.equal(byName(language)(text, text.normalize('NFD')), 0);
      }),
      { numRuns: runs(100) },
    );
  });
});
