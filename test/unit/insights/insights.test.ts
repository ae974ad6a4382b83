import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Period } from '../../../src/core/dates/period';
import { gapsBetween } from '../../../src/core/expectations/gaps';
import { bucketOf, bucketsOf } from '../../../src/core/insights/buckets';
import { type Figures, figuresOf } from '../../../src/core/insights/figures';
import type { Insights } from '../../../src/core/insights/insights';
import { insightsOf } from '../../../src/core/insights/insightsOf';
import { spanPeriod } from '../../../src/core/insights/spanPeriod';
import type { Person } from '../../../src/core/notebook/subjects';
import { runSync } from '../../../src/core/steps';
import { generateNotes } from '../../support/generateNotes';
import { hostileText } from '../../support/hostileText';
import { notebookOf, today } from '../../support/notebookFixture';

const quarter: Period = { from: '2026-08-31', to: today.date };

function read(people: readonly Person[], period = quarter): Insights {
  return runSync(insightsOf(people, { period, today: today.date, firstDay: 1 }));
}

function figures(people: readonly Person[], period = quarter): Figures {
  return figuresOf(read(people, period), period);
}

/** The insights from one person's notes. */
async function of(files: Readonly<Record<string, string>>, period = quarter): Promise<Figures> {
  const { notebook } = await notebookOf(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`people/dana/${name}`, text])),
  );
  return figures(notebook.people(today), period);
}

