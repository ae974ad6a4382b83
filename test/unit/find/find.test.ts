import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findInNote, maxMatches, NotesSearch, wordsOf } from '../../../src/core/find/find';
import { rowText } from '../../../src/core/find/rowText';
import { scopeOf } from '../../../src/core/find/scopeOf';
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

  it('returns discussed lines first, newest first and undated last, reading each file once', async () => {
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
        ['ada', '2026-01-05', 0],
        ['ada', '2026-06-01', 0],
        ['ada', undefined, 1],
      ],
    );
    assert.deepEqual((await find('ranking', { people: ['bea'] }))?.length, 2);
    await find('other');
    assert.equal(reads(), 4);
  });

  it('counts a checked topic as discussed, but nothing planned or prepared', async () => {
    const { find } = search({
      'ada/2026-11-05.md': 'ranking',
      'ada/2026-12-24.md': 'ranking',
      'ada/inbox.md': '- [x] 2026-10-01 topic: ranking\n- [ ] 2026-11-20 topic: ranking\n',
    });
    const found = (await find('ranking', { today: '2026-11-23' })) ?? [];
    assert.deepEqual(
      found.map(({ date, talked }) => [date, talked]),
      [
        ['2026-11-05', true],
        ['2026-10-01', true],
        ['2026-12-24', false],
        ['2026-11-20', false],
      ],
    );
  });

  it('never puts captured before discussed lines, nor older before newer', async () => {
    const day = fc.integer({ min: 1, max: 28 }).map(date => `2026-10-${String(date).padStart(2, '0')}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(day, fc.boolean())), fc.uniqueArray(day), async (topics, met) => {
        const { find } = search({
          'ada/inbox.md': topics.map(([date, done]) => `- [${done ? 'x' : ' '}] ${date} x`).join('\n'),
          ...Object.fromEntries(met.map(date => [`ada/${date}.md`, 'x'])),
        });
        const found = (await find('x', { today: '2026-11-23' })) ?? [];
        assert.equal(found.length, topics.length + met.length);
        for (const [at, { talked, date = '' }] of found.entries()) {
          const next = found[at + 1];
          if (next) assert.ok(talked === next.talked ? date >= (next.date ?? '') : talked);
        }
      }),
    );
  });

  it('stops when canceled, and reports nothing more', async () => {
    const { find, reads } = search(
      Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`p${at}/inbox.md`, 'x'])),
    );
    let asked = 0;
    assert.equal(await find('x', { cancelled: () => ++asked > 10 }), undefined);
    assert.ok(reads() < 100);
  });

  it('returns at most the given number, the newest ones', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => `- 20${String(10 + (at % 80))}-01-01 x`);
    const { find } = search({ 'ada/inbox.md': many.join('\n'), 'bea/inbox.md': many.join('\n') });
    const found = (await find('x')) ?? [];
    assert.equal(found.length, maxMatches);
    assert.equal(found[0]?.date, '2089-01-01');
    assert.ok(found.every(match => (match.date ?? '') >= '2087-01-01'));
  });
});

describe('a name in a query', () => {
  const people = [
    { id: 'dana-okafor', name: 'Dana Okafor' },
    { id: 'soren-kjaer', name: 'Søren Kjær' },
    { id: 'sam-lee', name: 'Sam Lee' },
    { id: 'sam-lee-2', name: 'Sam Lee' },
  ];
  for (const [query, ids, words] of [
    ['dana ranking', ['dana-okafor'], 'ranking'],
    ['ranking DANA okafor failed', ['dana-okafor'], 'ranking failed'],
    ['@dana-okafor ranking', ['dana-okafor'], 'ranking'],
    ['søren ranking', ['soren-kjaer'], 'ranking'],
    ['Soren Kjær ranking', ['soren-kjaer'], 'ranking'],
    ['sam ranking', ['sam-lee', 'sam-lee-2'], 'ranking'],
    ['sam-lee-2 ranking', ['sam-lee-2'], 'ranking'],
    ['@dana', ['dana-okafor'], ''],
    ['dana', undefined, undefined],
    ['dana okafor', undefined, undefined],
    ['okafor ranking', undefined, undefined],
    ['danas ranking', undefined, undefined],
    ['ranking', undefined, undefined],
    ['@ ranking', undefined, undefined],
    ['', undefined, undefined],
  ] as const) {
    it(`${JSON.stringify(query)} is about ${ids ?? 'everybody'}`, () => {
      assert.deepEqual(scopeOf(query, people), ids && { people: ids, words });
    });
  }

  it('leaves all other words in order', () => {
    const word = fc.constantFrom('ranking', 'failed', 'dana', 'okafor', 'x', '@sam', 'lee');
    fc.assert(
      fc.property(fc.array(word), words => {
        const scope = scopeOf(words.join(' '), people);
        if (!scope) return;
        const left = scope.words.split(' ').filter(Boolean);
        const taken = words.length - left.length;
        assert.ok(taken >= 1 && taken <= 2);
        const at = words.findIndex((each, nth) => each !== left[nth]);
        const start = at < 0 ? words.length - taken : at;
        assert.ok(
          [...words.keys()].some(
            from =>
              JSON.stringify([...words.slice(0, from), ...words.slice(from + taken)]) ===
              JSON.stringify(left),
          ),
          `${words} ${start}`,
        );
      }),
    );
  });
});

describe('a found line in a list', () => {
  const words = {
    due: (date: string) => `due ${date.slice(5)}`,
    done: (date: string) => `done ${date.slice(5)}`,
  };
  const shown = (text: string, date?: string) => {
    const [found] = findInNote(text, wordsOf('ranking'), date);
    return found && rowText(found, words);
  };
  for (const [what, text, expected] of [
    ['plain words', 'Ranking failed', 'Ranking failed'],
    ['emphasis and code', '**Ranking** _really_ `failed` ~~twice~~', 'Ranking really failed twice'],
    ['an open box and a due date', '- [ ] Fix ranking @me due:2026-11-25', '☐ Fix ranking @me due 11-25'],
    ['a done box', '- [x] Fix ranking done:2026-11-20', '☑ Fix ranking done 11-20'],
    ['another tool’s date', '- [ ] Fix ranking 📅 2026-11-25', '☐ Fix ranking due 11-25'],
    [
      'a link and a picture',
      'Ranking in [src/a.ts:4](../a.ts#L4) ![chart](b.svg)',
      'Ranking in src/a.ts:4 chart',
    ],
    ['wiki links', 'Ranking of [[Dana Okafor|Dana]] on [[2026-11-01]]', 'Ranking of Dana on 2026-11-01'],
    ['a captured topic', '- [ ] 2026-11-20 topic: Ranking', '☐ Ranking'],
    ['praise', '- [ ] 2026-11-20 praise: Ranking', '☐ praise: Ranking'],
    ['an escaped mark', 'Ranking 2 \\* 3', 'Ranking 2 * 3'],
    ['HTML, which stays as it is written', 'Ranking <b>x</b>', 'Ranking <b>x</b>'],
  ] as const) {
    it(`has ${what}`, () => assert.equal(shown(text), expected));
  }

  it('keeps every word, whatever the marks', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const mark = fc.constantFrom('**', '_', '`', '~~', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 8 }), rows => {
        const text = rows.map(([each, sign]) => `${sign}${each}${sign}`).join(' ');
        const [found] = findInNote(text, wordsOf(rows[0]?.[0] ?? ''));
        assert.equal(found && rowText(found, words), rows.map(([each]) => each).join(' '));
      }),
    );
  });

  it('is cut off after 500 characters, and says so', () => {
    const long = (count: number) => `Ranking ${'x'.repeat(count - 8)}`;
    assert.equal(shown(long(500)), long(500));
    assert.equal(shown(long(501)), `${long(500)}…`);
  });
});
