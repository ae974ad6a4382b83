import assert from 'node:assert/strict';
import { stackedHedges, withoutHedges } from '../../../src/core/lint/english/hedging';
import { isForeign, sentencesOf, standsAsName } from '../../../src/core/lint/english/sentences';

const nobody = new Set<string>();
const personIn = (prose: string, known: ReadonlySet<string> = nobody) =>
  sentencesOf(prose, known).map(({ person }) => person);

describe('the sentences of a text', () => {
  for (const [prose, starts] of [
    ['One. Two! Three? Four', [0, 5, 10, 17]],
    ['  One.\n\n  Two.', [2, 10]],
    ['See e.g. the log. Done.', [0, 18]],
    ['Version v. 2 is out.', [0]],
    ['Ask Dr. Ada. Now.', [0, 13]],
    ['Mrs. Ada said no. Mr. Bo did.', [0, 18]],
    ['It is 2.5 times slower.', [0]],
    ['“Done.” he said', [0]],
    ['(Done.) Next', [0, 8]],
    ['Wait… What?! Yes...', [0, 6, 13]],
    ['   ', []],
    ['', []],
  ] as const)
    it(`start in the right places: ${JSON.stringify(prose)}`, () =>
      assert.deepEqual(
        sentencesOf(prose, nobody).map(({ start }) => start),
        starts,
      ));

  it('are cut before a space if they are absurdly long', () => {
    const words = 'abcd '.repeat(200);
    const parts = sentencesOf(words, nobody);
    assert.ok(parts.length > 2);
    for (const { start, text } of parts) {
      assert.ok(text.length <= 400);
      assert.match(text, /^abcd( abcd)*$/);
      assert.equal(start % 5, 0);
    }
    assert.equal(parts.map(({ text }) => text).join(' '), words.trim());
    const solid = sentencesOf('x'.repeat(1000), nobody);
    assert.deepEqual(
      solid.map(({ start, text }) => [start, text.length]),
      [
        [0, 400],
        [400, 400],
        [800, 200],
      ],
    );
    assert.equal(sentencesOf('x'.repeat(400), nobody).length, 1);
  });

  for (const [prose, person] of [
    ['You saw it.', true],
    ['The build is red.', false],
    ['The alerts fired, and they never stopped.', false],
    ['The alerts fired, you said, and they never stopped.', true],
    ['My colleagues said they never stopped.', true],
    ['Dana always asks.', true],
    ['Jonas always asks.', true],
    ['Caches always expire.', false],
    ['We asked Dana.', true],
    ['Clearly is no name.', false],
    ['Wednesday was late.', false],
    ['We met in May.', false],
    ['We shipped May 5.', false],
    ['Testing is slow.', false],
  ] as const)
    it(`${person ? 'are' : 'are not'} about a person: ${prose}`, () =>
      assert.deepEqual(personIn(prose), [person]));

  it('are about a known person if a name that is also a word acts like a person', () => {
    const known = new Set(['mark', 'zed', 'monday', 'may']);
    for (const [prose, person] of [
      ['Mark the rows.', false],
      ['Mark said no.', true],
      ['We asked Mark.', true],
      ['Zed the rows.', true],
      ['Monday the rows.', true],
      ['We asked May.', true],
      ['We met in May.', false],
      ['We shipped May 5.', false],
    ] as const)
      assert.deepEqual(personIn(prose, known), [person], prose);
  });
});

describe('a word that is also a name', () => {
  for (const [prose, word, isName] of [
    ['Ask GUY about it.', 'GUY', true],
    ['ASK GUY ABOUT IT.', 'GUY', false],
    ['ask guy about it', 'guy', false],
    ['We asked Guy again.', 'Guy', true],
    ['Guy said so.', 'Guy', true],
    ['Guy on the phone.', 'Guy', false],
    ['Done. Guy on the phone.', 'Guy', false],
    ['Done. Guy always asks.', 'Guy', true],
    ['Guys always ask.', 'Guys', false],
    ['Known people know.', 'Known', true],
    ['GuY said so.', 'GuY', false],
  ] as const)
    it(`${isName ? 'is' : 'is not'} one in ${JSON.stringify(prose)}`, () => {
      const start = prose.indexOf(word);
      assert.equal(standsAsName(prose, start, start + word.length, new Set(['known'])), isName);
    });
});

describe('a text in another language', () => {
  for (const [prose, foreign] of [
    ['Das ist nicht gut.', true],
    ['Das Boot.', false],
    ['Das ist it.', true],
    ['You and das ist.', false],
    ['You said the les of it and des.', false],
    ['C’est pas une question pour nous', true],
    ['', false],
  ] as const)
    it(`${foreign ? 'is' : 'is not'} ${JSON.stringify(prose)}`, () =>
      assert.equal(isForeign(prose), foreign));
});

describe('words that weaken a sentence', () => {
  for (const [sentence, plain] of [
    ['I think you could maybe add a test here.', 'You could add a test here.'],
    ['No offense, but the name is wrong.', 'The name is wrong.'],
    ['It might be nothing, but the build is red.', 'The build is red.'],
    ['The rows are kind of slow, you know.', 'The rows are slow.'],
    ['Add a test.', undefined],
    ['Maybe.', undefined],
    ['Maybe so.', undefined],
  ] as const)
    it(`can go: ${sentence}`, () => assert.equal(withoutHedges(sentence), plain));

  for (const [sentence, words] of [
    ['Maybe you could perhaps try.', 'maybe you could perhaps'],
    ['You might try.', undefined],
    ['It seems you could try.', undefined],
    ['Maybe you, maybe he.', undefined],
    ['Maybe the build is somewhat slow.', undefined],
    ['I guess the build is maybe slow.', 'i guess the build is maybe'],
  ] as const)
    it(`${words ? 'are too many' : 'are no problem'} in ${sentence}`, () => {
      const [one] = sentencesOf(sentence, nobody);
      const range = one && stackedHedges(one);
      assert.equal(range && one.text.slice(...range), words);
    });
});
