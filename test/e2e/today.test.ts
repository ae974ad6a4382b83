import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { axe } from './support/axe';
import { openWorkbench, type Theme, themes, until, type Workbench } from './support/workbench';

describe('today', () => {
  let workbench: Workbench;
  let page: FrameLocator;
  before(async () => {
    workbench = await openWorkbench({ viewport: { width: 1280, height: 900 } });
    page = workbench.panelFrame();
  });
  after(() => workbench.close());

  async function open(): Promise<void> {
    await workbench.run('teamLead.today');
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    await page.getByRole('region', { name: '1:1s' }).waitFor();
  }

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`axe finds no violations: ${theme}`, async () => {
      await workbench.useTheme(theme);
      await open();
      assert.deepEqual(await axe(page, theme), []);
    });
  }

  it('names whose 1:1 is due, and opens the desk, by keyboard', async () => {
    await open();
    const { keyboard } = workbench.page;
    await page.getByRole('region', { name: '1:1s' }).getByText('9 days late').waitFor();
    const dana = page.getByRole('button', { name: 'Dana Okafor', exact: true }).first();
    await page.locator('h1').focus();
    await until(async () => {
      await keyboard.press('Tab');
      return dana.evaluate(each => each === document.activeElement);
    });
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: '1:1 with Dana Okafor' }).waitFor();
  });

  it('checks a promise off in its note', async () => {
    await open();
    const box = page.getByRole('checkbox', { name: 'Done: Pair on the series slice, first hour' });
    await box.focus();
    await workbench.page.keyboard.press('Space');
    await box.waitFor({ state: 'detached' });
  });

  it('says how to start if the notes contain nobody', async () => {
    const place = await mkdtemp(path.join(os.tmpdir(), 'team-lead-today-'));
    const person = path.join(place, 'team-notes', 'people', 'ada');
    await mkdir(person, { recursive: true });
    await writeFile(path.join(person, 'profile.md'), '---\nname: Ada\n---\n');
    const empty = await openWorkbench({ folder: place });
    try {
      await empty.run('teamLead.today');
      await empty.panelFrame().getByRole('heading', { name: 'Today' }).waitFor();
      await rm(person, { recursive: true });
      await empty.panelFrame().getByRole('button', { name: 'Add Person…' }).click();
      await empty.quickInput.input.waitFor();
    } finally {
      await empty.close();
      await rm(place, { recursive: true, force: true });
    }
  });
});
