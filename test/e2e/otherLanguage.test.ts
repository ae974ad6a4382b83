import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { evidence } from '../../src/content/styles/evidence';
import { teamNotes } from '../../src/content/styles/team';
import { leaks } from '../support/brackets';
import { pseudo } from '../support/pseudo';
import { root } from '../support/root.mjs';
import { cutOff, spoken } from './support/readPage';
import { type TranslatedExtension, translatedExtension } from './support/translatedExtension';
import { openWorkbench, until, type Workbench } from './support/workbench';

/** Its dates have no Latin letters, so any Latin text is ours or the lead's. */
const language = 'el';

describe('in another language', () => {
  let extension: TranslatedExtension;
  let workbench: Workbench;
  let panel: FrameLocator;
  let notes: string;
  /** The letters of the notes alone, because a page drops Markdown marks and line breaks. */
  let letters: string;
  let texts: ReadonlySet<string>;
  /** What stays untranslated although it equals one of our texts: tasks, initials, and authors' names. */
  let own: ReadonlySet<string>;
  let titles: readonly string[];

  before(async () => {
    extension = await translatedExtension([language]);
    workbench = await openWorkbench({
      language,
      extension: extension.folder,
      translate: pseudo,
      today: '2026-11-23',
      viewport: { width: 1280, height: 900 },
    });
    panel = workbench.panelFrame();
    notes = await textOf(path.join(workbench.folder ?? '', 'team-notes'));
    letters = lettersOf(notes);
    const english = await Promise.all(
      ['package.nls.json', 'media/l10n/bundle.l10n.json'].map(async file =>
        Object.values<string>(JSON.parse(await readFile(path.join(root, file), 'utf8'))),
      ),
    );
    texts = new Set(english.flat());
    titles = english[0] ?? [];
    const names = [...notes.matchAll(/^name: (.+)$/gm)].flatMap(([, name = '']) => name);
    own = new Set([
      ...[...notes.matchAll(/^## (.+)$/gm)].flatMap(([, task = '']) => (texts.has(task) ? [] : task)),
      ...names.map(name => initials(name)),
      ...[...evidence.studies, ...teamNotes].flatMap(({ who }) =>
        (who ?? '').split(/[,;]/).map(each => each.trim()),
      ),
      'Search rewrite',
    ]);
    await workbench.openSidebar();
  });
  after(async () => {
    await workbench.close();
    await extension.remove();
  });

  /** The English parts of a shown text that the lead did not write. */
  function english(shown: string): string[] {
    return leaks(shown)
      .filter(run => texts.has(run) || !letters.includes(lettersOf(run)))
      .flatMap(run => run.split(/[·,:;()“”"→/…|#]|\s-\s|[.?!]\s/))
      .map(piece => piece.trim().replace(/[.?!]$/, ''))
      .filter(piece => /\p{Script=Latin}/u.test(piece))
      .filter(
        piece =>
          !written.test(piece) &&
          !own.has(piece) &&
          (texts.has(piece) || !letters.includes(lettersOf(piece))),
      );
  }

  const assertTranslated = (what: string, shown: readonly string[]) =>
    assert.deepEqual([...new Set(shown.flatMap(english))], [], what);

  async function assertReadable(what: string, frame: FrameLocator): Promise<void> {
    const body = frame.locator('body');
    assertTranslated(what, await body.evaluate(spoken));
    assert.deepEqual(await body.evaluate(cutOff), [], what);
  }

  /** Runs a command by its English title. */
  async function command(title: string): Promise<void> {
    const whole = titles.find(text => text === title || text === `${title}…`) ?? assert.fail(title);
    await workbench.command(`${pseudo('Team Lead')}: ${pseudo(whole)}`);
  }

  /** Waits until the first page of Practice has replaced the previous page. */
  async function practice(): Promise<void> {
    await panel.locator('h1', { hasText: pseudo('Practice') }).waitFor();
  }

  /** Waits until a prompt has replaced the rows of the palette. */
  async function listed(): Promise<void> {
    const { widget, rows } = workbench.quickInput;
    await widget.locator('.quick-input-title').waitFor();
    const before = rows.filter({ hasText: `${pseudo('Team Lead')}: ` }).filter({ visible: true });
    await until(async () => (await before.count()) === 0);
  }

  async function words(parts: Locator): Promise<string[]> {
    // VS Code keeps hidden rows, with their old text.
    return parts.evaluateAll(all =>
      all
        .filter(each => each.checkVisibility())
        .flatMap(each => [each.textContent ?? '', each.getAttribute('aria-label') ?? '']),
    );
  }

  it('translates everything in the side bar', async () => {
    const { sidebar } = workbench;
    const style = workbench.styleFrame();
    await style.getByRole('grid').waitFor();
    await workbench.showView('Playbook');
    for (const name of ['People', 'Actions', 'Playbook'])
      await workbench.tree(name).getByRole('treeitem').first().waitFor();
    assertTranslated('heads', await words(sidebar.locator('.pane-header :is(.title, .description)')));
    const dana = workbench.tree('People').getByRole('treeitem', { name: 'Dana Okafor' });
    await dana.click();
    await workbench.page.keyboard.press('ArrowRight');
    await workbench.tree('People').locator('[aria-level="3"]').first().waitFor();
    await dana.hover();
    const rows = sidebar.locator('.monaco-list-row');
    assertTranslated('rows', await words(rows));
    assertTranslated('buttons', await words(rows.locator('.action-label')));
    await assertReadable('no style', style);
    await style.locator('[data-cell="some/variable"]').click();
    await style.locator('#style-name').waitFor();
    await assertReadable('a style', style);
    await style.getByRole('combobox').first().selectOption({ label: 'Dana Okafor' });
    await style.getByRole('combobox').nth(1).selectOption({ label: 'Search rewrite' });
    await style.locator('.facts').waitFor();
    await assertReadable('a person', style);
  });

  for (const [view, row] of [
    ['People', 'Dana Okafor'],
    ['Actions', ''],
  ] as const)
    it(`translates everything in the menu of a row in ${view}`, async () => {
      const rows = workbench.tree(view).getByRole('treeitem');
      const target = row ? rows.filter({ hasText: row }) : rows.nth(1);
      await target.click({ button: 'right' });
      const items = workbench.page.getByRole('menuitem').locator('.action-label');
      await items.first().waitFor();
      assertTranslated(view, await words(items));
      await workbench.page.keyboard.press('Escape');
    });

  for (const view of ['People', 'Actions', 'Playbook'])
    it(`translates everything in the title bar of ${view}`, async () => {
      await workbench.viewHeader(view).hover();
      const bar = workbench.sidebar.locator('.pane-header').filter({ has: workbench.viewHeader(view) });
      assertTranslated(view, await words(bar.locator('.actions .action-label:not(.toolbar-toggle-more)')));
    });

  for (const [title, open] of Object.entries<() => Promise<unknown>>({
    Today: () => panel.locator('[data-part=meetings]').waitFor(),
    'Open 1:1 Desk': async () => {
      await listed();
      await workbench.quickInput.answer('dana');
      await panel.locator('[data-part=sum]').waitFor();
    },
    'Open Style Card': () => panel.getByRole('grid').waitFor(),
    'Show Task Demands': () => panel.getByRole('tabpanel').waitFor(),
    'Show Team on a Task': async () => {
      await listed();
      await workbench.quickInput.accept();
      await panel.locator('.card h2').waitFor();
    },
    'Show Path on a Task': async () => {
      await listed();
      await workbench.quickInput.answer('Dana');
      await workbench.quickInput.answer('Search rewrite');
      await panel.locator('picture-frame svg').waitFor();
    },
    'Check Your Balance': () => panel.locator('main[data-view]').waitFor(),
    'Open Insights': () => panel.locator('chart-frame svg').first().waitFor(),
    'Open Situations': () => panel.getByRole('searchbox').waitFor(),
    Practice: () => practice(),
  }))
    it(`translates everything on the page of ${title}`, async () => {
      await command(title);
      await open();
      await assertReadable(title, panel);
      const tabs = panel.getByRole('tab');
      for (let at = 0; at < (await tabs.count()); at++) {
        await tabs.nth(at).click();
        await assertReadable(`${title}, part ${at + 1}`, panel);
      }
      await workbench.page.locator('.tabs-container .tab.active').waitFor();
      assertTranslated('tab', await words(workbench.page.locator('.tabs-container .tab.active .label-name')));
    });

  it('translates everything deeper in the pages', async () => {
    await command('Open Situations');
    await panel.getByRole('searchbox').waitFor();
    await panel.locator('[data-part=library] button.text').first().click();
    await panel.getByRole('textbox').first().waitFor();
    await assertReadable('a situation', panel);

    await command('Practice');
    await practice();
    await panel.locator('vscode-button').first().click();
    await panel.getByRole('radio').first().waitFor();
    await assertReadable('a scenario', panel);
    await panel.locator('input[name=competence]').first().check({ force: true });
    await panel.locator('input[name=commitment]').first().check({ force: true });
    await panel.locator('vscode-button').first().click();
    await panel.locator('input[type=radio]').nth(3).waitFor();
    await assertReadable('the responses', panel);
  });

  for (const title of [
    'Add to 1:1',
    'Add Action',
    'Recommend a Style',
    'Give Feedback',
    'Look Up',
    'Find in Notes',
    'Set Expectation',
    'Make a Plan',
    'Filter Actions',
    'Make Review Packet',
    'Set How Often You Meet',
    'Check Privacy of Notes',
  ])
    it(`translates every prompt of ${title}`, async () => {
      await command(title);
      const { widget, input, rows } = workbench.quickInput;
      await listed();
      const asked = [
        (await input.getAttribute('placeholder')) ?? '',
        ...(await words(widget.locator('.quick-input-title'))),
        ...(await words(
          rows.locator('.label-name, .label-description, .quick-input-list-separator, .action-label'),
        )),
      ];
      await workbench.page.keyboard.press('Escape');
      assertTranslated(title, asked);
    });

  it('translates everything in a note: marks, hovers and lenses', async () => {
    const people = path.join(workbench.folder ?? '', 'team-notes', 'people', 'dana-okafor');
    const [latest] = (await readdir(people))
      .filter(file => /^2026-/.test(file))
      .sort()
      .reverse();
    await workbench.openFile(`team-notes/people/dana-okafor/${latest}`);
    const { page } = workbench;
    const lenses = page.locator('.codelens-decoration a');
    await lenses.first().waitFor();
    assertTranslated('lenses', await words(lenses));
  });

  it('translates everything in the status bar', async () => {
    const items = workbench.page.locator('.statusbar-item[id^="teamlead.team-lead"]');
    await items.first().waitFor();
    assertTranslated('status bar', await words(items.locator('a, .statusbar-item-label')));
  });

  it('translates everything in a message', async () => {
    await command('Check Privacy of Notes');
    await listed();
    await workbench.quickInput.accept();
    const dialog = workbench.page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    assertTranslated(
      'dialog',
      await words(dialog.locator('.dialog-message-text, .dialog-message-detail, .dialog-button')),
    );
    await workbench.page.keyboard.press('Escape');
  });
});

/** The abbreviation of a level in the model, and the prefix of a template. */
const written = /^(?:[DS][1-4]|fb-[a-z-]+)$/;

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const initials = (name: string) =>
  name
    .split(' ')
    .map(([first = '']) => first)
    .join('');

/** Everything the lead wrote, with the names of the files. */
async function textOf(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(file =>
    file.isFile(),
  );
  const texts = await Promise.all(
    files.map(async file => {
      const place = path.join(file.parentPath, file.name);
      return `${path.relative(path.dirname(folder), place)}\n${await readFile(place, 'utf8')}`;
    }),
  );
  return texts.join('\n');
}
