import assert from 'node:assert/strict';
import { personPast } from '../../../src/core/insights/personPast';
import { notebookOf, today } from '../../support/notebookFixture';

const past = async (notes: Readonly<Record<string, string>>) => {
  const { person } = await notebookOf(
    Object.fromEntries(Object.entries(notes).map(([name, text]) => [`people/dana/${name}`, text])),
  );
  return personPast(person('dana'), today.date);
};

describe('the outcome of a promise', () => {
  for (const [line, result, date] of [
    ['- [x] a @me due:2026-11-10 done:2026-11-10', 'kept', '2026-11-10'],
    ['- [x] a @me due:2026-11-10 done:2026-11-09', 'kept', '2026-11-09'],
    ['- [x] a @me due:2026-11-10 done:2026-11-11', 'late', '2026-11-10'],
    ['- [x] a @me due:2026-11-10', 'done', '2026-11-10'],
    ['- [x] a @me done:2026-11-11', 'done', '2026-11-11'],
    ['- [x] a @them', 'done', '2026-11-02'],
    ['- [ ] a @me due:2026-11-22', 'open', '2026-11-22'],
    ['- [ ] a @me due:2026-11-23', undefined, undefined],
    ['- [ ] a @me due:2026-11-24', undefined, undefined],
    ['- [ ] a @me', undefined, undefined],
    ['- [x] a due:2026-11-10 done:2026-11-10', undefined, undefined],
  ] as const)
    it(`${line}: ${result ?? 'nothing yet'}`, async () => {
      const { promises } = await past({ '2026-11-02.md': `# Dana\n\n${line}\n` });
      assert.deepEqual(
        promises.map(each => [each.result, each.date, each.person, each.line]),
        result ? [[result, date, 'dana', 2]] : [],
      );
    });

  it('is unknown if the completion date is unknown', async () => {
    assert.deepEqual((await past({ 'notes.md': '- [x] a @me\n' })).promises, []);
  });
});

describe('the past in a person’s notes', () => {
  it('has each style used next to the reading valid that day', async () => {
    const { styles } = await past({
      'tasks.md': [
        '## Search',
        '- 2026-11-01 style used: Directing',
        '- 2026-11-02 some / variable → Coaching (by them)',
        '- 2026-11-02 style used: Coaching',
        '- 2026-11-03 moderate / variable → Supporting (by me)',
        '- 2026-11-04 high / high → Delegating (by them)',
        '- 2026-11-05 style used: Coaching',
      ].join('\n'),
    });
    assert.deepEqual(
      styles.map(({ date, used, fits, task }) => [date, used, fits, task]),
      [
        ['2026-11-01', 'S1', undefined, 'Search'],
        ['2026-11-02', 'S2', 'S2', 'Search'],
        ['2026-11-05', 'S2', 'S3', 'Search'],
      ],
    );
  });

  it('has the main causes, and the support that was reviewed', async () => {
    const { causes, support } = await past({
      'expectations.md': [
        '## Ranking',
        '- Status: review',
        '- 2026-11-01 active → unmet',
        '- 2026-11-02 cause ability',
        '- 2026-11-03 cause obstacle (main)',
        '- 2026-11-04 support kept: no',
        '- 2026-11-05 support kept: yes',
        '- 2026-11-06 note: well',
      ].join('\n'),
    });
    assert.deepEqual(
      causes.map(({ cause, date, title, line }) => [cause, date, title, line]),
      [['obstacle', '2026-11-03', 'Ranking', 4]],
    );
    assert.deepEqual(
      support.map(({ kept, date }) => [kept, date]),
      [
        [false, '2026-11-04'],
        [true, '2026-11-05'],
      ],
    );
  });
});
