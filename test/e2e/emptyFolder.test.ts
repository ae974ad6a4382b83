import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { axe } from './support/axe';
import { openWorkbench, until, type Workbench } from './support/workbench';

describe('in an empty folder', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ workspace: 'empty' });
  });
  after(() => workbench.close());

  it('the side bar shows the views of Team Lead', async () => {
    await workbench.openSidebar();
    for (const name of ['Style', 'People', 'Actions']) {
      assert.equal(await workbench.viewHeader(name).getAttribute('aria-expanded'), 'true', name);
    }
    // There is room for three; a view that is rarely needed stays collapsed below them.
    assert.equal(await workbench.viewHeader('Playbook').getAttribute('aria-expanded'), 'false');
  });

  it('the palette lists ways to start, and nothing that needs people', async () => {
    const labels = await workbench.commandTitles('Team Lead: ');
    assert.ok(labels.includes('Team Lead: Add Person…'), labels.join('\n'));
    assert.ok(!labels.some(label => /Log 1:1|Add Action|Show Team/.test(label)), labels.join('\n'));
  });

  it('the view leads to the tour, which has the name of the product', async () => {
    await workbench.sidebar.locator('a').filter({ hasText: 'Take the Tour' }).first().click();
    await workbench.page
      .locator('.gettingStartedContainer')
      .getByText('Choose a style for one task')
      .first()
      .waitFor();
    await workbench.run('workbench.action.closeAllEditors');
  });

  it('the first person and the first line of a 1:1 note take at most three prompts', async () => {
    const { page, quickInput } = workbench;
    let prompts = 0;
    const answer = async (question: string, text: string) => {
      await quickInput.widget.filter({ hasText: question }).waitFor();
      prompts++;
      await quickInput.answer(text);
    };
    await workbench.sidebar.getByRole('button', { name: 'Add Your First Person' }).click();
    await answer('The name you call this person by', 'Ada Lovelace');
    await answer('The role', '');
    const row = workbench.tree('People').getByRole('treeitem', { name: /^Ada Lovelace/ });
    await row.waitFor();
    const text = await workbench.fileText('team-notes/people/ada-lovelace/profile.md');
    assert.match(text, /^---\nformat: 1\nname: Ada Lovelace\n---\n/);

    await row.hover();
    await row.getByRole('button', { name: /^Log 1:1/ }).click();
    await page.locator('.monaco-editor.focused').waitFor();
    assert.equal(await quickInput.widget.isVisible(), false);
    await page.keyboard.type('Runs the engine');
    await page.locator('.view-line').filter({ hasText: 'Runs the engine' }).waitFor();
    assert.ok(prompts <= 3, String(prompts));
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  });

  it('the sample team opens in its own window, and is removed without a trace', async () => {
    await workbench.closeEverything();
    const opened = workbench.page.context().waitForEvent('page');
    await workbench.command('Team Lead: Explore a Sample Team');
    const page = await opened;
    await page.waitForURL(/sample-team/);
    const folder = decodeURIComponent(new URL(page.url()).searchParams.get('folder') ?? '');
    const path = folder.replace(/^[a-z-]+:\/\/[^/]*/, '');
    const people = `${path}/team-notes/people/dana-okafor/profile.md`;
    assert.match(await readFile(people, 'utf8'), /name: Dana Okafor/);
    await page.getByRole('tab', { name: /START-HERE/ }).waitFor();
    await page.close();

    await workbench.command('Team Lead: Remove the Sample Team');
    await workbench.page.getByRole('button', { name: 'Remove', exact: true }).click();
    await until(async () => !existsSync(path));
  });

  it('the team on a task says what is missing', async () => {
    const panel = workbench.panelFrame();
    await workbench.command('Team Lead: Show Team on a Task');
    await panel.getByRole('heading', { name: 'No task is shared yet' }).waitFor();
    assert.deepEqual(await axe(panel), []);
    await panel.getByRole('button', { name: 'Save a reading' }).click();
    await workbench.quickInput.input.waitFor();
    await workbench.closeEverything();
  });
});
