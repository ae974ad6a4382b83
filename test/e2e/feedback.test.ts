import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { findTemplate, prefixOf, templates } from '../../src/core/feedback/templates';
import { openWorkbench, until, type Workbench } from './support/workbench';

const prefixes = templates.map(prefixOf).sort();

/** The list of completions. */
class Suggestions {
  readonly widget;
  readonly rows;

  constructor(private readonly page: Page) {
    this.widget = page.locator('.suggest-widget.visible');
    this.rows = this.widget.locator('.monaco-list-row');
  }

  /** The labels of all rows, sorted. Only visible rows are rendered, so the focus moves down until all were seen. */
  async labels(): Promise<string[]> {
    const seen = new Map<string, string>();
    let size: string | null | undefined;
    await until(async () => {
      const { total, rows } = await this.widget.evaluate(widget => ({
        total: widget.querySelector('.monaco-list-row')?.getAttribute('aria-setsize'),
        rows: [...widget.querySelectorAll('.monaco-list-row')].map(row => ({
          place: row.getAttribute('data-index') ?? '',
          label: row.querySelector('.label-name')?.textContent ?? '',
        })),
      }));
      // A new list replaced this one.
      if (total !== size) seen.clear();
      size = total;
      for (const { place, label } of rows) seen.set(place, label);
      if (seen.size >= Number(total)) return true;
      await this.page.keyboard.press('ArrowDown');
      return false;
    }, 40_000);
    return [...seen.values()].sort();
  }

  /** Milliseconds that a list takes to appear after typing this text; then closes the list and removes the text. */
  async timeToAppear(text: string): Promise<number> {
    const since = Date.now();
    await this.page.keyboard.type(text);
    await this.rows.first().waitFor();
    const took = Date.now() - since;
    await this.page.keyboard.press('Escape');
    for (const _ of text) await this.page.keyboard.press('Backspace');
    await this.widget.waitFor({ state: 'detached' });
    return took;
  }

  /** Asserts that no list appears in the time that one would take. */
  async assertAbsent(timeToAppear: number): Promise<void> {
    const appeared = this.widget.waitFor({ timeout: 2 * timeToAppear }).then(
      () => true,
      () => false,
    );
    assert.equal(await appeared, false);
  }
}

/** Opens a window on a folder with these files, with the extension active. */
async function openWith(files: Readonly<Record<string, string>>): Promise<Workbench> {
  const workbench = await openWorkbench({ workspace: 'empty' });
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(workbench.folder ?? assert.fail('No folder is open.'), name), text);
  }
  await workbench.openSidebar();
  return workbench;
}

/** Opens a file with the cursor at its end. */
async function openAtEnd(workbench: Workbench, name: string): Promise<void> {
  await workbench.openFile(name);
  await workbench.page.keyboard.press('Control+End');
}

/** Types a prefix until the list shows this row first; types it again if something closed the list. */
async function typeUntilListed(workbench: Workbench, typed: string, row: string): Promise<void> {
  const { page } = workbench;
  const first = page.locator('.suggest-widget.visible .monaco-list-row').first().filter({ hasText: row });
  await until(async () => {
    await page.keyboard.type(typed, { delay: 40 });
    if (
      await first.waitFor({ timeout: 4000 }).then(
        () => true,
        () => false,
      )
    )
      return true;
    await page.keyboard.press('Escape');
    // Not one Backspace per key: on a busy machine a key can get lost, and the line break would be deleted.
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Delete');
    return false;
  }, 40_000);
}

async function saved(workbench: Workbench, name: string, wanted: (text: string) => boolean): Promise<string> {
  await workbench.page.keyboard.press('Control+S');
  return workbench.fileText(name, wanted);
}

