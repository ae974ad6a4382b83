import assert from 'node:assert/strict';
import {
  itemWords,
  linksFrom,
  numberedLinks,
  numberedLinksIn,
  plainWords,
} from '../../../src/core/markdown/markdownText';

const note = 'file:///w/people/ada/a.md';
const link = (label: string, target: string) => `{${label}|${target}}`;
const words = (text: string) => itemWords(text, note, link);

describe('the words of an item on a page', () => {
  for (const [what, cases] of Object.entries<readonly (readonly [text: string, written: string])[]>({
    'stand on one line': [
      [' a\n  b ', 'a b'],
      ['', ''],
    ],
    'keep emphasis and code': [
      ['**a** _b_ `c`', '**a** _b_ `c`'],
      ['``a`b``', '``a`b``'],
      ['`` ` ``', '`` ` ``'],
      ['``` a``b` ```', '``` a``b` ```'],
      ['`[a]`', '\\[a\\]'],
    ],
    'keep where links lead': [
      ['[a](x.md) b', '{a|file:///w/people/ada/x.md} b'],
      ['[a](../x.md#L1)', '{a|file:///w/people/x.md#L1}'],
      ['[a](https://x.org)', '{a|https://x.org}'],
      ['[**a** `b`](x.md)', '{**a** `b`|file:///w/people/ada/x.md}'],
    ],
    'keep no link that a page may not lead to': [
      ['[a](command:x) b', 'a b'],
      ['[a](%63ommand:x)', 'a'],
      ['[a](x%5Cy)', 'a'],
      ['[a](#b)', 'a'],
    ],
    'keep no picture and no HTML': [
      ['![p](x.png) b', 'p b'],
      ['<b>a</b>', '\\<b\\>a\\</b\\>'],
    ],
    'begin no list, heading or rule': [
      ['- a', '\\- a'],
      ['+ a', '\\+ a'],
      ['=', '\\='],
      ['1. a', '1\\. a'],
      ['12) a', '12\\) a'],
      ['1.5 a', '1.5 a'],
      ['# a', '\\# a'],
    ],
    'make no picture or address of a link': [
      ['a\\![b](x.md)', 'a\\!{b|file:///w/people/ada/x.md}'],
      ['a! b', 'a! b'],
    ],
  }))
    it(what, () => {
      for (const [text, written] of cases) assert.equal(words(text), written, text);
    });

  it('are cut after 2,000 characters, and never within one', () => {
    assert.equal(words('x'.repeat(2_000)), 'x'.repeat(2_000));
    assert.equal(words('x'.repeat(2_001)), `${'x'.repeat(2_000)}…`);
    assert.equal(words(`${'x'.repeat(1_999)}🔒`), `${'x'.repeat(1_999)}\uFFFD…`);
  });

  it('behind a numbered link are not its address', () =>
    assert.equal(itemWords('[a](x.md)(b)', note, numberedLinks(note).link), '[a][1]\\(b)'));
});

describe('plain words', () => {
  for (const [text, written] of [
    [' a\n b', 'a b'],
    ['a_b*c|d', 'a\\_b\\*c\\|d'],
    ['a & b &amp; c', 'a & b \\&amp; c'],
    ['ftp://x http://y', 'ftp\\://x http://y'],
    ['2. a', '2\\. a'],
  ] as const)
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(written)}`, () =>
      assert.equal(plainWords(text), written));
});

describe('links of a page', () => {
  it('are relative to it', () =>
    assert.equal(linksFrom(note)('a', 'file:///w/people/bo/b.md#L2'), '[a](../bo/b.md#L2)'));

  it('are numbered by where they lead', () => {
    const { link, definitions } = numberedLinks(note);
    assert.equal(definitions(), '');
    const written = ['x.md', 'y.md', 'x.md'].map(name => link(name, `file:///w/people/ada/${name}`));
    assert.deepEqual(written, ['[x.md][1]', '[y.md][2]', '[x.md][1]']);
    assert.equal(definitions(), '[1]: x.md\n[2]: y.md\n');
  });

  it('are found by the addresses at its end', () => {
    const found = (text: string) =>
      numberedLinksIn(text).map(({ start, end, target }) => [text.slice(start, end), target]);
    assert.deepEqual(
      found('see [a][1], \\[b][1], [c \\] d][2] and [e][3]\n\n[1]: x.md\n[2]: https://x.org\n'),
      [
        ['[a][1]', 'x.md'],
        ['[c \\] d][2]', 'https://x.org'],
      ],
    );
    assert.deepEqual(found('[a][1]\n\n[1]: command:x\n'), []);
    assert.deepEqual(found('[1]: x.md\n\n[a][1] [b][2]\n\n[2]: y.md\n'), [['[b][2]', 'y.md']]);
    assert.deepEqual(found('[a][1]\n[1]: x.md\n[1]: y.md\n'), [['[a][1]', 'x.md']]);
  });
});
