import assert from 'node:assert/strict';
import { type NewExpectation, setExpectation } from '../../../src/core/expectations/setExpectation';
import { isRefusal } from '../../../src/core/refusal';
import { active, facts, only, path, profile } from '../../support/expectationFile';
import { done, notebookOf, root, today } from '../../support/notebookFixture';

describe('a new expectation', () => {
  it('has the full outcome as its heading if it has no title', async () => {
    const { notebook, person, text } = await notebookOf(profile);
    const outcome = `${'Five shops find any book within a second, '.repeat(5)}measured on the golden queries`;
    done(await setExpectation(notebook, person('dana'), { outcome: `${outcome}.` }, today.date));
    assert.ok((text(path) ?? '').includes(`\n## ${outcome}\n`));
    assert.equal(person('dana').expectations[0]?.title, outcome);
  });

  it('is written as a heading, a list of fields and a log', async () => {
    const { notebook, person, text } = await notebookOf(profile);
    const given = {
      task: 'Search',
      outcome: 'Ranking answers for five shops.',
      measure: '45 of 50',
      due: '2026-12-04',
    };
    const written = done(await setExpectation(notebook, person('dana'), given, today.date));
    assert.deepEqual(written, {
      uri: `${root}/${path}`,
      line: 2,
      created: true,
      id: 'ranking-answers-for-five-shops',
      status: 'draft',
    });
    assert.equal(
      text(path),
      `# Expectations

## Ranking answers for five shops

- Id: ranking-answers-for-five-shops
- Task: Search
- Outcome: Ranking answers for five shops.
- Why it matters:
- Measure: 45 of 50
- Due: 2026-12-04
- Support I promise:
- They say they need:
- Said back in their own words: not yet
- Attempt: 1
- Status: draft

### Log

- 2026-11-23 draft
`,
    );
    const { line, log, ...fact } = only(text(path) ?? '');
    assert.deepEqual(fact, {
      ...given,
      id: 'ranking-answers-for-five-shops',
      title: 'Ranking answers for five shops',
      saidBack: false,
      attempt: 1,
      state: 'draft',
    });
    assert.deepEqual([line, log.length], [2, 1]);
    assert.deepEqual(facts(text(path) ?? '').problems, []);
  });

  it('takes the style from the newest reading of its task', async () => {
    const { notebook, person, text } = await notebookOf({
      ...profile,
      'people/dana/tasks.md': '## Search\n\n- 2026-11-09 some / high, up → Coaching (by me)\n',
    });
    done(await setExpectation(notebook, person('dana'), { task: 'search', outcome: 'A' }, today.date));
    assert.match(text(path) ?? '', /\n- Style to start with: Coaching\n/);
  });

  it('has its own title, without the final period, and its own id', async () => {
    const { notebook, person } = await notebookOf(profile);
    const set = async (title: string) =>
      done(await setExpectation(notebook, person('dana'), { outcome: 'It answers.', title }, today.date)).id;
    assert.deepEqual(
      [await set('Ranking?'), await set('Ranking!'), await set(' Ranking\n a.b.. ')],
      ['ranking', 'ranking-2', 'ranking-a-b'],
    );
    assert.deepEqual(
      person('dana').expectations.map(({ title, outcome }) => [title, outcome]),
      [
        ['Ranking', 'It answers.'],
        ['Ranking', 'It answers.'],
        ['Ranking a.b.', 'It answers.'],
      ],
    );
  });

  it('has the given style, else the reading’s, else none', async () => {
    const styleOf = async (given: Omit<NewExpectation, 'outcome'>) => {
      const { notebook, person } = await notebookOf({
        ...profile,
        'people/dana/tasks.md':
          '## Search\n\n- 2026-11-02 low / high → Directing (by me)\n- 2026-11-09 some / high, up → Coaching (by me)\n\n## Docs\n',
      });
      done(await setExpectation(notebook, person('dana'), { outcome: 'A', ...given }, today.date));
      return person('dana').expectations[0]?.style;
    };
    assert.equal(await styleOf({ task: 'Search' }), 'S2');
    assert.equal(await styleOf({ task: 'Search', style: 'S4' }), 'S4');
    assert.equal(await styleOf({ task: 'Docs' }), undefined);
    assert.equal(await styleOf({ task: 'Other' }), undefined);
    assert.equal(await styleOf({}), undefined);
  });

  it('goes after the others in their file', async () => {
    const { notebook, person, text } = await notebookOf({ ...profile, [path]: `${active}\n\n` });
    const written = done(await setExpectation(notebook, person('dana'), { outcome: 'B' }, today.date));
    assert.deepEqual([written.created, written.id], [false, 'b']);
    assert.ok(text(path)?.startsWith(active));
    assert.equal((text(path) ?? '').split('\n')[written.line], '## B');
    assert.deepEqual(
      person('dana').expectations.map(({ id }) => id),
      ['ranking', 'b'],
    );
  });

  it('is refused if it would not be read back, and changes nothing', async () => {
    for (const before of ['## A\n\n- Outcome: x\n\n```\ncode\n', '<!-- open\n']) {
      const { notebook, person, text } = await notebookOf({ ...profile, [path]: before });
      const outcome = await setExpectation(notebook, person('dana'), { outcome: 'B' }, today.date);
      assert.ok(isRefusal(outcome) && outcome.refused === 'open-block', before);
      assert.equal(text(path), before);
    }
  });
});
