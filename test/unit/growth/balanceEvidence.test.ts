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

describe('evidence beside a check', () => {
  async function found(date = '2026-11-23', more: Readonly<Record<string, string>> = {}) {
    const { notebook } = await notebookOf({ ...files, ...more });
    return balanceEvidence(notebook.people(today).map(publicPerson), date).map(
      ({ kind, what, date: day, uri, line }) => [kind, what, day, `${uri.slice(root.length)}#${line}`],
    );
  }

  it('names each of two weeks once, the newest first, with the line it comes from', async () => {
    assert.deepEqual(await found(), [
      ['met', '', '2026-11-20', '/people/dana/2026-11-20.md#0'],
      ['kept', 'Send the draft', '2026-11-19', '/people/dana/2026-11-20.md#2'],
      ['read', 'Search', '2026-11-19', '/people/dana/tasks.md#3'],
      ['checked', 'First slice', '2026-11-18', '/people/dana/expectations.md#11'],
      ['why', 'Second slice', '2026-11-12', '/people/dana/expectations.md#13'],
      ['level', 'search', '2026-11-12', '/people/dana/expectations.md#13'],
    ]);
  });

  it('takes the last fourteen days, that of the check included', async () => {
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

  it('leaves out what is private', async () => {
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

  it('stands beside a line, in words', () => {
    for (const kind of evidenceKinds) {
      assert.match(evidenceOf[kind], /^[LG]\d$/);
      assert.match(evidenceTexts[kind], /\{0\}/);
    }
  });
});
