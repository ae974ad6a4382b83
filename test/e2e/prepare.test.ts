import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { addDays, today, weekdayOf } from '../../src/core/dates/calendar';
import { createWorkspace, type Workspace } from '../support/vscode/workspace.mjs';
import { openWorkbench, until, type Workbench } from './support/workbench';

describe('before a 1:1 and between two', () => {
  let created: Workspace;
  let workbench: Workbench;
  const person = 'team-notes/people/dana-okafor';
  const focused = () => workbench.page.locator('.editor-instance .monaco-editor.focused');

  before(async () => {
    created = await createWorkspace('sample');
    const folder = created.folder ?? assert.fail('no folder');
    const git = (...given: string[]) =>
      execFileSync('git', ['-c', 'user.name=D', '-c', 'user.email=Dana.Okafor@quayside.example', ...given], {
        cwd: folder,
      });
    git('init', '--quiet');
    git('add', 'src');
    git('commit', '--quiet', '--message', 'Divide each field by its own length');
    await appendFile(path.join(folder, 'src/search/ranking.ts'), '// more\n');
    git('-c', 'user.email=somebody@quayside.example', 'commit', '--quiet', '--all', '--message', 'Not hers');
    workbench = await openWorkbench({
      folder,
      viewport: { width: 1280, height: 2200 },
      settings: { 'teamLead.commitSubjects': true },
    });
    await workbench.openSidebar();
  });
  after(async () => {
    await workbench.close();
    await created.remove();
  });

  it('opens the desk and starts the note, by keyboard', async () => {
    const { page, quickInput } = workbench;
    const desk = workbench.panelFrame();
    await workbench.openFile('src/search/ranking.ts');
    await until(async () => {
      await workbench.command('Team Lead: Open 1:1 Desk');
      await quickInput.answer('dana');
      // Git may still be looking for the repository when the first brief is made.
      return desk
        .getByText('Divide each field by its own length')
        .waitFor({ timeout: 4000 })
        .then(() => true);
    }, 30_000);
    await desk.getByRole('heading', { name: 'You owe' }).waitFor();
    assert.equal(await desk.getByText('Not hers').count(), 0);
    const questions = desk.getByRole('region', { name: 'Ask', exact: true }).getByRole('listitem');
    const asked = (await questions.allInnerTexts()).map(text => text.trim());
    assert.ok(asked.length >= 3 && asked.length <= 5, asked.join('\n'));
    await desk.getByRole('checkbox', { name: `Take along: ${asked[1]}` }).focus();
    await page.keyboard.press('Space');

    await workbench.command('Team Lead: Start the Note');
    await focused().filter({ hasText: 'Topics' }).waitFor();
    await page.keyboard.type('She looked out of the window.');
    await page.keyboard.press('Control+S');
    const text = await workbench.fileText(`${person}/${today()}.md`, now => now.includes('window'));
    assert.ok(
      text.includes(
        `## Questions\n\n- ${asked[1]}\n\n## Notes\n\nShe looked out of the window.\n\n## Actions`,
      ),
      text,
    );
    assert.match(text, /## Topics\n\n- .*\n(- .*\n)*\n## Questions/);
    assert.ok(!text.includes(asked[0] ?? '?'));

    // The desk stays visible, and knows about the note.
    await desk.getByRole('button', { name: 'Open the Note' }).waitFor();
  });

  it('captures from a selection and from a line without interrupting typing', async () => {
    const { page, quickInput } = workbench;
    await workbench.openFile('src/search/tokenize.ts');
    await focused().filter({ hasText: 'export function tokenize' }).waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await workbench.command('Team Lead: Add to 1:1');
    await quickInput.answer('@dana praise: Small and clear');
    const inbox = `${person}/inbox.md`;
    const first = await workbench.fileText(inbox, text => text.includes('Small and clear'));
    assert.match(
      first,
      /praise: Small and clear \[src\/search\/tokenize\.ts:1\]\(\.\.\/\.\.\/\.\.\/src\/search\/tokenize\.ts#L1-L2\)\n/,
    );
    await focused().waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('// still here');
    await page.keyboard.press('Control+S');
    await workbench.fileText(
      'src/search/tokenize.ts',
      text => text.split('\n')[2]?.startsWith('// still here') === true,
    );

    await workbench.command('Team Lead: Add This Line for a 1:1');
    await quickInput.answer('@dana Ask about this line');
    const second = await workbench.fileText(inbox, text => text.includes('Ask about this line'));
    assert.match(second, /topic: Ask about this line \[src\/search\/tokenize\.ts:3\]\(\S+#L3\)\n/);
  });

  it('captures a line from its number, and a commit from a file’s timeline', async () => {
    const { page, quickInput, sidebar } = workbench;
    const inbox = `${person}/inbox.md`;
    await workbench.openFile('src/search/indexer.ts');
    await focused().filter({ hasText: 'export' }).first().waitFor();
    await workbench.chooseInMenu(
      page.locator('.editor-instance:has(.focused) .line-numbers', { hasText: /^5$/ }),
      'Add This Line for a 1:1',
    );
    await quickInput.answer('@dana From the number');
    const first = await workbench.fileText(inbox, text => text.includes('From the number'));
    assert.match(first, /From the number \[src\/search\/indexer\.ts:5\]\(\S+\/indexer\.ts#L5\)\n/);

    await workbench.run('timeline.focus');
    await workbench.chooseInMenu(
      sidebar.getByRole('treeitem', { name: /Divide each field/ }).first(),
      'Add This Commit for a 1:1',
    );
    await quickInput.answer('@dana From the history');
    const second = await workbench.fileText(inbox, text => text.includes('From the history'));
    const hash = execFileSync('git', ['log', '-1', '--format=%H', '--', 'src/search/indexer.ts'], {
      cwd: workbench.folder,
      encoding: 'utf8',
    });
    assert.match(
      second,
      /From the history \[src\/search\/indexer\.ts\]\(\S+\/indexer\.ts\) \([\da-f]{8}\)\n/,
    );
    assert.ok(second.includes(`(${hash.slice(0, 8)})`), hash);
  });

  it('captures from the changed side of a diff, with the commit', async () => {
    const { page, quickInput, sidebar } = workbench;
    const inbox = `${person}/inbox.md`;
    await workbench.openFile('src/search/ranking.ts');
    await workbench.run('timeline.focus');
    await sidebar
      .getByRole('treeitem', { name: /Not hers/ })
      .first()
      .dblclick();
    const changed = page.locator('.monaco-diff-editor .editor.modified .view-lines');
    await changed
      .getByText(/^\/\/\smore$/)
      .first()
      .waitFor();
    await changed
      .getByText(/^\/\/\smore$/)
      .first()
      .click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await workbench.command('Team Lead: Add to 1:1');
    await quickInput.answer('@dana Seen in the diff');
    const text = await workbench.fileText(inbox, now => now.includes('Seen in the diff'));
    const hash = execFileSync('git', ['log', '-1', '--format=%H'], {
      cwd: workbench.folder,
      encoding: 'utf8',
    });
    assert.match(
      text,
      /Seen in the diff \[src\/search\/ranking\.ts:\d+\]\(\S+\/ranking\.ts#L\d+\) \([\da-f]{8}\)\n/,
    );
    assert.ok(text.includes(`(${hash.slice(0, 8)})`), hash);
  });

  it('shows a due date in words before it is accepted', async () => {
    const { quickInput } = workbench;
    const friday = addDays(today(), ((5 - weekdayOf(today()) + 6) % 7) + 1);
    await workbench.command('Team Lead: Add Action');
    await quickInput.answer('aiko');
    await quickInput.input.fill('Send the graphs @me by friday');
    await quickInput.widget.getByText(/due Fri, /).waitFor();
    await quickInput.accept();
    // No test starts a note with her, so it stays on the page for the next 1:1.
    const note = 'team-notes/people/aiko-tanabe/next.md';
    await workbench.fileText(note, text => text.includes(`- [ ] Send the graphs @me due:${friday}\n`));

    await workbench.command('Team Lead: Add Action');
    await quickInput.answer('aiko');
    await quickInput.answer('Read the graphs @them');
    await quickInput.rows.filter({ hasText: 'In two weeks' }).waitFor();
    await quickInput.input.fill('in 3 weeks');
    await quickInput.rows.filter({ hasText: 'due ' }).waitFor();
    await quickInput.accept();
    await workbench.fileText(note, text =>
      text.includes(`- [ ] Read the graphs @aiko-tanabe due:${addDays(today(), 21)}\n`),
    );
    assert.ok(!(await readFile(path.join(workbench.folder ?? '', note), 'utf8')).includes('by friday'));
  });
});
