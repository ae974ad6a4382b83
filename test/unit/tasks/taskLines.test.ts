import assert from 'node:assert/strict';
import { addToTask, readTaskLine, renderTaskLine } from '../../../src/core/tasks/taskLines';
import { done, notebookOf } from '../../support/notebookFixture';

describe('dated lines of a task', () => {
  for (const [raw, expected] of [
    ['2026-11-23 frame: stakes 2', ['2026-11-23', 'frame', 'stakes 2']],
    ['2026-11-23  Temporary command :  until', ['2026-11-23', 'temporary command', 'until']],
    ['2026-11-23 outcome: met\nmore', ['2026-11-23', 'outcome', 'met\nmore']],
    ['2026-11-23 frame:', ['2026-11-23', 'frame', '']],
    ['2026-02-30 frame: x', undefined],
    ['2026-11-23 some / low', undefined],
    ['2026-11-23 we talked about this: x', undefined],
    ['frame: x', undefined],
  ] as const) {
    it(`are read from ${JSON.stringify(raw)}`, () => {
      const line = readTaskLine(raw);
      assert.deepEqual(line && [line.date, line.word, line.text], expected);
    });
  }

  it('are read back as written, whatever the text', () => {
    for (const text of ['a', 'a\nb', 'a: b', '# a', 'a\n===']) {
      const written = renderTaskLine({ date: '2026-11-23', word: 'event', text }, '\n');
      const line = readTaskLine(written.slice(2));
      assert.deepEqual([line?.word, line?.date], ['event', '2026-11-23']);
      assert.equal(line?.text.split('\n').length, text.split('\n').length);
    }
  });

  it('are sorted by date among readings and other lines', async () => {
    const { notebook, person, text } = await notebookOf({
      'people/dana/tasks.md':
        '## Search\n\n- 2026-11-01 some / low\n- 2026-11-20 event: x\n\n## Rota\n\n- 2026-11-05 y\n',
    });
    const add = (date: string) =>
      addToTask(notebook, person('dana'), 'search', date, eol =>
        renderTaskLine({ date, word: 'frame', text: 'stakes 2' }, eol),
      );
    done(await add('2026-11-10'));
    done(await add('2026-11-20'));
    assert.equal(
      text('people/dana/tasks.md'),
      '## Search\n\n- 2026-11-01 some / low\n- 2026-11-10 frame: stakes 2\n- 2026-11-20 event: x\n' +
        '- 2026-11-20 frame: stakes 2\n\n## Rota\n\n- 2026-11-05 y\n',
    );
  });

  it('go after those of the same day, and before newer ones', async () => {
    const added = async (before: string, date: string) => {
      const { notebook, person, text } = await notebookOf({ 'people/dana/tasks.md': before });
      done(await addToTask(notebook, person('dana'), 'Search', date, () => '- new'));
      return text('people/dana/tasks.md');
    };
    const items = (...days: readonly string[]) => `## Search\n\n${days.map(day => `- ${day}\n`).join('')}`;
    for (const [before, date, after] of [
      [
        ['2026-11-01 a', '2026-11-20 b', '2026-11-25 c'],
        '2026-11-20',
        ['2026-11-01 a', '2026-11-20 b', 'new', '2026-11-25 c'],
      ],
      [['2026-11-20 b', 'undated'], '2026-11-20', ['2026-11-20 b', 'undated', 'new']],
      [
        ['2026-11-20 b', 'undated', '2026-11-25 c'],
        '2026-11-21',
        ['2026-11-20 b', 'new', 'undated', '2026-11-25 c'],
      ],
      [['2026-11-20 b', '2026-13-01 c'], '2026-11-21', ['2026-11-20 b', '2026-13-01 c', 'new']],
      [['undated'], '2026-11-21', ['undated', 'new']],
    ] as const)
      assert.equal(await added(items(...before), date), items(...after), before.join());
    const twice = '## Search\n\n- 2026-11-01 a\n\n## search\n\n- 2026-11-02 b\n';
    assert.equal(await added(twice, '2026-11-03'), twice.replace('a\n', 'a\n- new\n'));
  });

  it('belong to the heading of the second level, whatever else has the name', async () => {
    const before =
      '# Search\n\n## Rota\n\n### Search\n\n- 2026-11-02 a\n\n## Search\n\n- 2026-11-01 b\n- 2026-11-05 c\n';
    const { notebook, person, text } = await notebookOf({ 'people/dana/tasks.md': before });
    done(await addToTask(notebook, person('dana'), 'Search', '2026-11-03', () => '- new'));
    assert.equal(text('people/dana/tasks.md'), before.replace('b\n', 'b\n- new\n'));
  });
});
