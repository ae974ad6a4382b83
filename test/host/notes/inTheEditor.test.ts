import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { address, eventually, notesFolder, remove, run, write } from './workspaceNotes';

const uriOf = (path: string) => vscode.Uri.parse(address(path));
const outside = vscode.Uri.joinPath(notesFolder, '..', 'outside.md');
const today = new Intl.DateTimeFormat('sv').format();

/** Providers are only asked for open documents. */
const opened = (uri: vscode.Uri) => vscode.workspace.openTextDocument(uri);

/** The labels of our completions after the last character of a line. */
async function completions(uri: vscode.Uri, line: number): Promise<string[]> {
  const document = await opened(uri);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    document.lineAt(line).range.end,
  );
  return list.items
    .filter(({ kind }) => kind !== undefined && ours.includes(kind))
    .map(({ label }) => (typeof label === 'string' ? label : label.label));
}

const { User, Value, EnumMember } = vscode.CompletionItemKind;
const ours = [User, Value, EnumMember];

async function hover(uri: vscode.Uri, line: number, character: number): Promise<string> {
  await opened(uri);
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    new vscode.Position(line, character),
  );
  return found
    .flatMap(({ contents }) => contents)
    .map(part => (typeof part === 'string' ? part : part.value))
    .join('\n')
    .replaceAll('&nbsp;', ' ');
}

async function lenses(uri: vscode.Uri): Promise<{ line: number; title: string; command: string }[]> {
  await opened(uri);
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    uri,
    10,
  );
  return found.map(({ range, command }) => ({
    line: range.start.line,
    title: command?.title ?? '',
    command: command?.command ?? '',
  }));
}

async function folds(uri: vscode.Uri): Promise<[number, number][]> {
  await opened(uri);
  const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
    'vscode.executeFoldingRangeProvider',
    uri,
  );
  return found.map(({ start, end }) => [start, end]);
}

async function links(uri: vscode.Uri): Promise<(string | undefined)[]> {
  await opened(uri);
  const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
    'vscode.executeLinkProvider',
    uri,
  );
  return found.map(({ target }) => target?.toString());
}

const note = [
  '---', //                         0
  'type: 1-1',
  'person: ed-itor', //             2
  'date: 2026-01-05',
  '---',
  '# Ed Itor, 2026-01-05', //       5
  '',
  '- [ ] Pair @', //                7
  '- [ ] Pair due:', //             8
  'mail a@me.com, and @ed-itor here', // 9
  '```',
  'code @', //                      11
  '```',
  '',
  '## Private', //                  14
  '',
  'For me.', //                     16
  '',
  '## After',
  '',
].join('\n');

