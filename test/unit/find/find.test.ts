import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findInNote, mostMatches, NotesSearch, wordsOf } from '../../../src/core/find/find';
import { root } from '../../support/notebookFixture';

const lines = (text: string, query: string, date?: string) =>
  findInNote(text, wordsOf(query), date).map(found => found.line);

describe('finding in a note', () => {
  it('finds lines that contain all words, ignoring case and diacritics', () => {
    const text = 'Søren on Ranking\nŁukasz: ranking\n\nranking\n';
    assert.deepEqual(lines(text, 'ranking'), [0, 1, 3]);
    assert.deepEqual(lines(text, 'RANKING soren'), [0]);
    assert.deepEqual(lines(text, 'lukasz'), [1]);
    assert.deepEqual(lines('Garc\u0327a', 'garça'), [0]);
    assert.deepEqual(lines('Straße', 'STRASSE'), [0]);
  });

  it('finds a paragraph or an item that contains them together, at the first line with one', () => {
    assert.deepEqual(lines('x\nranking here\nfailed there\n', 'failed ranking'), [1]);
    assert.deepEqual(lines('ranking here\n\nfailed there\n', 'failed ranking'), []);
    assert.deepEqual(lines('- ranking\n- failed\n', 'failed ranking'), []);
    assert.deepEqual(lines('- ranking\n  failed\n', 'failed ranking'), [0]);
    assert.deepEqual(lines('## ranking\nfailed\n', 'failed ranking'), []);
  });

  it('shows the line without its marks', () => {
    const text = '  - [x] 2026-11-20 praise: Calm\n## Calm ways\n> 1. calm\n#calm\n-calm\n';
    assert.deepEqual(
      findInNote(text, ['calm']).map(found => found.text),
      ['2026-11-20 praise: Calm', 'Calm ways', 'calm', '#calm', '-calm'],
    );
  });

  it('dates a line by its note, its own date, or the heading above', () => {
    const text = '- [ ] 2026-11-20 a\n## 2026-10-01 talk\na due:2026-12-01\n## other\na\n- 2026-02-30 a\n';
    assert.deepEqual(
      findInNote(text, ['a']).map(found => found.date),
      ['2026-11-20', '2026-10-01', '2026-10-01', undefined, undefined],
    );
    assert.deepEqual(
      findInNote('- 2026-11-20 a\n', ['a'], '2026-11-23').map(found => found.date),
      ['2026-11-23'],
    );
  });

  it('skips front matter, and finds nothing for an empty query', () => {
    assert.deepEqual(lines('---\nname: x\n---\nx\n', 'x'), [3]);
    assert.deepEqual(lines('x', '  '), []);
  });

  it('finds each word of any text, on a line that contains it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), rows => {
        const text = rows.map(row => row.replace(/^-/, '')).join('\n');
        for (const word of wordsOf(text).slice(0, 5)) {
          if (/^[\d\s#>*+.)-]+$/.test(word)) continue;
          assert.ok(lines(text, word).length > 0, word);
        }
      }),
    );
  });
});

describe('a search over notes', () => {
  const note = (person: string, name: string, date?: string) => ({
    uri: `${root}/people/${person}/${name}`,
    person,
    facts: { kind: date ? ('one-on-one' as const) : ('inbox' as const), ...(date && { date }) },
  });
  const search = (texts: Record<string, string>) => {
    let reads = 0;
    const notes = Object.keys(texts).map(path => {
      const [person = '', name = ''] = path.split('/');
      return note(person, name, /^\d{4}-\d{2}-\d{2}/.exec(name)?.[0]);
    });
    const made = new NotesSearch(notes, async uri => {
      reads++;
      const text = texts[uri.slice(`${root}/people/`.length)];
      if (text === 'broken') throw new Error(text);
      return text;
    });
    return { find: made.find.bind(made), reads: () => reads };
  };

  it('returns the newest first and undated last, reading each file once', async () => {
    const { find, reads } = search({
      'ada/2026-01-05.md': 'ranking',
      'bea/2026-11-05.md': 'x\nranking\nranking 2',
      'ada/inbox.md': '- [ ] 2026-06-01 topic: ranking\n- [ ] ranking undated\n',
      'cyd/2026-02-02.md': 'broken',
    });
    const found = (await find('ranking')) ?? [];
    assert.deepEqual(
      found.map(match => [match.person, match.date, match.line]),
      [
        ['bea', '2026-11-05', 1],
        ['bea', '2026-11-05', 2],
        ['ada', '2026-06-01', 0],
        ['ada', '2026-01-05', 0],
        ['ada', undefined, 1],
      ],
    );
    assert.deepEqual((await find('ranking', { person: 'bea' }))?.length, 2);
    await find('other');
    assert.equal(reads(), 4);
  });

  it('stops when canceled, and reports nothing more', async () => {
    const { find, reads } = search(
      Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`p${at}/inbox.md`, 'x'])),
    );
    let asked = 0;
    assert.equal(await find('x', { cancelled: () => ++asked > 10 }), undefined);
    assert.ok(reads() < 100);
  });

  it('returns at most the given number, the newest of them', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => `- 20${String(10 + (at % 80))}-01-01 x`);
    const { find } = search({ 'ada/inbox.md': many.join('\n'), 'bea/inbox.md': many.join('\n') });
    const found = (await find('x')) ?? [];
    assert.equal(found.length, mostMatches);
    assert.equal(found[0]?.date, '2089-01-01');
    assert.ok(found.every(match => (match.date ?? '') >= '2087-01-01'));
  });
});
