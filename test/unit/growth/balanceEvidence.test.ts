import assert from 'node:assert/strict';
import { evidenceTexts } from '../../../src/content/growth/balance';
import { balanceEvidence } from '../../../src/core/growth/balanceEvidence';
import { evidenceKinds, evidenceOf } from '../../../src/core/growth/balanceShapes';
import { publicPerson } from '../../../src/core/subjects/publicPerson';
import { notebookOf, root, today } from '../../support/notebookFixture';

const files = {
  'people/dana/profile.md': '---\nname: Dana\n---\n',
  'people/dana/2026-11-20.md':
    '# Dana\n\n- [x] Send the draft @me due:2026-11-20 done:2026-11-19\n- [x] Late one @me due:2026-11-10 done:2026-11-19\n- [x] Theirs @dana due:2026-11-20 done:2026-11-19\n- [x] private: the raise @me due:2026-11-20 done:2026-11-19\n',
  'people/dana/2026-11-09.md': '# Dana, too early\n',
  'people/dana/tasks.md': [
    '## Search',
    '',
    '- 2026-10-01 some / high → Directing (by me)',
    '- 2026-11-19 some / variable → Coaching (by me)',
    '- 2026-11-19 some / high → Coaching (by them)',
    '',
    '## On call',
    '',
    '- 2026-11-19 some / variable → Coaching (by me)',
    '',
  ].join('\n'),
  'people/dana/expectations.md': [
    '## First slice',
    '',
    '- Task: Search',
    '- Outcome: it ships',
    '- Due: 2026-11-18',
    '- Who decides: 2',
    '- Agreed on: 2026-10-02',
    '- Status: met',
    '',
    '### Log',
    '',
    '- 2026-11-18 active → met: shipped',
    '',
    '## Second slice',
    '',
    '- Task: search',
    '- Outcome: it ships',
    '- Why it matters: the shop waits for it',
    '- Due: 2026-12-18',
    '- Who decides: 4',
    '- Agreed on: 2026-11-12',
    '- Status: active',
    '',
  ].join('\n'),
};

describe('evidence next to a check', () => {
  async function found(date = '2026-11-23', more: Readonly<Record<string, string>> = {}) {
    const { notebook } = await notebookOf({ ...files, ...more });
    return balanceEvidence(notebook.people(today).map(publicPerson), date).map(
      ({ kind, what, date: day, uri, line }) => [kind, what, day, `${uri.slice(root.length)}#${line}`],
    );
  }

  it('names each of two weeks once, newest first, with its line', async () => {
    assert.deepEqual(await found(), [
      ['met', '', '2026-11-20', '/people/dana/2026-11-20.md#0'],
      ['kept', 'Send the draft', '2026-11-19', '/people/dana/2026-11-20.md#2'],
      ['read', 'Search', '2026-11-19', '/people/dana/tasks.md#3'],
      ['checked', 'First slice', '2026-11-18', '/people/dana/expectations.md#11'],
      ['why', 'Second slice', '2026-11-12', '/people/dana/expectations.md#13'],
      ['level', 'search', '2026-11-12', '/people/dana/expectations.md#13'],
    ]);
  });

  it('covers the last fourteen days, including the day of the check', async () => {
    assert.deepEqual(
      (await found('2026-11-22')).some(([kind, , day]) => kind === 'met' && day === '2026-11-09'),
      true,
    );
    assert.deepEqual(
      (await found('2026-11-23')).some(([, , day]) => day === '2026-11-09'),
      false,
    );
    assert.deepEqual(await found('2026-11-08'), []);
  });

  it('counts a promise kept on its last day, and none without a date', async () => {
    const note = (row: string) => ({ 'people/dana/2026-11-20.md': `# Dana\n\n- ${row}\n` });
    const kept = async (row: string) =>
      (await found('2026-11-23', note(row))).filter(([kind]) => kind === 'kept').length;
    assert.equal(await kept('[x] a @me due:2026-11-19 done:2026-11-19'), 1);
    assert.equal(await kept('[x] a @me due:2026-11-19 done:2026-11-20'), 0);
    assert.equal(await kept('[x] a @me done:2026-11-19'), 0);
    assert.equal(await kept('[x] a @me due:2026-11-19'), 0);
    assert.equal(await kept('[ ] a @me due:2026-11-19 done:2026-11-19'), 0);
    assert.equal(await kept('[x] a due:2026-11-19 done:2026-11-19'), 0);
  });

  it('counts an expectation that was reviewed on its check-in day, whatever the result', async () => {
    const checked = async (day: string, row: string) =>
      (
        await found('2026-11-23', {
          'people/dana/expectations.md': `## Slice\n\n- Outcome: it ships\n- Due: 2026-11-20\n- Check-ins: 2026-11-13, 2026-11-17\n\n### Log\n\n- ${day} ${row}\n`,
        })
      ).filter(([kind]) => kind === 'checked').length;
    assert.equal(await checked('2026-11-17', 'active → at-risk: late'), 1);
    assert.equal(await checked('2026-11-17', 'check-in: on track'), 1);
    assert.equal(await checked('2026-11-20', 'active → unmet: late'), 1);
    assert.equal(await checked('2026-11-18', 'active → at-risk: late'), 0);
    assert.equal(await checked('2026-11-17', 'agreed → active'), 0);
  });

  it('counts a person who decides more than before on the same task', async () => {
    const raised = async (...facts: readonly (readonly [task: string, level: number, day: string])[]) =>
      (
        await found('2026-11-23', {
          'people/dana/expectations.md': facts
            .map(
              ([task, level, day], at) =>
                `## ${at}\n\n- Task: ${task}\n- Outcome: x\n- Who decides: ${level}\n- Starts: ${day}\n`,
            )
            .join('\n'),
        })
      ).flatMap(([kind, , day]) => (kind === 'level' ? [day] : []));
    assert.deepEqual(await raised(['Search', 2, '2026-11-12'], ['search', 3, '2026-11-19']), ['2026-11-19']);
    assert.deepEqual(await raised(['Search', 3, '2026-11-19'], ['Search', 2, '2026-11-12']), ['2026-11-19']);
    assert.deepEqual(await raised(['Search', 3, '2026-11-12'], ['Search', 3, '2026-11-19']), []);
    assert.deepEqual(await raised(['Search', 3, '2026-11-12'], ['Search', 2, '2026-11-19']), []);
    assert.deepEqual(await raised(['Search', 2, '2026-11-12'], ['Rota', 3, '2026-11-19']), []);
  });

  it('leaves out private parts', async () => {
    assert.ok(!JSON.stringify(await found()).includes('raise'));
    const tasks = `${files['people/dana/tasks.md']}\n## Search\n`;
    const hidden = await found('2026-11-23', {
      'people/dana/tasks.md': tasks.replace(
        '- 2026-11-19 some / variable → Coaching (by me)',
        '- 2026-11-19 some / variable → Coaching (by me) (private)',
      ),
    });
    assert.ok(!hidden.some(([kind]) => kind === 'read'));
  });

  it('appears next to a line, in words', () => {
    for (const kind of evidenceKinds) {
      assert.match(evidenceOf[kind], /^[LG]\d$/);
      assert.match(evidenceTexts[kind], /\{0\}/);
    }
  });
});
