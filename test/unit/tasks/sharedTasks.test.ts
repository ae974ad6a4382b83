import assert from 'node:assert/strict';
import { sharedTaskNamed, tasksOf } from '../../../src/core/tasks/sharedTasks';
import { notebookOf, today } from '../../support/notebookFixture';

const reading = '- 2026-11-20 some / variable → Coaching (by me)\n';

describe('tasks that people share', () => {
  it('are sorted by how many people have them, then by name', async () => {
    assert.deepEqual(
      (await tasks({ ada: ['Search', 'Audit'], bo: ['Search'], cy: ['Billing'] })).map(
        ({ name, members }) => [name, members.map(({ person }) => person)],
      ),
      [
        ['Search', ['ada', 'bo']],
        ['Audit', ['ada']],
        ['Billing', ['cy']],
      ],
    );
  });

  it('are sorted by name if equally many people have them, whatever the order of the files', async () => {
    const names = ['billing', 'Audit', 'Zoo', 'cache'];
    for (const given of [names, names.toReversed()])
      assert.deepEqual(
        (await tasks({ ada: given })).map(({ name }) => name),
        ['Audit', 'billing', 'cache', 'Zoo'],
      );
  });

  it('are one task if only the case differs, in the most common spelling', async () => {
    const [task] = await tasks({ ada: ['search  rewrite'], bo: ['Search rewrite'], cy: ['Search rewrite'] });
    assert.deepEqual([task?.name, task?.members.length], ['Search rewrite', 3]);
    for (const names of [
      ['search', 'SEARCH', 'Search'],
      ['Search', 'SEARCH', 'search'],
    ]) {
      const [even] = await tasks(Object.fromEntries(names.map((name, at) => [`p${at}`, [name]])));
      assert.equal(even?.name, 'SEARCH', 'the same one in whatever order the people come');
    }
  });

  it('count a person once, with the heading that has the reading', async () => {
    const { notebook } = await notebookOf({
      'people/ada/tasks.md': `## Search\n\n## search\n\n${reading}`,
    });
    const [task, ...others] = tasksOf(notebook.people(today));
    assert.deepEqual(others, []);
    assert.deepEqual(
      task?.members.map(member => member.task.latest?.line),
      [4],
    );
  });

  it('are found by name, ignoring case', async () => {
    const { notebook } = await notebookOf({ 'people/ada/tasks.md': '## Search\n' });
    assert.equal(sharedTaskNamed(notebook.people(today), ' SEARCH ')?.name, 'Search');
    assert.equal(sharedTaskNamed(notebook.people(today), 'Other'), undefined);
  });

  async function tasks(given: Readonly<Record<string, readonly string[]>>) {
    const { notebook } = await notebookOf(
      Object.fromEntries(
        Object.entries(given).map(([id, names]) => [
          `people/${id}/tasks.md`,
          names.map(name => `## ${name}\n\n${reading}\n`).join(''),
        ]),
      ),
    );
    return tasksOf(notebook.people(today));
  }
});
