import assert from 'node:assert/strict';
import type { Task } from '../../../src/core/styles/task';
import { publicPerson } from '../../../src/core/subjects/publicPerson';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { notebookOf } from '../../support/notebookFixture';

const tasksOf = async (text: string) => {
  const { person } = await notebookOf({ 'people/dana/tasks.md': text });
  return { tasks: person('dana').tasks, shown: publicPerson(person('dana')).tasks };
};
const latest = (task: Task | undefined) => task?.latest && `${task.latest.date} ${task.latest.by}`;
const lines = (task: Task | undefined) =>
  task && [task.readings.length, task.events.length, task.usedStyles.length, task.frame?.date];

describe('the tasks of a person', () => {
  it('are the headings of the second level, each with the lines below it', async () => {
    const { tasks } = await tasksOf(
      [
        '- 2026-11-01 some / high',
        '# Tasks',
        '- 2026-11-02 some / high',
        '## Search',
        '- 2026-11-03 some / high',
        '### Details',
        '- 2026-11-04 outcome: met',
        '- [ ] 2026-11-05 some / high',
        '## Billing',
        '- 2026-11-06 style used: Coaching',
        '# Later',
        '- 2026-11-07 some / high',
        '## Empty',
      ].join('\n'),
    );
    assert.deepEqual(
      tasks.map(task => [task.name, ...(lines(task) ?? [])]),
      [
        ['Search', 1, 1, 0, undefined],
        ['Billing', 0, 0, 1, undefined],
        ['Empty', 0, 0, 0, undefined],
      ],
    );
  });

  it('have their lines sorted by day, and within a day in file order', async () => {
    const {
      tasks: [task],
    } = await tasksOf(
      [
        '## Search',
        '- 2026-11-05 outcome: met',
        '- 2026-11-03 event: asked',
        '- 2026-11-05 outcome: unmet',
        '- 2026-11-04 event: absence',
      ].join('\n'),
    );
    assert.deepEqual(
      task?.events.map(({ date, event }) => `${date} ${event}`),
      ['2026-11-03 asked', '2026-11-04 absence', '2026-11-05 outcome-met', '2026-11-05 outcome-unmet'],
    );
  });

  it('have the lead’s last reading, or else the member’s', async () => {
    const by = (rater: string, ...days: readonly number[]) =>
      days.map(day => `- 2026-11-0${day} some / high (by ${rater})`).join('\n');
    for (const [text, expected] of [
      [by('me', 3, 5, 4), '2026-11-05 lead'],
      [`${by('me', 3)}\n${by('them', 5)}`, '2026-11-03 lead'],
      [by('them', 3, 5, 4), '2026-11-05 member'],
      ['', undefined],
    ] as const)
      assert.equal(latest((await tasksOf(`## Search\n\n${text}\n`)).tasks[0]), expected);
  });

  it('have the newest task demands, choice and takeover', async () => {
    const {
      tasks: [task],
    } = await tasksOf(
      [
        '## Search',
        '- 2026-11-04 frame: stakes 2',
        '- 2026-11-02 frame: stakes 0',
        '- 2026-11-05 choice: gate',
        '- 2026-11-02 choice: split',
        '- 2026-11-05 temporary command: until 2026-11-06 10:00',
        '- 2026-11-03 temporary command: until 2026-11-04 10:00',
        '- 2026-11-06 frame: whatever',
        '- 2026-11-06 temporary command: soon',
      ].join('\n'),
    );
    assert.equal(task?.frame?.date, '2026-11-04');
    assert.equal(task.choice?.way, 'gate');
    assert.equal(task.command?.date, '2026-11-05');
  });

  it('explain each unreadable line', () => {
    const { problems } = readFacts(
      'tasks.md',
      'dana',
      '## Search\n\n- 2026-11-06 frame: whatever\n- 2026-11-06 temporary command: soon\n- 2026-11-06 outcome: metrics\n  and more\n',
    );
    assert.deepEqual(
      problems.map(({ line, values }) => [line, values]),
      [
        [2, undefined],
        [3, undefined],
        [4, ['outcome: metrics']],
      ],
    );
    assert.equal(new Set(problems.map(({ message }) => message)).size, 3);
    assert.ok(problems.every(({ message }) => message !== ''));
  });
});

describe('the tasks that may be shown', () => {
  it('are all of them, unchanged, if nothing is private', async () => {
    const { tasks, shown } = await tasksOf('## Search\n\n- 2026-11-03 some / high\n\n## Billing\n');
    assert.equal(shown, tasks);
  });

  it('lack private lines, and follow the other lines', async () => {
    const text = [
      '## Search',
      '- 2026-11-03 some / high',
      '- 2026-11-03 outcome: met',
      '- 2026-11-03 style used: Coaching',
      '- 2026-11-03 frame: stakes 2',
      '### Private',
      '- 2026-11-05 low / low',
      '- 2026-11-05 outcome: unmet',
      '- 2026-11-05 style used: Directing',
      '- 2026-11-05 frame: stakes 0',
      '## Billing',
      '- 2026-11-03 some / high (by them)',
      '## Private hiring',
      '- 2026-11-03 some / high',
      '## Empty',
    ].join('\n');
    const { tasks, shown } = await tasksOf(text);
    assert.equal(latest(tasks[0]), '2026-11-05 lead');
    assert.equal(latest(shown[0]), '2026-11-03 lead');
    assert.deepEqual(lines(tasks[0]), [2, 2, 2, '2026-11-05']);
    // An older frame does not replace a private one: it was superseded.
    assert.deepEqual(lines(shown[0]), [1, 1, 1, undefined]);
    assert.deepEqual(
      shown.map(({ name }) => name),
      ['Search', 'Billing', 'Empty'],
    );
    assert.equal(shown[1], tasks[1]);
  });

  it('are gone if everything about them is private', async () => {
    const { tasks, shown } = await tasksOf(
      '## Search\n\n- private: x\n\n### Private\n\n- 2026-11-05 low / low\n\n## Billing\n\n- 2026-11-03 some / high\n',
    );
    assert.deepEqual([tasks.length, shown.map(({ name }) => name)], [2, ['Billing']]);
  });

  it('have the member’s reading if the lead’s is private', async () => {
    const { shown } = await tasksOf(
      '## Search\n\n- 2026-11-03 some / high (by them)\n\n### Private\n\n- 2026-11-05 low / low\n',
    );
    assert.equal(latest(shown[0]), '2026-11-03 member');
  });

  it('are complete where only another task has something private', async () => {
    const { tasks, shown } = await tasksOf(
      '## Billing\n\n- 2026-11-03 some / high\n\n## Search\n\n- 2026-11-03 some / high\n- 2026-11-04 low / high (by them)\n\n### Private\n\n- 2026-11-05 low / low\n',
    );
    assert.equal(shown[0], tasks[0]);
    assert.deepEqual([latest(tasks[1]), latest(shown[1])], ['2026-11-05 lead', '2026-11-03 lead']);
  });
});
