import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { styleIds } from '../../../src/core/styles/model';
import { type TaskEvent, taskEvents } from '../../../src/core/styles/task';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { logTaskEvent, logUsedStyle } from '../../../src/core/tasks/logTaskEvent';
import { eventLine, readHappening, usedStyleLine } from '../../../src/core/tasks/taskEvent';
import { readTaskLine, renderTaskLine } from '../../../src/core/tasks/taskLines';
import { done, notebookOf } from '../../support/notebookFixture';

describe('lines about what happened on a task', () => {
  for (const [text, expected] of [
    ['2026-11-23 outcome: met', { kind: 'event', date: '2026-11-23', event: 'outcome-met' }],
    [
      '2026-11-23 outcome: unmet, ranking failed',
      { kind: 'event', date: '2026-11-23', event: 'outcome-unmet', note: 'ranking failed' },
    ],
    [
      '2026-11-23 Outcome: NOT MET ranking failed',
      { kind: 'event', date: '2026-11-23', event: 'outcome-unmet', note: 'ranking failed' },
    ],
    ['2026-11-23 event: scope changed', { kind: 'event', date: '2026-11-23', event: 'task-changed' }],
    ['2026-11-23 event: team changed', { kind: 'event', date: '2026-11-23', event: 'role-changed' }],
    ['2026-11-23 event: away', { kind: 'event', date: '2026-11-23', event: 'absence' }],
    ['2026-11-23 event:check-in missed', { kind: 'event', date: '2026-11-23', event: 'check-in-slipped' }],
    ['2026-11-23 style used: Supporting', { kind: 'style-used', date: '2026-11-23', style: 'S3' }],
    [
      '2026-11-23 Style used: s4; since Monday',
      { kind: 'style-used', date: '2026-11-23', style: 'S4', note: 'since Monday' },
    ],
    ['2026-11-23 event: metrics', { kind: 'unknown' }],
    ['2026-11-23 outcome: metrics', { kind: 'unknown' }],
    ['2026-11-23 style used: Shouting\nmore', { kind: 'unknown' }],
    ['2026-02-30 outcome: met', undefined],
    ['outcome: met', undefined],
    ['2026-11-23 the outcome: met', undefined],
    ['2026-11-23 some / low', undefined],
  ] as const) {
    it(`are read from ${JSON.stringify(text)}`, () => {
      const line = readTaskLine(text);
      assert.deepEqual(line && readHappening(line), expected);
    });
  }

  const note = fc.option(
    fc
      .array(fc.constantFrom('a', 'met', ',', ' ', '  ', '-', '=', '\n', '.', ':', '→', '*', '# x', 'ß'), {
        minLength: 1,
      })
      .map(parts => parts.join('')),
    { nil: undefined },
  );

  it('are read back with any note', () =>
    fc.assert(
      fc.property(fc.constantFrom(...taskEvents), note, fc.constantFrom('\n', '\r\n'), (event, text, eol) => {
        const given: TaskEvent = { date: '2026-11-23', event, ...(text !== undefined && { note: text }) };
        const facts = readFacts(
          'tasks.md',
          'dana',
          `## A${eol}${eol}${renderTaskLine(eventLine(given), eol)}${eol}`,
        );
        assert.equal(facts.events.length, 1);
        assert.equal(facts.events[0]?.event, event);
        assert.equal(squeezed(facts.events[0]?.note), squeezed(text));
      }),
    ));

  it('have their note on one line, or none', () => {
    const text = (note: string) => eventLine({ date: '2026-11-23', event: 'outcome-unmet', note }).text;
    assert.deepEqual([text('  so\nit is  '), text(' \n '), text('')], ['unmet, so it is', 'unmet', 'unmet']);
  });

  it('name the style used', () => {
    for (const style of styleIds) {
      const line = renderTaskLine(usedStyleLine({ date: '2026-11-23', style, note: 'a' }), '\n');
      assert.deepEqual(readFacts('tasks.md', 'dana', `## A\n${line}\n`).usedStyles, [
        { line: 1, task: 'A', date: '2026-11-23', style, note: 'a' },
      ]);
    }
  });

  it('belong to the task above them, and mean nothing elsewhere or with a checkbox', () => {
    const facts = readFacts(
      'tasks.md',
      'dana',
      '- 2026-11-01 outcome: met\n\n## A\r\n\r\n* 2026-11-02 outcome: met\r\n- [ ] 2026-11-03 outcome: met\r\n\r\n## B\r\n\r\n1. x\r\n   + 2026-11-04 event: obstacle\r\n\r\n# C\r\n\r\n- 2026-11-05 outcome: met\r\n',
    );
    assert.deepEqual(
      facts.events.map(({ task, line, event }) => [task, line, event]),
      [
        ['A', 4, 'outcome-met'],
        ['B', 10, 'obstacle'],
      ],
    );
    assert.equal(facts.actions.length, 1);
    const other = readFacts('2026-11-23.md', 'dana', '## A\n\n- 2026-11-02 outcome: met\n');
    assert.deepEqual(other.events, []);
  });

  it('are a problem on their line if the words are unknown', () => {
    const { problems, events } = readFacts('tasks.md', 'dana', '## A\n\n- 2026-11-02 outcome: so-so\n');
    assert.deepEqual(events, []);
    assert.deepEqual(
      problems.map(({ line, values }) => [line, values]),
      [[2, ['outcome: so-so']]],
    );
  });

  it('are written under their task, in date order, and change nothing else', async () => {
    const before =
      '\uFEFF# Tasks\r\n\r\n## Search rewrite\r\n\r\n* 2026-11-09 some / high → Coaching (by me)\r\n* 2026-11-25 outcome: met\r\n\r\n## Other\r\n\r\ntext  \r\n';
    const { notebook, person, text } = await notebookOf({ 'people/dana/tasks.md': before });
    const event = { date: '2026-11-20', event: 'outcome-unmet', note: 'Ranking failed' } as const;
    const written = done(await logTaskEvent(notebook, person('dana'), 'search rewrite', event));
    assert.equal(written.line, 5);
    assert.equal(
      text('people/dana/tasks.md'),
      before.replace('(by me)\r\n', '(by me)\r\n- 2026-11-20 outcome: unmet, Ranking failed\r\n'),
    );
    assert.deepEqual(
      person('dana').tasks[0]?.events.map(known => [known.date, known.event]),
      [
        ['2026-11-20', 'outcome-unmet'],
        ['2026-11-25', 'outcome-met'],
      ],
    );
  });

  it('create the task and the file if missing', async () => {
    const { notebook, person, text } = await notebookOf({ 'people/dana/profile.md': '' });
    done(await logUsedStyle(notebook, person('dana'), 'Payments', { date: '2026-11-23', style: 'S1' }));
    assert.equal(
      text('people/dana/tasks.md'),
      '# Tasks\n\n## Payments\n\n- 2026-11-23 style used: Directing\n',
    );
    assert.equal(person('dana').tasks[0]?.usedStyles.at(-1)?.style, 'S1');
  });
});

/** Markdown may change white space at line ends and indents. */
function squeezed(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
