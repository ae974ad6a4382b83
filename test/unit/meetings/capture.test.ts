import assert from 'node:assert/strict';
import fc from 'fast-check';
import { captureChoices } from '../../../src/core/meetings/captureChoices';
import { mentionOf, namedLike, readMention } from '../../../src/core/meetings/mention';
import { type Tie, tieText, typedTie } from '../../../src/core/meetings/tie';
import { readTopic } from '../../../src/core/meetings/topicItem';

const people = [
  { id: 'dana-okafor', name: 'Dana Okafor' },
  { id: 'ada-lindqvist', name: 'Ada Lindqvist' },
  { id: 'sam-lee', name: 'Sam Lee' },
  { id: 'sam-lee-2', name: 'Sam Lee' },
  { id: 'søren', name: 'Søren Kjær' },
];
const tasks = 'file:///n/people/dana-okafor/tasks.md';
const ties: readonly Tie[] = [
  { kind: 'task', name: 'Search rewrite', uri: tasks },
  { kind: 'task', name: 'Search', uri: tasks },
  { kind: 'expectation', name: 'Ranking [v2] & flags', uri: tasks.replace('tasks', 'expectations') },
];
const choicesFor = (line: string) =>
  captureChoices(line, people, person => (person === 'dana-okafor' ? ties : []));
const shown = (line: string) =>
  choicesFor(line).choices.map(choice =>
    [
      choice.does,
      'person' in choice ? choice.person : '',
      'text' in choice ? `${choice.kind}: ${choice.text}` : '',
      'line' in choice ? choice.line : '',
    ]
      .filter(Boolean)
      .join(' | '),
  );