describe('help in the editor', () => {
  const day = uriOf('people/ed-itor/2026-01-05.md');
  const inbox = uriOf('people/ed-itor/inbox.md');

  before(async () => {
    await write('people/ed-itor/profile.md', '---\nname: Ed Itor\nrole: Tester\n---\n# Ed Itor\n');
    await write('people/ed-itor/2026-01-01.md', '- [ ] from before @me\n');
    await write('people/ed-itor/2026-01-05.md', note);
    await write('people/ed-itor/inbox.md', `- [ ] 2026-01-03 asked\n- [ ] \n- [ ] ${today} \n`);
    await vscode.workspace.fs.writeFile(outside, new TextEncoder().encode(note));
    await eventually(async () => {
      const { topics, actions } = await run('teamLead.carriedOver', {
        person: 'ed-itor',
        date: '2026-01-05',
      });
      assert.deepEqual([topics.length, actions.length], [1, 1]);
      assert.ok((await lenses(day)).length > 1);
    });
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('people/ed-itor');
    await vscode.workspace.fs.delete(outside);
  });

  it('completes an action’s owner: the two people of the 1:1 first, then everybody', async () => {
    const offered = await completions(day, 7);
    assert.deepEqual(offered.slice(0, 3), ['@me', '@them', '@ed-itor']);
    assert.ok(offered.includes('@dana-okafor'));
    assert.equal(new Set(offered).size, offered.length);
  });

  it('completes days after due:', async () => {
    const offered = await completions(day, 8);
    assert.deepEqual(offered.slice(0, 2), ['Today', 'Tomorrow']);
    assert.equal(offered.filter(label => /day$/.test(label)).length, 6, offered.join());
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      day,
      new vscode.Position(8, '- [ ] Pair due:'.length),
    );
    assert.ok(list.items.some(({ insertText }) => insertText === today));
  });

  it('reads a date in words after due:, hints while it is not one, and writes the date on request', async () => {
    const uri = uriOf('people/ed-itor/2026-01-06.md');
    await write(
      'people/ed-itor/2026-01-06.md',
      '- [ ] Pair due:the day after tomor\n- [ ] Ask due:tomorrow @me\n- [ ] Tell due:soon\n- [ ] Say due:2027-01-01\n',
    );
    // In an editor, because VS Code may soon close a document that only a command has opened.
    const { document } = await vscode.window.showTextDocument(uri);
    const inserted = (
      await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        new vscode.Position(1, '- [ ] Ask due:tomorrow'.length),
      )
    ).items.flatMap(({ insertText, kind }) => (kind === Value ? [insertText] : []));
    const tomorrow = new Date();
    tomorrow.setDate(tomorrow.getDate() + 1);
    const day = new Intl.DateTimeFormat('sv').format(tomorrow);
    assert.equal(inserted[0], day);
    const hints = () => vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'due-in-words');
    await eventually(() =>
      assert.deepEqual(
        hints().map(({ range }) => document.getText(range)),
        ['due:the', 'due:tomorrow', 'due:soon'],
      ),
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(1, 12, 1, 12),
    );
    const fix = actions.find(({ title }) => title.startsWith(`Write due:${day}`)) ?? assert.fail('no fix');
    assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.equal(document.lineAt(1).text, `- [ ] Ask due:${day} @me`);
    await eventually(() => assert.equal(hints().length, 2));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('completes a topic’s kind, and the day if it is missing', async () => {
    assert.deepEqual(await completions(inbox, 1), ['topic:', 'praise:', 'concern:', 'private:']);
    const inserted = async (line: number, character: number) =>
      (
        await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          inbox,
          new vscode.Position(line, character),
        )
      ).items.flatMap(({ insertText, kind }) => (kind === EnumMember ? [insertText] : []));
    assert.equal((await inserted(1, 6))[1], `${today} praise: `);
    assert.equal((await inserted(2, 17))[1], 'praise: ');
  });

  it('completes nothing in code', async () => assert.deepEqual(await completions(day, 11), []));

  it('shows a person’s card when hovering over a mention or the title', async () => {
    for (const [line, character] of [
      [9, 22],
      [5, 4],
    ] as const) {
      assert.match(await hover(day, line, character), /\*\*Ed Itor\*\*[\s\S]*Tester[\s\S]*To raise: 1/);
    }
    assert.equal(await hover(day, 9, 7), '');
    assert.equal(await hover(day, 16, 2), '');
  });

  it('links the front matter to the profile', async () => {
    assert.ok((await links(day)).includes(address('people/ed-itor/profile.md')));
  });

  it('folds private parts, also by command', async () => {
    assert.ok((await folds(day)).some(([start, end]) => start === 14 && end === 16));
    const editor = await vscode.window.showTextDocument(day);
    await vscode.commands.executeCommand('teamLead.foldPrivate');
    await eventually(() => {
      const visible = editor.visibleRanges.flatMap(({ start, end }) => [start.line, end.line]);
      assert.ok(visible.includes(14), visible.join());
      assert.ok(!editor.visibleRanges.some(({ start, end }) => start.line <= 16 && 16 <= end.line));
    });
  });

  it('shows above the title which actions are still open, and offers the most common commands', async () => {
    assert.deepEqual(await lenses(day), [
      { line: 5, title: '2 open from earlier notes', command: 'teamLead.carriedOver' },
      { line: 5, title: 'Save reading', command: 'teamLead.recordReading' },
      { line: 5, title: 'Complete all 2 actions', command: 'teamLead.completeAllActions' },
    ]);
    assert.deepEqual(await lenses(inbox), []);
  });

  it('updates when an action is checked elsewhere', async () => {
    await run('teamLead.completeAction', { uri: address('people/ed-itor/2026-01-01.md'), line: 0 });
    await eventually(async () => assert.equal((await lenses(day))[0]?.title, '1 open from earlier notes'));
  });

  it('does not appear outside the notes folder', async () => {
    for (const line of [7, 8]) assert.deepEqual(await completions(outside, line), []);
    assert.deepEqual(await lenses(outside), []);
    assert.equal(await hover(outside, 9, 22), '');
    assert.equal(await hover(outside, 5, 4), '');
    assert.ok(!(await links(outside)).some(target => target?.endsWith('profile.md')));
  });

  it('follows the notes folder when it moves', async () => {
    const settings = vscode.workspace.getConfiguration('teamLead');
    try {
      await settings.update('folder', 'other-notes', vscode.ConfigurationTarget.Workspace);
      await eventually(async () => assert.deepEqual(await completions(day, 7), []));
    } finally {
      await settings.update('folder', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await eventually(async () => assert.ok((await completions(day, 7)).length > 0));
  });
});
