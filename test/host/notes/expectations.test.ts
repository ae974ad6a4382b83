import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { address, eventually, filesUnder, notesFolder, read, remove, run, write } from './workspaceNotes';

const today = new Intl.DateTimeFormat('sv').format();
const later = '2999-12-31';

describe('expectations by command', () => {
  let person: string;
  let uri: string;
  let expectation: string;
  const text = () => read(`people/${person}/expectations.md`);
  const step = (to: string, details: object = {}) =>
    vscode.commands.executeCommand<{ uri: string; line: number; status: string; readingDue?: boolean }>(
      'teamLead.reviewOutcome',
      { person, expectation, to, ...details },
    );
  const refuses = async (to: string, message: RegExp, details: object = {}) => {
    const folder = vscode.Uri.joinPath(notesFolder, 'people', person);
    const before = await filesUnder(folder);
    await assert.rejects(Promise.resolve(step(to, details)), message);
    assert.deepEqual(await filesUnder(folder), before);
  };

  before(async () => {
    ({ person } = await run('teamLead.addPerson', { name: 'Test Expects' }));
    await run('teamLead.recordReading', {
      person,
      task: 'Search',
      competence: 'some',
      commitment: 'variable',
      date: '2026-01-01',
    });
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(`people/${person}`);
  });

  it('are created as a draft, with the style of the task', async () => {
    const set = await run('teamLead.setExpectation', { person, task: 'Search', outcome: 'Ranking is live.' });
    ({ uri, id: expectation } = set);
    assert.deepEqual(set, {
      person,
      uri: address(`people/${person}/expectations.md`),
      line: 2,
      id: 'ranking-is-live',
      status: 'draft',
    });
    assert.match(
      await text(),
      /^# Expectations\n\n## Ranking is live\n\n- Id: ranking-is-live\n- Task: Search\n/,
    );
    assert.match(await text(), /\n- Style to start with: Coaching\n/);
  });

  it('refuse a step that is not allowed or lacks something, and say why', async () => {
    await refuses('met', /"to" is not a step from here: draft → met \(proposed, dropped\)/);
    await refuses('proposed', /needs "measure", "due"/);
    await refuses('proposed', /needs "due"/, { measure: '45 of 50' });
    await refuses('finished', /"to" must be/);
    await refuses('dropped', /needs "note"/);
    await assert.rejects(
      Promise.resolve(
        vscode.commands.executeCommand('teamLead.reviewOutcome', { person, expectation: 'x', to: 'met' }),
      ),
      /"expectation" x is not the id/,
    );
  });

  it('go from draft to not met, which makes a reading due', async () => {
    assert.equal((await step('proposed', { measure: '45 of 50', due: later })).status, 'proposed');
    await refuses('agreed', /needs "saidBack"/, { saidBack: false });
    await step('agreed', { saidBack: true });
    await refuses('active', /needs "support"/);
    const { line } = await step('active', { support: 'Pair twice' });
    assert.equal((await text()).split('\n')[line], `- ${today} agreed → active`);
    await refuses('unmet', /needs "actual"/);
    const unmet = await step('unmet', { actual: '38 of 50', supportKept: false });
    assert.deepEqual([unmet.status, unmet.readingDue], ['unmet', true]);
    assert.equal((await text()).split('\n')[unmet.line], `- ${today} active → unmet: 38 of 50`);
    assert.match(
      await read(`people/${person}/tasks.md`),
      new RegExp(`- ${today} outcome: unmet, Ranking is live`),
    );
  });

  it('prepare the talk from the record, without writing anything', async () => {
    const before = await filesUnder(notesFolder);
    const talk = await run('teamLead.prepareAccountabilityTalk', { person, expectation });
    assert.equal(talk.uri, address(`people/${person}/next.md`));
    assert.match(talk.markdown, /^### Accountability talk with Test Expects, /);
    assert.match(talk.markdown, /We agreed on Ranking is live, by 2999-12-31\. What happened: 38 of 50/);
    assert.deepEqual(await filesUnder(notesFolder), before);
  });

  it('need both views before a cause, and lead to a new attempt', async () => {
    await refuses('review', /needs "memberView"/, { leadView: 'Too late' });
    await refuses('review', /needs "leadView", "memberView"/, { causes: ['obstacle'] });
    await step('review', { leadView: 'Too late', memberView: 'No access' });
    await refuses('recovery', /needs "causes", "nextStep"/);
    await refuses('recovery', /needs "mainCause"/, {
      causes: ['ability'],
      mainCause: 'unclear',
      nextStep: 'x',
    });
    await step('recovery', { causes: ['ability', 'obstacle'], nextStep: 'Get access' });
    await refuses('active', /needs "due"/, { saidBack: true, due: '2020-01-01', leadAction: 'Ask' });
    await step('active', { saidBack: true, due: later, leadAction: 'Ask for access' });
    assert.match(await text(), /\n- Attempt: 2\n- Status: active\n/);
    assert.match(
      await text(),
      new RegExp(`\\n- ${today} cause obstacle \\(main\\)\\n- ${today} cause ability\\n`),
    );
    assert.match(await text(), /\n {2}- \[ \] Ask for access @me due:2999-12-31\n/);
  });

  it('are collected as shortfalls, the lead’s own list first', async () => {
    const gaps = await run('teamLead.showGaps', { from: today, to: today });
    const mine = gaps.rows.filter(row => row.person === person);
    assert.deepEqual(
      mine.map(({ result, expected, actual, mainCause }) => [result, expected, actual, mainCause]),
      [['unmet', '45 of 50', '38 of 50', 'obstacle']],
    );
    assert.ok(gaps.own > 0);
    assert.match(gaps.markdown, /## Your own list[\s\S]*Ranking is live/);
    await assert.rejects(
      Promise.resolve(
        vscode.commands.executeCommand('teamLead.showGaps', { from: '2026-02-01', to: '2026-01-01' }),
      ),
      /"from" must not be after "to"/,
    );
  });

  it('are collected on a page that opens rendered and follows the notes', async () => {
    await vscode.commands.executeCommand('teamLead.showGaps');
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
    assert.ok(input instanceof vscode.TabInputCustom, 'the preview');
    assert.equal(input.uri.scheme, 'team-lead-gaps');
    const page = await vscode.workspace.openTextDocument(input.uri);
    assert.match(page.getText(), /Ranking is live/);
    assert.match(page.getText(), /\n\[\d+\]: people\/test-expects[^#]*#L\d+\n/);
    await write(
      `people/${person}/expectations.md`,
      (await text()).replace('## Ranking is live', '## Ranking is *out*'),
    );
    await eventually(() => assert.match(page.getText(), /Ranking is \\\*out\\\*/));
    await write(
      `people/${person}/expectations.md`,
      (await text()).replace('## Ranking is *out*', '## Ranking is live'),
    );
    await eventually(() => assert.match(page.getText(), /Ranking is live/));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('can be undone while the file is open', async () => {
    const before = await text();
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri));
    await step('at-risk', { note: 'Slow' });
    assert.match(editor.document.getText(), /raised early: \d+ days before it was due/);
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.equal(editor.document.getText(), before));
    await editor.document.save();
  });

  it('end with credit and a note', async () => {
    await step('met', { actual: '49 of 50', supportKept: true });
    await refuses('closed', /needs "did", "effect", "note"/);
    const closed = await step('closed', { did: 'Found it', effect: 'Five shops', note: 'Well done' });
    assert.equal(closed.status, 'closed');
    await refuses('active', /not a step from here: closed → active\./, { saidBack: true });
  });

  it('take no step while their status is unclear, which is marked on its line', async () => {
    await write(`people/${person}/expectations.md`, '## A\n\n- Outcome: x\n- Status: finished\n');
    expectation = 'a';
    await eventually(() => {
      const [mark, ...others] = vscode.languages.getDiagnostics(vscode.Uri.parse(uri));
      assert.deepEqual([mark?.range.start.line, others.length], [3, 0]);
      assert.match(mark?.message ?? '', /"Status: finished" is not understood/);
    });
    await refuses('dropped', /unclear where this expectation stands: see line 4/, { note: 'x' });
  });
});
