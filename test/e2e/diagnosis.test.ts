import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { axe } from './support/axe';
import { openWorkbench, until, type Workbench } from './support/workbench';

describe('nine questions for a reading', () => {
  let workbench: Workbench;
  let view: FrameLocator;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'team-lead-closer-'));
    const home = path.join(folder, 'team-notes', 'people', 'dana');
    await mkdir(home, { recursive: true });
    await writeFile(path.join(home, 'profile.md'), '---\nname: Dana Okafor\n---\n');
    await writeFile(path.join(home, 'tasks.md'), tasks);
    workbench = await openWorkbench({ folder, viewport: { width: 1280, height: 1400 } });
    await workbench.openSidebar();
  });
  after(async () => {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await show();
    await person().selectOption('Dana Okafor');
    await task().selectOption('Search rewrite');
    await clear();
  });

  it('answers everything, uses the reading and comes back to it, by keyboard', async () => {
    const { keyboard } = workbench.page;
    await workbench.command('Team Lead: Answer Nine Questions for a Reading…');
    await question('What knowledge of this task');
    for (const [digit, next] of [
      ['3', 'What has been finished'],
      ['3', 'How much help'],
      ['3', 'What similar skill is there'],
      ['1', 'How does this work get picked up'],
      ['3', 'What have you heard or seen about its point'],
      ['2', 'What happens when the task needs a decision'],
      ['2', 'How do you hear where it stands'],
      ['2', 'Has motivation or confidence swung'],
    ] as const) {
      await keyboard.press(digit);
      await keyboard.press('Enter');
      await question(next);
    }
    assert.match(
      await outcome(),
      /^Supporting solid Competence moderate, commitment variable; missing: confidence$/,
    );
    await keyboard.press('ArrowDown');
    await answered('No, it held steady');
    await keyboard.press('Tab');
    await keyboard.press('ArrowRight');
    await view.getByRole('radio', { name: 'was told', checked: true }).waitFor();
    await keyboard.press('Enter');
    await until(() => view.locator('.use vscode-button').evaluate(each => each === document.activeElement));
    await keyboard.press('Enter');
    await chosen('moderate', 'variable');
    // What is missing carries over as well.
    await view.getByText('Chosen on the map').waitFor();
    await view.locator('.standing', { hasText: 'Not saved.' }).waitFor();
    assert.equal(await workbench.fileText('team-notes/people/dana/tasks.md'), tasks, 'nothing was saved');
    assert.deepEqual(await axe(view), []);

    await workbench.reload();
    await chosen('moderate', 'variable');
    await question('Has motivation or confidence swung', false);
    await answered('No, it held steady');
    assert.match(await outcome(), /^Supporting solid /);
  });

  it('keeps separate answers for each task, and says what to find out next', async () => {
    await show();
    await view.getByRole('radio', { name: 'Explains the approach' }).check();
    await view.getByText('Not enough yet', { exact: false }).waitFor();
    await task().selectOption('Release notes');
    await answered('Not seen');
    await task().selectOption('Search rewrite');
    await answered('Explains the approach');
    await view.getByRole('button', { name: 'Answer it' }).click();
    await question('What has been finished');
    await view.getByRole('button', { name: 'Question before' }).click();
    await view.getByRole('button', { name: 'Clear answers' }).click();
    await question('What knowledge of this task');
    await answered('Not seen');
  });

  it('is less sure if their own reading is far off, and says so', async () => {
    await task().selectOption('Rota');
    await show();
    await clear();
    await unfold('because');
    await view.getByRole('radio', { name: 'Not seen' }).focus();
    for (const key of ['4', 'Enter', '4', 'Enter', '4', 'Enter', '1', 'Enter', '3', 'Enter', '3', 'Enter'])
      await workbench.page.keyboard.press(key);
    await question('What happens when the task needs a decision');
    await workbench.page.keyboard.press('3');
    await view.getByText('Dana Okafor’s own reading is two steps away or more: talk first.').waitFor();
    assert.match(await outcome(), /^Delegating weak /);
  });

  /** Removes leftovers of an earlier attempt. */
  async function clear(): Promise<void> {
    const button = view.getByRole('button', { name: 'Clear answers' });
    if (await button.isVisible()) await button.click();
  }

  /** Opens the card at the questions. */
  async function show(): Promise<void> {
    view = await workbench.openCard('Nine questions');
  }

  async function unfold(section: string): Promise<void> {
    const part = view.locator(`details[data-section=${section}]`);
    if ((await part.getAttribute('open')) === null) await part.locator('> summary').click();
  }

  /** Waits for the question and, with `focused`, until its answers have the focus. */
  async function question(start: string, focused = true): Promise<void> {
    await view.getByRole('radiogroup', { name: start }).waitFor();
    if (!focused) return;
    await until(() =>
      view.locator('html').evaluate(() => {
        const { activeElement } = document;
        return activeElement instanceof HTMLInputElement && activeElement.name === 'anchor';
      }),
    );
  }

  const answered = (anchor: string) => view.getByRole('radio', { name: anchor, checked: true }).waitFor();
  const chosen = (competence: string, commitment: string) =>
    view.locator(`[data-cell="${competence}/${commitment}"][aria-selected=true]`).waitFor();
  const outcome = async () =>
    ((await view.locator('.outcome [aria-live]').textContent()) ?? '').replace(/\s+/g, ' ').trim();
  const person = () => view.getByRole('combobox', { name: 'Person' });
  const task = () => view.getByRole('combobox', { name: 'Task' });
});

/** Dated today, because an old reading would not be compared with a new one. */
const today = new Intl.DateTimeFormat('sv').format();
const tasks = `## Search rewrite\n\n## Rota\n\n- ${today} low / low → Coaching (by them)\n\n## Release notes\n`;
