import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { addDays, today } from '../../src/core/dates/calendar';
import { axe } from './support/axe';
import { openWorkbench, type Theme, themes, until, type Workbench } from './support/workbench';

const saved = `me/practice-${today()}.md`;

describe('practice', () => {
  let folder: string;
  let workbench: Workbench;
  let page: FrameLocator;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'team-lead-practice-'));
    await lay('people/ada/profile.md', '---\nname: Ada\n---\n');
    await lay('scenarios/late.md', '# Late\n\nNils <b>is</b> late.\n\nReading: low / keen\n\nReason: So.\n');
    workbench = await openWorkbench({ folder, viewport: { width: 1280, height: 900 } });
    page = workbench.panelFrame();
  });
  after(async () => {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function lay(file: string, text: string): Promise<void> {
    const place = path.join(folder, 'team-notes', file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
  }

  const press = (key: string) => workbench.page.keyboard.press(key);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const isFocused = (element: Locator) => element.evaluate(each => each === document.activeElement);

  /** Moves the focus there with the Tab key. */
  async function tabTo(element: Locator): Promise<void> {
    await element.waitFor();
    await until(async () => {
      if (await isFocused(element)) return true;
      await press('Tab');
      return isFocused(element);
    });
  }

  async function open(): Promise<void> {
    await workbench.run('teamLead.practice');
    await page.locator('h1').waitFor();
    // Leave a run that another test left open.
    if (await button('Leave for Now').isVisible()) await button('Leave for Now').click();
    await page.getByRole('heading', { name: 'Practice' }).waitFor();
    await page.locator('h1').focus();
  }

  /** The title of the current story. */
  const title = async () => (await page.locator('h1').textContent()) ?? '';

  /** Places both scales by keyboard: high on both. */
  async function place(): Promise<void> {
    await page.locator('h1').focus();
    await tabTo(page.getByRole('radio', { name: 'low' }).first());
    await press('Space');
    for (const value of ['some', 'moderate', 'high']) {
      await press('ArrowRight');
      await until(() => page.locator(`input[name=competence][value=${value}]`).isChecked());
    }
    await tabTo(page.locator('input[name=commitment][value=low]'));
    await press('Space');
    for (const value of ['variable', 'high']) {
      await press('ArrowRight');
      await until(() => page.locator(`input[name=commitment][value=${value}]`).isChecked());
    }
    await tabTo(button('Show the Responses'));
    await press('Enter');
  }

  /** Chooses the second response shown. */
  async function respond(): Promise<void> {
    const first = page.getByRole('radio').first();
    await tabTo(first);
    await press('ArrowDown');
    await until(() => page.getByRole('radio').nth(1).isChecked());
    await press('Enter');
    await page.getByRole('heading', { name: 'The responses' }).waitFor();
  }

  it('goes from three stories to one thing to try, by keyboard', async () => {
    await open();
    await tabTo(button('Three Scenarios'));
    await press('Enter');
    const titles: string[] = [];
    for (const number of [1, 2, 3]) {
      await page.getByText(`Scenario ${number} of 3`).waitFor();
      titles.push(await title());
      if (number === 1) assert.deepEqual(await axe(page), []);
      await place();
      await page.getByRole('heading', { name: 'Then: what do you do?' }).waitFor();
      const shown = (await page.locator('main').textContent()) ?? '';
      assert.doesNotMatch(shown, /Directing|Coaching|Supporting|Delegating|excellent|poor/);
      if (number === 1) assert.deepEqual(await axe(page), []);
      await respond();
      assert.equal(await page.locator('.outcome').count(), 4);
      assert.equal(await page.locator('.outcome[data-chosen]').getByText('your response').count(), 1);
      if (number === 1) assert.deepEqual(await axe(page), []);
      await tabTo(button(number < 3 ? 'Next Scenario' : 'Show What It Comes To'));
      await press('Enter');
    }
    await page.getByRole('heading', { name: 'What it comes to' }).waitFor();
    await page.getByText('In 3 scored scenarios.').waitFor();
    await page.getByText(/\d+ of 12 points, \d+%/).waitFor();
    await page.getByText('too few scenarios to say').waitFor();
    assert.deepEqual(await axe(page), []);
    const text = await workbench.fileText(`team-notes/${saved}`);
    for (const each of titles) assert.ok(text.includes(`## ${each}\n`), each);
    assert.match(text, /^type: practice$/m);
    await tabTo(button('Add to My Actions'));
    await press('Enter');
    await page.getByText(/It is among your actions/).waitFor();
    await workbench.fileText(`team-notes/${saved}`, now =>
      new RegExp(`^- \\[ \\] .+ @me due:${addDays(today(), 7)}$`, 'm').test(now),
    );
    await tabTo(button('Done'));
    await press('Enter');
    await page.getByRole('region', { name: 'So far' }).getByText('3 scored').waitFor();
  });

  it('can be interrupted, and resumes where it was', async () => {
    await open();
    await button('All 16 Scenarios').click();
    await page.getByText('Scenario 1 of 16').waitFor();
    const story = await title();
    await place();
    await page.getByRole('heading', { name: 'Then: what do you do?' }).waitFor();
    const texts = await page.locator('.response').allInnerTexts();
    assert.equal(texts.length, 4);
    await tabTo(button('Leave for Now'));
    await press('Enter');
    await page.getByText('0 of 16 scenarios are answered.').waitFor();
    await tabTo(button('Go On'));
    await press('Enter');
    await page.getByText('Scenario 1 of 16').waitFor();
    assert.equal(await title(), story);
    assert.deepEqual(await page.locator('.response').allInnerTexts(), texts, 'in the same order');
    await button('Leave for Now').click();
  });

  it('shows no rating and no figure for a story without a right answer', async () => {
    await open();
    await button('4 to Discuss').click();
    await page.getByText('to discuss, not counted').waitFor();
    await place();
    await respond();
    await page.getByRole('heading', { name: 'What comes first' }).waitFor();
    await page.getByRole('heading', { name: 'To talk over' }).waitFor();
    assert.doesNotMatch((await page.locator('main').textContent()) ?? '', /excellent|poor/);
    await button('Next Scenario').click();
    await button('End Here').click();
    await page.getByText('These scenarios are to discuss, and counted in no figure.').waitFor();
    assert.equal(await page.getByRole('region', { name: 'Figures' }).count(), 0);
    await button('Done').click();
  });

  it('names the line with a mistake in an own scenario, and offers the scenario once it is fixed', async () => {
    await open();
    const own = page.getByRole('region', { name: 'Your own scenarios' });
    await own.getByText('team-notes/scenarios/late.md, line 5').waitFor();
    const problem = own.getByRole('button', { name: /"Reading: low \/ keen" is not understood/ });
    await tabTo(problem);
    await press('Enter');
    await workbench.editorTab('late.md').waitFor();
    const options = ['excellent', 'good', 'fair', 'poor'].map(
      (rating, at) => `- S${at + 1} (${rating}): Do ${at}.\n`,
    );
    await lay(
      'scenarios/late.md',
      `# Late\n\nNils <b>is</b> late.\n\nReading: low / high\n\n${options.join('')}\nReason: So.\n`,
    );
    await open();
    await button('All 17 Scenarios').waitFor();
    assert.equal(await own.getByText('is not understood').count(), 0);
  });

  it('opens a form for a new scenario', async () => {
    await open();
    await button('New Scenario…').click();
    await workbench.quickInput.answer('A late hand-over');
    await workbench.editorTab('a-late-hand-over.md').waitFor();
    const text = await readFile(path.join(folder, 'team-notes/scenarios/a-late-hand-over.md'), 'utf8');
    assert.match(text, /^# A late hand-over\n/);
  });

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`axe finds no violations: ${theme}`, async () => {
      await workbench.useTheme(theme);
      await open();
      assert.deepEqual(await axe(page, theme), []);
      await button('Three Scenarios').click();
      await page.getByText('Scenario 1 of 3').waitFor();
      await place();
      await respond();
      assert.deepEqual(await axe(page, theme), []);
      await button('Leave for Now').click();
    });
  }

  it('fits into a panel of 400 pixels at each step', async () => {
    await open();
    const html = page.locator('html');
    const now = await html.evaluate(each => each.clientWidth);
    await workbench.page.setViewportSize({ width: 1280 - now + 400, height: 900 });
    await until(() => html.evaluate(each => each.clientWidth <= 400));
    const fits = async () => {
      const [inner, outer] = await html.evaluate(each => [each.scrollWidth, each.clientWidth]);
      assert.ok((inner ?? 0) <= (outer ?? 0), `${inner} in ${outer}`);
    };
    await fits();
    await button('Three Scenarios').click();
    await page.getByText('Scenario 1 of 3').waitFor();
    await fits();
    await place();
    await page.getByRole('heading', { name: 'Then: what do you do?' }).waitFor();
    await fits();
    await respond();
    await fits();
    await button('Next Scenario').click();
    await button('End Here').click();
    await page.getByRole('heading', { name: 'What it comes to' }).waitFor();
    await fits();
  });
});
