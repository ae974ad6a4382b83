import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { addHours, addWorkingDays, now, today } from '../../../src/core/dates/calendar';
import { address, eventually, filesUnder, notesFolder, read, remove, run } from './workspaceNotes';

const hard = { stakes: 2, reversibility: 2, interdependence: 2 } as const;

describe('task demands:', () => {
  let person: string;
  let about: { readonly person: string; readonly task: string };
  const home = () => vscode.Uri.joinPath(notesFolder, 'people', person);
  const tasks = () => read(`people/${person}/tasks.md`);
  const refused = async (id: string, given: object, message: RegExp) => {
    const before = await filesUnder(home());
    await assert.rejects(Promise.resolve(vscode.commands.executeCommand(id, given)), message);
    assert.deepEqual(await filesUnder(home()), before);
  };

  beforeEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    ({ person } = await run('teamLead.addPerson', { name: 'Frame Of A Task' }));
    about = { person, task: 'Cutover' };
    await run('teamLead.recordReading', { ...about, competence: 'high', commitment: 'high' });
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await remove(`people/${person}`);
  });

  it('keepTaskFrame writes one line, and frameTask uses it and the reading', async () => {
    const kept = await run('teamLead.keepTaskFrame', {
      ...about,
      taskFrame: { ...hard, knowledge: 'person' },
    });
    assert.deepEqual(kept, { ...about, uri: address(`people/${person}/tasks.md`), line: 5 });
    assert.match(
      await tasks(),
      /\n- \d{4}-\d{2}-\d{2} frame: stakes 2, reversibility 2, urgency 1, ambiguity 1, novelty 1, interdependence 2, knowledge person\n$/,
    );
    const frame = await run('teamLead.frameTask', about);
    assert.deepEqual([frame.style, frame.cadenceDays, frame.decisionRights], ['S4', 2, 5]);
    assert.equal((await run('teamLead.frameTask', { ...about, taskFrame: {} })).decisionRights, 6);
  });

  it('chooseConflict logs the choice; a switch lasts until its date and never changes the reading', async () => {
    await run('teamLead.keepTaskFrame', { ...about, taskFrame: hard });
    assert.equal((await run('teamLead.frameTask', about)).conflict?.taskWants, 'less-freedom');
    await run('teamLead.chooseConflict', {
      ...about,
      choice: 'gate',
      style: 'S4',
      level: 5,
      reason: 'Review',
    });
    assert.match(await tasks(), /\n- \d{4}-\d{2}-\d{2} choice: gate, Delegating, level 5: Review\n$/);
    const until = addWorkingDays(today(), 3);
    const reason = 'It is final';
    await run('teamLead.chooseConflict', { ...about, choice: 'switch', style: 'S3', until, reason });
    assert.ok((await tasks()).endsWith(` choice: switch to Supporting, until ${until}: It is final\n`));
    assert.equal((await run('teamLead.frameTask', about)).style, 'S3');
    assert.match(await tasks(), /high \/ high → Delegating/);
    await refused('teamLead.chooseConflict', { ...about, choice: 'switch', reason }, /"until" goes with/);
    await refused('teamLead.chooseConflict', { ...about, choice: 'switch', until }, /"reason" is needed/);
    await refused('teamLead.chooseConflict', { ...about, choice: 'gate', until }, /"until" goes with/);
    await refused('teamLead.chooseConflict', { ...about, choice: 'obey' }, /"choice" must be/);
  });

  it('startTemporaryCommand ends within 48 hours and adds the debrief to the actions', async () => {
    const until = addHours(now(), 4);
    const started = await run('teamLead.startTemporaryCommand', {
      ...about,
      until,
      reason: 'Checkout is down',
    });
    assert.ok(
      (await tasks()).endsWith(` temporary command: until ${until.replace('T', ' ')}: Checkout is down\n`),
    );
    const note = started.debrief.uri.split('/').at(-1) ?? '';
    const due = addWorkingDays(until.slice(0, 10), 1);
    assert.equal(
      (await read(`people/${person}/${note}`)).split('\n')[started.debrief.line],
      `- [ ] Debrief the takeover on Cutover @me due:${due}`,
    );
    const late = addHours(now(), 50);
    await refused(
      'teamLead.startTemporaryCommand',
      { ...about, until: late },
      /not within the next 48 hours/,
    );
    await refused(
      'teamLead.startTemporaryCommand',
      { ...about, until: 'tonight' },
      /"until" must be a local time/,
    );
  });

  it('makeBrief writes a brief for the next 1:1, once', async () => {
    const made = await run('teamLead.makeBrief', { ...about, taskFrame: hard, outcome: 'All shops moved' });
    const note = made.uri.split('/').at(-1) ?? '';
    assert.equal(note, 'next.md');
    const text = await read(`people/${person}/${note}`);
    assert.match(
      text,
      /\n## Delegation brief: Cutover\n\n- Outcome, what is true at the end: All shops moved\n/,
    );
    assert.match(text, /\n- Level 5, Advise: Frame Of A Task decides, after hearing what I think\.\n/);
    assert.equal(text.split('\n')[made.line], '- Outcome, what is true at the end: All shops moved');
    await run('teamLead.makeBrief', about);
    assert.equal(await read(`people/${person}/${note}`), text);
    await refused('teamLead.makeBrief', { person, task: 'Nobody read this' }, /has no reading yet/);
  });

  it('makeBrief in an open note is a single undo step', async () => {
    const { uri } = await run('teamLead.logOneOnOne', { person });
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    await vscode.window.showTextDocument(document);
    const before = document.getText();
    await run('teamLead.makeBrief', { ...about, style: 'S1' });
    await eventually(() => assert.match(document.getText(), /## First steps: Cutover/));
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.equal(document.getText(), before));
  });

  it('a wrong argument is named, and changes nothing', async () => {
    await refused('teamLead.frameTask', {}, /"style" or "reading", or "person" with "task", is needed/);
    await refused('teamLead.frameTask', { style: 'S5' }, /"style" must be/);
    await refused(
      'teamLead.frameTask',
      { style: 'S1', taskFrame: { stakes: 3 } },
      /"taskFrame\.stakes" must be/,
    );
    await refused('teamLead.keepTaskFrame', about, /"taskFrame" is missing/);
    await refused('teamLead.makeBrief', { ...about, tone: 'warm' }, /"tone" is not a field/);
    await refused(
      'teamLead.keepTaskFrame',
      { ...about, person: 'nobody', taskFrame: {} },
      /not in the notes folder/,
    );
  });
});
