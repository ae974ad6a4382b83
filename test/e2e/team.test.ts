import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { axe } from './support/axe';
import { atWidth, misfitsOf } from './support/fits';
import { openWorkbench, type Theme, themes, until, type Workbench } from './support/workbench';

describe('team on a task', () => {
  let folder: string;
  let workbench: Workbench;
  let panel: FrameLocator;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'team-lead-team-'));
    const task = '## Search rewrite\n\n';
    await writePerson(
      'dana',
      'Dana Okafor',
      `${task}- ${localDate(-40)} low / high → Directing (by me)\n- ${localDate(-7)} some / variable, flat → Coaching (by me)\n`,
    );
    await writePerson(
      'leila',
      'Leila <b>Haddadi</b>',
      `${task}- ${localDate(-5)} high / high → Delegating (by me)\n`,
    );
    await writePerson('aiko', 'Aiko Tanabe', `${task}- ${localDate(-5)} low / high → Directing (by them)\n`);
    await writePerson('anjali', 'Anjali Raghunathan', task);
    workbench = await openWorkbench({ folder });
    panel = workbench.panelFrame();
  });
  after(async () => {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  });

  describe('by keyboard', () => {
    it('goes from the palette to the team, to a path, into the note, and back', async () => {
      const { keyboard } = workbench.page;
      await workbench.run('workbench.action.closeAllEditors');
      await workbench.command('Team Lead: Show Team on a Task');
      await workbench.quickInput.rows.filter({ hasText: 'Search rewrite' }).first().waitFor();
      await keyboard.press('Enter');
      await panel.getByRole('heading', { name: 'Single expert' }).waitFor();
      assert.match(await picture(panel), /Leila <b>Haddadi<\/b>: Delegating/);
      assert.equal(await panel.locator('tbody tr').count(), 4);

      await pressAt(panel.getByRole('button', { name: 'Path of Dana Okafor' }));
      await panel.getByRole('heading', { name: 'Dana Okafor on Search rewrite' }).waitFor();
      assert.match(await picture(panel), /Directing.*Coaching/);
      assert.equal(await panel.locator('tbody tr').count(), 2);

      await pressAt(panel.getByRole('button', { name: 'Insert picture' }));
      const note = await workbench.fileText('team-notes/people/dana/next.md', text =>
        text.includes('](pictures/'),
      );
      assert.match(
        note,
        /!\[Dana Okafor on Search rewrite[^\]]*\]\(pictures\/[\d-]+-search-rewrite(-\d+)?\.svg\)/,
      );
      assert.notEqual((await readdir(path.join(folder, 'team-notes/people/dana/pictures'))).length, 0);
      await until(async () =>
        /added to the note/.test((await panel.getByRole('status').textContent()) ?? ''),
      );

      await pressAt(panel.getByRole('button', { name: 'Show the team on this task' }));
      await panel.getByRole('heading', { name: 'Single expert' }).waitFor();

      async function pressAt(button: ReturnType<FrameLocator['getByRole']>): Promise<void> {
        await until(() => panel.locator('html').evaluate(() => document.hasFocus()));
        await until(async () => {
          await keyboard.press('Tab');
          return button.evaluate(each => each === document.activeElement);
        });
        await keyboard.press('Enter');
      }
    });

    it('follows the notes', async () => {
      await workbench.command('Team Lead: Show Team on a Task');
      await workbench.quickInput.pick('Search rewrite');
      await writePerson(
        'bo',
        'Bo Li',
        `## Search rewrite\n\n- ${localDate(-1)} high / high → Delegating (by me)\n`,
      );
      await panel.getByRole('rowheader', { name: /Bo Li/ }).waitFor();
      await rm(path.join(folder, 'team-notes/people/bo'), { recursive: true });
      await panel.getByRole('rowheader', { name: /Bo Li/ }).waitFor({ state: 'detached' });
    });

    it('opens from a task in the People view', async () => {
      await workbench.openSidebar();
      await workbench.showView('Style', false);
      await workbench.showView('People');
      const tree = workbench.tree('People');
      const row = tree.getByRole('treeitem', { name: /Search rewrite/ }).first();
      await until(async () => {
        if (await row.isVisible()) return true;
        await tree.getByRole('treeitem', { name: /Aiko Tanabe/ }).click();
        await workbench.page.keyboard.press('ArrowRight');
        return row.isVisible();
      });
      const item = workbench.page.getByRole('menuitem', { name: 'Show Path on a Task' });
      await until(async () => {
        await workbench.page.keyboard.press('Escape');
        await row.click({ button: 'right' });
        await workbench.page.getByRole('menuitem', { name: 'Pictures' }).hover({ timeout: 4000 });
        await item.hover({ timeout: 4000 });
        await workbench.page.keyboard.press('Enter');
        await panel
          .getByRole('heading', { name: 'Aiko Tanabe on Search rewrite' })
          .waitFor({ timeout: 8000 });
        return true;
      }, 60_000);
    });

    it('allows only its own script and styles', async () => {
      await workbench.command('Team Lead: Show Team on a Task');
      await workbench.quickInput.pick('Search rewrite');
      const policy = (await panel.locator('meta[http-equiv]').getAttribute('content')) ?? '';
      assert.match(
        policy,
        /^default-src 'none'; style-src \S.*; font-src \S.*; script-src 'nonce-\w{48}'; base-uri 'none'; form-action 'none'$/,
      );
      assert.equal(await panel.locator('main [style]').count(), 0);
    });
  });

  describe('in each theme', () => {
    for (const theme of Object.keys(themes) as Theme[]) {
      it(`axe finds no violations, and everything fits a narrow panel: ${theme}`, async () => {
        await workbench.useTheme(theme);
        await workbench.command('Team Lead: Show Team on a Task');
        await workbench.quickInput.pick('Search rewrite');
        await panel.getByRole('heading', { name: 'Single expert' }).waitFor();
        assert.deepEqual(await axe(panel, theme), []);
        await fits(workbench, panel);
        await panel.getByRole('button', { name: 'Path of Dana Okafor' }).click();
        await panel.getByRole('heading', { name: 'Dana Okafor on Search rewrite' }).waitFor();
        assert.deepEqual(await axe(panel, theme), []);
        await fits(workbench, panel);
      });
    }
  });

  async function writePerson(id: string, name: string, tasks: string): Promise<void> {
    const home = path.join(folder, 'team-notes', 'people', id);
    await mkdir(home, { recursive: true });
    await writeFile(path.join(home, 'profile.md'), `---\nname: ${JSON.stringify(name)}\n---\n`);
    await writeFile(path.join(home, 'tasks.md'), tasks);
  }
});

/** The text read out for the picture. */
async function picture(panel: FrameLocator): Promise<string> {
  await panel.locator('picture-frame svg').waitFor();
  return (await panel.locator('picture-frame svg > desc').textContent()) ?? '';
}

/** In a panel of 170 pixels, nothing overflows the page and every button can be hit. */
async function fits(workbench: Workbench, panel: FrameLocator): Promise<void> {
  const found = await atWidth(workbench, panel, 170, () => misfitsOf(panel));
  assert.deepEqual(found, []);
}

/** `yyyy-mm-dd`, that many days from now. */
function localDate(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
