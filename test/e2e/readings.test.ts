import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { ownQuestions } from '../../src/content/styles/readingForm';
import { readingForm } from '../../src/core/styles/readingForm';
import { inEnglish } from '../../src/core/text/say';
import { axe } from './support/axe';
import { openWorkbench, until, type Workbench } from './support/workbench';

describe('the readings of both sides', () => {
  let workbench: Workbench;
  let folder: string;
  let view: FrameLocator;
  const tasksFile = 'team-notes/people/dana/tasks.md';

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'team-lead-readings-'));
    await mkdir(path.join(folder, 'team-notes', 'people', 'dana'), { recursive: true });
    await writeFile(path.join(folder, 'team-notes/people/dana/profile.md'), '---\nname: Dana Okafor\n---\n');
    await writeTasks();
    workbench = await openWorkbench({ folder, viewport: { width: 1280, height: 1400 } });
    await workbench.openSidebar();
    view = workbench.panelFrame();
  });
  after(async () => {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await workbench.closeEverything();
    await writeTasks();
  });

  it('go from a form, filled in and read back, to a comparison, by keyboard', async () => {
    const { keyboard } = workbench.page;
    const { quickInput } = workbench;
    await workbench.command('Team Lead: Ask for Their Own Reading');
    for (const choice of ['Dana Okafor', 'Search rewrite', 'Open it']) {
      const row = quickInput.rows.filter({ hasText: choice });
      await row.waitFor();
      await quickInput.input.fill(choice);
      await quickInput.accept();
      await row.waitFor({ state: 'detached' });
    }
    const editor = workbench.page.locator('.part.editor .monaco-editor').first();
    await editor.getByText('Search rewrite: your own reading').waitFor();
    // Each answer by its line.
    const ticks = { C2: 3, C3: 3, M1: 2, F1: 2 } as const;
    for (const [id, value] of Object.entries(ticks)) {
      const line = lineOf(id as keyof typeof ticks, value);
      await workbench.command('Go to Line/Column...');
      await quickInput.answer(`:${line}:4`);
      await quickInput.widget.waitFor({ state: 'hidden' });
      await keyboard.press('Shift+ArrowRight');
      await keyboard.press('x');
    }
    await workbench.command('Team Lead: Take Their Reading from a Form');
    const keep = quickInput.rows.filter({ hasText: '’s own reading' });
    await keep.filter({ hasText: 'competence high, commitment high' }).waitFor();
    await quickInput.rows.filter({ hasText: /Swing\s*not answered/ }).waitFor();
    await quickInput.accept();
    await workbench.fileText(tasksFile, now => /high \/ high → Delegating \(by them\)/.test(now));
    const table = view.locator('table.two');
    await table.waitFor();
    assert.equal(
      await read(table),
      `You ${shown(-3)} Dana Okafor ${shown(0)} Competence some high 2 steps higher Commitment variable high one step higher Style Coaching Delegating`,
    );
    assert.match(await read(view.locator('.verdict')), /^weak You are two steps or more apart\. Talk before/);
    assert.ok(await view.locator('html').evaluate(() => document.hasFocus()));
    assert.deepEqual(await axe(view), []);
  });

  it('save the chosen cell as theirs, and return to the lead’s reading', async () => {
    await chooseTask();
    await view.getByRole('tab', { name: 'Two readings' }).click();
    await view.locator('[data-cell="some/low"]').click();
    await view.getByRole('button', { name: 'Save the chosen cell as Dana Okafor’s reading' }).click();
    await workbench.quickInput.answer('');
    await workbench.fileText(tasksFile, now => /some \/ low, unknown → Coaching \(by them\)/.test(now));
    await view.locator('[data-cell="some/variable"][aria-selected=true]').waitFor();
    await until(async () =>
      /Commitment variable low one step lower/.test(await read(view.locator('table.two'))),
    );
  });

  it('compare the style used with the one that fits, and save it', async () => {
    await chooseTask();
    await view.getByRole('tab', { name: 'Style you used' }).click();
    await view.getByRole('radio', { name: 'Delegating' }).check();
    const match = view.locator('.match');
    assert.match(
      await read(match),
      /fits Coaching you used Delegating .*Two styles away · too little direction, too little support .* This week: Meet every second day/,
    );
    await view.getByRole('button', { name: 'Save the style you used' }).click();
    await workbench.fileText(tasksFile, now => now.includes(`- ${localDate(0)} style used: Delegating\n`));
    await match.getByText(/saved on/).waitFor();
    await unfold('behaviors');
    for (const text of ['I set the steps.', 'I set the method.', 'I set dates.', 'I made the calls.'])
      await view.getByRole('radiogroup', { name: text }).getByRole('radio', { name: 'much' }).check();
    const support = ['I asked for their view first.', 'I explained why.', 'I named specific progress.'];
    for (const text of [...support, 'I listened without solving.'])
      await view.getByRole('radiogroup', { name: text }).getByRole('radio', { name: 'not' }).check();
    await match.getByText('One style away').waitFor();
    assert.match(await read(match), /you used Directing /);
    assert.deepEqual(await axe(view), []);
  });

  async function writeTasks(): Promise<void> {
    await writeFile(
      path.join(folder, tasksFile),
      `# Tasks\n\n## Search rewrite\n\n- ${localDate(-3)} some / variable → Coaching (by me)\n`,
    );
  }

  async function chooseTask(): Promise<void> {
    await workbench.openCard();
    await view.getByRole('combobox', { name: 'Person' }).selectOption('Anyone');
    await view.getByRole('combobox', { name: 'Person' }).selectOption('Dana Okafor');
    await view.getByRole('combobox', { name: 'Task', exact: true }).selectOption('Search rewrite');
    await view.locator('[data-cell="some/variable"][aria-selected=true]').waitFor();
  }

  async function unfold(section: string): Promise<void> {
    const part = view.locator(`details[data-section=${section}]`);
    if ((await part.getAttribute('open')) === null) await part.locator('> summary').click();
    await view.locator(`details[data-section=${section}][open]`).waitFor();
  }
});

/** The 1-based line of an answer in the form. */
function lineOf(id: keyof typeof ownQuestions, value: number): number {
  const subject = { person: { id: 'dana', name: 'Dana Okafor' }, task: 'Search rewrite', date: localDate(0) };
  const lines = readingForm(subject, inEnglish).split('\n');
  return lines.findIndex(line => line.startsWith(`## ${id}.`)) + 3 + value;
}

/** The text as it is read out, with whitespace collapsed. */
async function read(locator: { innerText(): Promise<string> }): Promise<string> {
  return (await locator.innerText()).replace(/\s+/g, ' ').trim();
}

/** `yyyy-mm-dd`, that many days from now. */
function localDate(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return new Intl.DateTimeFormat('sv').format(date);
}

/** The same day as the view formats it. */
function shown(days: number): string {
  const date = localDate(days);
  const format = new Intl.DateTimeFormat('en', {
    day: 'numeric',
    month: 'short',
    ...(date.slice(0, 4) !== localDate(0).slice(0, 4) && { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
