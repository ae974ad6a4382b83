import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { playbook } from '../../../src/content/styles/playbook';
import { address, read, remove, run, write } from './workspaceNotes';

const tabs = () => vscode.window.tabGroups.all.flatMap(group => group.tabs);
const closeEditors = () => vscode.commands.executeCommand('workbench.action.closeAllEditors');
const opener = (place: number) => playbook.S2.openers[place] ?? assert.fail('no such opener');

describe('the playbook', () => {
  let number = 0;
  const written: string[] = [];

  /** Opens a fresh Markdown file, with the cursor at this place. */
  const open = async (text: string, line: number, character: number) => {
    const file = `me/opener-${Date.now()}-${number++}.md`;
    await write(file, text);
    written.push(file);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(address(file)));
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(line, character, line, character);
    return document;
  };
  const tidy = async () => {
    await vscode.workspace.saveAll();
    await closeEditors();
    for (const file of written.splice(0)) await remove(file);
  };
  beforeEach(tidy);
  after(tidy);

  it('returns the best match, and opens nothing', async () => {
    const found = await run('teamLead.lookUp', { query: 'co' });
    assert.deepEqual([found.id, found.title], ['style-s2', 'Coaching']);
    assert.match(found.markdown, /^# Coaching\n\nYou still steer/);
    assert.ok(found.markdown.includes(`\n- ${opener(0)}\n`));
    assert.equal(
      (await run('teamLead.lookUp', { query: 'template-sbi' })).title,
      'SBI: situation, behavior, impact',
    );
    assert.equal((await run('teamLead.lookUp', {})).id, 'leading-and-managing');
    assert.equal(tabs().length, 0);
  });

  it('shows a card as a page with links to other cards', async () => {
    const at = (path: string) => vscode.Uri.from({ scheme: 'team-lead-card', path });
    const page = await vscode.workspace.openTextDocument(at('/style-s2/Coaching.md'));
    assert.equal(page.languageId, 'markdown');
    const [, link = ''] = page.getText().match(/\[Finding it hard\]\(([^)]+)\)/) ?? [];
    const other = await vscode.workspace.openTextDocument(
      vscode.Uri.joinPath(at('/style-s2'), decodeURIComponent(link)),
    );
    assert.match(other.getText(), /^# Finding it hard\n/);
    const guide = await vscode.workspace.openTextDocument(at('/guide-tuesday/Tuesday.md'));
    assert.match(
      guide.getText(),
      /\n## In the Command Palette\n\n- Team Lead: Today\n- Team Lead: Open 1:1 Desk…\n/,
    );
    const none = await vscode.workspace.openTextDocument(at('/gone/Gone.md'));
    assert.equal(none.getText(), 'There is no such card.');
  });

  it('copies an opener', async () => {
    assert.deepEqual(await run('teamLead.copyOpener', { card: 'style-s2' }), { text: opener(0) });
    assert.equal(await vscode.env.clipboard.readText(), opener(0));
    assert.deepEqual(await run('teamLead.copyOpener', { card: 'style-s2', opener: 3 }), { text: opener(3) });
  });

  it('inserts an opener below the block at the cursor, which stays intact', async () => {
    const document = await open('# A\n\n- [ ] Ask now\n- [ ] Send\n\n## B\n', 2, 9);
    const done = await run('teamLead.insertOpener', { card: 'style-s2', opener: 1 });
    assert.deepEqual(done, { uri: document.uri.toString(), line: 5 });
    assert.equal(document.getText(), `# A\n\n- [ ] Ask now\n- [ ] Send\n\n${opener(1)}\n\n## B\n`);
    const { active } = vscode.window.activeTextEditor?.selection ?? assert.fail();
    assert.deepEqual([active.line, active.character], [5, opener(1).length]);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '# A\n\n- [ ] Ask now\n- [ ] Send\n\n## B\n');
  });

  it('inserts into the last used editor while a card has the focus', async () => {
    const document = await open('- ', 0, 2);
    await vscode.commands.executeCommand('teamLead.playbook.showCard', 'style-s2');
    // Twice, because running it again is how a user asks to see the page.
    await vscode.commands.executeCommand('teamLead.playbook.showCard', 'style-s2');
    assert.ok(vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputCustom);
    assert.equal(tabs().length, 2);
    await run('teamLead.insertOpener', { card: 'style-s2' });
    assert.equal(document.getText(), `- \n\n${opener(0)}`);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  it('inserts into what waits for a person’s next 1:1, which does not count as a meeting', async () => {
    const { person } = await run('teamLead.addPerson', { name: `Opener ${Date.now()}` });
    try {
      const { uri } = await run('teamLead.insertOpener', { card: 'style-s2', person });
      assert.equal(uri, address(`people/${person}/next.md`));
      await vscode.workspace.saveAll();
      assert.ok((await read(`people/${person}/next.md`)).includes(`## Notes\n\n${opener(0)}\n\n`));
      await closeEditors();
    } finally {
      await remove(`people/${person}`);
    }
  });

  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['teamLead.lookUp', { query: 2 }, /"query" must be string/],
    ['teamLead.lookUp', { text: 'co' }, /"text" is not a field/],
    ['teamLead.lookUp', { query: 'zzyzx' }, /"query" finds nothing in the playbook; the closest are: /],
    ['teamLead.copyOpener', {}, /"card" is missing/],
    [
      'teamLead.copyOpener',
      { card: 'style-s5' },
      /"card" is not the id of a card; the closest are: style-s1,/,
    ],
    ['teamLead.copyOpener', { card: 'style-s2', opener: -1 }, /"opener" must not be negative/],
    ['teamLead.copyOpener', { card: 'style-s2', opener: 4 }, /"opener" must be a number from 0 and below 4/],
    ['teamLead.insertOpener', { card: 'template-sbi' }, /"opener" must be a number from 0 and below 0/],
    ['teamLead.insertOpener', { card: 'style-s2' }, /"person" is missing, and no Markdown file is open/],
    ['teamLead.insertOpener', { card: 'style-s2', person: 'nobody-here' }, /"person" nobody-here/],
  ];
  for (const [command, given, message] of wrong) {
    it(`${command} refuses ${JSON.stringify(given)}`, async () => {
      await assert.rejects(async () => vscode.commands.executeCommand(command, given), message);
    });
  }
});
