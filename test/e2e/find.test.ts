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
    // The title may appear before the palette's rows are gone.
    await workbench.quickInput.rows.getByText('Search the notes folder').waitFor();
  };
  const firstRow = async () => (await workbench.quickInput.rows.first().textContent()) ?? '';

  it('updates while typing, and opens the newest line by keyboard', async () => {
    const { quickInput, page } = workbench;
    await openFind();
    await page.keyboard.type('RANKING nobody');
    await until(async () => /Search the notes folder.*“RANKING nobody”/.test(await firstRow()));
    assert.equal(await quickInput.rows.count(), 1);
    for (let at = 0; at < ' nobody'.length; at++) await page.keyboard.press('Backspace');
    await until(async () => /ranking/i.test(await firstRow()) && !/“RANKING/.test(await firstRow()));
    assert.match(await firstRow(), /Dana Okafor · /);
    assert.ok((await quickInput.rows.count()) > 2);
    await page.keyboard.press('Enter');
    await workbench.editorTab('.md').first().waitFor();
    const line = await page.locator('.view-line').allInnerTexts();
    assert.ok(
      line.some(text => /ranking/i.test(text)),
      line.join('\n'),
    );
  });

  it('opens the newest line even if Enter comes before the rows', async () => {
    const { page } = workbench;
    await workbench.closeEverything();
    await openFind();
    await page.keyboard.insertText('ranking');
    await page.keyboard.press('Enter');
    await workbench.editorTab('.md').first().waitFor();
    const line = await page.locator('.view-line').allInnerTexts();
    assert.ok(
      line.some(text => /ranking/i.test(text)),
      line.join('\n'),
    );
  });

  it('searches only the named person, until that is cleared by keyboard', async () => {
    const { page, quickInput } = workbench;
    await workbench.closeEverything();
    await openFind();
    await page.keyboard.type('dana ranking');
    await quickInput.widget.getByText('Find in Notes with Dana Okafor', { exact: true }).waitFor();
    await until(async () => /Dana Okafor · /.test(await firstRow()));
    // The rows contain no Markdown marks.
    for (const row of await quickInput.rows.allTextContents())
      assert.doesNotMatch(row, /\*\*|\]\(|due:|\[ \]/);
    const wider = quickInput.rows.filter({ hasText: 'Look in everybody’s notes' });
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await wider.and(page.locator('.focused')).waitFor();
    await page.keyboard.press('Enter');
    await quickInput.widget.getByText('Find in Notes', { exact: true }).waitFor();
    await until(async () => (await wider.count()) === 0);
    assert.equal(await quickInput.input.inputValue(), 'dana ranking');
    await page.keyboard.press('Escape');
  });

  it('says what to try if nothing is found', async () => {
    const { page, quickInput } = workbench;
    await openFind();
    await page.keyboard.type('dana nobody-said-this');
    await quickInput.rows.filter({ hasText: 'Nothing found. Try fewer words' }).waitFor();
    await quickInput.rows.filter({ hasText: 'Look in everybody’s notes' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('continues in the search view, on the notes folder', async () => {
    const { page } = workbench;
    await openFind();
    await page.keyboard.type('nobody ever said this');
    await until(async () => /“nobody/.test(await firstRow()));
    await page.keyboard.press('Enter');
    await workbench.sidebar.getByText("No results found in './team-notes'").waitFor();
  });
});
