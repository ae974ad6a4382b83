import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { templates } from '../../../src/core/feedback/templates';
import { eventually, filesUnder, notesFolder, read, remove, run, write } from './workspaceNotes';

const today = new Intl.DateTimeFormat('sv').format();

/** Shows an unsaved document, with the cursor at the bar. */
async function openText(text: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const [head = '', tail = ''] = text.split('|');
  const document = await vscode.workspace.openTextDocument({ language, content: head + tail });
  const at = document.positionAt(head.length);
  return vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
}

/** Closes the active editor and waits until it is gone: the next unsaved document gets the same name. */
async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await eventually(() => {
    assert.ok(!vscode.workspace.textDocuments.some(document => document.isUntitled));
  });
}

describe('giveFeedback', () => {
  afterEach(closeAll);

  it('inserts at the cursor, as a separate block', async () => {
    const editor = await openText('# Mine\n\nBefore.| After.\n- [ ] An action\n');
    const result = await run('teamLead.giveFeedback', { template: 'eec' });
    assert.deepEqual(result, { uri: editor.document.uri.toString(), line: 5 });
    assert.equal(
      editor.document.getText(),
      [
        '# Mine',
        '',
        'Before. After.',
        '- [ ] An action',
        '',
        `### Feedback for name, ${today}`,
        '',
        '- **Example:** one thing they did, with the day and the place',
        '- **Effect:** what that changed, and who felt it',
        '- **Continue:** what to keep doing, or to do differently from here on',
        '',
      ].join('\n'),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(
      editor.document.getText(),
      '# Mine\n\nBefore. After.\n- [ ] An action\n',
      'one step of undo',
    );
  });

  it('starts at the margin after an indented last line, as a single undo step', async () => {
    const editor = await openText('- a\n  - b|');
    await run('teamLead.giveFeedback', { template: 'eec' });
    assert.match(editor.document.getText(), /^- a\n {2}- b\n\n### Feedback for name, \S+\n\n- \*\*Example/);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), '- a\n  - b');
  });

  it('fills in the name in a person’s notes', async () => {
    const { person } = await run('teamLead.addPerson', { name: 'Ada In Note' });
    try {
      const { uri } = await run('teamLead.logOneOnOne', { person });
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
      await vscode.window.showTextDocument(document, { selection: new vscode.Range(5, 3, 5, 3) });
      await run('teamLead.giveFeedback', { template: 'sbi' });
      assert.match(document.getText(), new RegExp(`\n### Feedback for Ada In Note, ${today}\n`));
      assert.match(document.getText(), new RegExp(`\n# Ada In Note, ${today}\n`));
    } finally {
      await closeAll();
      await remove(`people/${person}`);
    }
  });

  it('selects the first placeholder, and moves on with Tab', async () => {
    const editor = await openText('|');
    await run('teamLead.giveFeedback', { template: 'specific-praise' });
    assert.equal(editor.document.getText(editor.selection), 'name');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.equal(editor.document.getText(editor.selection), 'the action, small and exact');
  });

  it('keeps selected text', async () => {
    const editor = await openText('Keep this.\n|');
    editor.selection = new vscode.Selection(0, 0, 0, 10);
    await run('teamLead.giveFeedback', { template: 'sbi' });
    assert.match(editor.document.getText(), /^Keep this\.\n\n### Feedback for name/);
  });

  it('inserts every template completely', async () => {
    for (const { id, title } of templates) {
      const editor = await openText('|');
      const { line } = await run('teamLead.giveFeedback', { template: id });
      const text = editor.document.getText();
      assert.equal(line, 0);
      assert.doesNotMatch(text, /\$|CURRENT_/, title);
      assert.equal((text.match(/^### /gm) ?? []).length, 1, title);
      await closeAll();
    }
  });

  it('goes into a person’s note of today if it is an agreement or a talk, and keeps the text there', async () => {
    const { person } = await run('teamLead.addPerson', { name: 'Ada $1 {Test}' });
    try {
      await run('teamLead.logOneOnOne', { person, text: 'Talked about tests.' });
      const { uri, line } = await run('teamLead.giveFeedback', { person, template: 'one-on-one-agenda' });
      const editor = vscode.window.activeTextEditor ?? assert.fail('The note is not open.');
      assert.equal(editor.document.uri.toString(), uri);
      const text = editor.document.getText();
      assert.equal(editor.document.lineAt(line).text, `### Agenda with Ada $1 {Test}, ${today}`);
      assert.match(text, /\n## Notes\n\nTalked about tests\.\n\n### Agenda with [\s\S]+\S\n\n## Actions\n/);
      await editor.document.save();
      await eventually(async () => assert.equal(await read(`people/${person}/${today}.md`), text));
    } finally {
      await closeAll();
      await remove(`people/${person}`);
    }
  });

  it("goes to the end of the person's feedback log if it is feedback", async () => {
    const { person } = await run('teamLead.addPerson', { name: 'Ada $1 {Test}' });
    try {
      await write(
        `people/${person}/feedback.md`,
        '# Feedback\n\n## 2026-01-02 praise: Calm\n\nx\n\n## Private\n\ny\n',
      );
      const { uri, line } = await run('teamLead.giveFeedback', { person, template: 'sbi' });
      const editor = vscode.window.activeTextEditor ?? assert.fail('The log is not open.');
      assert.equal(editor.document.uri.toString(), uri);
      assert.ok(uri.endsWith('/feedback.md'));
      assert.equal(editor.document.lineAt(line).text, `## ${today} praise: in a few words`);
      assert.match(
        editor.document.getText(),
        /^# Feedback\n\n## 2026-01-02 praise: Calm\n\nx\n\n## \S+ praise: in a few words\n\n- framework: sbi\n- delivered: no\n\n- \*\*About:\*\* [\s\S]+\n\n## Private\n\ny\n$/,
      );
      assert.doesNotMatch(editor.document.getText(), /###|\n\n\n\n/);
    } finally {
      await closeAll();
      await remove(`people/${person}`);
    }
  });

  describe('changes nothing', () => {
    const refused = async (given: object, message: RegExp) => {
      const files = await filesUnder(notesFolder);
      const editor = await openText('Mine.|');
      await assert.rejects(
        async () => vscode.commands.executeCommand('teamLead.giveFeedback', given),
        message,
      );
      assert.equal(editor.document.getText(), 'Mine.');
      assert.deepEqual(await filesUnder(notesFolder), files);
    };

    for (const [title, given, message] of [
      ['for an unknown template', { template: 'sbbi' }, /"template".*\bsbi\b/],
      ['for another unknown template', { template: 'deleg' }, /"template".*\bdelegation-brief\b/],
      ['without a template', {}, /"template" is missing/],
      ['for a template that is no text', { template: 7 }, /"template" must be string/],
      ['for an unknown field', { template: 'sbi', color: 'red' }, /"color" is not a field/],
      ['for an unknown person', { template: 'sbi', person: 'nobody-here' }, /"person"/],
    ] as const) {
      it(title, () => refused(given, message));
    }

    it('for an unknown template with a person', async () => {
      const [first] = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(notesFolder, 'people'));
      await refused({ template: 'no-such', person: first?.[0] ?? assert.fail() }, /"template"/);
    });

    it('without a person and without a Markdown file', async () => {
      const editor = await openText('let x = 1;|', 'javascript');
      await assert.rejects(
        async () => run('teamLead.giveFeedback', { template: 'sbi' }),
        /"person" is missing/,
      );
      assert.equal(editor.document.getText(), 'let x = 1;');
    });

    it('in a read-only file', async () => {
      await write('read-only.md', 'Mine.\n');
      try {
        const uri = vscode.Uri.joinPath(notesFolder, 'read-only.md');
        const { document } = await vscode.window.showTextDocument(uri);
        await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
        await assert.rejects(
          async () => run('teamLead.giveFeedback', { template: 'sbi' }),
          /read-only\.md cannot be written/,
        );
        assert.equal(document.getText(), 'Mine.\n');
      } finally {
        await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
        await remove('read-only.md');
      }
    });
  });
});
