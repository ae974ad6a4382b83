import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { axe } from './support/axe';
import { openWorkbench, type Theme, themes, until, type Workbench } from './support/workbench';

describe('style view', () => {
  let workbench: Workbench;
  let view: FrameLocator;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'team-lead-style-'));
    await writePerson(
      'dana',
      'Dana Okafor',
      `## Search rewrite\n\n- ${localDate(-100)} some / variable, flat → Coaching (by me)\n`,
    );
    await writePerson('eve', '<img src=x onerror=alert(1)>', '');
    await writeFile(path.join(folder, 'scratch.md'), '');
    workbench = await openWorkbench({ folder, viewport: { width: 1280, height: 900 } });
    view = await opened(workbench);
  });
  after(async () => {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await person().selectOption('Anyone');
    await task().selectOption('Any task');
    const startOver = view.getByRole('button', { name: 'Start over' });
    if (await startOver.isVisible()) await startOver.click();
    await view.getByRole('heading', { name: /^Click the cell that fits/ }).waitFor();
  });

  it('chooses both scales with one click, and announces the result', async () => {
    await cell(view, 'some', 'variable').click();
    await heading(view, 'Coaching').waitFor();
    assert.equal(await said(), 'Coaching, borderline with Supporting');
    assert.equal(await read(view.locator('.badge')), 'or Supporting');
    assert.match(
      await read(view.locator('.answer')),
      /You decide, after hearing them\. Check in: .* · not saved/,
    );
  });

  it('can be used by keyboard', async () => {
    const { keyboard } = workbench.page;
    await workbench.run('teamLead.style.focus');
    await until(() => view.locator('html').evaluate(() => document.hasFocus()));
    await until(async () => {
      await keyboard.press('Tab');
      return cell(view, 'low', 'high').evaluate(each => each === document.activeElement);
    });
    assert.equal(await view.locator('.cell[aria-selected=true]').count(), 0, 'arriving chooses nothing');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowDown');
    await selected(view, 'some', 'variable');
    assert.equal(await said(), 'Coaching, borderline with Supporting');
    await keyboard.press('End');
    await selected(view, 'high', 'variable');
    await keyboard.press('Control+Home');
    await selected(view, 'low', 'high');
    await keyboard.press('ArrowLeft');
    await selected(view, 'low', 'high');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowDown');
    await keyboard.press('Tab');
    assert.match(await focusedName(view), /^Copy: /);
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    assert.equal(await focusedName(view), 'Save Reading');
    await keyboard.press('Tab');
    assert.equal(await focusedName(view), 'Open Card');
    await keyboard.press('Enter');
    const card = workbench.panelFrame();
    await heading(card, 'Coaching').waitFor();
    // The view and the card share one selection.
    await card.getByRole('radio', { name: 'improving' }).check();
    await heading(card, 'Supporting').waitFor();
    await heading(view, 'Supporting').waitFor();
    assert.equal(await read(card.getByRole('status')), 'Supporting, borderline with Coaching');
    await cell(view, 'high', 'high').click();
    await heading(card, 'Delegating').waitFor();
    await workbench.run('workbench.action.closeAllEditors');
  });

  it('shows both answers if the published versions differ', async () => {
    await cell(view, 'low', 'high').click();
    const card = await workbench.openCard('Why');
    assert.deepEqual(await card.locator('.versions dd').allInnerTexts(), ['Directing', 'Coaching']);
  });

  it('shows the latest reading with its age, and asks for a new one if it is overdue', async () => {
    await chooseDana();
    await selected(view, 'some', 'variable');
    const card = await workbench.openCard();
    assert.match(await read(view.locator('.facts')), /Read by you on .* · overdue\. Read again first\.$/);
    assert.match(await read(card.locator('.standing')), /^Read by you on .* · overdue\. Read again first\.$/);
    await cell(view, 'high', 'high').click();
    assert.match(await read(view.locator('.facts')), / · not saved; last read /);
    await card.locator('.standing', { hasText: /^\s*Not saved\. Last reading: Coaching, / }).waitFor();
    await card.getByRole('button', { name: 'Go back to it' }).click();
    await selected(view, 'some', 'variable');
    await cell(view, 'high', 'high').click();
    await view.getByRole('button', { name: 'Go back' }).click();
    await selected(card, 'some', 'variable');
  });

  it('shows the path on the card’s map, and the history with reasons', async () => {
    await writePerson(
      'finn',
      'Finn Berg',
      `## Rota\n\n- ${localDate(-30)} low / high → Directing (by me) new to it\n- ${localDate(-9)} outcome: met, first week\n- ${localDate(-2)} some / high → Coaching (by me) private: Zq7secret\n`,
    );
    await person().locator('option', { hasText: 'Finn Berg' }).waitFor({ state: 'attached' });
    await person().selectOption('Finn Berg');
    await task().selectOption('Rota');
    const card = await workbench.openCard();
    await card.getByRole('gridcell', { name: /competence low, commitment high; reading 1$/ }).waitFor();
    const lines = card.getByRole('region', { name: 'How it went' }).getByRole('listitem');
    await lines.filter({ hasText: 'new to it' }).waitFor();
    await lines.filter({ hasText: 'Outcome met' }).waitFor();
    assert.ok(!(await card.locator('html').innerHTML()).includes('Zq7secret'));
    await lines.filter({ hasText: 'new to it' }).getByRole('button').click();
    await workbench.editorTab('tasks.md').waitFor();
    await workbench.run('workbench.action.closeAllEditors');
  });

  it('saves a reading only on request, for the chosen person and task', async () => {
    await chooseDana();
    await cell(view, 'moderate', 'high').click();
    assert.doesNotMatch(await tasksOf('dana'), /moderate/);
    await view.getByRole('button', { name: 'Save Reading' }).click();
    await workbench.quickInput.answer('Led the whole slice');
    const text = await workbench.fileText('team-notes/people/dana/tasks.md', now => now.includes('moderate'));
    assert.match(
      text,
      /\n- \d{4}-\d{2}-\d{2} moderate \/ high, flat → Supporting \(by me\) Led the whole slice\n/,
    );
    await view.locator('.facts', { hasText: /Read by you on .* · fresh until/ }).waitFor();
    const card = await workbench.openCard();
    await card.locator('.standing-why').getByText('Led the whole slice').waitFor();
  });

  it('writes the same reading once a day, and offers to change its reason', async () => {
    const why = async (text: string) => {
      await view.getByRole('button', { name: 'Save Reading' }).click();
      await workbench.quickInput.answer(text);
      await workbench.fileText('team-notes/people/dana/tasks.md', now => now.includes(text));
    };
    await chooseDana();
    await cell(view, 'moderate', 'low').click();
    await why('First reason');
    await view.getByRole('button', { name: 'Save Reading' }).click();
    await workbench.quickInput.input.waitFor();
    assert.equal(await workbench.quickInput.input.inputValue(), 'First reason');
    await workbench.quickInput.input.press('Escape');
    await why('Better reason');
    const lines = (await tasksOf('dana')).split('\n').filter(line => line.includes('moderate / low'));
    assert.equal(lines.length, 1, lines.join('\n'));
  });

  it('prompts for a missing person and task, and keeps them', async () => {
    await cell(view, 'low', 'high').click();
    await view.getByRole('button', { name: 'Save Reading' }).click();
    await workbench.quickInput.pick('Dana Okafor');
    await workbench.quickInput.pick('New task');
    await workbench.quickInput.answer('Release notes');
    await workbench.quickInput.answer('');
    await workbench.fileText('team-notes/people/dana/tasks.md', now => now.includes('## Release notes'));
    await view.locator('.facts', { hasText: /Read by you on/ }).waitFor();
    assert.equal(await task().evaluate(chosenOption), 'Release notes');
    assert.equal(await person().evaluate(chosenOption), 'Dana Okafor');
  });

  it('accepts a new task', async () => {
    await person().selectOption('Dana Okafor');
    await task().selectOption('New task…');
    await workbench.quickInput.answer('Payments API');
    await until(async () => (await task().evaluate(chosenOption)) === 'Payments API');
  });

  it('starts a 1:1 from the style, once', async () => {
    await chooseDana();
    await cell(view, 'high', 'high').click();
    await (await workbench.openCard()).getByRole('button', { name: 'Start 1:1' }).click();
    const note = workbench.page.locator('.tabs-container').getByRole('tab', { name: /\.md/ });
    await note.first().waitFor();
    const file = `team-notes/people/dana/${localDate(0)}.md`;
    const line = 'Search rewrite (Delegating): You own this; here are the two limits I cannot move.';
    await workbench.fileText(file, text => text.includes(line));
    // The note reopens once everything is written.
    await workbench.run('workbench.action.closeAllEditors');
    await note.first().waitFor({ state: 'detached' });
    await (await workbench.openCard()).getByRole('button', { name: 'Start 1:1' }).click();
    await note.first().waitFor();
    assert.equal((await workbench.fileText(file)).split(line).length, 2);
  });

  it('copies an opener, and inserts one at the cursor', async () => {
    await workbench.openFile('scratch.md');
    await cell(view, 'some', 'low').click();
    const [first = ''] = await view.locator('.opener q').allInnerTexts();
    const text = first.replace(/[“”]/g, '').trim();
    await view.getByRole('button', { name: `Copy: ${text}` }).click();
    await until(async () => (await said()) === 'Copied.');
    assert.equal(await workbench.page.evaluate(() => navigator.clipboard.readText()), text);
    const insert = view.getByRole('button', { name: `Insert into the editor: ${text}` });
    await insert.click();
    await until(async () => (await said()) === 'Inserted.');
    await workbench.page.locator('.monaco-editor .view-line', { hasText: text }).first().waitFor();
  });

  it('keeps its state when folded, hidden or reloaded, as does the card', async () => {
    await chooseDana();
    await cell(view, 'moderate', 'low').click();
    const kept = async () => {
      await selected(view, 'moderate', 'low');
      assert.equal(await task().evaluate(chosenOption), 'Search rewrite');
    };
    // A hidden web view comes back without the attribute that distinguishes it from a panel.
    view = workbench.page
      .frameLocator('iframe.webview.ready[src*="teamlead.team-lead"]')
      .frameLocator('iframe#active-frame');
    await workbench.showView('Style', false);
    await workbench.showView('Style');
    await kept();
    await workbench.run('workbench.view.explorer');
    await workbench.activityIcon.click({ force: true });
    await kept();
    await workbench.command('Team Lead: Show Task Demands');
    await workbench.editorTab('Dana Okafor · Search rewrite').waitFor();
    const opening = workbench.page
      .locator('iframe.webview.ready[src*="teamlead.team-lead"]')
      .last()
      .contentFrame()
      .frameLocator('iframe#active-frame');
    await opening.getByRole('tab', { name: 'Task demands', selected: true }).waitFor();
    await until(() => opening.locator('html').evaluate(() => document.hasFocus()));
    await workbench.reload();
    view = await opened(workbench);
    await kept();
    const card = workbench.panelFrame();
    await selected(card, 'moderate', 'low');
    await card.getByRole('tab', { name: 'Task demands', selected: true }).waitFor();
    // An earlier test left an unsaved text.
    await workbench.closeEverything();
  });

  it('shows names as text, whatever they contain', async () => {
    await person().selectOption('<img src=x onerror=alert(1)>');
    assert.equal(await view.locator('img').count(), 0);
  });

  it('allows only its own script and styles', async () => {
    const policy = (await view.locator('meta[http-equiv]').getAttribute('content')) ?? '';
    assert.match(
      policy,
      /^default-src 'none'; style-src \S.*; font-src \S.*; script-src 'nonce-\w{48}'; base-uri 'none'; form-action 'none'$/,
    );
    assert.doesNotMatch(policy, /unsafe|data:|\*(?!\.vscode)/);
    const styled = view.locator('main [style]');
    assert.deepEqual(await styled.evaluateAll(all => all.map(({ outerHTML }) => outerHTML)), []);
  });

  it('shows the answer and its actions without scrolling, at its default height', async () => {
    await workbench.setSidebarWidth(300);
    await chooseDana();
    await view.locator('.answer').waitFor();
    const { height } = await sizes(view);
    assert.ok(height <= 340, `the view is ${height} pixels high: this proves nothing`);
    for (const part of [
      view.getByRole('grid'),
      view.locator('.answer'),
      view.getByRole('button', { name: /^Copy: / }),
      view.getByRole('button', { name: 'Save Reading' }),
      view.getByRole('button', { name: 'Open Card' }),
    ]) {
      const { bottom } = await part.evaluate(each => each.getBoundingClientRect());
      assert.ok(bottom <= height, `${bottom} of ${height}`);
    }
    assert.deepEqual(
      await view
        .locator('.cell:visible .short')
        .allInnerTexts()
        .then(all => [...new Set(all)]),
      ['Direct', 'Coach', 'Support', 'Delegate'],
    );
  });

  for (const width of [170, 300, 500]) {
    it(`fits into ${width} pixels`, async () => {
      await workbench.setSidebarWidth(width);
      assert.deepEqual(await misfits(view), []);
      await cell(view, 'low', 'low').click();
      assert.deepEqual(await misfits(view), []);
      const { answer, map } = await sizes(view);
      assert.ok(width > 220 || answer < map, `the answer ends at ${answer}, the map at ${map}`);
      await workbench.setSidebarWidth(300);
    });
  }

  async function writePerson(id: string, name: string, tasks: string): Promise<void> {
    const home = path.join(folder, 'team-notes', 'people', id);
    await mkdir(home, { recursive: true });
    await writeFile(path.join(home, 'profile.md'), `---\nname: ${JSON.stringify(name)}\n---\n`);
    if (tasks) await writeFile(path.join(home, 'tasks.md'), tasks);
  }

  async function chooseDana(): Promise<void> {
    await person().selectOption('Dana Okafor');
    await task().selectOption('Search rewrite');
  }

  const tasksOf = (id: string) => workbench.fileText(`team-notes/people/${id}/tasks.md`);
  const person = () => view.getByRole('combobox', { name: 'Person' });
  const task = () => view.getByRole('combobox', { name: 'Task' });
  const said = () => read(view.getByRole('status'));
});

