import assert from 'node:assert/strict';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { openWorkbench, until, type Workbench } from './support/workbench';

describe('the preview of a note', () => {
  let workbench: Workbench;
  let frame: FrameLocator;
  const folder = () => workbench.folder ?? assert.fail('No folder is open.');
  const person = 'team-notes/people/dana-okafor';
  const page = () => frame.locator('.markdown-body');
  const marks = () => page().locator('[class*="team-lead-"]');

  /** Opens a file and its preview next to it, and nothing else. */
  const preview = async (relative: string, text: string) => {
    await workbench.run('workbench.action.closeAllEditors');
    await workbench.openFile(relative);
    await workbench.run('markdown.showLockedPreviewToSide');
    const webview = workbench.page.locator('iframe.webview.ready[src*="vscode.markdown-language-features"]');
    frame = webview.contentFrame().frameLocator('iframe#active-frame');
    await page().getByText(text).first().waitFor();
  };
  const line = (text: string): Locator => page().locator('li').filter({ hasText: text });

  before(async () => {
    workbench = await openWorkbench({ settings: { 'files.autoSave': 'off' } });
  });
  after(() => workbench.close());

  it('shows the style of each reading as a badge, and leaves the text unchanged', async () => {
    await preview(`${person}/tasks.md`, 'Search rewrite');
    const badges = page().locator('.team-lead-style');
    await until(async () => (await badges.count()) === 8);
    assert.equal(
      (await badges.allTextContents()).join(' '),
      'Directing Coaching Coaching Coaching Supporting Coaching Supporting Delegating',
    );
    const text = await readFile(path.join(folder(), person, 'tasks.md'), 'utf8');
    for (const item of await page().locator('li').allTextContents())
      assert.ok(text.includes(`- ${item.replace(/^Private\n?/, '')}`), item);
  });

  it('updates while typing, and marks nothing twice', async () => {
    const badges = page().locator('.team-lead-style');
    const file = path.join(folder(), person, 'tasks.md');
    await appendFile(file, '- 2026-11-23 high / high → S4 does it alone\n- We spoke of Coaching\n');
    await line('does it alone').waitFor();
    await until(async () => (await badges.count()) === 9);
    assert.equal(await line('does it alone').locator('.team-lead-style').textContent(), 'S4');
    assert.equal(await page().locator('.team-lead-style .team-lead-style').count(), 0);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('→ S4 does', 'does'));
    await until(async () => (await badges.count()) === 8);
  });

  it('folds private topics, and renders checkboxes', async () => {
    await preview(`${person}/inbox.md`, 'ISBN check');
    await marks().first().waitFor();
    assert.deepEqual(await page().locator('.team-lead-private-item').count(), 1);
    assert.equal(await line('talked over').locator('.team-lead-private-word').textContent(), 'private');
    const fold = line('talked over').locator('details');
    assert.equal(await fold.getAttribute('open'), null);
    await fold.locator('summary').click();
    await line('talked over').locator('.team-lead-private-word').waitFor();
    assert.ok(await page().getByRole('checkbox').first().isVisible());
  });

  it('shows an action’s owner and due date as chips', async () => {
    const note = `${person}/2026-01-12.md`;
    await writeFile(
      path.join(folder(), note),
      '# Dana\n\n## Actions\n\n- [ ] Pair on it @me due:2026-01-20\n- [x] Send it @dana done:2026-01-13\n- [-] Not now\n- mail @me\n',
    );
    await preview(note, 'Pair on it');
    await page().locator('.team-lead-chip').first().waitFor();
    assert.deepEqual(await page().locator('.team-lead-chip').allTextContents(), [
      '@me',
      'due:2026-01-20',
      '@dana',
      'done:2026-01-13',
    ]);
    assert.equal(await page().getByRole('checkbox', { checked: true }).count(), 1);
    assert.equal(await page().getByRole('checkbox').count(), 3);
  });

  it('folds private sections and code blocks, and keeps opened ones open', async () => {
    const note = `${person}/2026-01-05.md`;
    await writeFile(
      path.join(folder(), note),
      '# Dana\n\n## Private\n\nOne.\n\n### More\n\n- Two\n\n## Actions\n\n- Three\n\n```Private\nFour\n```\n\n- In a list\n\n  ```private\n  Five\n  ```\n\n```ts\nSix\n```\n',
    );
    await preview(note, 'Three');
    const section = page().locator('details.team-lead-private-section');
    await section.waitFor();
    assert.equal(await page().getByRole('group', { name: 'Private' }).count(), 3);
    for (const inside of ['One.', 'More', 'Two'])
      assert.equal(await section.getByText(inside).isVisible(), false);
    await section.first().locator('summary').first().click();
    for (const inside of ['One.', 'More', 'Two']) await section.getByText(inside).waitFor();
    assert.equal(await section.getByText('Three').count(), 0);
    const blocks = page().locator('pre.team-lead-private-block');
    assert.equal(await blocks.count(), 2);
    for (const [at, text] of ['Four', 'Five'].entries()) {
      assert.equal(await blocks.nth(at).getByText(text).isVisible(), false);
      await page().locator('details.team-lead-fold').nth(at).locator('summary').click();
      await blocks.nth(at).getByText(text).waitFor();
    }
    await appendFile(path.join(folder(), note), '\nMore below.\n');
    await page().getByText('More below.').waitFor();
    await section.getByText('One.').waitFor();
    await writeFile(path.join(folder(), note), '# Dana\n\n## In privacy\n\nOne.\n\n## Actions\n\n- Three\n');
    await page().getByText('In privacy').waitFor();
    await until(async () => (await marks().count()) === 0);
  });

  it('leaves every other file alone', async () => {
    await preview('README.md', 'independent bookshops');
    assert.equal(await marks().count(), 0);
    await writeFile(
      path.join(folder(), 'plans.md'),
      '# Plans\n\n## Private\n\n- 2026-11-23 some / low → Coaching\n',
    );
    await preview('plans.md', 'Coaching');
    assert.equal(await marks().count(), 0);
  });
});
