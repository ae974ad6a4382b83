import assert from 'node:assert/strict';
import fc from 'fast-check';
import { playbook } from '../../../src/content/styles/playbook';
import { addDays } from '../../../src/core/dates/calendar';
import { freshWeeks } from '../../../src/core/styles/freshness';
import { historyOf, pathOf } from '../../../src/core/styles/history';
import { styleIds } from '../../../src/core/styles/model';
import { type Standing, standingOf } from '../../../src/core/styles/standing';
import { notebookOf } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

/** The task with these lines, as in the index. */
async function taskOf(...lines: readonly string[]) {
  const { person } = await notebookOf({
    'people/dana/tasks.md': `## Search\n\n${lines.map(line => `- ${line}\n`).join('')}`,
  });
  return person('dana').tasks[0] ?? assert.fail('no task');
}

async function standing(lines: readonly string[], day: string): Promise<Standing> {
  return standingOf(await taskOf(...lines), day) ?? assert.fail('not read');
}

/** Read as Supporting: fresh for six weeks, until 2026-12-14. */
const supporting = '2026-11-02 moderate / variable → Supporting (by me)';
const supportingDue = '2026-12-14';

describe('the standing of a reading', () => {
  /** The lines after a Supporting reading; the resulting signs and move on 2026-11-23. */
  const cases: readonly (readonly [string, readonly string[], readonly string[], Standing['move']?])[] = [
    ['§2.6: nothing happened', [], []],
    ['§2.6: the task changed', ['2026-11-09 event: task changed'], ['2026-11-09 task-changed']],
    ['§2.6: its scope changed', ['2026-11-09 event: scope changed'], ['2026-11-09 task-changed']],
    ['§2.6: its tools changed', ['2026-11-09 event: tool changed'], ['2026-11-09 task-changed']],
    ['§2.6: what is at stake changed', ['2026-11-09 event: stakes changed'], ['2026-11-09 task-changed']],
    ['§2.6: an absence', ['2026-11-09 event: absence'], ['2026-11-09 absence']],
    ['§2.6: their role changed', ['2026-11-09 event: role changed'], ['2026-11-09 role-changed']],
    ['§2.6: the lead changed', ['2026-11-09 event: lead changed'], ['2026-11-09 role-changed']],
    ['§2.6: they ask', ['2026-11-09 event: asked for it'], ['2026-11-09 asked']],
    ['§2.6: an obstacle', ['2026-11-09 event: obstacle'], ['2026-11-09 obstacle']],
    ['§1.5: one unmet outcome', ['2026-11-09 outcome: unmet'], ['2026-11-09 outcome-unmet'], 'back'],
    ['§1.5: one met outcome', ['2026-11-09 outcome: met'], []],
    [
      '§1.5: two met outcomes in a row',
      ['2026-11-09 outcome: met', '2026-11-16 outcome: met'],
      ['2026-11-16 two-outcomes-met'],
      'up',
    ],
    [
      '§1.5: two met outcomes with another event between them',
      ['2026-11-09 outcome: met', '2026-11-10 event: check-in slipped', '2026-11-16 outcome: met'],
      ['2026-11-16 two-outcomes-met'],
      'up',
    ],
    [
      '§1.5: met, not met, met: not in a row',
      ['2026-11-09 outcome: met', '2026-11-10 outcome: unmet', '2026-11-16 outcome: met'],
      ['2026-11-10 outcome-unmet'],
      'back',
    ],
    [
      '§1.5: not met, then twice met: the newest sign decides',
      ['2026-11-09 outcome: unmet', '2026-11-10 outcome: met', '2026-11-16 outcome: met'],
      ['2026-11-09 outcome-unmet', '2026-11-16 two-outcomes-met'],
      'up',
    ],
    [
      '§1.5: two met outcomes, with more help than the style implies',
      ['2026-11-09 outcome: met', '2026-11-10 style used: Coaching', '2026-11-16 outcome: met'],
      ['2026-11-16 two-outcomes-met'],
    ],
    [
      '§1.5: two met outcomes, with no more help than the style implies',
      ['2026-11-09 outcome: met', '2026-11-10 style used: Supporting', '2026-11-16 outcome: met'],
      ['2026-11-16 two-outcomes-met'],
      'up',
    ],
    ['§1.5: one slipped check-in', ['2026-11-09 event: check-in slipped'], []],
    [
      '§1.5: two slipped check-ins',
      ['2026-11-09 event: check-in slipped', '2026-11-16 event: check-in slipped'],
      ['2026-11-16 two-check-ins-slipped'],
      'back',
    ],
    [
      '§1.5: a third slipped check-in is no new sign',
      [
        '2026-11-09 event: check-in slipped',
        '2026-11-16 event: check-in slipped',
        '2026-11-17 event: check-in slipped',
        '2026-11-18 event: check-in slipped',
      ],
      ['2026-11-16 two-check-ins-slipped'],
      'back',
    ],
    [
      '§1.5: on one day, signs stand as they are written, and the last decides',
      [
        '2026-11-09 event: check-in slipped',
        '2026-11-16 event: obstacle',
        '2026-11-16 event: check-in slipped',
        '2026-11-16 event: asked',
      ],
      ['2026-11-16 obstacle', '2026-11-16 two-check-ins-slipped', '2026-11-16 asked'],
      'back',
    ],
    [
      '§1.5: on one day, what was met after it was not met decides',
      ['2026-11-16 outcome: unmet', '2026-11-16 outcome: met', '2026-11-16 outcome: met'],
      ['2026-11-16 outcome-unmet', '2026-11-16 two-outcomes-met'],
      'up',
    ],
    [
      '§2.5: their first reading is a step lower than the lead’s, which is a gap and no fall',
      ['2026-11-09 moderate / low → Supporting (by them)'],
      [],
    ],
    [
      '§1.5: their commitment is a step lower than they read it before',
      [
        '2026-11-03 moderate / high → Supporting (by them)',
        '2026-11-09 moderate / variable → Supporting (by them)',
      ],
      ['2026-11-09 commitment-down'],
      'back',
    ],
    [
      '§1.5: their commitment is no lower',
      ['2026-11-03 some / low → Coaching (by them)', '2026-11-09 low / low → Coaching (by them)'],
      [],
    ],
    ['§2.6: what lies ahead does not count yet', ['2026-11-24 outcome: unmet'], []],
    ['§2.6: an event of the day itself counts', ['2026-11-23 event: asked'], ['2026-11-23 asked']],
    [
      '§2.6: a new reading starts afresh',
      ['2026-11-09 outcome: unmet', '2026-11-10 moderate / variable → Supporting (by me)'],
      [],
    ],
    [
      '§2.6: their reading does not',
      ['2026-11-09 outcome: unmet', '2026-11-10 moderate / variable → Supporting (by them)'],
      ['2026-11-09 outcome-unmet'],
      'back',
    ],
    [
      '§2.6: on the day of the reading, what stands below it counts',
      ['2026-11-02 outcome: unmet'],
      ['2026-11-02 outcome-unmet'],
      'back',
    ],
  ];
  for (const [name, lines, signs, move] of cases) {
    it(name, async () => {
      const found = await standing([supporting, ...lines], '2026-11-23');
      assert.deepEqual(
        found.signs.map(({ sign, date }) => `${date} ${sign}`),
        signs,
      );
      assert.equal(found.move, move);
      assert.equal(found.state, signs.length > 0 ? 'due' : 'fresh');
      const first = signs[0]?.slice(0, 10);
      assert.equal(found.dueOn, first ?? (name.includes('afresh') ? '2026-12-22' : supportingDue));
    });
  }

  it('§2.6: ignores lines above the reading on the same day', async () => {
    const found = await standing(['2026-11-02 outcome: unmet', supporting], '2026-11-23');
    assert.deepEqual(found.signs, []);
  });

  it('§2.6: is due from the day of an event, not the day before', async () => {
    const lines = [supporting, '2026-11-09 event: obstacle'];
    assert.equal((await standing(lines, '2026-11-08')).state, 'fresh');
    assert.equal((await standing(lines, '2026-11-09')).state, 'due');
    assert.equal((await standing(lines, '2027-01-24')).state, 'due');
    assert.equal((await standing(lines, '2027-01-25')).state, 'overdue');
  });

  it('§2.6: is due from the end of its fresh weeks if the event came later', async () => {
    const found = await standing([supporting, '2027-01-04 event: obstacle'], '2027-01-05');
    assert.deepEqual([found.state, found.dueOn], ['due', supportingDue]);
  });

  for (const style of styleIds) {
    it(`§2.6: uses the user's number of weeks for ${style}`, async () => {
      const task = await taskOf(`2026-03-02 low / low → ${playbook[style].name}`);
      for (const weeks of [1, freshWeeks[style], 30]) {
        const state = (days: number) =>
          standingOf(task, addDays('2026-03-02', days), { ...freshWeeks, [style]: weeks })?.state;
        assert.deepEqual(
          [state(weeks * 7 - 1), state(weeks * 7), state(weeks * 14 - 1), state(weeks * 14)],
          ['fresh', 'due', 'due', 'overdue'],
        );
      }
    });
  }

  it('§1.5: does not exist for a task that was never read', async () => {
    assert.equal(standingOf(await taskOf('2026-11-09 outcome: unmet'), '2026-11-23'), undefined);
  });

  it('§1.5: loses a sign only to a new reading', async () => {
    const line = fc.constantFrom(
      'outcome: met',
      'outcome: unmet',
      'event: check-in slipped',
      'event: absence',
      'style used: Directing',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), line, async (lines, more) => {
        const dated = lines.map(each => `2026-11-09 ${each}`);
        const before = await standing([supporting, ...dated], '2026-11-23');
        const after = await standing([supporting, ...dated, `2026-11-10 ${more}`], '2026-11-23');
        assert.deepEqual(after.signs.slice(0, before.signs.length), before.signs);
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('the history of a task', () => {
  const lines = [
    '2026-08-03 low / high → Directing (by me)',
    '2026-08-10 some / high → Coaching (by them)',
    '2026-08-17 outcome: met, first slice',
    '2026-08-24 some / variable → Coaching (by me)',
    '2026-09-07 some / low → Coaching (by me)',
    '2026-09-07 style used: Supporting',
    '2026-10-05 high / high → Delegating (by me)',
    '2026-10-19 moderate / variable → Supporting (by me)',
  ];

  it('§1.5: is a path through the levels, each step with its direction', async () => {
    const { readings } = await taskOf(...lines);
    assert.deepEqual(
      pathOf(readings).map(({ direction, moved }) => [direction, moved]),
      [
        ['first', 0],
        ['up', 1],
        ['same', 0],
        ['up', 2],
        ['down', 1],
      ],
    );
    assert.deepEqual(pathOf(readings, 'member'), [{ direction: 'first', moved: 0 }]);
  });

  it('§1.5: has every line, newest first, the later one of a day on top', async () => {
    const history = historyOf(await taskOf(...lines));
    assert.deepEqual(
      history.map(line =>
        line.kind === 'reading'
          ? `${line.reading.date} ${line.step.direction}`
          : line.kind === 'event'
            ? `${line.event.date} ${line.event.event} ${line.event.note}`
            : `${line.used.date} used ${line.used.style}`,
      ),
      [
        '2026-10-19 down',
        '2026-10-05 up',
        '2026-09-07 used S3',
        '2026-09-07 same',
        '2026-08-24 up',
        '2026-08-17 outcome-met first slice',
        '2026-08-10 first',
        '2026-08-03 first',
      ],
    );
  });
});
