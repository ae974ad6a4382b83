import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { openWorkbench, type Workbench } from './support/workbench';

/** VS Code makes a link to a command of such words where it shows a message. */
const name = '[Click me](command:workbench.action.toggleZenMode)';

describe('a name that is written as a link to a command', () => {
  let workbench: Workbench;
  let folder: string;
  before(async function () {
    if (process.platform === 'win32') this.skip();
    folder = await mkdtemp(path.join(tmpdir(), 'team-lead-hostile-names-'));
    const person = path.join(folder, 'team-notes', 'people', name);
    await mkdir(person, { recursive: true });
    await writeFile(path.join(person, 'profile.md'), `---\nname: "${name}"\n---\n`);
    await writeFile(
      path.join(folder, '.gitignore'),
      '/team-notes/*\n!/team-notes/people/\n/team-notes/people/*\n!/team-notes/people/*Click*\n',
    );
    execFileSync('git', ['init', '-q', folder]);
    workbench = await openWorkbench({ folder });
    await workbench.openSidebar();
  });
  after(async () => {
    await workbench?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  /** The words between the brackets stand alone only where VS Code made a link, or a button, of the whole. */
  const links = () => workbench.page.getByText('Click me', { exact: true });

  it('is only words below the box that asks whether the person is to be deleted', async () => {
    const { page, quickInput } = workbench;
    const row = workbench.tree('People').getByRole('treeitem', { name: /Click me/ });
    await row.click();
    await page.keyboard.press('Delete');
    await quickInput.widget.filter({ hasText: 'go to the trash' }).waitFor();
    await quickInput.widget.filter({ hasText: '[Click me] (command:' }).waitFor();
    assert.equal(await links().count(), 0);
    await quickInput.input.fill('x');
    await quickInput.widget.filter({ hasText: 'to delete, or press Escape to leave' }).waitFor();
    assert.equal(await links().count(), 0, 'what is wrong with an answer is below it, too');
    await page.keyboard.press('Escape');
  });

  it('is only words above the people, where git would take the folder', async () => {
    const { sidebar } = workbench;
    await sidebar.filter({ hasText: 'Git ignores only part of your notes' }).waitFor();
    await sidebar.filter({ hasText: 'It would take people/[Click me](command:' }).waitFor();
    assert.equal(await links().count(), 0);
  });
});
