import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { address, eventually, filesUnder, notesFolder, read, remove, run, write } from './workspaceNotes';

const today = new Intl.DateTimeFormat('sv').format();
const note = 'people/ticks/2026-01-05.md';

describe('completing and filtering actions:', () => {
  before(async () => {
    await write('people/ticks/profile.md', '---\nname: Ticks\n---\n');
    await write(
      note,
      '\uFEFF# A\r\n\n- [ ] first @me due:2026-01-06\r\n* [ ] second @ticks ^id\n- [x] third done:2026-01-04\n',
    );
    await write('people/ticks/inbox.md', '- [ ] 2026-01-02 praise: caught\n- [ ] 2026-01-09 later\n');
    await eventually(async () =>
      assert.equal((await run('teamLead.filterActions', { person: 'ticks' })).shown, 2),
    );
    await eventually(async () =>
      assert.equal(
        (await run('teamLead.carriedOver', { person: 'ticks', date: '2026-01-08' })).topics.length,
        1,
      ),
    );
  });
  after(async () => {
    await run('teamLead.filterActions', {});
    await remove('people/ticks');
  });

  it('reopening undoes completing, byte for byte', async () => {
    const before = await read(note);
    for (const line of [2, 3]) {
      const given = { uri: address(note), line };
      assert.deepEqual(await run('teamLead.completeAction', given), given);
      assert.notEqual(await read(note), before);
      assert.deepEqual(await run('teamLead.reopenAction', given), given);
      assert.equal(await read(note), before);
    }
  });

  it('reopening an open action changes nothing', async () => {
    const before = await read(note);
    await run('teamLead.reopenAction', { uri: address(note), line: 2 });
    assert.equal(await read(note), before);
  });

  it('the filter takes a person and an owner, and can be cleared', async () => {
    const all = (await run('teamLead.filterActions', {})).shown;
    assert.ok(all > 2);
    assert.deepEqual(await run('teamLead.filterActions', { person: 'Ticks', owner: 'me' }), {
      person: 'ticks',
      owner: 'me',
      shown: 1,
    });
    assert.deepEqual(await run('teamLead.filterActions', { person: 'ticks', owner: 'nobody' }), {
      person: 'ticks',
      owner: 'nobody',
      shown: 0,
    });
    assert.deepEqual(await run('teamLead.filterActions', {}), { shown: all });
  });

  it('snoozing, rescheduling and handing over change only their mark, and can be undone', async () => {
    const before = await read(note);
    const given = { uri: address(note), line: 2 };
    assert.deepEqual(await run('teamLead.snoozeAction', { ...given, due: '2026-02-01' }), given);
    assert.equal(await read(note), before.replace('due:2026-01-06', 'due:2026-02-01'));
    assert.deepEqual(await run('teamLead.rescheduleAction', { ...given, due: null }), given);
    assert.equal(await read(note), before.replace(' due:2026-01-06', ''));
    assert.deepEqual(await run('teamLead.rescheduleAction', { ...given, due: '2026-01-06' }), given);
    assert.equal(await read(note), before);
    assert.deepEqual(await run('teamLead.changeActionOwner', { ...given, owner: 'them' }), given);
    assert.equal(await read(note), before.replace('@me', '@ticks'));
    assert.deepEqual(await run('teamLead.changeActionOwner', { ...given, owner: null }), given);
    assert.equal(await read(note), before.replace(' @me', ''));
    assert.deepEqual(await run('teamLead.changeActionOwner', { ...given, owner: 'me' }), given);
    assert.equal(await read(note), before);
  });

  it('snoozing in an open note is a single undo step, and keeps unsaved text', async () => {
    const open = 'people/ticks-open/2026-01-05.md';
    const before = '- [ ] first @me due:2026-01-06\n';
    await write(open, before);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(address(open)));
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), 'unsaved');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await run('teamLead.snoozeAction', { uri: address(open), line: 0, due: '2026-02-01' });
    assert.equal(document.getText(), '- [ ] first @me due:2026-02-01\nunsaved');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), `${before}unsaved`);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.equal(await read(open), before);
    await remove('people/ticks-open');
    // The next test counts actions.
    await eventually(() => assert.rejects(run('teamLead.filterActions', { person: 'ticks-open' })));
  });

  it('my promises are what I owe to anybody, and toggle back to everything', async () => {
    const all = (await run('teamLead.filterActions', {})).shown;
    const mine = await run('teamLead.showMyPromises', {});
    assert.deepEqual(mine, {
      owner: 'me',
      shown: (await run('teamLead.filterActions', { owner: 'me' })).shown,
    });
    assert.ok(mine.shown > 0 && mine.shown < all);
    assert.deepEqual(await run('teamLead.showMyPromises', {}), { shown: all });
    await run('teamLead.filterActions', { person: 'ticks' });
    assert.equal((await run('teamLead.showMyPromises', {})).owner, 'me');
    await run('teamLead.filterActions', {});
  });

  it('carriedOver returns what carries over to a day', async () => {
    const { actions, topics } = await run('teamLead.carriedOver', { person: 'ticks', date: '2026-01-08' });
    assert.deepEqual(actions, [
      { uri: address(note), line: 2, text: 'first', owner: 'me', due: '2026-01-06' },
      { uri: address(note), line: 3, text: 'second ^id', owner: 'them' },
    ]);
    assert.deepEqual(topics, [
      { uri: address('people/ticks/inbox.md'), line: 0, text: 'caught', kind: 'praise' },
    ]);
    assert.deepEqual(await run('teamLead.carriedOver', { person: 'ticks', date: '2026-01-01' }), {
      actions: [],
      topics: [],
    });
  });

  it('completeAllActions completes a whole note at once, but nothing in an inbox', async () => {
    const uri = address(note);
    assert.deepEqual(await run('teamLead.completeAllActions', { uri }), { uri, completed: 2 });
    assert.equal(
      await read(note),
      `\uFEFF# A\r\n\n- [x] first @me due:2026-01-06 done:${today}\r\n* [x] second @ticks done:${today} ^id\n- [x] third done:2026-01-04\n`,
    );
    assert.deepEqual(await run('teamLead.completeAllActions', { uri }), { uri, completed: 0 });
    const inbox = address('people/ticks/inbox.md');
    assert.deepEqual(await run('teamLead.completeAllActions', { uri: inbox }), { uri: inbox, completed: 0 });
  });

  for (const [command, given, message] of [
    ['teamLead.reopenAction', { uri: 'file:///x.md' }, /"line" is missing/],
    ['teamLead.reopenAction', { uri: 'file:///x.md', line: '1' }, /"line" must be/],
    ['teamLead.reopenAction', { uri: 'file:///x.md', line: 1, done: true }, /"done" is not a field/],
    ['teamLead.reopenAction', { uri: 'file:///x.md', line: 1 }, /"uri" .* not in the notes folder/],
    ['teamLead.reopenAction', { uri: address(note), line: 0 }, /"line" 1 .* is not an action/],
    ['teamLead.reopenAction', { uri: address(note), line: 999 }, /"line" 1000 .* is not an action/],
    ['teamLead.reopenAction', 3, /one object/],
    ['teamLead.snoozeAction', { uri: address(note), line: 2 }, /"due" is missing/],
    [
      'teamLead.snoozeAction',
      { uri: address(note), line: 2, due: 'friday' },
      /"due" must be a calendar date/,
    ],
    ['teamLead.snoozeAction', { uri: address(note), line: 0, due: '2026-02-01' }, /is not an action/],
    ['teamLead.rescheduleAction', { uri: address(note), line: 2 }, /"due" is missing/],
    [
      'teamLead.rescheduleAction',
      { uri: 'file:///x.md', line: 1, due: null },
      /"uri" .* not in the notes folder/,
    ],
    ['teamLead.changeActionOwner', { uri: address(note), line: 2, owner: 'us' }, /"owner" must be/],
    ['teamLead.showMyPromises', { owner: 'me' }, /"owner" is not a field/],
    ['teamLead.filterActions', { owner: 'us' }, /"owner" must be/],
    ['teamLead.filterActions', { person: 'nobody-here' }, /"person" nobody-here/],
    ['teamLead.carriedOver', {}, /"person" is missing/],
    ['teamLead.carriedOver', { person: 'ticks', date: '2026-02-30' }, /"date" must be a calendar date/],
    ['teamLead.completeAllActions', {}, /"uri" is missing/],
    ['teamLead.completeAllActions', { uri: 'file:///x.md' }, /"uri" .* not in the notes folder/],
  ] as const) {
    it(`${command} ${JSON.stringify(given)} names the field and writes nothing`, async () => {
      const before = await filesUnder(notesFolder);
      await assert.rejects(Promise.resolve(vscode.commands.executeCommand(command, given)), message);
      assert.deepEqual(await filesUnder(notesFolder), before);
    });
  }
});
