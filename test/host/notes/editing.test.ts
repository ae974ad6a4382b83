import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TeamLeadApi } from '../../../src/api';
import { sourceLink } from '../../../src/core/markdown/sourceLink';
import { workspaceFiles } from '../../../src/platform/files/workspaceFiles';
import { filePortContract } from '../../support/filePortContract';
import { address, eventually, notesFolder, read, remove, run, write } from './workspaceNotes';

describe('files through VS Code', () => {
  let at = 0;
  filePortContract(async () => {
    const folder = vscode.Uri.joinPath(notesFolder, 'contract', String(at++));
    await vscode.workspace.fs.createDirectory(folder);
    return { files: workspaceFiles, folder: folder.toString() };
  });
  after(() => remove('contract'));
});

describe('editing notes', () => {
  // A separate file for each test: VS Code remembers a document for a while after it is closed.
  let count = 0;
  let person: string;
  let inbox: string;
  beforeEach(async () => {
    person = `edits-${count++}`;
    inbox = `people/${person}/inbox.md`;
    await write(`people/${person}/profile.md`, '---\nname: Edits\n---\n');
    await eventually(async () => {
      await assert.doesNotReject(
        Promise.resolve(run('teamLead.logOneOnOne', { person, date: '2026-01-01' })),
      );
    });
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(`people/${person}`);
  });

  it('keeps the byte order mark and mixed line endings of a closed file', async () => {
    await write(inbox, '\uFEFF# Inbox\r\n\n- [ ] old\r\n');
    await run('teamLead.capture', { person, text: 'new' });
    assert.match(
      await read(inbox),
      /^\uFEFF# Inbox\r\n\n- \[ \] old\r\n- \[ \] \d{4}-\d{2}-\d{2} topic: new\r\n$/,
    );
  });

  it('edits an unsaved file in its editor, where undo works, and leaves the disk alone', async () => {
    await write(inbox, '# Inbox\n');
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(address(inbox)));
    await editor.edit(edit => edit.insert(new vscode.Position(1, 0), '\nunsaved\n'));
    await run('teamLead.capture', { person, text: 'new' });
    assert.match(editor.document.getText(), /^# Inbox\n\nunsaved\n\n- \[ \] \S+ topic: new\n$/);
    assert.equal(editor.document.isDirty, true);
    assert.equal(await read(inbox), '# Inbox\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), '# Inbox\n\nunsaved\n');
  });

  it('saves an open file that had no unsaved text', async () => {
    await write(inbox, '# Inbox\r\n');
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(address(inbox)));
    await run('teamLead.capture', { person, text: 'new' });
    assert.equal(editor.document.isDirty, false);
    assert.match(await read(inbox), /^# Inbox\r\n\r\n- \[ \] \S+ topic: new\r\n$/);
  });

  it('reports that a file is not saved, and keeps the edit in its editor', async () => {
    await write(inbox, '# Inbox\n');
    const uri = vscode.Uri.parse(address(inbox));
    const { document } = await vscode.window.showTextDocument(uri);
    const { showWarningMessage } = vscode.window;
    const warned: string[] = [];
    Object.assign(vscode.window, { showWarningMessage: async (text: string) => void warned.push(text) });
    try {
      // VS Code cannot save a file over a folder.
      await vscode.workspace.fs.delete(uri);
      await vscode.workspace.fs.createDirectory(uri);
      const written = await run('teamLead.capture', { person, text: 'new' });
      assert.equal(written.unsaved, true);
      assert.equal(document.isDirty, true);
      assert.match(document.lineAt(written.line).text, /^- \[ \] \S+ topic: new$/);
      assert.equal(warned.length, 1);
      assert.match(warned[0] ?? '', /could not save .*inbox\.md.* in the editor, whole and unsaved/);
      await vscode.workspace.fs.delete(uri, { recursive: true });
      await write(inbox, '# Inbox of others\n');
      const next = await run('teamLead.capture', { person, text: 'next' });
      assert.equal(next.unsaved, true);
      assert.equal(document.getText().match(/topic: new$/gm)?.length, 1);
      assert.equal(await read(inbox), '# Inbox of others\n');
      assert.equal(warned.length, 1, 'an editor that was unsaved before needs no message');
      await vscode.commands.executeCommand('undo');
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), '# Inbox\n');
    } finally {
      Object.assign(vscode.window, { showWarningMessage });
    }
  });

  it('returns the line it wrote, even if a formatter changes the file on save', async () => {
    await write(inbox, '# Inbox\n');
    const { document } = await vscode.window.showTextDocument(vscode.Uri.parse(address(inbox)));
    const formatting = vscode.workspace.onWillSaveTextDocument(saving =>
      saving.waitUntil(
        Promise.resolve([vscode.TextEdit.insert(new vscode.Position(1, 0), '\n<!-- formatted -->\n\n')]),
      ),
    );
    try {
      const { line } = await run('teamLead.capture', { person, text: 'new' });
      assert.match(document.getText(), /formatted/);
      assert.match(document.lineAt(line).text, /topic: new$/);
    } finally {
      formatting.dispose();
    }
  });

  it('refuses a file that is not UTF-8, and keeps it', async () => {
    const bytes = Uint8Array.from([0x23, 0x20, 0xe9, 0x0a]);
    const file = vscode.Uri.parse(address(inbox));
    await vscode.workspace.fs.writeFile(file, bytes);
    await assert.rejects(run('teamLead.capture', { person, text: 'new' }), /not UTF-8/);
    assert.deepEqual(Uint8Array.from(await vscode.workspace.fs.readFile(file)), bytes);
  });

  it('follows outside changes in the index, and marks a problem on its line', async () => {
    const extension = vscode.extensions.getExtension<TeamLeadApi>('teamlead.team-lead');
    const api = (await extension?.activate()) ?? assert.fail('no api');
    await write(`people/${person}/2026-01-02.md`, '- [ ] from outside\n');
    await eventually(async () => {
      const { actions } = await api.index();
      assert.ok(actions.some(action => action.text === 'from outside'));
    });
    await write(`people/${person}/profile.md`, '---\nname: Edits\ncadence: often\n---\n');
    await eventually(() => {
      const [problem] = vscode.languages.getDiagnostics(
        vscode.Uri.parse(address(`people/${person}/profile.md`)),
      );
      assert.equal(problem?.range.start.line, 2);
      assert.match(problem?.message ?? '', /often/);
    });
    await vscode.workspace.fs.delete(vscode.Uri.parse(address(`people/${person}/2026-01-02.md`)));
    await eventually(async () => {
      assert.ok(!(await api.index()).actions.some(action => action.text === 'from outside'));
    });
  });

  it('hints at a near miss, with a fix that the index then reads', async () => {
    const path = `people/${person}/tasks.md`;
    await write(path, '## Search\n\n- 2026-11-23: some / high\n');
    const uri = vscode.Uri.parse(address(path));
    await eventually(() => {
      const [hint] = vscode.languages.getDiagnostics(uri);
      assert.equal(hint?.severity, vscode.DiagnosticSeverity.Information);
      assert.equal(hint?.range.start.line, 2);
    });
    const [fix] = await fixesAt(uri, 2);
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.getText(), '## Search\n\n- 2026-11-23 some / high\n');
    await document.save();
    await eventually(() => assert.deepEqual(vscode.languages.getDiagnostics(uri), []));
  });

  it('compares a sync client’s conflict copy with its note', async () => {
    const copy = `people/${person}/2026-01-01 (conflicted copy 2026-01-02).md`;
    await write(copy, '# Another version\n');
    const uri = vscode.Uri.parse(address(copy));
    await eventually(() => assert.match(vscode.languages.getDiagnostics(uri)[0]?.message ?? '', /sync/));
    const [fix] = await fixesAt(uri, 0);
    const { command, arguments: given = [] } = fix?.command ?? assert.fail('no fix');
    await vscode.commands.executeCommand(command, ...given);
    await eventually(() => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      assert.ok(input instanceof vscode.TabInputTextDiff);
      assert.equal(input.original.toString(), uri.toString());
      assert.equal(input.modified.toString(), address(`people/${person}/2026-01-01.md`));
    });
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('writes nothing while a merge is unresolved', async () => {
    const text = '# Inbox\n\n<<<<<<< HEAD\n- [ ] a\n=======\n- [ ] b\n>>>>>>> other\n';
    await write(inbox, text);
    await assert.rejects(run('teamLead.capture', { person, text: 'new' }), /from line 3 on/);
    assert.equal(await read(inbox), text);
  });

  it('links a captured selection back to its file and lines', async () => {
    const source = vscode.Uri.joinPath(notesFolder, '..', 'src (new)', 'a b.ts');
    await vscode.workspace.fs.writeFile(source, new TextEncoder().encode('one\ntwo\nthree\n'));
    const { sourceAt } = await import('../../../src/platform/links');
    const link = sourceAt(source, new vscode.Range(1, 0, 3, 0));
    assert.equal(
      sourceLink(link, address(inbox)),
      '[src (new)/a b.ts:2](../../../src%20%28new%29/a%20b.ts#L2-L3)',
    );
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(source, '..'), { recursive: true });
  });
});

async function fixesAt(uri: vscode.Uri, line: number): Promise<vscode.CodeAction[]> {
  await vscode.workspace.openTextDocument(uri);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new vscode.Range(line, 0, line, 0),
    vscode.CodeActionKind.QuickFix.value,
  );
}
