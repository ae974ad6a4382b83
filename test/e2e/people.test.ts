import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { openWorkbench, until, type Workbench } from './support/workbench';

describe('the People view', () => {
  let workbench: Workbench;
  let tree: Locator;
  before(async () => {
    workbench = await openWorkbench({ today: '2026-11-23', viewport: { width: 1280, height: 1000 } });
    await workbench.openSidebar();
    for (const other of ['Style', 'Actions']) await workbench.showView(other, false);
    tree = workbench.tree('People');
    await tree.getByRole('treeitem', { name: /^Dana Okafor/ }).waitFor();
  });
  after(() => workbench.close());

  const labels = () =>
    tree.getByRole('treeitem').evaluateAll(rows => rows.map(one => one.getAttribute('aria-label') ?? ''));
  const quickInput = () => workbench.quickInput;

  async function focus(text: string): Promise<void> {
    const { page } = workbench;
    await workbench.run('teamLead.people.focus');
    await tree.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Home');
    const place = (await labels()).findIndex(label => label.startsWith(text));
    for (let at = 0; at < place; at++) await page.keyboard.press('ArrowDown');
    await tree.locator(`.monaco-list-row.focused[aria-label^="${text}"]`).waitFor();
  }

  it('groups by who needs the lead, or lists by name, and remembers which', async () => {
    const byNeed = await labels();
    assert.match(byNeed[0] ?? '', /^Overdue, \d+$/);
    assert.ok(
      byNeed.some(label => /^Away, \d+$/.test(label)),
      byNeed.join('\n'),
    );
    await workbench.command('Team Lead: List People by Name');
    await until(async () => !(await labels()).some(label => label.startsWith('Overdue')));
    const names = await labels();
    assert.deepEqual(names, names.toSorted(new Intl.Collator('en').compare));
    await workbench.command('Team Lead: Group People by Who Needs You');
    await until(async () => (await labels()).length === byNeed.length);
  });

  it('renames and deletes the selected person by key, and nobody on other rows', async () => {
    const { page } = workbench;
    await focus('Aiko Tanabe');
    await page.keyboard.press('F2');
    await quickInput().widget.filter({ hasText: 'Rename Person' }).waitFor();
    assert.equal(await quickInput().input.inputValue(), 'Aiko Tanabe');
    await page.keyboard.press('Escape');
    await focus('Anjali Raghunathan');
    await page.keyboard.press('Delete');
    await quickInput()
      .widget.filter({ hasText: 'All notes about Anjali Raghunathan go to the trash' })
      .waitFor();
    await page.keyboard.press('Escape');
    await focus('Overdue');
    await page.keyboard.press('Delete');
    await quickInput().widget.getByPlaceholder('Delete…').waitFor();
    assert.ok(!(await quickInput().labels()).some(label => label.includes('New person')));
    await page.keyboard.press('Escape');
  });

  it('shows the first line of a note, and opens it to the side', async () => {
    await workbench.command('Team Lead: List People by Name');
    // Rearranging the view folds rows that were unfolded before.
    await until(async () => !(await labels()).some(label => label.startsWith('Overdue')));
    for (const name of [/^Dana Okafor/, /^1:1 notes/])
      await workbench.unfold(tree.getByRole('treeitem', { name }).first());
    const note = tree.getByRole('treeitem', { name: /^Nov 16, \S+/ });
    await workbench.chooseInMenu(note, 'Open Note to the Side');
    await workbench.editorTab('2026-11-16.md').waitFor();
    await workbench.command('Team Lead: Group People by Who Needs You');
  });

  it('pickers name their purpose, in the order and with the state of the view', async () => {
    await workbench.command('Team Lead: Log 1:1');
    await quickInput().widget.getByPlaceholder('Log 1:1 with…').waitFor();
    const rows = await quickInput().labels();
    assert.ok(
      rows.some(label => label.includes('New person')),
      rows.join('\n'),
    );
    await quickInput().rows.first().filter({ hasText: /late/ }).waitFor();
    await workbench.page.keyboard.press('Escape');
  });
});
