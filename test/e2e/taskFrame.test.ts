import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { axe } from './support/axe';
import { openWorkbench, type Theme, themes, until, type Workbench } from './support/workbench';

const tasksFile = 'team-notes/people/dana/tasks.md';
const stored = '# Tasks\n\n## Search rewrite\n\n- 2026-11-20 high / high → Delegating (by me)\n';

describe('task demands', () => {
  let workbench: Workbench;
  let view: FrameLocator;
  let folder: string;

  before(async () => {
    folder = await writeNotes();
    workbench = await openWorkbench({ folder });
    view = await opened(workbench);
  });
  after(async () => {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await workbench.closeEverything();
    await writeFile(path.join(folder, tasksFile), stored);
    await rm(path.join(folder, 'team-notes/people/dana/next.md'), { force: true });
    view = await opened(workbench);
    await chooseSearch(view);
    const back = view.getByRole('button', { name: 'Take the answers back' });
    if (await back.isVisible()) await back.click();
    await until(async () => (await frame().locator('.badge').count()) === 0);
  });

  it('are answered and settled by keyboard, and change nothing before a choice', async () => {
    const { keyboard } = workbench.page;
    await workbench.command('Team Lead: Show Task Demands');
    await until(() => focused('Stakes'));
    for (const [name, next] of [
      ['Stakes', 'Undoing it'],
      ['Undoing it', 'Urgency'],
    ] as const) {
      await keyboard.press('ArrowDown');
      await until(async () => (await view.getByLabel(name, { exact: true }).inputValue()) === '2');
      await keyboard.press('Tab');
      await until(() => focused(next));
    }
    for (const next of ['Clarity', 'New to the team', 'Depends on']) {
      await keyboard.press('Tab');
      await until(() => focused(next));
    }
    await keyboard.press('ArrowDown');
    await frame().getByRole('heading', { name: 'Style and task do not fit' }).waitFor();
    await view.getByRole('heading', { name: 'Delegating', exact: true }).waitFor();
    assert.match(await text(), /Status sync Every second working day Decisions 5 of 7: Advise/);
    assert.match(
      (await view.getByRole('status').textContent()) ?? '',
      /^Every second working day, decisions 5 of 7: Advise\. The task allows less freedom/,
    );
    assert.equal(await workbench.fileText(tasksFile), stored);

    const gate = frame().getByRole('button', { name: /^Stay with Delegating at level 5/ });
    await until(async () => {
      await keyboard.press('Shift+Tab');
      return gate.evaluate(button => button === document.activeElement);
    });
    await keyboard.press('Enter');
    await workbench.quickInput.answer('A second pair of eyes');
    const written = await workbench.fileText(tasksFile, now => now.includes('choice:'));
    assert.ok(
      written.endsWith(`\n- ${localDate()} choice: gate, Delegating, level 5: A second pair of eyes\n`),
      written,
    );
    await frame()
      .getByRole('heading', { name: /^You chose on / })
      .waitFor();
    assert.match(await text(), /go or no-go review with a second pair of eyes/);
    await view.getByRole('heading', { name: 'Delegating', exact: true }).waitFor();
  });

  it('are saved with the task as one line, and read back from the notes', async () => {
    await answer(view, 'Stakes', 'Safety, data, money or law');
    await answer(view, 'Who knows how', 'They do');
    await frame().getByText('not saved yet').waitFor();
    await view.getByRole('combobox', { name: 'Task', exact: true }).selectOption('Any task');
    await view.getByRole('combobox', { name: 'Task', exact: true }).selectOption('Search rewrite');
    await frame().getByText('not saved yet').waitFor();
    await frame().getByRole('button', { name: 'Save with the task' }).click();
    await frame()
      .getByText(/^saved /)
      .waitFor();
    assert.ok(
      (await workbench.fileText(tasksFile)).endsWith(
        ` frame: stakes 2, reversibility 1, urgency 1, ambiguity 1, novelty 1, interdependence 1, knowledge person\n`,
      ),
    );
    assert.equal(await frame().getByRole('button', { name: 'Save with the task' }).count(), 0);
  });

  it('offer a time-boxed takeover without starting it; once started, it has an end and a debrief', async () => {
    await answer(view, 'Stakes', 'Safety, data, money or law');
    await answer(view, 'Urgency', 'Within hours');
    await frame().getByText('It has not started.', { exact: false }).waitFor();
    assert.match(await text(), /Decisions 6 of 7: Inquire/);
    await frame().getByRole('button', { name: 'Start time-boxed takeover…' }).click();
    await workbench.quickInput.pick('In 4 hours');
    await workbench.quickInput.answer('Checkout is down');
    await workbench.fileText(tasksFile, now => / temporary command: until .*: Checkout is down\n$/.test(now));
    await frame()
      .getByText(/Time-boxed takeover until /)
      .waitFor();
    assert.equal(await frame().getByRole('button', { name: 'Start time-boxed takeover…' }).count(), 0);
    // The rest of the card mentions the takeover too, instead of later check-ins.
    await view.getByText(/^you, until /).waitFor();
    await view.getByRole('tab', { name: 'Advice' }).click();
    await view.getByText(/^I'm running this until .* Then it is yours again\.$/).waitFor();
    await view.getByText(/^Check in: as often as it takes, until /).waitFor();
    await workbench.fileText('team-notes/people/dana/next.md', now =>
      now.includes('- [ ] Debrief the takeover on Search rewrite @me due:'),
    );
  });

  it('become a brief for the next 1:1, which can be undone', async () => {
    await answer(view, 'Depends on', 'Several teams');
    await frame().getByRole('button', { name: 'Make a brief' }).click();
    const tab = workbench.editorTab('next.md');
    await tab.waitFor();
    const lines = workbench.page.locator('.monaco-editor .view-lines');
    await workbench.page.locator('.view-line', { hasText: 'Outcome, what is true at the end' }).waitFor();
    // The command ends by moving the cursor to the brief; until then it may open the page again.
    const cursor = workbench.page.locator('[id="status.editor.selection"]');
    await cursor.filter({ hasText: /Ln (?!1,)\d/ }).waitFor();
    await workbench.page.locator('.monaco-editor').first().click();
    await workbench.page.keyboard.press('Control+z');
    await until(async () => (await lines.getByText('Outcome, what is true at the end').count()) === 0);
    await workbench.run('workbench.action.files.revert');
  });

  it('can be handled entirely from the palette', async () => {
    const { quickInput } = workbench;
    await workbench.command('Team Lead: Describe a Task');
    for (const choice of [
      'Dana Okafor',
      'Search rewrite',
      'Safety, data, money or law',
      'Not at all, or at great cost',
      'This week',
      'The outcome is known',
      'A variant',
      'Several teams',
      'Leave it open',
      'Leave it open',
    ])
      await quickInput.pick(choice);
    await frame()
      .getByText(/^saved /)
      .waitFor();
    await frame().getByRole('heading', { name: 'Style and task do not fit' }).waitFor();

    await workbench.command('Team Lead: Settle Style and Task Conflict');
    for (const choice of ['Dana Okafor', 'Search rewrite', 'Switch the style on purpose', 'Supporting'])
      await quickInput.pick(choice);
    await quickInput.answer('in 3 weeks');
    await quickInput.answer('The cutover is final');
    await workbench.fileText(tasksFile, now =>
      / choice: switch to Supporting, until \d{4}-\d{2}-\d{2}: The cutover is final\n$/.test(now),
    );
    await frame()
      .getByText(/On purpose until .*: Supporting\./)
      .waitFor();
    await view.getByRole('heading', { name: 'Delegating', exact: true }).waitFor();
  });

  const frame = () => view.locator('section.frame');
  const text = async () => ((await frame().textContent()) ?? '').replace(/\s+/g, ' ').trim();
  const focused = (label: string) =>
    view.getByLabel(label, { exact: true }).evaluate(element => element === document.activeElement);

  it('axe finds no violations in any theme', async () => {
    await chooseSearch(view);
    await makeItHard(view);
    await view.getByText('Why these', { exact: true }).click();
    for (const theme of Object.keys(themes) as Theme[]) {
      await workbench.useTheme(theme);
      assert.deepEqual(await axe(view, theme), [], theme);
    }
  });
});

async function writeNotes(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'team-lead-frame-'));
  const home = path.join(folder, 'team-notes', 'people', 'dana');
  await mkdir(home, { recursive: true });
  await writeFile(path.join(home, 'profile.md'), '---\nname: Dana Okafor\n---\n');
  await writeFile(path.join(folder, tasksFile), stored);
  return folder;
}