describe('insights', () => {
  it('distinguish promises kept on time from later ones, on both sides', async () => {
    const { promises } = await of({
      '2026-11-02.md': [
        '- [x] early @me due:2026-11-10 done:2026-11-09',
        '- [x] on the day @me due:2026-11-10 done:2026-11-10',
        '- [x] late @me due:2026-11-10 done:2026-11-11',
        '- [ ] open @me due:2026-11-22',
        '- [ ] to come @me due:2026-11-23',
        '- [ ] someday @me',
        '- [x] no day @them due:2026-11-10',
        '- [x] only the note tells @them',
        '- [x] done before the time @them due:2026-08-10 done:2026-08-10',
        "- [x] nobody's due:2026-11-10 done:2026-11-09",
      ].join('\n'),
    });
    assert.deepEqual(promises, {
      me: { kept: 2, late: 1, done: 0, open: 1 },
      them: { kept: 0, late: 0, done: 2, open: 0 },
    });
  });

  it('say where a task is and was, by the same rater (domain.md §1.5)', async () => {
    const { notebook } = await notebookOf({
      'people/dana/tasks.md': [
        '## Search',
        '- 2026-07-01 low / high → Directing (by me)',
        '- 2026-08-01 some / low → Coaching (by me)',
        '- 2026-09-20 high / variable → Supporting (by them)',
        '- 2026-10-01 moderate / variable → Supporting (by me)',
        '## Billing',
        '- 2026-10-01 high / high → Delegating (by me)',
        '- 2026-10-20 high / low → Supporting (by me)',
        '## Later',
        '- 2026-12-20 high / high → Delegating (by me)',
        '## Theirs',
        '- 2026-10-20 some / low → Coaching (by them)',
      ].join('\n'),
    });
    const people = notebook.people(today);
    const moves = read(people).tasks.map(({ task, before, style, moved }) => ({
      task,
      before: before?.date,
      style,
      moved,
    }));
    assert.deepEqual(moves, [
      { task: 'Search', before: '2026-08-01', style: 'S3', moved: 1 },
      { task: 'Billing', before: '2026-10-01', style: 'S3', moved: -1 },
      { task: 'Theirs', before: undefined, style: 'S2', moved: 0 },
    ]);
    assert.deepEqual(figures(people).readings, {
      tasks: 3,
      towardDelegating: 1,
      towardDirecting: 1,
      same: 1,
    });
  });

  it('compare each style used with the reading that counted that day (domain.md §1.6)', async () => {
    const { styles } = await of({
      'tasks.md': [
        '## Search',
        '- 2026-09-01 style used: Delegating',
        '- 2026-09-10 some / low → Coaching (by me)',
        '- 2026-09-11 style used: Coaching',
        '- 2026-09-12 style used: Delegating',
        '- 2026-10-01 high / high → Delegating (by me)',
        '- 2026-10-02 style used: Directing',
        '- 2026-10-03 style used: Supporting',
      ].join('\n'),
    });
    assert.deepEqual(styles.apart, [1, 1, 1, 1]);
    assert.equal(styles.unread, 1);
    assert.deepEqual(styles.used, { S1: 1, S2: 1, S3: 1, S4: 2 });
    assert.deepEqual(styles.fits, { S1: 0, S2: 2, S3: 0, S4: 2 });
  });

  it('count feedback on the day it was delivered, and no undelivered feedback', async () => {
    const { feedback } = await of({
      'feedback.md': [
        '## 2026-08-01 praise: Calm\n\n- delivered: 2026-09-01\n\nYou stayed calm.',
        '## 2026-11-01 developmental: Dates\n\n- delivered: no\n\nSay it early.',
        '## 2026-11-02 developmental: Reviews\n\n- delivered: yes\n\nShorter.',
        '## 2026-11-03 asked-for: My pace\n\nToo fast.',
        '## 2026-11-04 Something\n\nWords.',
      ].join('\n\n'),
    });
    assert.deepEqual(feedback, { praise: 1, developmental: 1, 'asked-for': 1, unnamed: 1 });
  });

  it('put the lead’s own list first among the causes (domain.md §6, gap view)', async () => {
    const { expectations } = await of({
      'expectations.md': [
        '# Expectations\n\n## Ranking\n\n- Status: review\n\n### Log\n',
        '- 2026-10-01 active → unmet: 38 of 50',
        '- 2026-10-02 cause obstacle (main): no access',
        '- 2026-10-02 cause ability: new to it',
        '- 2026-10-02 support kept: no',
        '\n## Flags\n\n- Status: closed\n\n### Log\n',
        '- 2026-10-10 active → met: all',
        '- 2026-10-11 support kept: yes',
        '- 2026-07-11 cause motivation (main): before the time',
      ].join('\n'),
    });
    assert.deepEqual(expectations.results, { met: 1, 'part-met': 0, unmet: 1 });
    assert.equal(expectations.causes.obstacle, 1);
    assert.equal(expectations.own, 1);
    assert.deepEqual(expectations.support, { kept: 1, asked: 2 });
  });

  it('split a period into weeks, months or years', () => {
    assert.equal(bucketsOf(quarter, 1).unit, 'week');
    assert.deepEqual(bucketsOf({ from: '2025-11-24', to: '2026-11-23' }, 1).starts.length, 13);
    assert.deepEqual(bucketsOf({ from: '2017-01-01', to: '2026-11-23' }, 1).unit, 'year');
    assert.deepEqual(spanPeriod('month', '2026-11-25', 1), { from: '2026-11-02', to: '2026-11-25' });
    assert.deepEqual(spanPeriod('quarter', '2026-11-22', 7), { from: '2026-08-30', to: '2026-11-22' });
  });

  it('take the first and the last day of a period, and no day outside', async () => {
    const days = ['2026-08-30', '2026-08-31', '2026-11-23', '2026-11-24'];
    const entries = days.map(day => `## ${day} praise: A\n\n- delivered: ${day}\n\nWords.`).join('\n\n');
    const log = days.map(day => `- ${day} support kept: yes`).join('\n');
    const { feedback, expectations } = await of({
      'feedback.md': entries,
      'expectations.md': `## A\n\n- Status: active\n\n### Log\n\n${log}\n`,
    });
    assert.equal(feedback.praise, 2);
    assert.deepEqual(expectations.support, { kept: 2, asked: 2 });
  });

  it('show up to 120 days by week, and up to 36 months by month', () => {
    const from = '2026-01-01';
    assert.equal(bucketsOf({ from, to: '2026-05-01' }, 1).unit, 'week');
    assert.equal(bucketsOf({ from, to: '2026-05-02' }, 1).unit, 'month');
    assert.equal(bucketsOf({ from, to: '2028-12-31' }, 1).starts.length, 36);
    assert.deepEqual(bucketsOf({ from, to: '2029-01-01' }, 1), {
      unit: 'year',
      starts: ['2026-01-01', '2027-01-01', '2028-01-01', '2029-01-01'],
    });
    const starts = ['2026-01-01', '2026-02-01'];
    assert.deepEqual(
      ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01', '2027-01-01'].map(day =>
        bucketOf(starts, day),
      ),
      [-1, 0, 0, 1, 1],
    );
  });
});

