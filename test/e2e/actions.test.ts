import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { addDays } from '../../src/core/dates/calendar';
import { openWorkbench, until, type Workbench } from './support/workbench';

const day = '2026-11-23';
/** An overdue action of the sample team, and the note that contains it. */
const words = 'Pair on the series slice, first hour';
const note = 'team-notes/people/dana-okafor/2026-11-16.md';

describe('actions', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ today: day, viewport: { width: 1280, height: 1000 } });
  });
  after(() => workbench.close());

  describe('the Actions view', () => {
    let tree: Locator;
    before(async () => {
      await workbench.openSidebar();
      await workbench.showView('Style', false);
      tree = workbench.tree('Actions');
      await row(words).waitFor();
    });

    const row = (text: string) => tree.getByRole('treeitem', { name: text });
    const file = () => readFile(path.join(workbench.folder ?? assert.fail('no folder'), note), 'utf8');
    const labels = () =>
      tree.getByRole('treeitem').evaluateAll(rows => rows.map(one => one.getAttribute('aria-label') ?? ''));
    const header = () =>
      workbench.sidebar.locator('.pane-header').filter({ hasText: 'Actions' }).textContent();

    /** Moves down to an action by keyboard; returns the number of keys pressed from the first row. */
    async function focus(text: string): Promise<number> {
      const { page } = workbench;
      await workbench.run('teamLead.actions.focus');
      await tree.and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Home');
      let place = -1;
      await until(async () => {
        place = (await labels()).findIndex(label => label.includes(text));
        return place >= 0;
      });
      for (let at = 0; at < place; at++) await page.keyboard.press('ArrowDown');
      await tree.locator(`.monaco-list-row.focused[aria-label*="${text}"]`).waitFor();
      return 1 + place;
    }

    async function toggle(text: string): Promise<void> {
      await focus(text);
      await workbench.page.keyboard.press('Space');
    }

    it('checks an action in place by keyboard, keeps it visible, and unchecks it', async () => {
      const before = await file();
      const open = `- [ ] ${words} @me due:2026-11-21`;
      assert.ok(before.includes(`${open}\n`), before);

      await toggle(words);
      await until(async () => (await file()) !== before);
      const done = `${open.replace('[ ]', '[x]')} done:`;
      assert.equal((await file()).replace(/ done:\S+(?=\n)/, ' done:'), before.replace(open, done));
      await row(`${words}, done`).waitFor();

      await toggle(words);
      await until(async () => (await file()) === before);
      await until(async () => !(await labels()).some(label => label.includes('done')));
    });

    it('checks an action by its checkbox too, once', async () => {
      const before = await file();
      await focus(words);
      await workbench.page.keyboard.press('Tab');
      await row(words).getByRole('checkbox').and(workbench.page.locator(':focus')).waitFor();
      await workbench.page.keyboard.press('Space');
      await row(`${words}, done`).waitFor();
      await toggle(words);
      await until(async () => (await file()) === before);
    });

    it('opens and closes a group with Space', async () => {
      const { page } = workbench;
      await focus('Overdue, ');
      const group = tree.getByRole('treeitem', { name: /^Overdue, / });
      await page.keyboard.press('Space');
      await until(async () => (await group.getAttribute('aria-expanded')) === 'false');
      await page.keyboard.press('Space');
      await until(async () => (await group.getAttribute('aria-expanded')) === 'true');
    });

    it('snoozes an action by keyboard: three keys from its row', async () => {
      const { page, quickInput } = workbench;
      const before = await file();
      const walked = await focus(words);
      await page.keyboard.press('Alt+d');
      await quickInput.widget.getByPlaceholder('Until when?').waitFor();
      await quickInput.rows.filter({ hasText: 'Next week' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await until(async () => (await file()) !== before);
      const [, due = ''] = new RegExp(`- \\[ \\] ${words} @me due:(\\S+)`).exec(await file()) ?? [];
      assert.equal(await file(), before.replace(/due:2026-11-21/, `due:${due}`));
      // The first day of next week, whatever day weeks start on; uses the machine's clock.
      const now = new Intl.DateTimeFormat('sv').format(new Date());
      assert.ok(due > now && due <= addDays(now, 7), due);
      assert.ok(walked < 12, `${walked} keys to the row`);
      // It is among the later actions now; other tests in this file need it where it was.
      await writeFile(path.join(workbench.folder ?? assert.fail('no folder'), note), before);
      await row(words).waitFor();
    });

    it('shows my promises with one key, and everything again with the same key', async () => {
      const { page } = workbench;
      const before = await labels();
      await focus('Overdue, ');
      await page.keyboard.press('Alt+m');
      await until(async () => (await header())?.includes('You owe') === true);
      await until(async () => (await labels()).every(label => !label.includes('owes you')));
      await page.keyboard.press('Alt+m');
      await until(async () => (await labels()).length === before.length);
    });

    it('drops completed actions on refresh', async () => {
      await toggle(words);
      await row(`${words}, done`).waitFor();
      await workbench.command('Team Lead: Refresh Actions');
      await row(words).waitFor({ state: 'detached' });
      await workbench.fileText(note, text => text.includes(`[x] ${words}`));
    });

    it('filters by owner and person, says so, and clears the filter', async () => {
      const { page } = workbench;
      const choose = async (text: string) => {
        await workbench.command('Team Lead: Filter Actions');
        await workbench.quickInput.input.fill(text);
        await page.keyboard.press('Enter');
      };
      const before = await labels();
      await choose('Others owe');
      await until(async () => (await header())?.includes('Others owe') === true);
      await until(async () => (await labels()).every(label => !label.includes('You owe')));
      await choose('Dana Okafor');
      await until(async () => (await header())?.includes('Dana Okafor owes') === true);
      await until(async () => (await labels()).every(label => !label.includes('Mateus')));
      await choose('All actions');
      await until(async () => (await labels()).length === before.length);
    });
  });

  describe('the open actions above a note', () => {
    before(async () => {
      await workbench.openSidebar();
      await workbench.tree('People').getByRole('treeitem', { name: 'Dana Okafor' }).waitFor();
    });

    it('are listed, and checked in their own note', async () => {
      const { page, quickInput } = workbench;
      await workbench.openFile(note);
      const here = await workbench.fileText(note);
      await page.locator('.codelens-decoration a').filter({ hasText: 'open from earlier notes' }).click();
      const rows = quickInput.rows.filter({ hasText: /Dana Okafor|you/ });
      await rows.first().waitFor();
      const count = await rows.count();
      const first = (await rows.first().locator('.label-name').textContent()) ?? '';
      await quickInput.widget.getByRole('button', { name: 'Complete the Selected One' }).press('Enter');
      await until(async () => (await rows.count()) === count - 1);
      await page.keyboard.press('Escape');
      assert.equal(await workbench.fileText(note), here, 'nothing is copied or moved');
      await page
        .locator('.codelens-decoration a')
        .filter({ hasText: `${count - 1} open from earlier notes` })
        .waitFor();
      assert.ok(first.length > 0);
    });
  });
});
