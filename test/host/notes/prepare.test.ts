import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { address, eventually, filesUnder, notesFolder, remove, run, write } from './workspaceNotes';

const asked = (markdown: string) =>
  (markdown.split('## Questions\n')[1] ?? '').split('\n').filter(line => line.endsWith('?'));

describe('prepareOneOnOne', () => {
  const person = 'prepared-person';
  before(async () => {
    await write(`people/${person}/profile.md`, '---\nname: Prepared Person\ncadence: P1W\n---\n');
    await write(`people/${person}/2026-03-02.md`, '- [ ] Long open @me due:2026-03-04\n');
    await write(
      `people/${person}/2026-03-09.md`,
      '\n- [ ] Just agreed @them\n- [x] Done @me done:2026-03-12\n',
    );
    await write(
      `people/${person}/inbox.md`,
      '- [ ] 2026-03-11 concern: Ours [a.ts:3](../../../src/a.ts#L3)\n- [ ] 2026-03-11 private: Only mine\n',
    );
    await write(
      `people/${person}/tasks.md`,
      '## Search\n- 2026-01-05 some / low, flat, confidence → Coaching (by me)\n',
    );
    await eventually(async () => {
      const { markdown } = await run('teamLead.prepareOneOnOne', { person, date: '2026-03-16' });
      for (const text of ['Long open', 'Just agreed', 'Ours', 'Search'])
        assert.ok(markdown.includes(text), text);
    });
  });
  after(() => remove(`people/${person}`));

  it('returns the brief and the address of the day’s note, opens nothing and writes nothing', async () => {
    const before = await filesUnder(notesFolder);
    const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs).length;
    const { uri, markdown } = await run('teamLead.prepareOneOnOne', {
      person: 'Prepared Person',
      date: '2026-03-16',
    });
    assert.equal(uri, address(`people/${person}/2026-03-16.md`));
    const lines = markdown.split('\n');
    assert.equal(lines[0], '# 1:1 with Prepared Person, Mon, Mar 16');
    assert.equal(lines[2], 'Last 1:1: [Mon, Mar 9](2026-03-09.md), 7 days ago.');
    assert.equal(lines[3], '2 new, 1 continuing, 1 resolved since then.');
    for (const line of [
      '- Long open · overdue since Wed, Mar 4 (12 days ago) · continuing · [Mon, Mar 2](2026-03-02.md#L1), 2 weeks ago',
      '- Just agreed · new · [Mon, Mar 9](2026-03-09.md#L2), 7 days ago',
      '- **Concern**: Ours [a.ts:3](../../../src/a.ts#L3) · new · [Wed, Mar 11](inbox.md#L1), 5 days ago',
      '- Done · done Thu, Mar 12 · [Mon, Mar 9](2026-03-09.md#L3), 7 days ago',
      '- **Search**: Coaching, read [Mon, Jan 5](tasks.md#L2) · due to be read again since Mon, Feb 16',
    ]) {
      assert.ok(lines.includes(line), `${line}\n\n${markdown}`);
    }
    assert.ok(!markdown.includes('Only mine'));
    assert.ok(asked(markdown).length >= 3 && asked(markdown).length <= 5);
    assert.deepEqual(await filesUnder(notesFolder), before);
    assert.equal(vscode.window.tabGroups.all.flatMap(group => group.tabs).length, tabs);
  });

  it('returns the same answer twice, and repeats no question that a note already has', async () => {
    const brief = (date: string) => run('teamLead.prepareOneOnOne', { person, date });
    const { markdown } = await brief('2026-03-16');
    assert.equal((await brief('2026-03-16')).markdown, markdown);
    const questions = asked(markdown);
    await write(`people/${person}/2026-03-16.md`, `## Questions\n\n${questions.join('\n')}\n`);
    await eventually(async () => {
      const next = (await brief('2026-03-23')).markdown;
      assert.match(next, /Last 1:1: \[Mon, Mar 16\]/);
      for (const question of questions) assert.ok(!next.includes(question), question);
    });
  });

  it('agrees with the page of the day, which writes and opens nothing when called with fields', async () => {
    const before = await filesUnder(notesFolder);
    const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs).length;
    const { date, markdown } = await run('teamLead.today', {});
    assert.match(date, /^\d{4}-\d{2}-\d{2}$/);
    assert.match(markdown, /^# Today, /);
    assert.ok(markdown.includes('Prepared Person'), markdown);
    assert.ok(markdown.includes('Long open'), markdown);
    assert.ok(!markdown.includes('Only mine'), markdown);
    assert.deepEqual(await filesUnder(notesFolder), before);
    assert.equal(vscode.window.tabGroups.all.flatMap(group => group.tabs).length, tabs);
  });

  it('opens the style card for a person and task by name, once', async () => {
    const cards = () =>
      vscode.window.tabGroups.all
        .flatMap(group => group.tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && /styleCard/i.test(input.viewType));
    const opened = await run('teamLead.openStyleCard', { person: 'Prepared Person', task: 'search' });
    assert.deepEqual(opened, { person, task: 'Search' });
    await eventually(() => assert.equal(cards().length, 1));
    assert.match(cards()[0]?.label ?? '', /Prepared Person/);
    await run('teamLead.openStyleCard', { person, task: 'Search' });
    assert.equal(cards().length, 1);
    await vscode.window.tabGroups.close(cards());
  });

  const wrong: readonly (readonly [unknown, RegExp])[] = [
    [{}, /"person" is missing/],
    [{ person: ' ' }, /"person" must not be empty/],
    [{ person: 'nobody-here' }, /"person" nobody-here/],
    [{ person, date: '2026-02-30' }, /"date" must be a calendar date/],
    [{ person, date: 'friday' }, /"date" must be a calendar date/],
    [{ person, when: '2026-03-16' }, /"when" is not a field/],
    ['dana', /one object/],
  ];
  for (const [given, message] of wrong) {
    it(`refuses ${JSON.stringify(given)}`, () =>
      assert.rejects(
        Promise.resolve(vscode.commands.executeCommand('teamLead.prepareOneOnOne', given)),
        message,
      ));
  }

  it('addAction takes its text literally', async () => {
    const written = await run('teamLead.addAction', { person, text: 'Send it by friday' });
    const text = await vscode.workspace.openTextDocument(vscode.Uri.parse(written.uri));
    assert.equal(text.lineAt(written.line).text, '- [ ] Send it by friday');
  });
});
