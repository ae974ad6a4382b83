import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import type { FrameLocator } from 'playwright-core';
import { today } from '../../src/core/dates/calendar';
import { openWorkbench, until, type Workbench } from './support/workbench';

/**
 * A lead's Tuesday by keyboard, counting the keys that each task takes: from opening the palette on, without the lead's
 * own words.
 */
describe('a Tuesday by keyboard', () => {
  let workbench: Workbench;
  let keys = 0;
  const person = 'team-notes/people/dana-okafor';

  before(async () => {
    workbench = await openWorkbench({ viewport: { width: 1280, height: 900 } });
    await workbench.openSidebar();
    await workbench.tree('People').getByRole('treeitem', { name: 'Dana Okafor' }).waitFor();
  });
  after(() => workbench.close());
  beforeEach(() => {
    keys = 0;
  });

  const press = async (key: string) => {
    keys++;
    await workbench.page.keyboard.press(key);
  };
  const type = async (text: string) => {
    keys += text.length;
    await workbench.page.keyboard.type(text);
  };
  /** The lead's own words do not count as keys. */
  const typeWords = (text: string) => workbench.page.keyboard.type(text);
  const front = () => workbench.quickInput.rows.and(workbench.page.locator('.focused'));
  /** Types until the row is first, and accepts it. */
  const accept = async (typed: string, row: string | RegExp) => {
    await type(typed);
    await front().filter({ hasText: row }).waitFor();
    await press('Enter');
  };
  const palette = async (typed: string, title: string) => {
    await press('F1');
    await workbench.quickInput.widget.getByPlaceholder(/command/i).waitFor();
    await accept(typed, title);
  };
  const asked = (words: string | RegExp) =>
    until(async () => {
      const { input, widget } = workbench.quickInput;
      const said = `${await input.getAttribute('placeholder')}\n${await widget.textContent()}`;
      return typeof words === 'string' ? said.includes(words) : words.test(said);
    });
  /** Presses Tab until this has the focus. */
  const tabTo = async (frame: FrameLocator, name: RegExp) => {
    await until(() => frame.locator('html').evaluate(() => document.hasFocus()));
    for (let steps = 0; steps < 40; steps++) {
      await press('Tab');
      const now = await frame.locator('html').evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
      if (name.test(now.trim())) return;
    }
    assert.fail(`Nothing called ${name} has the focus after 40 steps.`);
  };
  const took = (most: number) => {
    console.log(`      ${keys} keys`);
    assert.ok(keys <= most, `${keys} keys`);
  };

  it('picks a style, and reads the answer', async () => {
    const view = workbench.styleFrame();
    await palette('style vi', 'Focus on Style View');
    await tabTo(view, /low|Directing/);
    await press('ArrowRight');
    await press('ArrowDown');
    await view.getByRole('heading', { name: 'Coaching' }).waitFor();
    took(18);
  });

  it('prepares, starts, checks off and closes a 1:1', async () => {
    const desk = workbench.panelFrame();
    await palette('1:1 desk', 'Open 1:1 Desk');
    await asked('Open the 1:1 desk for');
    await accept('dana', 'Dana Okafor');
    await desk.getByRole('heading', { name: 'You owe' }).waitFor();
    await tabTo(desk, /^Done: /);
    await press('Space');
    await desk
      .getByRole('checkbox', { name: /^Done: /, checked: true })
      .first()
      .waitFor();
    await palette('start the', 'Start the Note');
    const note = workbench.page.locator('.editor-instance .monaco-editor.focused');
    await note.filter({ hasText: 'Topics' }).waitFor();
    await typeWords('Nine of nine queries.');
    await press('Control+S');
    await workbench.fileText(`${person}/${today()}.md`, text => text.includes('Nine of nine'));
    await workbench.page.locator('.tabs-container .tab.dirty').waitFor({ state: 'detached' });
    await press('Control+W');
    await workbench.editorTab(`${today()}.md`).waitFor({ state: 'detached' });
    // The desk regains the focus shortly afterward, which would close the palette.
    await until(() => desk.locator('html').evaluate(() => document.hasFocus()));
    took(48);
  });

  it('finds a talk', async () => {
    await palette('find in n', 'Find in Notes');
    await workbench.quickInput.widget.getByText('Find in Notes', { exact: true }).waitFor();
    await typeWords('dana ranking');
    await front()
      .filter({ hasText: /ranking/i })
      .waitFor();
    await press('Enter');
    await workbench.editorTab('.md').first().waitFor();
    took(12);
  });

  it('goes from an outcome that was not met to a new attempt', async () => {
    const file = 'team-notes/people/anjali-raghunathan/expectations.md';
    const fields = ['Outcome: Both scripts', 'Measure: 45 of 50', 'Status: active'];
    const text = ['## Tokenizer', ...fields.map(field => `- ${field}`), ''].join('\n');
    await writeFile(`${workbench.folder}/${file}`, text);
    const has = (words: string) => workbench.fileText(file, now => now.includes(words));
    await until(async () => {
      keys = 0;
      await workbench.page.keyboard.press('Escape');
      await palette('review out', 'Review Outcome');
      await asked('Which expectation?');
      await type('tok');
      // The notes may not have been reread yet.
      await front().filter({ hasText: 'Tokenizer' }).waitFor({ timeout: 3000 });
      await press('Enter');
      return true;
    }, 40_000);
    await asked('What comes next?');
    await accept('not', 'Not met');
    await asked('Agreed was: 45 of 50');
    await typeWords('38 of 50');
    await press('Enter');
    await has('unmet');
    await asked('Your view');
    await typeWords('I was away');
    await press('Enter');
    await asked('The view of');
    await typeWords('No access');
    await press('Enter');
    await asked('the situation before the person');
    await type('access');
    await workbench.quickInput.rows.first().filter({ hasText: 'access, a tool' }).waitFor();
    await press('ArrowDown');
    await press('Space');
    await press('Enter');
    await asked('Look at what the task needs');
    await press('Enter');
    await asked('said the new attempt back');
    await type('fri');
    await front().filter({ hasText: 'due ' }).waitFor();
    await press('Enter');
    await asked('Your own action');
    await typeWords('Get access to the logs');
    await press('Enter');
    await has('Attempt: 2');
    took(45);
  });
});