describe('style view, for anyone', () => {
  describe('without a folder', () => {
    let workbench: Workbench;
    let view: FrameLocator;
    before(async () => {
      workbench = await openWorkbench({ workspace: 'none' });
      view = await opened(workbench);
    });
    after(() => workbench.close());

    it('works, and axe finds no violations before and after an answer', async () => {
      assert.deepEqual(await axe(view), []);
      await cell(view, 'some', 'variable').click();
      await heading(view, 'Coaching').waitFor();
      await workbench.openCard();
    });

    for (const theme of Object.keys(themes) as Theme[]) {
      it(`axe finds no violations in the view and in each part of the card: ${theme}`, async () => {
        await workbench.useTheme(theme);
        assert.deepEqual(await axe(view, theme), []);
        const card = workbench.panelFrame();
        for (const tab of parts) {
          await card.getByRole('tab', { name: tab }).click();
          await foldAll(card, true);
          assert.deepEqual(await axe(card, theme), [], tab);
        }
      });
    }

    it('the card fits into 170 pixels with every part open', async () => {
      const { page } = workbench;
      const card = workbench.panelFrame();
      const wide = page.viewportSize() ?? assert.fail('no size');
      await workbench.run('workbench.action.toggleSidebarVisibility');
      await workbench.sidebar.waitFor({ state: 'hidden' });
      const now = await card.locator('html').evaluate(html => html.clientWidth);
      await page.setViewportSize({ ...wide, width: wide.width - now + 170 });
      await until(() => card.locator('html').evaluate(html => html.clientWidth <= 170));
      for (const tab of parts) {
        await card.getByRole('tab', { name: tab }).click();
        assert.deepEqual(await misfits(card), [], tab);
      }
    });
  });

  it('fits at 200 %, and does not animate with reduced motion', async () => {
    const workbench = await openWorkbench({
      workspace: 'none',
      zoom: 2,
      viewport: { width: 1600, height: 1400 },
    });
    const view = await opened(workbench);
    await cell(view, 'low', 'low').click();
    assert.deepEqual(await misfits(view), []);
    const { answer, map } = await sizes(view);
    assert.ok(answer < map, `the answer ends at ${answer}, the map at ${map}`);
    const card = await workbench.openCard('Advice');
    const moving = () => document.getAnimations().length;
    await card.getByText('Avoid', { exact: true }).click();
    assert.equal(await card.locator('html').evaluate(moving), 0);
    assert.equal(await view.locator('html').evaluate(moving), 0);
    await workbench.close();
  });
});

