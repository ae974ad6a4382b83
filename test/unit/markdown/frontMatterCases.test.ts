import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontMatter } from '../../../src/core/markdown/frontMatter';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { runs } from '../../support/runs';

/** A file's date, and the number of problems in it. */
const read = (text: string, file = 'talk.md') => {
  const { date, problems } = readFacts(file, 'dana', text);
  return { date, problems: problems.length };
};

describe('front matter from other tools:', () => {
  for (const [what, text, expected, file] of [
    [
      'an underlined heading below it',
      '---\ntype: 1-1\ndate: 2026-11-20\n---\nTwo parts\n---\nhere\n',
      { date: '2026-11-20', problems: 0 },
    ],
    [
      'a rule below it',
      '---\ntype: 1-1\ndate: 2026-11-20\n---\n\n---\n\nhere\n',
      { date: '2026-11-20', problems: 0 },
    ],
    [
      'a table inside a block of text',
      '---\ntype: 1-1\nnote: |\n    | a | b |\n    | --- | --- |\ndate: 2026-11-20\n---\n',
      { date: '2026-11-20', problems: 0 },
    ],
    [
      'a rule inside a folded text',
      '---\ntype: 1-1\nnote: >\n  a\n  ---\n  b\ndate: 2026-11-20\n---\n',
      { date: '2026-11-20', problems: 0 },
    ],
    [
      'a month and a day of one digit',
      '---\ntype: 1-1\ndate: 2026-1-3\n---\n',
      { date: undefined, problems: 1 },
    ],
    [
      'a day that is not on the calendar',
      '---\ntype: 1-1\ndate: 2026-02-30\n---\n',
      { date: undefined, problems: 1 },
    ],
    [
      'a date in the name and none inside',
      '# x\n',
      { date: '2026-11-20', problems: 0 },
      '2026-11-20 Beach day.md',
    ],
    ['a date right before a dot', '# x\n', { date: '2026-11-20', problems: 0 }, '2026-11-20.md'],
    ['a longer number in the name', '# x\n', { date: undefined, problems: 0 }, '2026-11-201.md'],
    [
      'TOML',
      '+++\ntitle = "x"\ndate = 2026-11-20\n+++\n- [ ] read it\n',
      { date: undefined, problems: 0 },
      'readme.md',
    ],
    [
      'JSON',
      '{\n  "date": "2026-11-20"\n}\n\n- [ ] read it\n',
      { date: undefined, problems: 0 },
      'readme.md',
    ],
  ] as const) {
    it(what, () => assert.deepEqual(read(text, file), expected));
  }
});

describe('simple front matter', () => {
  const word = fc.constantFrom(
    ...[
      'date',
      'next-1-1',
      'Type',
      'x',
      'a b',
      '2026',
      '2026-11-25',
      '1-1',
      '14:00',
      'Zoë',
      '李',
      '"a b"',
      "'a'",
      '""',
    ],
    ...[
      '"',
      "'",
      ':',
      ': ',
      ' :',
      ' #',
      '#',
      '\\',
      '&a',
      '*a',
      '!',
      '[',
      ']',
      '{',
      '}',
      '|',
      '>',
      '-',
      '- ',
      '?',
      '%',
    ],
    ...[
      '~',
      'null',
      ',',
      '.',
      '...',
      '--',
      '@',
      '(',
      '\t',
      '  ',
      '\u00A0',
      '\u0085',
      '\u2028',
      '\uFEFF',
      '\0',
      '\uD800',
    ],
  );
  const some = (maxLength: number) => fc.array(word, { maxLength }).map(words => words.join(''));
  const row = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(fc.constantFrom('date', 'Type', 'x-1', 'a_b'), some(4)).map(all => all.join(': ')),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(some(2), fc.constantFrom(':', ': ', ' ', ''), some(3)).map(all => all.join('')),
    },
  );

  it('is read as YAML reads it', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, eol) => {
          fc.pre(rows.join('').trim() !== '');
          const read = (all: readonly string[]) => readFrontMatter(['---', ...all, '---', ''].join(eol));
          const { lines, values, problems } = read(rows);
          // A comment is not a simple row, so everything below it is left to the library.
          const slow = read(['# a comment', ...rows]);
          assert.deepEqual(
            { lines: slow.lines, values: [...values], problems: problems.map(({ message }) => message) },
            {
              lines: lines === 0 ? 0 : lines + 1,
              values: [...slow.values].map(([key, value]) => [key, { ...value, line: value.line - 1 }]),
              problems: slow.problems.map(({ message }) => message),
            },
          );
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});
