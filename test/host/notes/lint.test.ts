import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { address, eventually, notesFolder, read, remove, run, write } from './workspaceNotes';

const said =
  '## 2026-11-20 praise: Trace\n\n- delivered: 2026-11-21\n\nOn Monday you never asked, so we waited.\n';

describe('the wording of feedback', () => {
  // A fresh name for each attempt: VS Code remembers a document for a while after it is closed.
  let count = 0;
  let person: string;
  let log: string;
  const configuration = () => vscode.workspace.getConfiguration('teamLead');
  beforeEach(async () => {
    person = `wording-${Date.now()}-${count++}`;
    log = `people/${person}/feedback.md`;
    await write(`people/${person}/profile.md`, '---\nname: Wording\n---\n');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const setting of ['lint.rules', 'lint.alsoIn', 'lint.enabled', 'lint.labels', 'lint.feedbackOnly'])
      await configuration().update(setting, undefined, vscode.ConfigurationTarget.Workspace);
    await remove(`people/${person}`);
  });

  const open = async (path: string, text: string) => {
    await write(path, text);
    return vscode.window.showTextDocument(vscode.Uri.parse(address(path)));
  };
  const marks = ({ uri }: vscode.TextDocument) =>
    vscode.languages.getDiagnostics(uri).filter(({ code }) => typeof code === 'object' && code !== null);
  const rulesIn = (document: vscode.TextDocument) =>
    marks(document).map(({ code }) => (typeof code === 'object' ? code.value : code));
  const marked = (document: vscode.TextDocument, ...rules: string[]) =>
    eventually(() => assert.deepEqual(rulesIn(document), rules));
  const fix = async (document: vscode.TextDocument, title: RegExp) => {
    const [mark] = marks(document);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      mark?.range ?? assert.fail('nothing is marked'),
      vscode.CodeActionKind.QuickFix.value,
    );
    return (
      actions.find(action => title.test(action.title)) ??
      assert.fail(`${title} is none of ${actions.map(action => action.title)}`)
    );
  };

  it('is marked in a log, with its rule, a reason and a link to the document', async () => {
    const { document } = await open(log, said);
    await marked(document, 'absolute');
    const [mark] = marks(document);
    assert.equal(document.getText(mark?.range), 'you never');
    assert.equal(mark?.source, 'Team Lead');
    assert.equal(mark?.severity, vscode.DiagnosticSeverity.Information);
    assert.match(mark?.message ?? '', /"you never".*Name the times you saw/);
    const target = typeof mark?.code === 'object' ? mark.code.target : undefined;
    assert.equal(target?.fragment, 'absolute');
    const rules = await vscode.workspace.fs.readFile(
      target?.with({ fragment: '' }) ?? assert.fail('no target'),
    );
    assert.match(new TextDecoder().decode(rules), /^### absolute$/m);
  });

  it('is marked in what 1:1 notes say about a person, or only in their feedback, and in concerns, but not in other text', async () => {
    const lines =
      'You are lazy.\n\n### Praise for Wording, 2026-11-20\n\nOn Monday you never asked, so we waited.\n';
    const note = await open(`people/${person}/2026-11-20.md`, lines);
    await marked(note.document, 'label', 'absolute');
    const named = await open(`people/${person}/monday.md`, `---\ntype: 1-1\ndate: 2026-11-20\n---\n${lines}`);
    await marked(named.document, 'label', 'absolute');
    await configuration().update('lint.feedbackOnly', true, vscode.ConfigurationTarget.Workspace);
    await marked(note.document, 'absolute');
    await marked(named.document, 'absolute');
    const topics = '- [ ] topic: you are lazy\n- [ ] concern: you are lazy\n';
    const inbox = await open(`people/${person}/inbox.md`, topics);
    await marked(inbox.document, 'label');
    assert.equal(marks(inbox.document)[0]?.range.start.line, 1);
    const readme = vscode.Uri.joinPath(notesFolder, '..', `${person}.md`);
    await vscode.workspace.fs.writeFile(readme, new TextEncoder().encode('You are lazy.\n'));
    try {
      const other = await vscode.window.showTextDocument(readme);
      const asked = await run('teamLead.lintFile', { uri: readme.toString() });
      assert.deepEqual(
        asked.findings.map(({ rule }) => rule),
        ['label'],
      );
      assert.deepEqual(rulesIn(other.document), []);
      await configuration().update('lint.alsoIn', [`${person}.md`], vscode.ConfigurationTarget.Workspace);
      await marked(other.document, 'label');
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(readme);
    }
  });

  it('is checked as you type', async () => {
    const editor = await open(log, said);
    await marked(editor.document, 'absolute');
    await editor.edit(edit => edit.replace(new vscode.Range(4, 10, 4, 19), 'you once'));
    await marked(editor.document);
  });

  it('has a fix that inserts a sentence to type over, and can be undone', async () => {
    const { document } = await open(log, said);
    await marked(document, 'absolute');
    const { edit } = await fix(document, /^Say when/);
    await vscode.workspace.applyEdit(edit ?? assert.fail('no edit'));
    assert.equal(document.getText().split('\n')[4], 'That day, I saw what you did.');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), said);
  });

  it('has a fix that adds a missing part at the end of its entry', async () => {
    const { document } = await open(
      log,
      `${said.replace('never asked, so we waited', 'asked')}\n## 2026-11-21 praise:\n`,
    );
    await marked(document, 'missing-impact');
    const { edit } = await fix(document, /^Add the impact/);
    await vscode.workspace.applyEdit(edit ?? assert.fail('no edit'));
    assert.match(
      document.getText(),
      /On Monday you asked\.\n\n- \*\*Impact:\*\* what it led to .*\n\n## 2026-11-21/,
    );
    await marked(document);
  });

  it('is not marked below a comment that turns the rule off', async () => {
    const { document } = await open(log, said);
    await marked(document, 'absolute');
    const { edit } = await fix(document, /^Leave this one alone/);
    await vscode.workspace.applyEdit(edit ?? assert.fail('no edit'));
    assert.match(document.getText(), /\n<!-- lint-ignore absolute -->\nOn Monday you never asked/);
    await marked(document);
  });

  it('has rules that can be turned off or made more severe, one by one or all at once', async () => {
    const { document } = await open(log, said);
    await marked(document, 'absolute');
    const { Workspace } = vscode.ConfigurationTarget;
    await configuration().update('lint.rules', { absolute: 'warning' }, Workspace);
    await eventually(() => assert.equal(marks(document)[0]?.severity, vscode.DiagnosticSeverity.Warning));
    const { command } = await fix(document, /^Turn the rule "absolute" off/);
    await vscode.commands.executeCommand(
      command?.command ?? assert.fail('no command'),
      ...(command?.arguments ?? []),
    );
    assert.deepEqual(configuration().inspect('lint.rules')?.workspaceValue, { absolute: 'off' });
    await marked(document);
    await configuration().update('lint.rules', undefined, Workspace);
    await marked(document, 'absolute');
    await configuration().update('lint.enabled', false, Workspace);
    await marked(document);
  });

  it('is returned by a command, also for a closed file, without changing anything', async () => {
    const text = `${said}\nYou guys were late.\n\n> You are lazy.\n`;
    await write(log, text);
    const { findings, whole, unread } = await run('teamLead.lintFile', { uri: address(log) });
    assert.equal(whole, true);
    assert.deepEqual(
      findings.map(({ rule, line, character, text: words }) => [rule, line, character, words]),
      [
        ['absolute', 4, 10, 'you never'],
        ['biased-wording', 6, 4, 'guys'],
      ],
    );
    assert.equal(await read(log), text);
    const part = await run('teamLead.lintFile', { uri: address(log), line: 5, endLine: 8 });
    assert.deepEqual(
      part.findings.map(({ rule }) => rule),
      ['biased-wording'],
    );
    assert.deepEqual(part.unread, []);
    assert.deepEqual(unread, [{ line: 8, endLine: 9, why: 'quotation' }]);
    await assert.rejects(run('teamLead.lintFile', { uri: 'feedback.md' }), /"uri"/);
    await assert.rejects(
      run('teamLead.lintFile', { uri: address(`people/${person}/none.md`) }),
      /no longer there/,
    );
  });
});
