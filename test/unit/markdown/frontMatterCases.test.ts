import assert from 'node:assert/strict';
import { readFacts } from '../../../src/core/subjects/readFacts';

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
