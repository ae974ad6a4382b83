import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { axe } from './support/axe';
import { atWidth, misfitsOf } from './support/fits';
import { openWorkbench, type Theme, themes, until, type Workbench } from './support/workbench';

const today = new Intl.DateTimeFormat('sv').format();
const plan = `team-notes/me/plan-${today}-g2.md`;
const situation = `team-notes/me/situation-${today}-move-to-postgres-17.md`;

describe('growing', () => {
  let workbench: Workbench;
  let page: FrameLocator;
  before(async () => {
    workbench = await openWorkbench({ viewport: { width: 1280, height: 900 } });
    page = workbench.panelFrame();
  });
  after(() => workbench.close());

  it('makes a plan by keyboard: six prompts, with a way back', async () => {
    const { quickInput } = workbench;
    const title = quickInput.widget.locator('.quick-input-title');
    await workbench.command('Team Lead: Make a Plan');
    await quickInput.answer('Mine');
    await title.getByText('(2/6)').waitFor();
    await quickInput.answer('split work');
    await title.getByText('(3/6)').waitFor();
    await quickInput.answer('Mentoring and Application');
    await quickInput.answer('Sit in with Søren');
    await title.getByText('(5/6)').waitFor();
    await quickInput.back();
    assert.equal(await quickInput.input.inputValue(), 'Sit in with Søren');
    await quickInput.answer('Sit in with Søren on Monday');
    await quickInput.answer('Slice the search rewrite');
    await quickInput.answer('Nobody asks what to pick up, in 6 weeks');
    const text = await workbench.fileText(plan, saved => saved.includes('Look back'));
    assert.match(text, /^- Sign of success: Nobody asks what to pick up$/m);
    assert.match(text, /^- \[ \] Mentoring: Sit in with Søren on Monday @me due:\d{4}-\d{2}-\d{2}$/m);
    assert.match(text, /^- \[ \] Application: Slice the search rewrite @me due:/m);
    await workbench.editorTab(plan.slice(plan.lastIndexOf('/') + 1)).waitFor();
  });

  it('looks back on the plan and closes it', async () => {
    const { quickInput } = workbench;
    await workbench.command('Team Lead: Look Back on Plan');
    await quickInput.pick('I split work');
    await quickInput.answer('Two of five ask less');
    await quickInput.pick('Close the plan');
    const text = await workbench.fileText(plan, saved => saved.includes('closed:'));
    assert.match(text, /## Looking back\n\n- \d{4}-\d{2}-\d{2} Two of five ask less\n$/);
    await workbench.closeEverything();
  });

  it('finds a situation, names it, checks acts and creates actions, by keyboard', async () => {
    const { keyboard } = workbench.page;
    await workbench.command('Team Lead: Open Situations');
    const search = page.getByRole('searchbox', { name: 'Search' });
    await search.focus();
    await keyboard.type('migr');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Moving to a new platform', level: 1 }).waitFor();
    await page.getByRole('textbox', { name: /what is it here/ }).focus();
    await keyboard.type('Move to Postgres 17');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Move to Postgres 17', level: 1 }).waitFor();
    const box = page.getByRole('checkbox', { name: /^Being done: Say why now/ });
    await box.focus();
    await keyboard.press('Space');
    await workbench.fileText(situation, text => text.includes('\n- Say why now'));
    await until(() => box.isChecked());
    assert.ok(await box.evaluate(each => each === document.activeElement));
    await page.getByRole('combobox', { name: 'Who does it' }).selectOption({ label: 'Dana Okafor' });
    await page.getByRole('button', { name: /^Make it an action: A fallback/ }).press('Enter');
    await workbench.fileText(situation, text => text.includes('  - Dana Okafor, by '));
    await workbench.fileText('team-notes/people/dana-okafor/next.md', text =>
      text.includes('(Move to Postgres 17) @dana-okafor due:'),
    );
    await page.getByRole('combobox', { name: 'Who does it' }).selectOption({ label: 'Me' });
    await page.getByRole('button', { name: 'Make All of It Actions' }).press('Enter');
    const text = await workbench.fileText(situation, saved => /Time for learning.*@me due:/.test(saved));
    assert.equal(text.match(/^- \[ \] .*@me due:/gm)?.length, 6);
  });

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`axe finds no violations: ${theme}`, async () => {
      await workbench.useTheme(theme);
      assert.deepEqual(await axe(page, theme), []);
      await page.getByRole('button', { name: 'All situations' }).press('Enter');
      await page.getByRole('heading', { name: 'Situations', level: 1 }).waitFor();
      assert.deepEqual(await axe(page, theme), []);
      await page.getByRole('button', { name: 'Move to Postgres 17' }).press('Enter');
      await page.getByRole('heading', { name: 'Move to Postgres 17', level: 1 }).waitFor();
    });
  }

  it('closes the situation with a look back, and links to it from its card', async () => {
    await page.getByRole('button', { name: 'Close It…' }).press('Enter');
    await workbench.quickInput.answer('The fallback sooner');
    await page.getByRole('region', { name: 'Looking back' }).getByText('The fallback sooner').waitFor();
    await workbench.closeEverything();
    await workbench.command('Team Lead: Look Up');
    await workbench.quickInput.input.fill('x1');
    await workbench.quickInput.rows
      .first()
      .getByRole('button', { name: 'Use It on a Live One' })
      .press('Enter');
    await page.getByRole('heading', { name: 'Moving to a new platform', level: 1 }).waitFor();
  });

  it('fits at a width of 400 pixels', async () => {
    await atWidth(workbench, page, 400, async () => {
      assert.deepEqual(await misfitsOf(page), []);
      await page.getByRole('button', { name: 'All situations' }).press('Enter');
      await page.getByRole('heading', { name: 'Situations', level: 1 }).waitFor();
      assert.deepEqual(await misfitsOf(page), []);
    });
  });

  it('fits at 200 %, which leaves half the pixels', async () => {
    await workbench.page.setViewportSize({ width: 640, height: 450 });
    await page.getByRole('button', { name: 'A project is late' }).press('Enter');
    await page.getByRole('heading', { name: 'A project is late', level: 1 }).waitFor();
    assert.deepEqual(await misfitsOf(page), []);
  });
});
