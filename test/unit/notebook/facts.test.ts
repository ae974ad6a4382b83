import assert from 'node:assert/strict';
import { readFacts } from '../../../src/core/subjects/readFacts';

const note = (text: string, name = '2026-11-23.md') => readFacts(name, 'dana-okafor', text);
const action = (text: string) => note(text).actions[0];

describe('actions in a note', () => {
  for (const [text, expected] of [
    [
      '- [ ] Pair on it @me due:2026-11-25',
      { text: 'Pair on it', owner: 'me', due: '2026-11-25', done: false },
    ],
    [
      '- [x] Send them @dana done:2026-11-20',
      { text: 'Send them', owner: 'them', doneOn: '2026-11-20', done: true },
    ],
    ['* [X] Starred', { text: 'Starred', done: true }],
    ['+ [ ] Plus', { text: 'Plus', done: false }],
    ['1. [ ] Numbered', { text: 'Numbered', done: false }],
    ['2) [ ] Numbered', { text: 'Numbered', done: false }],
    ['10. [ ] Ten', { text: 'Ten', done: false }],
    ['- [ ] Obsidian 📅 2026-11-25', { text: 'Obsidian', due: '2026-11-25', done: false }],
    ['- [x] Obsidian ✅ 2026-11-20', { text: 'Obsidian', doneOn: '2026-11-20', done: true }],
    ['- [ ] Dataview [due:: 2026-11-25]', { text: 'Dataview', due: '2026-11-25', done: false }],
    ['- [ ] Plain (due 2026-11-25) words', { text: 'Plain words', due: '2026-11-25', done: false }],
    ['- [ ] Not a date due:2026-02-30', { text: 'Not a date due:2026-02-30', done: false }],
    ['- [ ] Ask @ines about mail a@me.com', { text: 'Ask @ines about mail a@me.com', done: false }],
    ['- [ ] By @dana-okafor or @them', { text: 'By or @them', owner: 'them', done: false }],
    [
      '- [x] Wrong first done:2026-02-30 done:2026-11-20',
      { text: 'Wrong first done:2026-02-30', doneOn: '2026-11-20', done: true },
    ],
    ['- [ ] two\n  lines', { text: 'two\nlines', done: false }],
    [
      '- [x] broken @me done:2026-11-20\\\n  line',
      { text: 'broken\\\nline', owner: 'me', doneOn: '2026-11-20', done: true },
    ],
    ['- [ ] broken due:2026-11-25\\', { text: 'broken\\', due: '2026-11-25', done: false }],
    ['- [ ] asked @dana\\\n  line', { text: 'asked\\\nline', owner: 'them', done: false }],
    ['- [ ] a path due:2026-11-25\\x', { text: 'a path due:2026-11-25\\x', done: false }],
  ] as const) {
    it(`are read from ${JSON.stringify(text)}`, () => {
      const { line, raw, ...read } = action(text) ?? assert.fail('no action');
      assert.deepEqual(read, expected);
      assert.equal(line, 0);
      assert.ok(raw.length > 0);
    });
  }

  for (const [text, words] of [
    ['> [!IMPORTANT]\n> - [ ] in a callout', ['in a callout']],
    ['> [!todo]- Title\n>\n> 1. [ ] a\n>    - [ ] b\n\n- [ ] c', ['a', 'b', 'c']],
    ['```ad-note\n> - [ ] one\n- [ ] two\n```\n- [ ] behind code', ['behind code']],
    ['~~~\n- [ ] one\n```\n~~~\n- [ ] behind code', ['behind code']],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () =>
      assert.deepEqual(
        note(text).actions.map(({ text: found }) => found),
        words,
      ));
  }

  it('are found when nested, with correct lines after CRLF, a byte order mark and front matter', () => {
    const text = '\uFEFF---\r\ntype: 1-1\r\n---\r\n\r\n- [ ] a\r\n  1. [x] b\r\n> - [ ] c\r\n';
    assert.deepEqual(
      note(text).actions.map(({ line, text: words, done }) => [line, words, done]),
      [
        [4, 'a', false],
        [5, 'b', true],
        [6, 'c', false],
      ],
    );
  });

  it('are found below a rule that is not front matter', () => {
    for (const text of [
      '---\n# Notes\n- [ ] a @me\n\n---\n\n- [ ] b\n',
      '---\n- [ ] a @me\n---\n- [ ] b\n',
      '\uFEFF---\r\n\r\nWords.\r\n\r\n- [ ] a @me\r\n\r\n---\r\n- [ ] b\r\n',
      '---\nMonday: we met.\n\n- [ ] a @me\n\n---\n\n- [ ] b\n',
      `---\n${'Words, and more of them.\n'.repeat(400)}\n- [ ] a @me\n---\n- [ ] b\n`,
      '---\n## Actions: mine\n* [ ] a @me\n\n...\n- [ ] b\n',
    ])
      assert.deepEqual(
        note(text).actions.map(action => action.text),
        ['a', 'b'],
        text.slice(0, 60),
      );
  });

  it('are not found in code, comments and front matter', () => {
    const text =
      '---\nx: |\n  - [ ] a\n---\n```\n- [ ] b\n```\n\n    - [ ] c\n\n<!--\n- [ ] d\n-->\n\ntext\n    - [ ] lazy\n';
    assert.deepEqual(note(text).actions, []);
  });
});

