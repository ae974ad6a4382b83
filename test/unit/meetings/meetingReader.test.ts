import assert from 'node:assert/strict';
import { publicPerson } from '../../../src/core/subjects/publicPerson';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { notebookOf, root } from '../../support/notebookFixture';

const of = (fileName: string, text = '') => {
  const { kind, date } = readFacts(fileName, 'dana', text);
  return kind === 'one-on-one' ? date : kind;
};
const front = (...keys: readonly string[]) => `---\n${keys.join('\n')}\n---\n`;

describe('a 1:1 note', () => {
  for (const [fileName, text, expected] of [
    ['2026-11-23.md', '', '2026-11-23'],
    ['2026-11-23 planning.md', '', '2026-11-23'],
    ['2026-11-23-2.md', '', '2026-11-23'],
    ['2026-11-231.md', '', 'other'],
    ['2026-02-30.md', '', 'other'],
    ['planning 2026-11-23.md', '', 'other'],
    ['planning.md', front('type: 1-1', 'date: 2026-11-20'), '2026-11-20'],
    ['planning.md', front('date: 2026-11-20'), 'other'],
    ['planning.md', front('type: 1-1'), 'other'],
    ['planning.md', front('type: retro', 'date: 2026-11-20'), 'other'],
    ['2026-11-23.md', front('date: 2026-11-20'), '2026-11-20'],
    ['2026-11-23.md', front('date: 2026-02-30'), '2026-11-23'],
    ['2026-11-23.md', front('date:', '  a: 2026-11-20'), '2026-11-23'],
    ['inbox.md', front('date: 2026-11-20', 'type: 1-1'), 'inbox'],
    ['next.md', '', 'next'],
  ] as const)
    it(`${expected === '2026-11-23' || expected === '2026-11-20' ? `of ${expected}` : 'is not'} ${fileName} with ${JSON.stringify(text)}`, () =>
      assert.equal(of(fileName, text), expected));

  it('opens with its first words: three lines, without headings, boxes and invisible text', () => {
    const opening = (text: string) =>
      readFacts('2026-11-23.md', 'dana', text).opening.map(({ line, text: words }) => [line, words]);
    assert.deepEqual(opening('# Dana\n\nOne\nmore\n\n- [ ] Two\n- [x] Three\n- Four\n'), [
      [2, 'One'],
      [5, 'Two'],
      [6, 'Three'],
    ]);
    assert.deepEqual(opening('# Dana\n\n- [ ] \n- \u200b\n\nOne\n').at(0)?.[1], 'One');
    assert.deepEqual(opening(`${'x'.repeat(119)}y\n\n${'x'.repeat(119)}yz\n`), [
      [0, `${'x'.repeat(119)}y`],
      [2, `${'x'.repeat(119)}y`],
    ]);
  });
});

describe('the 1:1s of a person', () => {
  it('are sorted newest first, and by file name within a day', async () => {
    const { person } = await notebookOf({
      'people/dana/2026-11-09.md': '',
      'people/dana/2026-11-23.md': '',
      'people/dana/2026-11-23%20more.md': '',
      'people/dana/2026-11-16.md': '',
    });
    assert.deepEqual(
      person('dana').oneOnOnes.map(({ uri }) => decodeURIComponent(uri.slice(`${root}/people/dana/`.length))),
      ['2026-11-23 more.md', '2026-11-23.md', '2026-11-16.md', '2026-11-09.md'],
    );
  });
});

describe('topics and the prepared page', () => {
  it('are shown without private parts', async () => {
    const { person } = await notebookOf({
      'people/dana/inbox.md':
        '# Inbox\n\n- [ ] Plans\n- [x] praise: Calm\n- [ ] private: Pay\n- Not a topic\n\n## Private\n\n- [ ] Leave\n',
      'people/dana/next.md': '# Next\n\n## Ask\n\nHow is it?\n\n## Private\n\nNot this.\n',
    });
    const all = person('dana');
    const shown = publicPerson(all);
    assert.deepEqual(
      all.topics.map(({ text, kind, raised }) => [text, kind, raised]),
      [
        ['Plans', 'topic', false],
        ['Calm', 'praise', true],
        ['Pay', 'private', false],
        ['Leave', 'topic', false],
      ],
    );
    assert.deepEqual(
      shown.topics.map(({ text }) => text),
      ['Plans', 'Calm'],
    );
    const parts = all.prepared?.parts ?? [];
    assert.ok(parts.some(part => part.private));
    assert.deepEqual(
      shown.prepared?.parts,
      parts.filter(part => !part.private),
    );
    assert.ok(shown.prepared?.parts.length);
    assert.equal(shown.prepared?.uri, all.prepared?.uri);
  });

  it('are the same lists if nothing is private', async () => {
    const { person } = await notebookOf({
      'people/dana/inbox.md': '- [ ] Plans\n',
      'people/dana/next.md': '## Ask\n\nHow is it?\n',
    });
    const shown = publicPerson(person('dana'));
    assert.equal(shown.topics, person('dana').topics);
    assert.equal(shown.prepared, person('dana').prepared);
  });
});
