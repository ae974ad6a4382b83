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

  /** Opens a file and its preview beside it, and nothing else. */
  const preview = async (relative: string, text: string) => {
    await workbench.command('View: Close All Editors');
    await workbench.openFile(relative);
    // The palette offers previews only while the editor has the focus.
    await workbench.page.locator('.monaco-editor.focused').waitFor();
    await workbench.command('Markdown: Open Locked Preview to the Side');
    const webview = workbench.page.locator('iframe.webview.ready[src*="vscode.markdown-language-features"]');
    frame = webview.contentFrame().frameLocator('iframe#active-frame');
    await page().getByText(text).first().waitFor();
  };
  const line = (text: string): Locator => page().locator('li').filter({ hasText: text });

  before(async () => {
    workbench = await openWorkbench({ settings: { 'files.autoSave': 'off' } });
  });
  after(() => workbench.close());

  it('shows the style of each reading as a badge, and leaves the text as it was', async () => {
    await preview(`${person}/tasks.md`, 'Search rewrite');
    const badges = page().locator('.team-lead-style');
    await until(async () => (await badges.count()) === 8);
    assert.equal(
      (await badges.allTextContents()).join(' '),
      'Directing Coaching Coaching Coaching Supporting Coaching Supporting Delegating',
    );
    const text = await readFile(path.join(folder(), person, 'tasks.md'), 'utf8');
    for (const item of await page().locator('li').allTextContents())
      assert.ok(text.includes(`- ${item}`), item);
  });

  it('follows the typing, and marks nothing twice', async () => {
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

  it('marks private topics', async () => {
    await preview(`${person}/inbox.md`, 'ISBN check');
    await marks().first().waitFor();
    assert.deepEqual(await page().locator('.team-lead-private-item').count(), 1);
    assert.equal(await line('asked HR').locator('.team-lead-private-word').textContent(), 'private');
  });

  it('marks private sections and code blocks, and hides nothing', async () => {
    const note = `${person}/2026-01-05.md`;
    await writeFile(
      path.join(folder(), note),
      '# Dana\n\n## Private\n\nOne.\n\n### More\n\n- Two\n\n## Actions\n\n- Three\n\n```Private\nFour\n```\n\n- In a list\n\n  ```private\n  Five\n  ```\n\n```ts\nSix\n```\n',
    );
    await preview(note, 'Three');
    const section = page().getByRole('group', { name: 'Private' });
    await section.waitFor();
    for (const inside of ['One.', 'More', 'Two']) assert.ok(await section.getByText(inside).isVisible());
    assert.equal(await section.getByText('Three').count(), 0);
    const blocks = page().locator('pre.team-lead-private-block');
    assert.equal(await blocks.count(), 2);
    for (const [at, text] of ['Four', 'Five'].entries()) {
      assert.ok(await blocks.nth(at).getByText('Private', { exact: true }).isVisible());
      assert.ok(await blocks.nth(at).getByText(text).isVisible());
    }
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
