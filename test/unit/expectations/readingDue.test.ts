import assert from 'node:assert/strict';
import { isReadingDue } from '../../../src/core/expectations/readingDue';
import type { TaskEventName } from '../../../src/core/styles/task';
import { logTaskEvent } from '../../../src/core/tasks/logTaskEvent';
import { done, notebookOf, today } from '../../support/notebookFixture';

describe('a reading after outcomes', () => {
  const reading = '- 2026-11-20 some / variable → Coaching (by me)\n';
  const due = async (events: readonly TaskEventName[], text = reading) => {
    const { notebook, person } = await notebookOf({ 'people/dana/tasks.md': `## Search\n\n${text}` });
    for (const event of events)
      done(await logTaskEvent(notebook, person('dana'), 'Search', { date: today.date, event }));
    const [task] = person('dana').tasks;
    const to = events.includes('outcome-unmet') ? 'unmet' : 'met';
    const log = [{ line: 0, date: today.date, event: 'move', to, text: '' }] as const;
    return task && isReadingDue(task, { log }, today.date);
  };

  it('is due after one outcome that was not met, or two in a row that were', async () => {
    assert.equal(await due(['outcome-unmet']), true);
    assert.equal(await due(['outcome-met', 'outcome-met']), true);
    assert.equal(await due(['outcome-met']), false);
    assert.equal(await due(['check-in-slipped']), false);
  });

  it('is due for a task without any reading after an outcome that was not met', async () => {
    assert.equal(await due(['outcome-unmet'], ''), true);
    assert.equal(await due(['outcome-met'], ''), false);
    const { person } = await notebookOf({ 'people/dana/tasks.md': '## Search\n' });
    const [task = assert.fail()] = person('dana').tasks;
    const isDue = (...moves: readonly ('active' | 'met' | 'unmet')[]) =>
      isReadingDue(
        task,
        { log: moves.map(to => ({ line: 0, date: today.date, event: 'move', to, text: '' })) },
        today.date,
      );
    assert.deepEqual(
      [isDue('active', 'unmet', 'met'), isDue('active', 'met'), isDue()],
      [true, false, false],
    );
  });
});