describe('the kind and date of a note', () => {
  for (const [name, text, kind, date] of [
    ['2026-11-23.md', '', 'one-on-one', '2026-11-23'],
    ['2026-11-23 planning.md', '', 'one-on-one', '2026-11-23'],
    ['2026-11-23.md', '---\ndate: 2026-11-22\n---\n', 'one-on-one', '2026-11-22'],
    ['talk.md', '---\ntype: 1-1\ndate: "2026-11-22" # c\n---\n', 'one-on-one', '2026-11-22'],
    ['talk.md', '---\ndate: 2026-11-22\n---\n', 'other', undefined],
    ['2026-13-45.md', '', 'other', undefined],
    ['Inbox.MD', '', 'inbox', undefined],
  ] as const) {
    it(`${name} with ${JSON.stringify(text)} are ${kind} ${date ?? ''}`, () => {
      assert.equal(note(text, name).kind, kind);
      assert.equal(note(text, name).date, date);
    });
  }
});

describe('a profile', () => {
  it('is read with quotes, lists, comments and unknown keys', () => {
    const text = `---\r\nname: "Dana: the one" # why\r\nemails: [a@x.org, b@x.org]\r\ncadence: P2W\r\npaused-until: 2026-12-01\r\nother: {a: 1}\r\n---\r\n`;
    assert.deepEqual(note(text, 'profile.md').profile, {
      name: 'Dana: the one',
      emails: ['a@x.org', 'b@x.org'],
      cadence: 'P2W',
      pausedUntil: '2026-12-01',
    });
  });

  it('with broken YAML has a problem on its line, and its readable parts', () => {
    const { profile, problems } = note('---\nname: Dana\nrole: [unclosed\n---\n', 'profile.md');
    assert.equal(profile?.name, 'Dana');
    assert.deepEqual(
      problems.map(problem => problem.line),
      [3],
    );
  });

  it('with an invalid date or cadence has a problem, and ignores the value', () => {
    const { profile, problems } = note(
      '---\nname: A\ncadence: often\nsince: 2026-02-30\n---\n',
      'profile.md',
    );
    assert.deepEqual(profile, { name: 'A', emails: [] });
    assert.deepEqual(
      problems.map(({ line, values }) => [line, values]),
      [
        [2, ['cadence', 'often']],
        [3, ['since', '2026-02-30']],
      ],
    );
  });
});

describe('an inbox', () => {
  it('contains topics, not actions', () => {
    const { actions, topics } = note(
      '# Inbox\n\n- [ ] 2026-11-20 praise: Calm [x:1](x#L1)\n- [x] Plans\n- [ ] private: Pay\n- not one\n',
      'inbox.md',
    );
    assert.deepEqual(actions, []);
    assert.deepEqual(
      topics.map(({ line, ...topic }) => topic),
      [
        { text: 'Calm [x:1](x#L1)', kind: 'praise', date: '2026-11-20', raised: false },
        { text: 'Plans', kind: 'topic', raised: true },
        { text: 'Pay', kind: 'private', private: true, raised: false },
      ],
    );
  });
});

describe('readings', () => {
  const readings = (lines: string) => note(`# Tasks\n\n## Search rewrite\n\n${lines}\n`, 'tasks.md').readings;
  for (const [text, expected] of [
    [
      '- 2026-11-23 some / variable, flat → Coaching (by me) ranking failed',
      {
        competence: 'some',
        commitment: 'variable',
        trend: 'flat',
        style: 'S2',
        by: 'lead',
        note: 'ranking failed',
      },
    ],
    [
      '* 2026-11-23 High/low, down, motivation -> S3 (by them)',
      {
        competence: 'high',
        commitment: 'low',
        trend: 'down',
        driver: 'motivation',
        style: 'S3',
        by: 'member',
      },
    ],
    ['- 2026-11-23 low / high', { competence: 'low', commitment: 'high', style: 'S1', by: 'lead' }],
    [
      '- 2026-11-23 low / high, confidence',
      { competence: 'low', commitment: 'high', driver: 'confidence', style: 'S1', by: 'lead' },
    ],
    [
      '- 2026-11-23 low / high → Delegating',
      { competence: 'low', commitment: 'high', style: 'S4', by: 'lead' },
    ],
  ] as const) {
    it(`are read from ${text}`, () => {
      const [first] = readings(text);
      const { line, ...read } = first ?? assert.fail('no reading');
      assert.deepEqual(read, { date: '2026-11-23', task: 'Search rewrite', ...expected });
      assert.equal(line, 4);
    });
  }

  it('are not found in anything else', () => {
    assert.deepEqual(
      readings('- 2026-11-23 lowish / high\n- some / high\n- 2026-02-30 low / high\nlow / high'),
      [],
    );
    assert.deepEqual(note('- 2026-11-23 low / high', 'tasks.md').readings, [], 'outside a task');
    assert.deepEqual(note('## A\n- 2026-11-23 low / high', 'other.md').readings, [], 'outside tasks.md');
  });
});
