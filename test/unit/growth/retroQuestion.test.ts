import assert from 'node:assert/strict';
import { addRetroQuestion, savedLevels } from '../../../src/core/growth/retroQuestion';
import { inEnglish } from '../../../src/core/text/say';
import { done, notebookOf, today } from '../../support/notebookFixture';

const tasks = (style: string, frame: string) => `# Tasks

## Search rewrite

- 2026-11-20 ${style} (by me)
- 2026-11-20 frame: ${frame}

## Not framed

- 2026-11-20 high / high → Delegating (by me)
`;
const notes = {
  'people/dana/profile.md': '---\nname: Dana\n---\n',
  'people/dana/tasks.md': tasks('some / variable → Coaching', 'stakes 1'),
  'people/ada/profile.md': '---\nname: Ada\n---\n',
  'people/ada/tasks.md': tasks('high / high → Delegating', 'stakes 0, reversibility 0'),
};

describe('domain.md §5.5: the question for a retro', () => {
  it('starts with the tasks that have saved demands, at the lowest level anyone has', async () => {
    const { notebook } = await notebookOf(notes);
    assert.deepEqual(savedLevels(notebook.people(today), today.date), [{ task: 'Search rewrite', level: 3 }]);
    const ada = notebook.people(today).filter(({ id }) => id === 'ada');
    assert.deepEqual(savedLevels(ada, today.date), [{ task: 'Search rewrite', level: 7 }]);
  });

  it('goes into team.md without names, and onto the page for a person’s next 1:1', async () => {
    const { notebook, text, person } = await notebookOf(notes);
    const levels = savedLevels(notebook.people(today), today.date);
    done(await addRetroQuestion(notebook, undefined, levels, today.date, inEnglish));
    assert.equal(
      text('team.md'),
      `# Team

## 2026-11-23

- Which decision could move one level (1 to 7) toward the team, and what would it need?
  - Search rewrite: now 3, Consult
`,
    );
    done(await addRetroQuestion(notebook, person('dana'), levels, today.date, inEnglish));
    assert.match(text('people/dana/next.md') ?? '', /## Topics\n\n- Which decision could move/);
  });

  it('takes the lowest level of a task, in any order of people, and the lowest task first', async () => {
    const framed = (name: string, level: string) =>
      `## ${name}\n\n- 2026-11-20 ${level} (by me)\n- 2026-11-20 frame: stakes 1\n\n`;
    const [low, high] = ['some / variable → Coaching', 'high / high → Delegating'] as const;
    const { notebook } = await notebookOf({
      'people/dana/tasks.md': framed('Search', low) + framed('Docs', high),
      'people/ada/tasks.md': framed('search', high) + framed('Rota', low),
    });
    const people = notebook.people(today);
    for (const given of [people, people.toReversed()]) {
      const levels = savedLevels(given, today.date);
      assert.deepEqual(levels.map(({ task }) => task.toLowerCase()).toSorted(), ['docs', 'rota', 'search']);
      assert.equal(levels.at(-1)?.task, 'Docs');
      assert.ok((levels[0]?.level ?? 7) < (levels[2]?.level ?? 0));
    }
  });
});
