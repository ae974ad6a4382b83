import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { openWorkbench, type Workbench } from './support/workbench';

/** VS Code would turn this into a command link in a message. */
const name = '[Click me](command:workbench.action.toggleZenMode)';

describe('a name that looks like a command link', () => {
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

  /** The words between the brackets appear alone only if VS Code turned the name into a link or a button. */
  const links = () => workbench.page.getByText('Click me', { exact: true });

  it('is plain text below the box that confirms deleting the person', async () => {
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

  it('is plain text in the git warning above the people', async () => {
    const { sidebar } = workbench;
    await sidebar.filter({ hasText: 'Git ignores only part of your notes' }).waitFor();
    await sidebar.filter({ hasText: 'It would take people/[Click me](command:' }).waitFor();
    assert.equal(await links().count(), 0);
  });
});
