import assert from 'node:assert/strict';
import { readExpectations } from '../../../src/core/expectations/readExpectations';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { active, only, problems, read } from '../../support/expectationFile';
import { assertGrowsWithLength } from '../../support/growth';

describe('an expectation in its file', () => {
  it('is read when written by hand: markers, bold labels, other words, nested lines, CRLF, a byte order mark', () => {
    const text = [
      '\uFEFF---',
      'format: 1',
      '---',
      'Ship it',
      '-------',
      '',
      '* **Outcome:** It is *live*',
      '  for all',
      '+ __Evidence__: dashboard',
      '1. who decides: 5 advise',
      '- Style at start: S3',
      '- Check-in dates: 2026-11-27, 2026-12-01 and 2026-12-03',
      '- said back: Yes, on Friday',
      '- Anything: else',
      '- Log:',
      '    - 2026-11-20 -- kickoff went well',
      '    - 2026-11-23 Active -> at risk: slow',
      '      - Due: not a field, but a part of the line above',
      '',
      '## Private',
      '',
      '- Due: 2026-01-01',
      '',
    ].join('\r\n');
    const { line, log, ...fact } = only(text);
    assert.deepEqual(fact, {
      id: 'ship-it',
      title: 'Ship it',
      outcome: 'It is *live*\nfor all',
      measure: 'dashboard',
      decisionLevel: 5,
      style: 'S3',
      checkIns: ['2026-11-27', '2026-12-01', '2026-12-03'],
      saidBack: true,
      attempt: 1,
      state: 'at-risk',
    });
    assert.equal(line, 3);
    assert.deepEqual(log, [
      { line: 15, date: '2026-11-20', event: 'note', text: '-- kickoff went well' },
      { line: 16, date: '2026-11-23', event: 'move', from: 'active', to: 'at-risk', text: 'slow' },
    ]);
    assert.deepEqual(problems(text), []);
  });

  it('needs a field or a dated line outside code', () => {
    assert.deepEqual(
      read('## How we do this\n\nWords.\n\n- a list\n\n## B\n\n```\n- Due: 2026-12-04\n```\n'),
      [],
    );
    assert.deepEqual(readFacts('tasks.md', 'dana', active).expectations, []);
  });

  it('reports each broken field on its line, and keeps the rest', () => {
    const text = [
      '## A',
      '- Due: friday',
      '- Who decides: 8',
      '- Style to start with: Shouting',
      '- Said back: perhaps',
      '- Check-ins: 2026-02-30',
      '- Measure: one',
      '- Measure: two',
      '## B',
      '- Status: finished',
      '## C',
      '- Attempt: second',
      '## D',
      '- Id: same',
      '- Due: 2026-11-01',
      '- Agreed on: 2026-11-02',
      '## E',
      '- Id: same',
      '## F',
      '- Status: draft',
      '- Status: met',
      '## G',
      '- Status: met',
      '- 2026-11-01 active → unmet',
      '## H',
      '- Outcome: fine',
      '',
    ].join('\n');
    assert.deepEqual(problems(text), [
      [17, 'Another expectation here has the id "same" too. Give one of them an id of its own.'],
      [7, '"Measure" is here twice. Keep one of them.'],
      [1, '"Due: friday" is not understood. A date is written yyyy-mm-dd.'],
      [5, '"Check-ins: 2026-02-30" is not understood. A date is written yyyy-mm-dd.'],
      [2, '"Who decides: 8" is not understood. Write a level from 1, I decide, to 7, they decide.'],
      [
        3,
        '"Style to start with: Shouting" is not understood. Write Directing, Coaching, Supporting or Delegating.',
      ],
      [4, '"Said back in their own words: perhaps" is not understood. Write yes or no.'],
      [
        9,
        '"Status: finished" is not understood. Write draft, proposed, agreed, active, at-risk, changed, met, part-met, unmet, review, recovery, closed or dropped.',
      ],
      [11, '"Attempt: second" is not understood. Write a number, 1 for the first attempt.'],
      [14, 'It is due on 2026-11-01, before it was agreed on, 2026-11-02.'],
      [20, '"Status" is here twice. Keep one of them.'],
      [22, 'The status is "met", but the log ends with "unmet". The status counts.'],
    ]);
    const found = read(text);
    assert.deepEqual(
      found.map(({ title, state, unclear }) => [title, state, unclear]),
      [
        ['A', 'draft', undefined],
        ['B', 'draft', 9],
        ['C', 'draft', 11],
        ['D', 'draft', 17],
        ['E', 'draft', 17],
        ['F', 'draft', 20],
        ['G', 'met', undefined],
        ['H', 'draft', undefined],
      ],
    );
    assert.equal(found[0]?.measure, 'one');
  });

  it('is never a private heading, a deeper one, or a task', () => {
    assert.deepEqual(
      read('## Private\n\n- Due: 2026-12-04\n\n# A\n\n- Due: 2026-12-04\n\n### B\n\n- Due: 2026-12-04\n'),
      [],
    );
    assert.deepEqual(read('## A\n\n- [ ] Due: 2026-12-04\n- [x] 2026-11-20 kickoff\n'), []);
    assert.equal(only('## A\n\n### B\n\n- Due: 2026-12-04\n').due, '2026-12-04');
  });

  it('treats a field without a value as missing', () => {
    const { line: _, ...fact } = only(
      '## A\n\n- Id:\n- Outcome:\n- Due:\n- Attempt:\n- Status:\n- Check-ins:\n',
    );
    assert.deepEqual(fact, { id: 'a', title: 'A', attempt: 1, state: 'draft', log: [] });
    assert.deepEqual(problems('## A\n\n- Id:\n- Outcome:\n- Due:\n- Attempt:\n- Status:\n'), []);
  });

  it('reads a bare date below an empty field as its value, and any other dated item as a log line', () => {
    const logged = (rows: string) =>
      only(`## A\n\n- Outcome: x\n${rows}`).log.map(({ line, text }) => [line, text]);
    assert.deepEqual(logged('- Check-ins:\n  - 2026-11-27\n  - 2026-12-01\n'), []);
    assert.deepEqual(logged('- Check-ins:\n  - 2026-11-27 kickoff\n'), [[4, 'kickoff']]);
    assert.deepEqual(logged('- Check-ins:\n  - 2026-11-27\n- 2026-12-01\n'), [[5, '']]);
    assert.deepEqual(logged('- 2026-12-01\n'), [[3, '']]);
  });

  it('assigns nested text to its log line, and the text after it to itself', () => {
    const fact = only(
      '## A\n\n- 2026-11-20 kickoff\n  - Due: 2026-12-04\n    - Measure: one\n- Outcome: x\n- Measure: two\n',
    );
    assert.deepEqual([fact.due, fact.outcome, fact.measure], [undefined, 'x', 'two']);
    const nested = only('## A\n\n- 2026-11-20 kickoff\n  - 2026-11-21 more\n  - Due: 2026-12-04\n');
    assert.deepEqual([nested.due, nested.log.length], [undefined, 2]);
  });

  it('is due no earlier than the day it was agreed on', () => {
    const found = (due: string) => problems(`## A\n- Due: ${due}\n- Agreed on: 2026-11-02\n`).length;
    assert.deepEqual([found('2026-11-01'), found('2026-11-02'), found('2026-11-03')], [1, 0, 0]);
  });

  it('has the last state of its log if it has no status, and is a draft with neither', () => {
    const log = '- 2026-11-01 draft → proposed\n- 2026-11-02 proposed → agreed\n- 2026-11-03 kickoff\n';
    assert.equal(only(`## A\n${log}`).state, 'agreed');
    assert.equal(only(`## A\n- Status: active\n${log}`).state, 'active');
    assert.equal(only('## A\n- Outcome: x\n').state, 'draft');
    assert.deepEqual(problems(`## A\n- Status: agreed\n${log}`), []);
  });

  it('is unclear only because of its id, status or attempt', () => {
    for (const [rows, unclear] of [
      ['- Outcome: x\n- Status: finished\n', 2],
      ['- Outcome: x\n- Attempt: second\n', 2],
      ['- Id: a\n- Outcome: x\n- Id: b\n', 3],
      ['- Status: draft\n- Status: draft\n- Outcome: x\n', 2],
      ['- Attempt: 1\n- Attempt: 2\n', 2],
      ['- Due: friday\n- Measure: a\n- Measure: b\n', undefined],
      ['- Status: met\n- 2026-11-01 active → unmet\n', undefined],
    ] as const)
      assert.equal(only(`## A\n${rows}`).unclear, unclear, rows);
    const same = '- Id: same\n';
    assert.deepEqual(
      read(`## A\n${same}## B\n${same}## C\n- Id: other\n## D\n${same}`).map(({ id, unclear }) => [
        id,
        unclear,
      ]),
      [
        ['same', 7],
        ['same', 7],
        ['other', undefined],
        ['same', 7],
      ],
    );
  });

  it('has a unique id, generated if it is missing', () => {
    const text = '## A\n- Outcome: x\n## A\n- Outcome: y\n## B\n- Id: a\n## !!!\n- Outcome: z\n';
    assert.deepEqual(
      read(text).map(({ id }) => id),
      ['a-2', 'a-3', 'a', 'expectation'],
    );
  });
});

describe('thousands of expectations without an id', () => {
  for (const [what, titleOf] of [
    ['of one title', () => 'Same'],
    ['without a word in their titles', () => '!'],
    ['whose titles end in numbers', (at: number) => `Same ${at % 7}`],
  ] as const) {
    it(`${what} take no longer each than a few @slow`, () =>
      assertGrowsWithLength(
        size =>
          Array.from({ length: size / 20 }, (_, at) => `## ${titleOf(at)}\n\n- Outcome: a\n\n`).join(''),
        text => {
          const ids = readExpectations(readBlocks(text)).map(({ id }) => id);
          assert.equal(new Set(ids).size, ids.length);
        },
        20_000,
      ));
  }
});
