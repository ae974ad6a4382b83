import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbench, until, type Workbench } from './support/workbench';

describe('trees while other programs change notes', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ workspace: 'sample', viewport: { width: 1280, height: 1400 } });
    await workbench.openSidebar();
    for (const other of ['Style', 'Actions']) await workbench.showView(other, false);
  });
  after(() => workbench.close());

  it('open and close nodes without an error', async () => {
    const { page } = workbench;
    const faults: string[] = [];
    page.on('console', message => {
      if (/TreeError|Cannot read prop/.test(message.text())) faults.push(message.text());
    });
    page.on('pageerror', error => faults.push(error.message));
    const dana = path.join(workbench.folder ?? assert.fail(), 'team-notes', 'people', 'dana-okafor');
    const inbox = await readFile(path.join(dana, 'inbox.md'), 'utf8');
    const tree = workbench.tree('People');
    // Level 2 excludes the group of what they owe, which starts with the name too.
    const person = (name: string) => tree.getByRole('treeitem', { name: new RegExp(`^${name}`), level: 2 });
    await workbench.unfold(person('Dana Okafor'));
    const topics = tree.getByRole('treeitem', { name: /^To raise/ }).first();
    await workbench.unfold(topics);
    for (let step = 0; step < 40; step++) {
      await writeFile(path.join(dana, 'inbox.md'), `${inbox}- [ ] Raised outside ${step}\n`);
      // Opened and closed again, so that everything stays visible.
      await person(step % 4 < 2 ? 'Aiko Tanabe' : 'Anjali Raghunathan')
        .locator('.monaco-tl-twistie')
        .click();
    }
    // A file read in the middle of a write is empty, so its group may have gone, and come back folded.
    await until(async () => {
      await workbench.unfold(topics);
      await tree.getByRole('treeitem', { name: /^Raised outside 39/ }).waitFor({ timeout: 2000 });
      return true;
    }, 30_000);
    assert.deepEqual(faults, []);
    const told = await workbench.notifications();
    assert.deepEqual(
      told.filter(text => /Cannot|undefined/.test(text)),
      [],
    );
  });
});
