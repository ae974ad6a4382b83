import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { playbook } from '../../src/content/styles/playbook';
import { openWorkbench, until, type Workbench } from './support/workbench';

describe('the playbook by keyboard', () => {
  let workbench: Workbench;
  const page = () => workbench.page;
  const opener = playbook.S2.openers[0] ?? assert.fail('no opener');
  /** The card in the preview. */
  const card = () =>
    page()
      .locator('iframe.webview.ready[src*="vscode.markdown-language-features"]')
      .contentFrame()
      .frameLocator('iframe#active-frame');
  const heading = (name: string) => card().getByRole('heading', { name, exact: true, level: 1 });
  const editorHasFocus = () => page().locator('.editor-instance .monaco-editor.focused').waitFor();

  before(async () => {
    workbench = await openWorkbench({ workspace: 'empty', settings: { 'files.autoSave': 'off' } });
  });
  after(() => workbench.close());

  /** Opens a new note for each attempt, with the cursor at its end, and nothing else open. */
  const openNote = async (): Promise<string> => {
    const name = `note-${Date.now()}.md`;
    await workbench.closeEverything();
    await writeFile(path.join(workbench.folder ?? assert.fail('No folder is open.'), name), '# Dana\n\n- ');
    await workbench.openFile(name);
    await page().keyboard.press('Control+End');
    return name;
  };

  /** Types a few letters, and presses Enter once the card is first in the list. */
  const lookUp = async (letters: string, title: string) => {
    await workbench.command('Team Lead: Look Up');
    const { input, rows } = workbench.quickInput;
    await rows.first().filter({ hasText: 'Two jobs' }).waitFor();
    await input.fill(letters);
    await rows.first().filter({ hasText: title }).waitFor();
    await workbench.quickInput.accept();
  };

  it('finds a card by a few letters, and inserts an opener into the note, which keeps the cursor', async () => {
    const name = await openNote();
    await lookUp('coac', 'Coaching');
    await heading('Coaching').waitFor();
    await card().getByText(opener).waitFor();
    await editorHasFocus();
    await page().keyboard.type('Ask: ');
    await workbench.command('Team Lead: Insert Opener into Note');
    await workbench.quickInput.rows.first().filter({ hasText: opener }).waitFor();
    await workbench.quickInput.accept();
    await page()
      .locator('.view-lines')
      .filter({ hasText: opener.slice(0, 16) })
      .waitFor();
    await editorHasFocus();
    await page().keyboard.press('Control+s');
    await workbench.fileText(name, text => text.trimEnd() === `# Dana\n\n- Ask: \n\n${opener}`);
    assert.equal(await page().locator('.tabs-container').getByRole('tab').count(), 2);
  });

  it('opens the match for what was typed, however soon Enter follows', async () => {
    await openNote();
    for (const [letters, title] of [
      ['coaching', 'Coaching'],
      ['supp', 'Supporting'],
      ['dele', 'Delegating'],
    ] as const) {
      await workbench.command('Team Lead: Look Up');
      await workbench.quickInput.rows.first().filter({ hasText: 'Two jobs' }).waitFor();
      await page().keyboard.type(letters);
      await page().keyboard.press('Enter');
      await heading(title).waitFor();
    }
  });

  it('changes nothing on Escape', async () => {
    await openNote();
    await workbench.command('Team Lead: Look Up');
    await workbench.quickInput.rows.first().waitFor();
    await workbench.quickInput.input.fill('late');
    await page().keyboard.press('Escape');
    await editorHasFocus();
    assert.equal(await page().locator('.tabs-container').getByRole('tab').count(), 1);
  });

  it('opens a card from the tree, which keeps the focus until the card is opened again', async () => {
    await openNote();
    await workbench.openSidebar();
    await workbench.showView('Playbook');
    const tree = workbench.tree('Playbook');
    await workbench.run('teamLead.playbook.focus');
    const focused = tree.locator('.monaco-list-row.focused');
    // The keys go to the tree once it has the focus.
    await until(async () => {
      await page().keyboard.press('Home');
      return (await focused.textContent({ timeout: 1000 }))?.trim() === 'Guide';
    });
    await page().keyboard.press('ArrowDown');
    await focused.filter({ hasText: 'Styles' }).waitFor();
    if ((await focused.getAttribute('aria-expanded')) === 'false') await page().keyboard.press('ArrowRight');
    await tree.getByRole('treeitem', { name: 'Directing' }).waitFor();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Enter');
    await heading('Directing').waitFor();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Enter');
    await heading('Coaching').waitFor();
    const webviewHasFocus = () => page().evaluate('document.activeElement?.tagName === "IFRAME"');
    assert.equal(await webviewHasFocus(), false);
    await page().keyboard.press('Enter');
    await until(async () => (await webviewHasFocus()) === true);
  });
});