describe('a line to capture', () => {
  for (const [line, first, count] of [
    ['@dana praise: kept calm on Friday', 'save | dana-okafor | praise: kept calm on Friday', 1],
    ['@dana kept calm', 'save | dana-okafor | topic: kept calm', 1],
    ['@Dana Okafor: kept calm', 'save | dana-okafor | topic: kept calm', 1],
    ['@SOREN private: tired', 'save | søren | private: tired', 1],
    ['@sam-lee-2 hi', 'save | sam-lee-2 | topic: hi', 1],
    ['@sam hi', 'name | sam-lee | @sam-lee hi', 3],
    ['@sam lee hi', 'name | sam-lee | @sam-lee hi', 3],
    ['@da', 'name | dana-okafor | @dana ', 2],
    ['@dana', 'name | dana-okafor | @dana ', 1],
    ['@dana ', 'wait', 4],
    ['@dana pr', 'kind | @dana praise: ', 3],
    ['@dana PRI', 'kind | @dana private: ', 2],
    ['@dana praise:', 'wait', 1],
    ['@dana kept calm in #sea', 'tie | @dana kept calm in #Search rewrite ', 3],
    ['@dana kept calm in #Search', 'save | dana-okafor | topic: kept calm in #Search', 1],
    ['da', 'name | dana-okafor | @dana ', 2],
    ['Ada Lind', 'name | ada-lindqvist | @ada ', 2],
    ['', 'name | dana-okafor | @dana ', 6],
    ['kept calm', 'name | dana-okafor | @dana kept calm', 6],
    ['@zoe kept calm', 'name | dana-okafor | @dana kept calm', 6],
  ] as const) {
    it(`${JSON.stringify(line)} first offers ${first}`, () => {
      const found = shown(line);
      assert.equal(found[0], first, found.join('\n'));
      assert.equal(found.length, count, found.join('\n'));
    });
  }

  it('says which name is unknown, and offers a new person if no name is given', () => {
    assert.equal(choicesFor('@zoe kept calm').unknown, 'zoe');
    for (const line of ['', '@zoe x', '@sam x', 'x'])
      assert.equal(choicesFor(line).choices.at(-1)?.does, 'add', line);
    assert.equal(choicesFor('@dana x').unknown, undefined);
  });

  const name = fc.oneof(
    fc.constantFrom(
      'Dana',
      'dana',
      'Dana Okafor',
      'DANA',
      'Sam',
      'Søren',
      'O’Neil, Pat',
      '@home',
      'a:b',
      '李',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  );
  const team = fc
    .uniqueArray(fc.tuple(name, name), { maxLength: 6, selector: ([id]) => id })
    .map(rows => rows.map(([id, called]) => ({ id: id.trim() || 'x', name: called })))
    .filter(rows => new Set(rows.map(({ id }) => id)).size === rows.length);
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('praise: well done', 'pr', '#', '#sea', '@dana x', '@', ' ', 'private: x'),
  );

  it('loses nothing typed, and is saved only for the one person it names', () => {
    fc.assert(
      fc.property(
        team,
        fc.tuple(fc.constantFrom('', '@', '@dana ', '@Sam '), words).map(parts => parts.join('')),
        (all, line) => {
          const mention = readMention(line, all);
          const { choices, person } = captureChoices(line, all, () => ties);
          const rest = mention ? line.slice(mention.end).replace(/^[\s:,]+/, '') : line;
          for (const choice of choices) {
            if (choice.does === 'save') {
              assert.deepEqual(mention?.people, [choice.person]);
              assert.equal(choice.person, person);
              assert.equal(choice.text, readTopic(rest).text);
            } else if (choice.does === 'name') {
              const isName = !mention && namedLike(line, all).includes(choice.person);
              assert.ok(isName || choice.line.endsWith(rest.trimStart()), choice.line);
            } else if ('line' in choice) {
              // A completion replaces the start of the completed word.
              const kept = rest.replace(/(?:^\p{L}*|#[^#]*)$/u, '').trim();
              assert.ok(choice.line.includes(kept), `${line} → ${choice.line}`);
            }
          }
        },
      ),
    );
  });

  it('is completed to a name that identifies this person', () => {
    fc.assert(
      fc.property(team, all => {
        for (const one of all) {
          const way = mentionOf(one, all);
          const named = readMention(`@${way} `, all)?.people ?? [];
          // If two similar ids match, nothing is saved to either.
          if (named.length === 1) assert.deepEqual(named, [one.id]);
        }
        const plain = all.every(({ id, name: called }) => /^[a-z]+$/.test(id) && /^[A-Za-z ]+$/.test(called));
        if (plain)
          for (const one of all) assert.deepEqual(readMention(`@${one.id} x`, all)?.people, [one.id]);
      }),
    );
  });
});

describe('what a thought is about', () => {
  const inbox = 'file:///n/people/dana-okafor/inbox.md';

  it('becomes a link in place', () => {
    assert.deepEqual(tieText('calm in #search-rewrite, and #search', ties, inbox), {
      text: 'calm in [Search rewrite](tasks.md#search-rewrite), and [Search](tasks.md#search)',
      ties: [ties[0], ties[1]],
    });
    assert.equal(
      tieText('#Ranking [v2] & flags slip', ties, inbox).text,
      '[Ranking \\[v2\\] & flags](expectations.md#ranking-v2--flags) slip',
    );
  });

  it('is found while typing, by the start of any of its words', () => {
    assert.deepEqual(typedTie('x #rew', ties)?.ties, [ties[0]]);
    assert.equal(typedTie('x #', ties)?.ties.length, 3);
    assert.deepEqual(typedTie('#rew', ties), { at: 0, ties: [ties[0]] });
    assert.equal(typedTie('x #rew', ties)?.at, 2);
    for (const text of ['x', 'x #Search', 'x #nothing', 'C#', 'x #Search rewrite now'])
      assert.equal(typedTie(text, ties), undefined, text);
  });

  it('leaves a text alone if it names none, whatever its punctuation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        if (/search|ranking/i.test(text)) return;
        assert.deepEqual(tieText(text, ties, inbox), { text, ties: [] });
      }),
    );
  });
});
