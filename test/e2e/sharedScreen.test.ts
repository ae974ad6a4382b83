import assert from 'node:assert/strict';
import { openWorkbench, until, type Workbench } from './support/workbench';

describe('on a shared screen', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ viewport: { width: 1440, height: 900 } });
    await workbench.openSidebar();
    await workbench.tree('People').getByRole('treeitem', { name: 'Dana Okafor' }).waitFor();
  });
  after(() => workbench.close());

  const toggle = () => workbench.run('teamLead.toggleSharedScreen');
  const status = () => workbench.page.locator('#teamlead\\.team-lead\\.teamLead\\.sharedScreen');
  const concern = 'one line each';

  it('the desk, the card, the trees and hidden pages show nothing private, also after a reload', async () => {
    const { page, quickInput, sidebar } = workbench;
    const panel = workbench.panelFrame();
    const style = workbench.styleFrame();
    // With something to hide in each of them.
    await style.getByRole('combobox', { name: 'Person' }).selectOption('Dana Okafor');
    await style.getByRole('combobox', { name: 'Task' }).selectOption('Search rewrite');
    await style.getByRole('heading', { name: 'Coaching' }).waitFor();
    await workbench.openCard('Why');
    await workbench.command('Team Lead: Open 1:1 Desk');
    await quickInput.answer('dana');
    await panel.getByText(concern).waitFor();

    await toggle();
    await status().getByText('Shared screen').waitFor();
    await panel.getByText(concern).waitFor({ state: 'detached' });
    await panel.getByText('ISBN check').first().waitFor();
    assert.equal(await panel.getByText(/Coaching|Supporting/).count(), 0);
    // The map names every style; the answer names one.
    await style.getByRole('heading', { name: 'Coaching' }).waitFor({ state: 'detached' });
    const dana = workbench.tree('People').getByRole('treeitem', { name: 'Dana Okafor' });
    await dana.locator('.monaco-tl-twistie').click();
    await sidebar
      .getByRole('treeitem', { name: /Search rewrite/ })
      .first()
      .waitFor();
    assert.doesNotMatch((await workbench.tree('People').textContent()) ?? '', /Coaching|Delegating/);
    // The card was hidden when the shared screen was switched on.
    await page.getByRole('tab', { name: /Style Card|Dana Okafor on/ }).click();
    await until(
      async () => !/failed a third time/.test((await panel.locator('body').textContent()) ?? 'none'),
    );

    await workbench.reload();
    await status().getByText('Shared screen').waitFor();
    await page.getByRole('tab', { name: '1:1 with Dana Okafor' }).click();
    await panel.getByText('ISBN check').first().waitFor();
    assert.equal(await panel.getByText(concern).count(), 0);

    await toggle();
    await panel.getByText(concern).waitFor();
    await status().getByText('Shared screen').waitFor({ state: 'detached' });
  });
});
