import assert from 'node:assert/strict';
import { mentionOf, namedLike, readMention } from '../../../src/core/meetings/mention';

const okafor = { id: 'dana-okafor', name: 'Dana Okafor' };
const reyes = { id: 'dana-reyes', name: 'Dana Reyes' };
const soren = { id: 'soren', name: 'Søren Kjær' };
const bo = { id: 'bo', name: 'Lee Bo' };
const lee = { id: 'lee', name: 'Lee' };
const team = [okafor, reyes, soren, bo, lee];

describe('a person whose name starts with the typed text', () => {
  const people = [{ id: 'a', name: 'One Two Three Four Five Six Seven Eight Nine' }];

  it('is found by up to eight words; a longer line is not a name', () => {
    assert.deepEqual(namedLike('one two three four five six seven eight', people), ['a']);
    assert.deepEqual(namedLike('one two three four five six seven eight nine', people), []);
    assert.deepEqual(namedLike('', people), []);
  });
});

describe('a name at the start of a line', () => {
  for (const [line, expected] of [
    // The longest match: a first name is ambiguous, a full name is not.
    ['@Dana is late', { name: 'Dana', people: ['dana-okafor', 'dana-reyes'], others: [] }],
    ['@dana reyes is late', { name: 'dana reyes', people: ['dana-reyes'], others: ['dana-okafor'] }],
    ['@DANA OKAFOR: late', { name: 'DANA OKAFOR', people: ['dana-okafor'], others: ['dana-reyes'] }],
    ['@dana-reyes', { name: 'dana-reyes', people: ['dana-reyes'], others: [] }],
    ['@Soren, late', { name: 'Soren', people: ['soren'], others: [] }],
    ['@Søren Kjaer', { name: 'Søren Kjaer', people: ['soren'], others: [] }],
    ['@søren kjær', { name: 'søren kjær', people: ['soren'], others: [] }],
    // An id names one person, even if others have that name.
    ['@lee is late', { name: 'lee', people: ['lee'], others: ['bo'] }],
    ['@Lee Bo is late', { name: 'Lee Bo', people: ['bo'], others: ['lee'] }],
    // Half a name may still be completed.
    ['@da', { name: 'da', people: [], others: ['dana-okafor', 'dana-reyes'] }],
    ['@rey', { name: 'rey', people: [], others: ['dana-reyes'] }],
    ['@zoe', { name: 'zoe', people: [], others: [] }],
    ['@', { name: '', people: [], others: ['dana-okafor', 'dana-reyes', 'soren', 'bo', 'lee'] }],
    ['@ dana', { name: '', people: [], others: ['dana-okafor', 'dana-reyes', 'soren', 'bo', 'lee'] }],
    // A name elsewhere does not count.
    ['dana is late', undefined],
    ['for @dana', undefined],
    ['', undefined],
  ] as const) {
    it(`is read in ${JSON.stringify(line)}`, () => {
      for (const indent of ['', '  ', '\t']) {
        const found = readMention(indent + line, team);
        const { length } = indent;
        const place = expected && { start: length, end: length + 1 + expected.name.length };
        assert.deepEqual(found, expected && { ...expected, ...place });
      }
    });
  }

  it('names the person whose id is written exactly so, before one whose id only looks like it', () => {
    const alike = [
      { id: 'soren', name: 'S' },
      { id: 'søren', name: 'T' },
    ];
    for (const people of [alike, alike.toReversed()]) {
      assert.deepEqual(readMention('@søren x', people)?.people, ['søren']);
      assert.deepEqual(readMention('@soren x', people)?.people, ['soren']);
      assert.deepEqual(readMention('@SØREN x', people)?.people.toSorted(), ['soren', 'søren']);
    }
  });

  it('is looked for in the first eight words', () => {
    const long = { id: 'x', name: 'A B C D E F G H' };
    const longer = { id: 'y', name: 'A B C D E F G H I' };
    assert.deepEqual(readMention('@a b c d e f g h i', [long, longer])?.people, ['x']);
    assert.equal(readMention('@a b c d e f g h i', [long, longer])?.name, 'a b c d e f g h');
  });

  it('is as short as is unambiguous', () => {
    assert.deepEqual(
      team.map(person => mentionOf(person, team)),
      ['dana-okafor', 'dana-reyes', 'soren', 'bo', 'lee'],
    );
    assert.equal(mentionOf(okafor, [okafor, soren]), 'dana');
    assert.equal(mentionOf({ id: 'x1', name: 'Zoe Li' }, [okafor]), 'x1');
  });
});

describe('a name without an @', () => {
  for (const [typed, expected] of [
    ['d', ['dana-okafor', 'dana-reyes']],
    ['dana r', ['dana-reyes']],
    ['dana-o', ['dana-okafor']],
    ['OKA', ['dana-okafor']],
    ['kjær', ['soren']],
    ['dan o', []],
    ['kafor', []],
    ['sor', ['soren']],
    ['', []],
    ['a b c d e f g h i', []],
  ] as const)
    it(`${JSON.stringify(typed)} may be ${expected.join(' or ') || 'nobody'}`, () =>
      assert.deepEqual(namedLike(typed, team), expected));
});
