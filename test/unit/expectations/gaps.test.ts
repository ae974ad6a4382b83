import assert from 'node:assert/strict';
import { asking, expectationsFor, openExpectations } from '../../../src/core/expectations/asking';
import { gapsBetween } from '../../../src/core/expectations/gaps';
import { gapsMarkdown } from '../../../src/core/expectations/gapsMarkdown';
import { linksFrom } from '../../../src/core/markdown/markdownText';
import { inEnglish } from '../../../src/core/text/say';
import { notebookOf, root } from '../../support/notebookFixture';

const dana = `# Expectations

## Ranking behind a flag
- Id: ranking
- Outcome: Ranking is live
- Measure: 48 of 50
- Due: 2026-11-20
- Attempt: 2
- Status: closed

### Log
- 2026-10-01 agreed → active
- 2026-10-30 active → unmet: 38 of 50
- 2026-10-30 support kept: no
- 2026-10-30 unmet → review
- 2026-11-02 review → recovery
- 2026-11-02 cause obstacle (main): no access
- 2026-11-02 cause ability
- 2026-11-02 recovery → active
- 2026-11-02 earlier: due: 2026-10-28
- 2026-11-02 earlier: measure: 45 of 50
- 2026-11-18 active → met: 49 of 50
- 2026-11-18 support kept: yes
- 2026-11-19 met → closed
`;
const ari = `## Runbook | new
- Outcome: The runbook is read
- Due: 2026-11-20
- Status: review
- 2026-11-23 active → part-met
- 2026-11-23 part-met → review
- 2026-11-23 cause unclear (main)
## Old
- Outcome: x
- Status: closed
- 2025-01-01 active → met
`;

const people = async () => {
  const { notebook } = await notebookOf({
    'people/dana/profile.md': '---\nname: Dana [D]\n---\n',
    'people/dana/expectations.md': dana,
    'people/ari/expectations.md': ari,
  });
  return notebook.people({ date: '2026-11-23', defaultCadence: 'P1W' });
};
const gaps = async (from: string, to: string) => gapsBetween(await people(), from, to);
const markdown = async (from: string, to: string) =>
  gapsMarkdown(
    await gaps(from, to),
    { say: inEnglish, date: date => date, name: id => ({ dana: 'Dana [D]' })[id] ?? id },
    linksFrom(`${root}/Gaps.md`),
  );