/** The parts of the card. */
const parts = ['Advice', 'Nine questions', 'Two readings', 'Style you used', 'Task demands', 'Why'];

/** The view, unfolded and painted. */
async function opened(workbench: Workbench): Promise<FrameLocator> {
  await workbench.openSidebar();
  await workbench.showView('Style');
  const view = workbench.styleFrame();
  await view.getByRole('grid').waitFor();
  return view;
}

/** The height of the view, and where its answer and its map end. */
async function sizes(view: FrameLocator) {
  return view.locator('html').evaluate(html => {
    const end = (part: string) => html.querySelector(part)?.getBoundingClientRect().bottom ?? 0;
    return { height: html.clientHeight, answer: end('.answer'), map: end('.map') };
  });
}

async function focusedName(view: FrameLocator): Promise<string> {
  return view.locator('html').evaluate(() => {
    const { activeElement } = document;
    return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '').trim();
  });
}

function cell(view: FrameLocator, competence: string, commitment: string) {
  return view.locator(`[role=gridcell][data-cell="${competence}/${commitment}"]`);
}

async function selected(view: FrameLocator, competence: string, commitment: string): Promise<void> {
  await view.locator(`[data-cell="${competence}/${commitment}"][aria-selected=true]`).waitFor();
  assert.equal(await view.locator('.cell[aria-selected=true]').count(), 1);
}

