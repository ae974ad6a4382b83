import assert from 'node:assert/strict';
import { openWorkbench, until, type Workbench } from './support/workbench';

const today = new Intl.DateTimeFormat('sv').format();

describe('1:1 notes by keyboard, with the sample team', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ workspace: 'sample' });
  });
  after(() => workbench.close());

  /** Types to narrow the list, and accepts its first row. */
  async function choose(text: string): Promise<void> {
    const { quickInput } = workbench;
    await quickInput.rows.first().waitFor();
    await quickInput.input.fill(text);
    await quickInput.rows.first().filter({ hasText: text }).waitFor();
    await quickInput.accept();
  }

  /** Waits for the box with this title, so that the answer does not reach the previous one. */
  async function answer(prompt: string, text: string): Promise<void> {
    const { quickInput } = workbench;
    await quickInput.widget.filter({ hasText: prompt }).waitFor();
    await quickInput.answer(text);
  }

  it('logs a 1:1: command, person, type, save', async () => {
    await workbench.command('Team Lead: Log 1:1');
    await choose('Dana');
    await workbench.editorTab(`${today}.md`).waitFor();
    await until(async () => (await workbench.page.locator('.monaco-editor.focused').count()) > 0);
    await workbench.page.keyboard.type('Ranking works on the small index.');
    await workbench.page.keyboard.press('Control+S');
    const note = `team-notes/people/dana-okafor/${today}.md`;
    const text = await workbench.fileText(note, saved => saved.includes('Ranking works'));
    assert.match(text, /## Notes\n\nRanking works on the small index\.\n\n## Actions/);
    assert.match(text, new RegExp(`person: dana-okafor\ndate: ${today}\n`));
  });

  it('captures a thought in one line, without leaving the editor', async () => {
    const inbox = 'team-notes/people/dana-okafor/inbox.md';
    const { page, quickInput } = workbench;
    const before = await workbench.fileText(inbox);
    const front = quickInput.rows.and(page.locator('.focused'));
    await workbench.command('Team Lead: Add to 1:1');
    await quickInput.widget.getByText('Add to 1:1', { exact: true }).waitFor();
    // A letter or two of the name, one of the kind, two of the task: each Enter completes the first row.
    let keys = 0;
    const type = async (text: string) => {
      keys += text.length;
      await page.keyboard.type(text);
    };
    const enter = async () => {
      keys += 1;
      await page.keyboard.press('Enter');
    };
    await type('@da');
    await front.filter({ hasText: 'Dana Okafor' }).waitFor();
    await enter();
    await until(async () => (await quickInput.input.inputValue()) === '@dana ');
    await type('pr');
    await front.filter({ hasText: 'praise:' }).waitFor();
    await enter();
    await until(async () => (await quickInput.input.inputValue()) === '@dana praise: ');
    await type('Stayed calm in #se');
    await front.filter({ hasText: '#Search rewrite' }).waitFor();
    await enter();
    await until(async () => (await quickInput.input.inputValue()).endsWith('#Search rewrite '));
    await front.filter({ hasText: /Add to 1:1 with Dana Okafor.*praise · task Search rewrite/ }).waitFor();
    await enter();
    const text = await workbench.fileText(inbox, saved => saved.includes('Stayed calm'));
    assert.equal(
      text,
      `${before}- [ ] ${today} praise: Stayed calm in [Search rewrite](tasks.md#search-rewrite)\n`,
    );
    assert.ok(keys <= 30, String(keys));
    assert.equal(await workbench.editorTab(`${today}.md`).getAttribute('aria-selected'), 'true');
    assert.equal(await workbench.editorTab('inbox.md').count(), 0);
    await until(
      async () => (await workbench.page.locator('.editor-instance .monaco-editor.focused').count()) > 0,
    );
  });

  it('prompts for the person if the line names nobody, and saves nothing before', async () => {
    const inbox = 'team-notes/people/aiko-tanabe/inbox.md';
    const before = await workbench.fileText(inbox);
    const { page, quickInput } = workbench;
    await workbench.command('Team Lead: Add to 1:1');
    await quickInput.input.fill('@zoe asks good questions');
    await quickInput.widget.getByText('Nobody is called zoe').waitFor();
    await quickInput.pick('Aiko');
    await until(async () => (await quickInput.input.inputValue()) === '@aiko asks good questions');
    assert.equal(await workbench.fileText(inbox), before);
    await quickInput.rows.first().filter({ hasText: 'Add to 1:1 with Aiko' }).waitFor();
    await page.keyboard.press('Enter');
    const text = await workbench.fileText(inbox, saved => saved.includes('asks good questions'));
    assert.equal(text, `${before}- [ ] ${today} topic: asks good questions\n`);
  });

  it('captures a selection with a link back to file and line', async () => {
    const { page } = workbench;
    await workbench.openFile('docs/runbooks/stock-cache.md');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await workbench.command('Team Lead: Add to 1:1');
    await answer('Add to 1:1', '@aiko Ask what this is for');
    const text = await workbench.fileText('team-notes/people/aiko-tanabe/inbox.md', saved =>
      saved.includes('Ask what this is for'),
    );
    const line = `- [ ] ${today} topic: Ask what this is for [docs/runbooks/stock-cache.md:2](../../../docs/runbooks/stock-cache.md#L2)\n`;
    assert.ok(text.endsWith(line), text);
  });

  it('records a reading, and the People view shows it', async () => {
    await workbench.openSidebar();
    await workbench.command('Team Lead: Save Reading');
    await choose('Dana');
    await choose('Search rewrite');
    // The last reading's row is first, and Enter accepts it.
    const front = workbench.quickInput.rows.and(workbench.page.locator('.focused'));
    await front.filter({ hasText: /^Some.*as in the last reading/ }).waitFor();
    await choose('Moderate');
    await front.filter({ hasText: 'Variable' }).waitFor();
    await workbench.quickInput.accept();
    await choose('Improving');
    await answer('Why, in a word: what did you see?', 'Second slice on time');
    await workbench.fileText('team-notes/people/dana-okafor/tasks.md', saved =>
      saved.includes(`- ${today} moderate / variable, up → Supporting (by me) Second slice on time`),
    );
    const people = workbench.tree('People');
    await people.getByRole('treeitem', { name: /^Dana Okafor/ }).click();
    await people.getByRole('treeitem', { name: /^Search rewrite.*Supporting/ }).waitFor();
  });

  it('goes back step by step, and keeps everything typed or chosen', async () => {
    const tasks = 'team-notes/people/aiko-tanabe/tasks.md';
    const before = await workbench.fileText(tasks);
    const { quickInput } = workbench;
    const title = (step: string) => quickInput.widget.getByText(`Save What Happened on a Task (${step})`);
    await workbench.command('Team Lead: Save What Happened on a Task');
    await title('1/4').waitFor();
    assert.equal(await quickInput.widget.getByRole('button', { name: 'Back' }).count(), 0);
    await choose('Aiko');
    await quickInput.pick('New task');
    await title('3/5').waitFor();
    await quickInput.answer('Cache warm-up');
    await title('4/5').waitFor();
    await choose('met');
    await quickInput.widget.filter({ hasText: 'A few words about it' }).waitFor();
    await quickInput.input.fill('half a thou');
    await quickInput.back();
    await title('4/5').waitFor();
    await quickInput.back();
    await title('3/5').waitFor();
    assert.equal(await quickInput.input.inputValue(), 'Cache warm-up');
    await quickInput.answer('Cache warm-up in the morning');
    await quickInput.accept();
    await title('5/5').waitFor();
    assert.equal(await quickInput.input.inputValue(), 'half a thou');
    assert.equal(await workbench.fileText(tasks), before);
    await quickInput.answer('half a thought');
    const text = await workbench.fileText(tasks, saved => saved.includes('half a thought'));
    assert.match(text, /## Cache warm-up in the morning\n\n?- .*met.*half a thought/);
  });

  it('leaving a prompt with Escape changes nothing', async () => {
    const inbox = 'team-notes/people/dana-okafor/inbox.md';
    const before = await workbench.fileText(inbox);
    await workbench.command('Team Lead: Add to 1:1');
    await workbench.quickInput.rows.filter({ hasText: 'Dana Okafor' }).waitFor();
    await workbench.quickInput.input.fill('@dana half a thou');
    await workbench.page.keyboard.press('Escape');
    assert.equal(await workbench.fileText(inbox), before);
    assert.deepEqual(await workbench.notifications(), []);
  });
});