/** Opens the card at the task demands. */
async function opened(workbench: Workbench): Promise<FrameLocator> {
  return workbench.openCard('Task demands');
}

async function chooseSearch(view: FrameLocator): Promise<void> {
  await view.getByRole('combobox', { name: 'Person' }).selectOption('Dana Okafor');
  await view.getByRole('combobox', { name: 'Task', exact: true }).selectOption('Search rewrite');
  await view.getByRole('heading', { name: 'Delegating', exact: true }).waitFor();
}

async function answer(view: FrameLocator, question: string, anchor: string): Promise<void> {
  await view.getByLabel(question, { exact: true }).selectOption(anchor);
}

/** Answers so that there is a conflict, an offer and every step of the structure. */
async function makeItHard(view: FrameLocator): Promise<void> {
  await answer(view, 'Stakes', 'Safety, data, money or law');
  await answer(view, 'Undoing it', 'Not at all, or at great cost');
  await answer(view, 'Urgency', 'Within hours');
  await answer(view, 'Clarity', 'Neither is known');
  await answer(view, 'New to the team', 'The first of its kind');
  await answer(view, 'Depends on', 'Several teams');
  await view.getByRole('heading', { name: 'Style and task do not fit' }).waitFor();
  await view.getByRole('heading', { name: 'Is this an incident?' }).waitFor();
}

/** Today, `yyyy-mm-dd`. */
function localDate(): string {
  return new Intl.DateTimeFormat('sv').format();
}
