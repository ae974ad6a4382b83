import assert from 'node:assert/strict';
import { openWorkbench, until, type Workbench } from './support/workbench';

describe('finding in the notes', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench.close());

  const openFind = async () => {
    await workbench.command('Team Lead: Find in Notes');
    await workbench.quickInput.widget.getByText('Find in Notes', { exact: true }).waitFor();
  };
  const firstRow = async () => (await workbench.quickInput.rows.first().textContent()) ?? '';

  it('follows the typing, and opens the newest line by keyboard alone', async () => {
    const { quickInput, page } = workbench;
    await openFind();
    await page.keyboard.type('RANKING dana');
    await until(async () => (await quickInput.rows.count()) === 1);
    assert.match(await firstRow(), /Search the notes folder/);
    for (let at = 0; at < ' dana'.length; at++) await page.keyboard.press('Backspace');
    await until(async () => (await quickInput.rows.count()) > 2);
    const first = await firstRow();
    assert.match(first, /ranking/i);
    assert.match(first, /Dana Okafor · /);
    await page.keyboard.press('Enter');
    await workbench.editorTab('.md').first().waitFor();
    const line = await page.locator('.view-line').allInnerTexts();
    assert.ok(
      line.some(text => /ranking/i.test(text)),
      line.join('\n'),
    );
  });

  it('goes on to the search view on the notes folder', async () => {
    const { page } = workbench;
    await openFind();
    await page.keyboard.type('nobody ever said this');
    await until(async () => /“nobody/.test(await firstRow()));
    await page.keyboard.press('Enter');
    await workbench.sidebar.getByText("No results found in './team-notes'").waitFor();
  });
});