describe('gaps', () => {
  it('compare the expectation at the time with the result, newest first', async () => {
    const { rows } = await gaps('2026-10-01', '2026-11-30');
    assert.deepEqual(
      rows.map(({ uri: _, ...row }) => row),
      [
        {
          date: '2026-11-23',
          result: 'part-met',
          person: 'ari',
          title: 'Runbook | new',
          attempt: 1,
          expected: 'The runbook is read',
          due: '2026-11-20',
          daysLate: 3,
          mainCause: 'unclear',
          line: 4,
        },
        {
          date: '2026-11-18',
          result: 'met',
          person: 'dana',
          title: 'Ranking behind a flag',
          attempt: 2,
          expected: '48 of 50',
          actual: '49 of 50',
          due: '2026-11-20',
          line: 21,
        },
        {
          date: '2026-10-30',
          result: 'unmet',
          person: 'dana',
          title: 'Ranking behind a flag',
          attempt: 1,
          expected: '45 of 50',
          actual: '38 of 50',
          due: '2026-10-28',
          daysLate: 2,
          mainCause: 'obstacle',
          line: 12,
        },
      ],
    );
  });

  it('count main causes by month, with the share that is the lead’s to fix', async () => {
    const { causes, total, own } = await gaps('2026-10-01', '2026-11-30');
    assert.deepEqual(causes, [{ month: '2026-11', counts: { obstacle: 1, unclear: 1 } }]);
    assert.deepEqual([own, total], [2, 2]);
  });

  it('count attempts to close and promised support, only within the period', async () => {
    const all = await gaps('2026-10-01', '2026-11-30');
    assert.deepEqual([all.metAtAttempt, all.stillOpen, all.support], [[0, 1], 1, { kept: 1, asked: 2 }]);
    const late = await gaps('2026-11-18', '2026-11-20');
    assert.deepEqual([late.rows.length, late.stillOpen, late.support], [1, 0, { kept: 1, asked: 1 }]);
    const old = await gaps('2025-01-01', '2025-01-01');
    assert.deepEqual([old.metAtAttempt, old.total], [[1], 0]);
  });

  it('make a page that starts with the lead’s own list and has no totals per person', async () => {
    assert.equal(
      await markdown('2026-10-01', '2026-11-30'),
      `# Expected and actual, 2026-10-01 to 2026-11-30

Outcomes across all people. It says what to fix, and ranks no one.

## Your own list

2 of 2 main causes (100%) are yours to mend: an expectation that was unclear, something in the way, or your own part. Nobody else has to change for these.

- [Runbook \\| new](people/ari/expectations.md#L5) · ari · 2026-11-23
- [Ranking behind a flag](people/dana/expectations.md#L13) · Dana \\[D\\] · 2026-10-30

## Causes over time

| Month   | Unclear | Obstacle |
| ------- | ------: | -------: |
| 2026-11 |       1 |        1 |

The situation and your own part come before the person: onlookers blame the person too soon.

## Attempts to close

- Met at the second attempt: 1
- Not met and still open: 1

## Promised support

Kept 1 of 2 (50%), where this was reviewed.

## Expected and actual

- [Runbook \\| new](people/ari/expectations.md#L5) · ari · 2026-11-23
  - Expected: The runbook is read
  - Actual: not written down
  - Shortfall: partly met · 3 days late · cause: unclear
- [Ranking behind a flag](people/dana/expectations.md#L22) · Dana \\[D\\] · 2026-11-18
  - Expected: 48 of 50
  - Actual: 49 of 50
  - Shortfall: met · in time · attempt 2
- [Ranking behind a flag](people/dana/expectations.md#L13) · Dana \\[D\\] · 2026-10-30
  - Expected: 45 of 50
  - Actual: 38 of 50
  - Shortfall: not met · 2 days late · cause: obstacle
`,
    );
  });

  const of = async (text: string) => {
    const { notebook } = await notebookOf({ 'people/dana/expectations.md': text });
    const all = notebook.people({ date: '2026-11-23', defaultCadence: 'P1W' });
    const found = gapsBetween(all, '2026-01-01', '2026-12-31');
    const words = { say: inEnglish, date: (date: string) => date, name: (id: string) => id };
    return { ...found, page: gapsMarkdown(found, words, linksFrom(`${root}/Gaps.md`)) };
  };
  const attempt = (outcome: string, month: string, ...more: readonly string[]) =>
    [
      `- 2026-${month}-10 active → ${outcome}`,
      `- 2026-${month}-10 ${outcome} → review`,
      ...more.map(line => `- 2026-${month}-11 ${line}`),
      `- 2026-${month}-12 review → recovery`,
      `- 2026-${month}-13 recovery → active`,
    ].join('\n');

  it('say at which attempt an expectation was met, however late', async () => {
    const { metAtAttempt, stillOpen, page } = await of(
      [
        '## A\n- Status: met\n- Attempt: 4',
        ...['02', '03', '04'].map(month => attempt('unmet', month)),
        '- 2026-05-10 active → met: done',
        '## B\n- Status: closed\n- 2026-05-11 active → met\n- 2026-05-12 met → closed',
        '## C\n- Status: closed\n- 2026-05-11 active → met\n- 2026-05-12 met → closed',
        '## D\n- Status: dropped\n- 2026-05-11 active → unmet',
      ].join('\n'),
    );
    assert.deepEqual(metAtAttempt, [2, 0, 0, 1]);
    assert.equal(stillOpen, 0);
    assert.match(page, /\n- Met at the first attempt: 2\n- Met at attempt 4: 1\n\n/);
    assert.doesNotMatch(page, /second attempt|still open/);
  });

  it('give each attempt its own main cause, with months in order, also without the lead’s part', async () => {
    const { rows, causes, own, total, page } = await of(
      [
        '## A\n- Status: active\n- Attempt: 3',
        attempt('unmet', '09', 'cause ability (main)', 'cause unclear'),
        attempt('part-met', '08'),
        '## B\n- Status: active\n- Attempt: 2',
        attempt('unmet', '07', 'cause motivation (main)'),
      ].join('\n'),
    );
    assert.deepEqual(
      rows.map(({ title, mainCause, attempt: nth }) => [title, mainCause, nth]),
      [
        ['A', 'ability', 1],
        ['A', undefined, 2],
        ['B', 'motivation', 1],
      ],
    );
    assert.deepEqual(causes, [
      { month: '2026-07', counts: { motivation: 1 } },
      { month: '2026-09', counts: { ability: 1 } },
    ]);
    assert.deepEqual([own, total], [0, 2]);
    assert.match(
      page,
      /\| Month {3}\| Ability \| Motivation \|\n\| -{7} \| -{6}: \| -{9}: \|\n\| 2026-07 \| {7}0 \| {10}1 \|\n/,
    );
    assert.match(page, /\n0 of 2 main causes \(0%\) are yours/);
  });

  it('have their months in order, whatever the order of the notes', async () => {
    const { causes } = await of(
      ['09', '11', '07', '10', '08']
        .map(month => `## ${month}\n- Status: unmet\n${attempt('unmet', month, 'cause ability (main)')}`)
        .join('\n'),
    );
    assert.deepEqual(
      causes.map(({ month }) => month),
      ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11'],
    );
  });

  it('are on time on the due date itself, and say nothing about time without a date', async () => {
    const { rows, page } = await of(
      [
        '## A\n- Due: 2026-05-11\n- Status: met\n- 2026-05-11 active → met',
        '## B\n- Due: 2026-05-10\n- Status: met\n- 2026-05-11 active → met',
        '## C\n- Status: met\n- 2026-05-11 active → met',
      ].join('\n'),
    );
    assert.deepEqual(
      rows.map(({ title, daysLate }) => [title, daysLate]),
      [
        ['A', undefined],
        ['B', 1],
        ['C', undefined],
      ],
    );
    assert.deepEqual(page.match(/Shortfall: .*/g), [
      'Shortfall: met · in time',
      'Shortfall: met · 1 day late',
      'Shortfall: met',
    ]);
    assert.match(page, /\n- Met at the first attempt: 3\n/);
    assert.doesNotMatch(page, /\| Month/);
  });

  it('have the cause and attempt of each outcome, however close together', async () => {
    const { rows, page } = await of(
      [
        '## A\n- Status: met',
        '- 2026-05-10 recovery → active',
        '- 2026-05-11 active → part-met',
        '- 2026-05-12 active → unmet',
        '- 2026-05-13 cause unclear (main)',
        '- 2026-05-13 cause ability (main)',
        '- 2026-05-14 active → met',
      ].join('\n'),
    );
    assert.deepEqual(
      rows.map(({ result, mainCause, attempt: nth }) => [result, mainCause, nth]),
      [
        ['met', undefined, 2],
        ['unmet', 'unclear', 2],
        ['part-met', undefined, 2],
      ],
    );
    assert.match(page, /\n1 of 2 main causes \(50%\) are yours [^\n]*\n\n- \[A\]/);
  });

  it('count promised support even if nothing else was written down', async () => {
    const { rows, support, metAtAttempt, page } = await of(
      '## A\n- Status: active\n- 2026-05-11 support kept: yes\n- 2026-05-12 support kept: no, ill\n- 2026-05-13 support kept: maybe\n',
    );
    assert.deepEqual([rows, metAtAttempt, support], [[], [], { kept: 1, asked: 2 }]);
    assert.match(page, /Kept 1 of 2 \(50%\)/);
    assert.doesNotMatch(page, /No outcome was written down|Attempts to close|## Expected and actual\n/);
  });

  it('say so if there are none', async () => {
    assert.match(await markdown('2020-01-01', '2020-12-31'), /No outcome was written down in this time\./);
  });
});

describe('what expectations ask for:', () => {
  const facts = async (text: string) => {
    const { person } = await notebookOf({ 'people/dana/expectations.md': text });
    return person('dana').expectations;
  };

  for (const [fields, day, expected] of [
    ['- Status: active\n- Due: 2026-11-23', '2026-11-22', undefined],
    ['- Status: active\n- Due: 2026-11-23', '2026-11-23', 'outcome'],
    ['- Status: at-risk\n- Due: 2026-11-23', '2026-12-23', 'outcome'],
    ['- Status: active\n- Check-ins: 2026-11-23, 2026-11-25', '2026-11-25', 'check-in'],
    ['- Status: active', '2026-11-25', undefined],
    ['- Status: agreed\n- Starts: 2026-11-25', '2026-11-24', undefined],
    ['- Status: agreed\n- Starts: 2026-11-25', '2026-11-25', 'step'],
    ['- Status: draft\n- Due: 2026-11-01', '2026-11-25', undefined],
    ['- Status: agreed', '2026-11-25', 'step'],
    ['- Status: agreed\n- Agreed: 2026-11-26', '2026-11-25', undefined],
    ['- Status: agreed\n- Agreed: 2026-11-25', '2026-11-25', 'step'],
    ['- Status: active\n- Check-ins: 2026-11-23', '2026-11-24', undefined],
    ['- Status: proposed\n- Due: 2026-11-01', '2026-11-25', undefined],
    ['- Status: dropped\n- Due: 2026-11-01', '2026-11-25', undefined],
    ['- Status: changed', '2026-11-25', 'step'],
    ['- Status: part-met', '2026-11-25', 'step'],
    ['- Status: review', '2026-11-25', 'step'],
    ['- Status: unmet', '2026-11-25', 'step'],
    ['- Status: recovery', '2026-11-25', 'step'],
    ['- Status: met', '2026-11-25', 'step'],
    ['- Status: closed', '2026-11-25', undefined],
  ] as const) {
    it(`${JSON.stringify(fields)} on ${day}: ${expected ?? 'nothing'}`, async () => {
      const [fact] = await facts(`## A\n${fields}\n`);
      assert.equal(fact && asking(fact, day), expected);
    });
  }

  it('those that need action come first, then the others by due date, without closed ones', async () => {
    const list = await facts(
      [
        '## closed\n- Status: closed',
        '## later\n- Status: active\n- Due: 2026-12-20',
        '## no date\n- Status: active',
        '## soon\n- Status: active\n- Due: 2026-11-28',
        '## review\n- Status: review',
        '## today\n- Status: active\n- Due: 2026-11-23',
      ].join('\n'),
    );
    const titles = (found: readonly { title: string }[]) => found.map(({ title }) => title);
    assert.deepEqual(titles(openExpectations(list, '2026-11-23')), [
      'today',
      'review',
      'soon',
      'later',
      'no date',
    ]);
    assert.deepEqual(titles(expectationsFor(list, '2026-11-23', 'P1W')), ['today', 'review', 'soon']);
    const more = await facts(
      [
        '## b\n- Status: at-risk\n- Due: 2026-11-30',
        '## a\n- Status: active\n- Due: 2026-11-30',
        '## check\n- Status: active\n- Due: 2026-12-30\n- Check-ins: 2026-11-23',
        '## step\n- Status: met\n- Due: 2026-12-30',
        '## draft\n- Status: draft\n- Due: 2026-11-25',
        '## dropped\n- Status: dropped',
      ].join('\n'),
    );
    assert.deepEqual(titles(openExpectations(more, '2026-11-23')), ['step', 'check', 'draft', 'b', 'a']);
    assert.deepEqual(titles(expectationsFor(more, '2026-11-23', 'P1W')), ['step', 'check', 'b', 'a']);
    const late = await facts(
      '## step\n- Status: met\n- Due: 2026-11-01\n## outcome\n- Status: active\n- Due: 2026-11-20\n',
    );
    assert.deepEqual(titles(openExpectations(late, '2026-11-23')), ['outcome', 'step']);
    const on = (due: string) => facts(`## A\n- Status: active\n- Due: ${due}\n`);
    for (const [due, count] of [
      ['2026-11-30', 1],
      ['2026-12-01', 0],
    ] as const)
      assert.equal(expectationsFor(await on(due), '2026-11-23', 'P1W').length, count, due);
  });
});
