import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbench, type Workbench } from './support/workbench';

describe('a workspace with several folders', () => {
  let home: string;
  let workbench: Workbench;
  before(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'team-lead-roots-'));
    for (const name of ['alpha', 'beta']) await mkdir(path.join(home, name));
    const file = path.join(home, 'two.code-workspace');
    await writeFile(file, JSON.stringify({ folders: [{ path: 'alpha' }, { path: 'beta' }] }));
    // In a page with a warm cache, VS Code tells neither extensions nor conditions of folders it learns late.
    workbench = await openWorkbench({ folder: file, fresh: true });
    await workbench.openSidebar();
  });
  after(async () => {
    await workbench.close();
    await rm(home, { recursive: true, force: true });
  });

  async function addPerson(name: string): Promise<void> {
    const { quickInput } = workbench;
    await quickInput.widget.filter({ hasText: 'The name you call this person by' }).waitFor();
    await quickInput.answer(name);
    await quickInput.widget.filter({ hasText: 'The role' }).waitFor();
    await quickInput.answer('');
    await workbench
      .tree('People')
      .getByRole('treeitem', { name: new RegExp(`^${name}`) })
      .waitFor();
  }

  const profile = (root: string, id: string) =>
    readFile(path.join(home, root, 'team-notes', 'people', id, 'profile.md'), 'utf8');

  it('prompts once for the notes folder, and shows it in the title of the view', async () => {
    await workbench.command('Team Lead: Add Person');
    await workbench.quickInput.widget.filter({ hasText: 'Choose Notes Folder' }).waitFor();
    await workbench.quickInput.input.fill('beta');
    await workbench.quickInput.accept();
    await addPerson('Ada');
    assert.match(await profile('beta', 'ada'), /name: Ada/);
    await workbench.command('Team Lead: Add Person');
    await addPerson('Eve');
    assert.match(await profile('beta', 'eve'), /name: Eve/);
    await assert.rejects(profile('alpha', 'ada'));
    await workbench.sidebar.getByText('2 due · beta', { exact: true }).waitFor();
  });
});
