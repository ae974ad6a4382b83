import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { axe } from './support/axe';
import { atWidth, misfitsOf } from './support/fits';
import { openWorkbench, type Theme, themes, until, type Workbench } from './support/workbench';

describe('insights', () => {
  let workbench: Workbench;
  let page: FrameLocator;
  before(async () => {
    workbench = await openWorkbench({ viewport: { width: 1280, height: 900 } });
    page = workbench.panelFrame();
  });
  after(() => workbench.close());

  async function open(): Promise<void> {
    await workbench.run('teamLead.openInsights');
    await page.getByRole('heading', { name: 'Insights' }).waitFor();
    await page.getByRole('group', { name: '1:1s by week' }).waitFor();
  }

  /** Clicks them all; each button changes its name when pressed. */
  async function clickAll(name: RegExp): Promise<void> {
    const buttons = page.getByRole('button', { name });
    for (let left = await buttons.count(); left > 0; left--) await buttons.first().click();
  }

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`axe finds no violations, also in tables and for one person: ${theme}`, async () => {
      await workbench.useTheme(theme);
      await open();
      assert.deepEqual(await axe(page, theme), []);
      await clickAll(/^Show as table: /);
      assert.deepEqual(await axe(page, theme), []);
      await clickAll(/^Show as picture: /);
    });
  }

  it('goes by keyboard from the filter through the marks into a note, and to a table', async () => {
    await open();
    const { keyboard } = workbench.page;
    const reach = (target: ReturnType<FrameLocator['locator']>) =>
      until(async () => {
        await keyboard.press('Tab');
        return target.evaluate(each => each === document.activeElement);
      });
    await page.locator('h1').focus();
    const person = page.getByRole('combobox', { name: 'Person' });
    await reach(person);
    await keyboard.type('Dana');
    await page.getByText(/^Of the weeks that asked for a 1:1 with Dana Okafor, \d+ of \d+ had one/).waitFor();

    // All marks of a picture are one tab stop.
    const rhythm = page.locator('chart-frame').first();
    await reach(rhythm.locator('[data-mark][tabindex="0"]'));
    assert.equal(await rhythm.locator('[tabindex="0"]').count(), 1);
    const focused = () => page.locator('[data-mark]:focus').getAttribute('aria-label');
    const first = await focused();
    assert.match(first ?? '', /^Dana Okafor, week of /);
    await keyboard.press('ArrowRight');
    const next = await focused();
    assert.notEqual(next, first);
    await keyboard.press('Home');
    assert.equal(await focused(), first);
    await until(async () => {
      if (/: 1:1 on /.test((await focused()) ?? '')) return true;
      await keyboard.press('ArrowRight');
      return false;
    });
    await keyboard.press('Enter');
    await workbench.page
      .getByRole('tab', { name: /^\d{4}-\d\d-\d\d\.md/ })
      .first()
      .waitFor();

    await open();
    const turn = page.getByRole('button', { name: 'Show as table: 1:1s by week' });
    await page.locator('h1').focus();
    await reach(turn);
    await keyboard.press('Enter');
    await page.getByRole('rowheader', { name: 'Dana Okafor' }).waitFor();
    await page.getByRole('button', { name: 'Show as picture: 1:1s by week' }).press('Enter');
    await rhythm.locator('svg').waitFor();
  });

  it('draws another period, and inserts a picture', async () => {
    await open();
    await page.getByRole('combobox', { name: 'Person' }).selectOption({ label: 'Everybody' });
    const marks = page.locator('[data-part=rhythm] [data-mark]');
    await page.getByRole('radio', { name: '4 weeks' }).check({ force: true });
    await until(async () => (await marks.count()) > 0 && (await marks.count()) % 4 === 0);
    await page.getByRole('button', { name: 'Insert picture: 1:1s by week' }).click();
    const team = await workbench.fileText('team-notes/team.md', text => text.includes('](pictures/'));
    assert.match(team, /!\[1:1s by week[^\]]*\]\(pictures\/[^)]+\.svg\)/);
    await page
      .getByText(/^Added to /)
      .first()
      .waitFor();
  });

  it('allows only its own script and styles', async () => {
    await open();
    assert.equal(await page.locator('main [style]').count(), 0);
  });

  it('says what is left out on a shared screen', async () => {
    await open();
    await workbench.run('teamLead.toggleSharedScreen');
    await page.getByText('Your screen is shared').waitFor();
    await page.getByText('Readings are hidden on a shared screen.').waitFor();
    assert.equal(await page.locator('[data-part=readings] chart-frame').count(), 0);
    await workbench.run('teamLead.toggleSharedScreen');
    await page.locator('[data-part=readings] chart-frame').waitFor();
  });

  it('fits a narrow panel', async () => {
    await open();
    await atWidth(workbench, page, 400, async () => {
      assert.deepEqual(await misfitsOf(page), []);
      assert.deepEqual(await axe(page), []);
    });
  });
});
