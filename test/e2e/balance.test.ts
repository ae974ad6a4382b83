import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { type GrowthBehaviorId, growthBehaviorIds } from '../../src/core/growth/behaviors';
import { axe } from './support/axe';
import { openWorkbench, type Theme, themes, until, type Workbench } from './support/workbench';

describe('the balance check', () => {
  let folder: string;
  let workbench: Workbench;
  let page: FrameLocator;
  const today = new Date().toLocaleDateString('sv');

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'team-lead-balance-'));
    await write('people/dana/profile.md', '---\nname: Dana Okafor\n---\n');
    await write(`people/dana/${dayFrom(-3)}.md`, '# Dana\n');
    for (const [date, level] of [
      [dayFrom(-90), '1'],
      [dayFrom(-45), '2-3'],
    ] as const)
      await write(
        `me/balance-${date}.md`,
        `---\ntype: balance-check\ndate: ${date}\n---\n${lines(() => `${level}, right`)}`,
      );
    workbench = await openWorkbench({ folder, viewport: { width: 1280, height: 900 } });
    page = workbench.panelFrame();
  });
  after(async () => {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  });

  function dayFrom(days: number): string {
    const day = new Date();
    day.setDate(day.getDate() + days);
    return day.toLocaleDateString('sv');
  }

  function lines(answer: (id: GrowthBehaviorId) => string): string {
    return growthBehaviorIds.map(id => `- ${id}: ${answer(id)}\n`).join('');
  }

  async function write(name: string, text: string): Promise<void> {
    const file = path.join(folder, 'team-notes', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  const check = () => path.join(folder, `team-notes/me/balance-${today}.md`);
  const focused = () =>
    page.locator('html').evaluate(() => document.activeElement?.closest<HTMLElement>('.line')?.dataset.id);

  it('takes answers as digits, line by line, and saves each one immediately', async () => {
    const { keyboard } = workbench.page;
    await workbench.command('Team Lead: Check Your Balance');
    const anew = page.getByRole('button', { name: 'New Check' });
    await anew.waitFor();
    await until(() => page.locator('html').evaluate(() => document.hasFocus()));
    await until(async () => {
      await keyboard.press('Tab');
      return anew.evaluate(each => each === document.activeElement);
    });
    await keyboard.press('Enter');
    await page.locator('main[data-view="check"]').waitFor();
    await until(() => page.locator('h1').evaluate(each => each === document.activeElement));
    await keyboard.press('2');
    await keyboard.press('7');
    assert.equal(await focused(), 'L2');
    await keyboard.press('5');
    assert.equal(await focused(), 'L3');
    await workbench.fileText(
      `team-notes/me/balance-${today}.md`,
      text => /^- L1 .*: 2-3, more$/m.test(text) && /^- L2 .*: no occasion$/m.test(text),
    );
    await keyboard.press('ArrowUp');
    assert.equal(await focused(), 'L2');
    await keyboard.press('0');
    await keyboard.press('8');
    for (const keys of '48 48 38 17 07 28 28 48 19 18 48 18 28 28 08 18'.split(' '))
      for (const key of keys) await keyboard.press(key);
    const show = page.getByRole('button', { name: 'Show the Result' });
    await until(() => show.evaluate(each => each === document.activeElement));
    await page.getByText('All 18 lines are answered.').waitFor();
    await workbench.fileText(`team-notes/me/balance-${today}.md`, text => /^- G9 .*: 1, right$/m.test(text));
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Even, building' }).waitFor();
  });

  it('shows both sides at a glance, with their risk, what changed, and the notes for a line', async () => {
    for (const name of ['Leadership', 'Management']) {
      const side = page.getByRole('region', { name, exact: true }).first();
      const box = (await side.boundingBox()) ?? assert.fail(name);
      assert.ok(box.y + box.height <= 900, `${name} ends at ${box.y + box.height}`);
    }
    assert.equal(await page.locator('.moves circle.last').count(), 6);
    await page.getByRole('region', { name: 'More of this' }).getByText('I heard the worries').waitFor();
    const kept = page.locator('.line[data-id="G4"]');
    await kept.getByText('1 line in your notes').click();
    await kept.getByRole('button', { name: '1:1 with Dana Okafor' }).waitFor();
    await page.getByText('There are no norms').waitFor();
  });

  it('shows nothing of two forms, and a question with three', async () => {
    const form = (at: number) =>
      write(
        `me/colleagues-${today}-${at}.md`,
        `---\ntype: balance-form\ndate: ${today}\n---\n${lines(id => (id === 'L3' ? '0' : '2-3'))}`,
      );
    await form(1);
    await form(2);
    await page.getByText('2 forms are here').waitFor();
    assert.equal(await page.getByText('Colleagues:').count(), 0);
    await form(3);
    await page.getByText('3 forms are here').waitFor();
    await page.locator('.line[data-id="L3"]').getByText('You noticed it more often than they did.').waitFor();
  });

  it('saves a form that is typed in, to its own file', async () => {
    const { keyboard } = workbench.page;
    await page.getByRole('button', { name: 'Enter a Form' }).click();
    await page.getByRole('heading', { name: 'A colleague’s form' }).waitFor();
    await until(() => page.locator('h1').evaluate(each => each === document.activeElement));
    for (const key of '2748') await keyboard.press(key);
    await workbench.fileText(`team-notes/me/colleagues-${today}.md`, text =>
      /^- L2 Tied .*: 4 or more, right$/m.test(text),
    );
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('4 forms are here').waitFor();
    const names = await readdir(path.join(folder, 'team-notes/me'));
    assert.deepEqual(names.filter(name => name.startsWith('colleagues-')).length, 4);
  });

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`axe finds no violations: ${theme}`, async () => {
      await workbench.useTheme(theme);
      await page.locator('main[data-view="result"]').waitFor();
      assert.deepEqual(await axe(page, theme), []);
      await page.getByRole('button', { name: 'Change answers' }).click();
      await page.locator('main[data-view="check"]').waitFor();
      assert.deepEqual(await axe(page, theme), []);
      await page.getByRole('button', { name: 'Show the Result' }).click();
    });
  }

  it('resumes a check after the panel was closed', async () => {
    const blank = (await readFile(check(), 'utf8')).replace(/^(- .*:) [^:\n]*$/gm, '$1');
    await writeFile(check(), blank);
    await page.getByRole('heading', { name: 'Even, building' }).waitFor({ state: 'detached' });
    await workbench.run('workbench.action.closeAllEditors');
    await workbench.run('teamLead.checkBalance');
    await page.locator('main[data-view="check"]').waitFor();
    await until(() => page.locator('html').evaluate(() => document.hasFocus()));
    await page.locator('h1').focus();
    await workbench.page.keyboard.press('1');
    await workbench.page.keyboard.press('8');
    await workbench.run('workbench.action.closeAllEditors');
    await workbench.run('teamLead.checkBalance');
    await page.locator('.line[data-id="L1"][data-done]').waitFor();
    await page.getByText('1 of 18 lines is answered.').waitFor();
  });

  it('is empty while the screen is shared', async () => {
    await workbench.run('teamLead.toggleSharedScreen');
    await page.getByText('It is empty while your screen is shared.').waitFor();
    assert.equal(await page.locator('.line').count(), 0);
    await workbench.run('teamLead.toggleSharedScreen');
    await page.locator('.line').first().waitFor();
  });
});