describe('feedback templates in a Markdown file', () => {
  let workbench: Workbench;
  let suggestions: Suggestions;
  before(async () => {
    workbench = await openWith({
      'typed.md': '## Notes\n\n',
      'once.md': '',
      'long.md': 'Above\n',
      'other.md': '',
      'palette.md': 'Before.\n',
      'left.md': 'Mine.\n',
      'quick.md': '',
    });
    suggestions = new Suggestions(workbench.page);
  });
  after(() => workbench.close());

  it('appear after typing fb-, are accepted with Enter and filled in with Tab', async () => {
    const { keyboard } = workbench.page;
    await openAtEnd(workbench, 'typed.md');
    await typeUntilListed(workbench, 'fb-sbi', 'fb-sbi');
    const first = suggestions.rows.first();
    assert.equal(await first.locator('.label-name').textContent(), 'fb-sbi');
    await keyboard.press('Enter');
    await keyboard.type('Dana');
    await keyboard.press('Tab');
    await suggestions.rows.filter({ hasText: 'something to change' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    // Choosing a value moves on to the next placeholder.
    for (const text of ['Monday', 'You sent it unasked', 'We shipped', 'What made you?']) {
      await keyboard.type(text);
      await keyboard.press('Tab');
    }
    await keyboard.type('The end.');

    const text = await saved(workbench, 'typed.md', now => now.includes('The end.'));
    const lines = text.split('\n');
    assert.match(lines[2] ?? '', /^### Feedback for Dana, \d{4}-\d\d-\d\d$/);
    assert.deepEqual(lines.slice(3), [
      '',
      '- **About:** something to change',
      '- **Situation:** Monday',
      '- **Behavior:** You sent it unasked',
      '- **Impact:** We shipped',
      '- **Then ask:** What made you?',
      '',
      'The end.',
    ]);
  });

  it('are each suggested once, while typing and on request', async () => {
    const { keyboard } = workbench.page;
    await openAtEnd(workbench, 'once.md');
    await typeUntilListed(workbench, 'fb-', 'fb-');
    // VS Code may add words from other open notes.
    const listed = async () => (await suggestions.labels()).filter(label => label.startsWith('fb-'));
    const allListed = async () => {
      await until(async () => (await listed()).length === prefixes.length).catch(() => {});
      assert.deepEqual(await listed(), prefixes);
    };
    await allListed();
    await keyboard.press('Escape');
    await suggestions.widget.waitFor({ state: 'detached' });
    await keyboard.press('Control+Space');
    await allListed();
    await keyboard.press('Escape');
  });

  it('stay in the list while typing a longer name with hyphens', async () => {
    const { keyboard } = workbench.page;
    await openAtEnd(workbench, 'long.md');
    await typeUntilListed(workbench, 'fb-start-stop', 'fb-start-stop-continue');
    await keyboard.press('Enter');
    const text = await saved(workbench, 'long.md', now => now.includes('Stop:'));
    assert.match(text, /^Above\n\n### Start, stop, continue for name, /);
  });

  it('are not suggested after other hyphens', async () => {
    const { keyboard } = workbench.page;
    await openAtEnd(workbench, 'other.md');
    const time = await suggestions.timeToAppear('fb-');
    for (const text of ['- ', 'well-', ' xfb-', ' -', ' afb-s']) {
      await keyboard.type(text, { delay: 30 });
      await suggestions.assertAbsent(time);
    }
    assert.equal(await saved(workbench, 'other.md', now => now !== ''), '- well- xfb- - afb-s');
  });

  it('are inserted at the cursor from the palette, with a preview that leaves no trace', async () => {
    const { page, quickInput } = workbench;
    await openAtEnd(workbench, 'palette.md');
    await workbench.command('Team Lead: Give Feedback');
    await quickInput.rows.filter({ hasText: 'SBI: situation, behavior, impact' }).waitFor();
    assert.ok(await quickInput.rows.first().getByText('praise or change').isVisible());

    await quickInput.input.fill('delegation');
    const row = quickInput.rows.first();
    await row.filter({ hasText: 'Delegation brief' }).waitFor();
    // From the input to the row, and from there to its button.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await row.locator('.action-label:focus').waitFor();
    await page.keyboard.press('Enter');
    const preview = workbench.editorTab('Template preview.md');
    await preview.waitFor();
    const shown = page.locator('.editor-instance').filter({ hasText: 'Delegation brief:' });
    await shown.waitFor();
    await quickInput.input.fill('feedforward');
    await page.locator('.editor-instance').filter({ hasText: 'Marshall Goldsmith' }).waitFor();

    await quickInput.accept();
    await preview.waitFor({ state: 'detached' });
    await page.locator('.editor-instance').filter({ hasText: 'They will try' }).waitFor();
    await page.keyboard.type('Ada');
    const text = await saved(workbench, 'palette.md', now => now.includes('Ada'));
    assert.match(text, /^Before\.\n\n### Feedforward for Ada, \d{4}-\d\d-\d\d\n/);
    assert.ok(text.trimEnd().endsWith('- **They will try:** the idea they pick, and where'));
  });

  it('leave the file alone if the list is closed', async () => {
    const { page, quickInput } = workbench;
    await openAtEnd(workbench, 'left.md');
    await workbench.command('Team Lead: Give Feedback');
    await quickInput.rows.filter({ hasText: 'SBI: situation, behavior, impact' }).waitFor();
    await page.keyboard.press('Escape');
    await quickInput.input.waitFor({ state: 'hidden' });
    await page.keyboard.type('More.');
    assert.equal(await saved(workbench, 'left.md', now => now.includes('More.')), 'Mine.\nMore.');
  });

  it('are each suggested once with quick suggestions on', async () => {
    await workbench.set('[markdown]', {
      'editor.quickSuggestions': { other: 'on', comments: 'on', strings: 'on' },
    });
    await openAtEnd(workbench, 'quick.md');
    // While other extensions start, VS Code may close a list; typing again reopens it.
    await until(async () => {
      for (const key of ['Escape', 'Control+A', 'Delete']) await workbench.page.keyboard.press(key);
      await workbench.page.keyboard.type('fb', { delay: 400 });
      await suggestions.rows.first().waitFor({ timeout: 4000 });
      return true;
    }, 40_000);
    await workbench.page.keyboard.type('-', { delay: 400 });
    // VS Code requests the list again while it is open, so rows change under the focus.
    await until(async () => {
      const labels = await suggestions.labels();
      assert.deepEqual(
        labels.filter(label => label.startsWith('fb-')),
        prefixes,
      );
      return true;
    });
    await workbench.page.keyboard.type('expect', { delay: 100 });
    assert.deepEqual(
      (await suggestions.labels()).filter(label => label.startsWith('fb-')),
      [prefixOf(findTemplate('expectation') ?? assert.fail())],
    );
  });
});

describe('feedback templates without a Markdown file in front', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ workspace: 'sample' });
    await workbench.openSidebar();
  });
  after(() => workbench.close());

  /** Each attempt starts without the files of the previous one. */
  beforeEach(async () => {
    await workbench.page.keyboard.press('Escape');
    await until(async () => {
      await workbench.run('workbench.action.revertAndCloseActiveEditor');
      return (await workbench.page.locator('.tabs-container').getByRole('tab').count()) === 0;
    });
  });

  /** Chooses a template in the palette, up to the prompt for the person. */
  async function chooseTemplate(): Promise<void> {
    const { quickInput } = workbench;
    await workbench.command('Team Lead: Give Feedback');
    await quickInput.pick('SBI: situation, behavior, impact');
    await quickInput.rows.filter({ hasText: 'Dana Okafor' }).waitFor();
  }

  it('write nothing if the prompt for the person is canceled', async () => {
    await chooseTemplate();
    await workbench.page.keyboard.press('Escape');
    await workbench.quickInput.input.waitFor({ state: 'hidden' });
    assert.equal(await workbench.page.locator('.tabs-container').getByRole('tab').count(), 0);
  });

  it("go into the person's feedback log, are reworded with a fix, and marked as delivered", async () => {
    const { page, quickInput } = workbench;
    const { keyboard } = page;
    const about = `Merges ${Date.now()}`;
    const log = 'team-notes/people/dana-okafor/feedback.md';
    await workbench.command('Team Lead: Give Feedback');
    await quickInput.input.fill('fb-observation');
    await quickInput.rows.first().filter({ hasText: 'Observation, impact' }).waitFor();
    await quickInput.accept();
    await quickInput.rows.filter({ hasText: 'New person' }).waitFor();
    await quickInput.input.fill('Dana');
    await quickInput.rows.first().filter({ hasText: 'Dana Okafor' }).waitFor();
    await quickInput.accept();
    await workbench.editorTab('feedback.md').waitFor();
    const editor = page.locator('.editor-instance').filter({ hasText: 'in a few words' });
    await editor.locator('.monaco-editor.focused').waitFor();
    await keyboard.type(about);
    await keyboard.press('Tab');
    await keyboard.type('You always merge before the review');
    await keyboard.press('Tab');
    await keyboard.type('Søren found two broken queries in use');
    await keyboard.press('Tab');
    const suggestions = new Suggestions(page);
    await suggestions.rows.filter({ hasText: 'Question' }).waitFor();
    await keyboard.press('Enter');
    await keyboard.type('What would help you wait?');

    const finding = page.locator('.marker-widget').filter({ hasText: 'Always, never' });
    await until(async () => {
      await keyboard.press('Alt+F8');
      await finding.waitFor({ timeout: 2000 });
      return true;
    });
    await keyboard.press('Escape');
    await finding.waitFor({ state: 'detached' });
    // The marked words start with "You".
    for (let word = 0; word < 2; word++) await keyboard.press('Control+Shift+ArrowRight');
    await keyboard.type('Twice this week you');

    const day = new Intl.DateTimeFormat('sv').format();
    const entry = (delivered: string) =>
      [
        `## ${day} developmental: ${about}`,
        '',
        '- framework: observation-impact-request',
        `- delivered: ${delivered}`,
        '',
        '- **Observation:** Twice this week you merge before the review',
        '- **Impact:** Søren found two broken queries in use',
        '- **Question:** What would help you wait?',
        '',
      ].join('\n');
    await saved(workbench, log, now => now.endsWith(`\n\n${entry('no')}`));

    await workbench.command('Team Lead: Mark Feedback as Delivered');
    await saved(workbench, log, now => now.includes(entry(day)));
    for (const view of ['Style', 'Actions']) await workbench.showView(view, false);
    await workbench.showView('People');
    const tree = workbench.tree('People');
    for (const name of [/^Dana Okafor/, /^Feedback/])
      await workbench.unfold(tree.getByRole('treeitem', { name }));
    await tree.getByRole('treeitem', { name: new RegExp(`^${about}, today`) }).waitFor();
  });

  it('are copied from a note into the log, with a link back', async () => {
    const { quickInput, page } = workbench;
    const about = `Talk ${Date.now()}`;
    const note = 'team-notes/people/anjali-raghunathan/talk.md';
    await writeFile(
      path.join(workbench.folder ?? assert.fail(), note),
      '# Talk\n\n## Notes\n\n### Praise for Anjali\n\n- **What you did:** Asked first\n- **What it changed:** No page at night\n- **Why I noticed:** It is new\n',
    );
    await workbench.openFile(note);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowUp');
    await workbench.command('Team Lead: Save Feedback');
    await quickInput.rows.filter({ hasText: 'Something to keep doing' }).waitFor();
    await quickInput.accept();
    await quickInput.widget.filter({ hasText: 'in a few words' }).waitFor();
    await quickInput.answer(about);
    await quickInput.rows.filter({ hasText: 'Not yet' }).waitFor();
    await quickInput.accept();
    const log = 'team-notes/people/anjali-raghunathan/feedback.md';
    const text = await workbench.fileText(log, now => now.includes(about));
    assert.match(
      text.slice(text.indexOf(about)),
      /^Talk \d+\n\n- framework: specific-praise\n- delivered: no\n- from: \[[^\]]+\]\(talk\.md#L5-L9\)\n\n- \*\*What you did:\*\* Asked first\n- \*\*What it changed:\*\* No page at night\n- \*\*Why I noticed:\*\* It is new\n$/,
    );
  });

  it('go into a review packet, whose lines link to the notes', async () => {
    const { page, quickInput } = workbench;
    await workbench.command('Team Lead: Make Review Packet');
    await quickInput.rows.filter({ hasText: 'Dana Okafor' }).waitFor();
    await quickInput.input.fill('Dana');
    await quickInput.rows.first().filter({ hasText: 'Dana Okafor' }).waitFor();
    await quickInput.accept();
    await quickInput.rows.filter({ hasText: 'Last 12 months' }).waitFor();
    await quickInput.input.fill('Another');
    await quickInput.accept();
    await quickInput.widget.filter({ hasText: 'From when to when?' }).waitFor();
    await quickInput.input.fill('whenever');
    await quickInput.widget.filter({ hasText: 'No period is understood' }).waitFor();
    await quickInput.answer('last 6 months');
    // The contents are chosen first by theme, then line by line.
    await quickInput.widget.getByPlaceholder('Which parts belong in it?').waitFor();
    await quickInput.rows.filter({ hasText: 'Promises' }).first().waitFor();
    await quickInput.accept();
    await quickInput.widget.getByPlaceholder('Which lines belong in it?').waitFor();
    await quickInput.accept();
    const shown = page
      .locator('iframe.webview.ready[src*="vscode.markdown-language-features"]')
      .contentFrame()
      .frameLocator('iframe#active-frame');
    await shown.getByRole('heading', { name: 'Review packet: Dana Okafor' }).waitFor();
    assert.equal(await shown.getByText('(by me)').count(), 0);
    await workbench.command('Team Lead: Save Review Packet');
    const tab = page
      .locator('.tabs-container')
      .getByRole('tab', { name: /^review \d{4}-\d\d-\d\d to .*\.md/ });
    await tab.waitFor();
  });
});