/** Opens or closes every part that can be folded. */
async function foldAll(view: FrameLocator, open: boolean): Promise<void> {
  const others = view.locator(`details${open ? ':not([open])' : '[open]'} > summary`);
  await until(async () => {
    if ((await others.count()) === 0) return true;
    // Parts can be nested, and a nested one can be reached only while its parent is open.
    await (open ? others.first() : others.last()).click();
    return false;
  });
}

function heading(view: FrameLocator, name: string) {
  return view.getByRole('heading', { name, exact: true });
}

function chosenOption(select: Element): string | undefined {
  return (select as HTMLSelectElement).selectedOptions[0]?.label;
}

/** What overflows the page, is cut off, or is too small to hit; the two selects may shorten a name. */
function misfits(view: FrameLocator): Promise<string[]> {
  return view.locator('main').evaluate(main => {
    const page = document.documentElement;
    const found: string[] = [];
    if (page.scrollWidth > page.clientWidth) found.push(`page: ${page.scrollWidth} > ${page.clientWidth}`);
    for (const element of main.querySelectorAll<HTMLElement>('*')) {
      const { left, right, width, height } = element.getBoundingClientRect();
      const name = `${element.localName}.${element.className} ${element.textContent?.trim().slice(0, 20)}`;
      if (width === 0 || element.closest('.unseen, .across-scale, option')) continue;
      if (left < -0.5 || right > page.clientWidth + 0.5) found.push(`sticks out: ${name}`);
      const cut =
        getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1;
      if (cut && element.localName !== 'select') found.push(`cut off: ${name}`);
      const hit = element.matches('button:not(.link), summary, select, .cell, .chip, vscode-button');
      if (hit && (width < 24 || height < 24)) found.push(`too small: ${name} ${width} x ${height}`);
    }
    return found;
  });
}

/** The text as it is read out, with whitespace collapsed. */
async function read(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

/** `yyyy-mm-dd`, that many days from now. */
function localDate(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