describe('insights over many people', () => {
  let people: readonly Person[];
  before(async () => {
    const files = Object.fromEntries([...generateNotes(300)].map(({ path, text }) => [path, text]));
    people = (await notebookOf(files)).notebook.people(today);
  });

  const periods = fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 400 }))
    .map(([start, length]): Period => {
      const day = (days: number) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
      return { from: day(start), to: day(start + length) };
    });

  it('are the sum over the people, in any order', () => {
    fc.assert(
      fc.property(periods, fc.nat(), (period, turn) => {
        const turned = [...people.slice(turn % people.length), ...people.slice(0, turn % people.length)];
        const whole = totals(figures(people, period));
        assert.deepEqual(totals(figures(turned, period)), whole);
        const parts = people.map(person => totals(figures([person], period)));
        assert.deepEqual(parts.reduce(plus), whole);
      }),
      { numRuns: 10 },
    );
  });

  it('agree with the list of shortfalls', () => {
    fc.assert(
      fc.property(periods, period => {
        const { expectations } = figures(people, period);
        const gaps = gapsBetween(people, period.from, period.to);
        assert.equal(expectations.own, gaps.own);
        assert.deepEqual(expectations.support, gaps.support);
        assert.equal(
          Object.values(expectations.results).reduce((sum, one) => sum + one, 0),
          gaps.rows.length,
        );
      }),
      { numRuns: 10 },
    );
  });

  it('are recomputed only for people who changed', async () => {
    const files = Object.fromEntries([...generateNotes(400)].map(({ path, text }) => [path, text]));
    const { notebook, files: disk } = await notebookOf(files);
    const all = notebook.people(today);
    const before = read(all, { from: '2024-01-01', to: today.date });
    const [first] = all;
    const uri = `file:///w/team-notes/people/${first?.id}/2026-11-20.md`;
    disk.put(uri, '- [ ] One more @me due:2026-11-21\n');
    await notebook.refresh([uri]);
    const after = read(notebook.people(today), { from: '2024-01-01', to: today.date });
    assert.equal(after.promises.length, before.promises.length + 1);
    const others = ({ rhythm }: Insights) => rhythm.filter(({ person }) => person !== first?.id);
    assert.ok(others(before).length > 0);
    for (const [at, row] of others(after).entries()) assert.equal(row, others(before)[at]);
  });
});

describe('insights and private parts', () => {
  const lines: Readonly<Record<string, readonly string[]>> = {
    'tasks.md': [
      '- 2026-10-01 high / high → Delegating (by me) (private)',
      '- 2026-10-02 style used: Directing (private)',
    ],
    '2026-11-02.md': ['- [ ] private: see the doctor @me due:2026-11-03', '- private: a word'],
    'feedback.md': ['- private: he knows'],
    'expectations.md': ['- 2026-10-12 private: cause motivation (main): no'],
  };
  const notes: Readonly<Record<string, string>> = {
    'profile.md': '---\nname: Dana\ncadence: P1W\n---\n',
    'tasks.md':
      '## Search\n\n- 2026-09-10 some / low → Coaching (by me)\n- 2026-09-11 style used: Coaching\n',
    '2026-11-02.md': '# 1:1\n\n- [x] one @me due:2026-11-10 done:2026-11-09\n',
    'feedback.md': '## 2026-11-02 praise: Calm\n\nYou stayed calm.\n',
    'expectations.md':
      '## Ranking\n\n- Status: review\n\n### Log\n\n- 2026-10-01 active → unmet: 38\n- 2026-10-02 cause obstacle (main): no access\n',
  };

  it('are not affected by a private line', async () => {
    const plain = await of(notes);
    assert.ok(Object.values(totals(plain)).some(count => count > 0));
    for (const [name, added] of Object.entries(lines))
      for (const line of added) {
        const text = `${notes[name]}${line}\n`;
        assert.deepEqual(await of({ ...notes, [name]: text }), plain, line);
      }
    const section = '\n## Private\n\n- [ ] see the doctor @me due:2026-11-03\n';
    assert.deepEqual(await of({ ...notes, '2026-11-02.md': `${notes['2026-11-02.md']}${section}` }), plain);
  });

  it('survive any text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (one, other) => {
        const found = await of({
          'tasks.md': `## ${one}\n- 2026-10-01 high / high → Delegating (by me) ${other}\n${other}`,
          '2026-11-02.md': `- [ ] ${one} @me due:2026-11-03\n${other}`,
          'feedback.md': `## 2026-11-02 praise: ${one}\n\n${other}`,
          'expectations.md': `## ${one}\n\n- Status: ${other}\n- 2026-10-02 cause obstacle (main): ${one}`,
        });
        for (const count of Object.values(totals(found))) assert.ok(Number.isInteger(count) && count >= 0);
      }),
      { numRuns: 12 },
    );
  });
});

/** Every number in the insights, by name. */
function totals({ from: _from, to: _to, rhythm: _rhythm, ...figures }: Figures): Record<string, number> {
  const found: Record<string, number> = {};
  const visit = (value: unknown, name: string) => {
    if (typeof value === 'number') found[name] = value;
    else for (const [key, each] of Object.entries(value as object)) visit(each, `${name}.${key}`);
  };
  visit(figures, '');
  return found;
}

function plus(one: Record<string, number>, other: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(one).map(([name, count]) => [name, count + (other[name] ?? 0)]));
}
