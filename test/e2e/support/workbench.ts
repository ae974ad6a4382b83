// A real VS Code workbench for UI tests: a window with a fresh profile and its own workspace.
//
//   const workbench = await openWorkbench({ workspace: 'sample', theme: 'dark' });   // in before(): about 4 s
//   await workbench.openSidebar();
//   await workbench.command('Team Lead: Add Person');
//   await workbench.quickInput.input.fill('Ada');
//   await workbench.styleFrame().getByRole('button', { name: 'Save reading' }).click();
//   assert.deepEqual(await axe(workbench.styleFrame()), []);
//   await workbench.close();                                                         // in after()
//
// Locators wait automatically; `until` polls anything else. When a test fails, a screenshot of each open workbench and
// its console go to dist/test/failures. Toasts do not show here: use `notifications()`.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { root } from '../../support/root.mjs';
import { endPlaces, leavePlace, type Place, takePlace } from '../../support/vscode/places.mjs';
import { createWorkspace, type Workspace } from '../../support/vscode/workspace.mjs';
import { Remote } from './remote';

export const themes = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  hc: 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
} as const;
export type Theme = keyof typeof themes;
/** The classes that VS Code marks its window and its web views with. */
const themeClasses: Readonly<Record<Theme, { readonly workbench: string; readonly webview: string }>> = {
  dark: { workbench: 'vs-dark', webview: 'vscode-dark' },
  light: { workbench: 'vs', webview: 'vscode-light' },
  hc: { workbench: 'hc-black', webview: 'vscode-high-contrast:not(.vscode-high-contrast-light)' },
  'hc-light': { workbench: 'hc-light', webview: 'vscode-high-contrast-light' },
};

export interface WorkbenchOptions {
  /** A fresh folder with the sample team (the default), an empty one, or no folder. */
  readonly workspace?: 'sample' | 'empty' | 'none';
  /** An existing folder or `.code-workspace` file instead; it is kept when the workbench closes. */
  readonly folder?: string;
  /** `yyyy-mm-dd`, the last day of the sample team's notes; defaults to today. */
  readonly today?: string;
  readonly theme?: Theme;
  /** In pixels; defaults to 1280 x 800. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** 2 is 200 %, like the browser's own zoom. */
  readonly zoom?: number;
  /** Picture pixels per page pixel; defaults to 1. */
  readonly scale?: number;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** `false` opens the folder in restricted mode. */
  readonly trust?: boolean;
  /** The display language for extensions, such as `el`; defaults to English. */
  readonly language?: string;
  /** Opens in a page where no window was open before; takes twice as long. */
  readonly fresh?: boolean;
  /** The extension's folder; defaults to the checkout. */
  readonly extension?: string;
  /** Translates an English text into that language; returns it unchanged by default. */
  readonly translate?: (english: string) => string;
}

const open = new Set<Workbench>();

/** Opens VS Code and resolves when the extension's icon is in the activity bar. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { workspace = 'sample', theme = 'dark', zoom = 1, scale = 1, trust = true } = options;
  const { width, height } = options.viewport ?? { width: 1280, height: 800 };
  const created = options.folder
    ? undefined
    : await createWorkspace(workspace, options.today ? { today: options.today } : {});
  const folder = options.folder ?? created?.folder;
  const remote = new Remote();
  const place = await takePlace(
    {
      trust,
      scale: zoom * scale,
      language: options.language,
      beside: runCommands,
      fresh: options.fresh ?? false,
    },
    {
      'workbench.colorTheme': themes[theme],
      'teamLeadTests.port': await remote.listen(),
      ...(!trust && {
        'security.workspace.trust.startupPrompt': 'never',
        'security.workspace.trust.banner': 'never',
      }),
      ...options.settings,
    },
  );
  const { page, server } = place;
  await page.setViewportSize({ width: Math.round(width / zoom), height: Math.round(height / zoom) });
  const workbench = new Workbench(page, folder, place, remote, created, options.translate);
  open.add(workbench);
  try {
    const address = server.address({ folder, development: options.extension ?? root });
    await page.goto(address, { timeout: 120_000, waitUntil: 'commit' });
    await workbench.activityIcon.waitFor({ timeout: 120_000 });
  } catch (error) {
    await workbench.saveFailure('opening');
    await workbench.close();
    throw error;
  }
  return workbench;
}

/** One window of VS Code. Elements are found by role and label. */
export class Workbench {
  private readonly printed: string[] = [];
  readonly quickInput: QuickInput;
  readonly activityIcon: Locator;
  /** The side bar with its views. */
  readonly sidebar: Locator;

  constructor(
    /** For anything this class does not cover. */
    readonly page: Page,
    /** Absolute path of the open folder; `undefined` without one. */
    readonly folder: string | undefined,
    private readonly place: Place,
    private readonly remote: Remote,
    private readonly created: Workspace | undefined,
    private readonly translate = (english: string) => english,
  ) {
    this.quickInput = new QuickInput(page);
    this.activityIcon = page.locator(`.activitybar .action-label[aria-label*="${translate('Team Lead')}"]`);
    this.sidebar = page.locator('.part.sidebar');
    page.on('console', message => this.printed.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', error => this.printed.push(`page error: ${error.stack ?? error.message}`));
  }

  /** Opens the Team Lead side bar, and resolves once the style view has loaded: until then it may take the focus. */
  async openSidebar(): Promise<void> {
    const name = this.translate('Team Lead');
    const title = this.sidebar.locator('.composite.title').getByText(name, { exact: true });
    await until(async () => {
      // The badge for overdue 1:1s covers the icon, and takes its clicks.
      if (!(await title.isVisible())) await this.activityIcon.click({ force: true });
      return title.isVisible();
    });
    if ((await this.viewHeader('Style').getAttribute('aria-expanded')) === 'true') {
      await this.page.locator(`${ownWebview}${inView}`).waitFor();
    }
    // Away from the icon, so that no hover covers the views.
    await this.page.mouse.move(editorArea.x, editorArea.y);
  }

  /** The header of a view in the side bar, such as "People", with any description: a button that folds the view. */
  viewHeader(name: string): Locator {
    const before = this.translate(name).replace(/\W/g, '\\$&');
    return this.sidebar.getByRole('button', { name: new RegExp(`^${before}(?!\\w).* ?Section`) });
  }

  /** Unfolds or folds a view in the side bar. */
  async showView(name: string, shown = true): Promise<void> {
    const header = this.viewHeader(name);
    await this.unfold(header, header, shown);
  }

  /** Unfolds or folds what is marked as expanded or not, with a click; a second click too soon would undo the first. */
  async unfold(
    row: Locator,
    click: Locator = row.locator('.monaco-tl-twistie'),
    shown = true,
  ): Promise<void> {
    const done = row.and(this.page.locator(`[aria-expanded="${shown}"]`));
    await until(async () => {
      await row.waitFor();
      if ((await done.count()) > 0) return true;
      await click.click();
      // A row that was replaced meanwhile did not get the click.
      await done.waitFor({ timeout: 5000 });
      return true;
    });
  }

  /** Chooses from the menu of a row. By key, because VS Code ignores a click right after a menu has opened. */
  async chooseInMenu(row: Locator, name: string): Promise<void> {
    await row.click({ button: 'right' });
    await this.page.getByRole('menuitem', { name }).hover();
    await this.page.keyboard.press('Enter');
  }

  /** A tree view, such as "People"; its rows are `getByRole('treeitem', { name })`. */
  tree(name: string): Locator {
    return this.sidebar.getByRole('tree', { name: this.translate(name) });
  }

  /** The content of the style view. */
  styleFrame(): FrameLocator {
    return this.page.frameLocator(`${ownWebview}${inView}`).frameLocator('iframe#active-frame');
  }

  /** The content of the active panel in the editor area. */
  panelFrame(): FrameLocator {
    const panels = this.page.locator(`${ownWebview}:not(${inView})`).filter({ visible: true });
    return panels.contentFrame().frameLocator('iframe#active-frame');
  }

  /** Opens the style card at one of its parts, such as "Advice", and returns its content. */
  async openCard(tab?: string): Promise<FrameLocator> {
    const card = this.panelFrame();
    await this.command('Team Lead: Open Style Card');
    await card.getByRole('grid').waitFor();
    if (tab) await card.getByRole('tab', { name: tab }).click();
    return card;
  }

  /** Runs a command by its id, without the palette; resolves when it has ended, and rejects with its error. */
  async run(command: string): Promise<void> {
    await this.remote.ask({ command });
  }

  /** Changes a user setting. */
  async set(setting: string, value: unknown): Promise<void> {
    await this.remote.ask({ setting, value });
  }

  /**
   * Reloads the window as a user does, because VS Code saves the state of its editors only when it is idle; resolves
   * once the extension's icon is back.
   */
  async reload(): Promise<void> {
    await this.remote.reload(() => this.command('Developer: Reload Window'));
    await this.activityIcon.waitFor({ timeout: 60_000 });
  }

  /** Runs a command by its full title in the palette, such as "Team Lead: Add Person". */
  async command(title: string): Promise<void> {
    await this.quickOpen(`>${title}`, title, () => this.quickInput.input.press('Enter', { timeout: 5000 }));
  }

  /** The titles the palette lists for a text; closes the palette afterward. */
  async commandTitles(text: string): Promise<string[]> {
    await this.quickOpen(`>${text}`, text);
    const titles = await this.quickInput.labels();
    await this.page.keyboard.press('Escape');
    return titles;
  }

  /** Changes the color theme; resolves once an open web view, if any, shows it too. */
  async useTheme(theme: Theme): Promise<void> {
    await this.set('workbench.colorTheme', themes[theme]);
    await this.page.locator(`.monaco-workbench.${themeClasses[theme].workbench}`).waitFor();
    for (const frame of await this.page.locator(ownWebview).filter({ visible: true }).all()) {
      const content = frame.contentFrame().frameLocator('iframe#active-frame');
      await content.locator(`body.${themeClasses[theme].webview}`).waitFor();
    }
  }

  /** Opens a file of the workspace in an editor; resolves once that has the focus. */
  async openFile(relative: string): Promise<void> {
    const file = path.resolve(this.folder ?? assert.fail('No folder is open.'), relative);
    await this.remote.ask({ file });
    const editor = this.page.locator(
      '.editor-group-container.active .editor-instance .monaco-editor.focused',
    );
    await editor.waitFor();
  }

  /** Closes every prompt, list and editor, including unsaved text. */
  async closeEverything(): Promise<void> {
    await until(async () => {
      const dialog = this.page.locator('.monaco-dialog-box');
      for (let layer = 0; layer < 3; layer++) await this.page.keyboard.press('Escape');
      if (await dialog.isVisible()) return false;
      const closed = this.run('workbench.action.closeAllEditors');
      await Promise.race([closed, dialog.getByRole('button', { name: "Don't Save" }).click()]);
      await closed;
      return true;
    }, 30_000);
  }

  /** Types into the palette, and acts once the wanted row is first. */
  private async quickOpen(text: string, label: string, act?: () => Promise<void>): Promise<void> {
    const first = this.quickInput.rows.first().filter({ hasText: label });
    // An editor that opens shortly after a save takes the focus, which closes the list: then start over.
    // On a busy machine a step takes seconds.
    await until(async () => {
      await this.page.keyboard.press('F1');
      try {
        await this.quickInput.input.fill(text, { timeout: 5000 });
        await first.waitFor({ timeout: 5000 });
        await act?.();
      } catch (error) {
        // The palette lists only the commands that were available when it opened, so reopen it.
        await this.page.keyboard.press('Escape');
        throw error;
      }
      return true;
    }, 40_000);
  }

  /** The tab of an open editor. */
  editorTab(name: string): Locator {
    return this.page.locator('.tabs-container').getByRole('tab', { name });
  }

  /** The texts of all notifications, newest first; closes the notification center afterward. */
  async notifications(): Promise<string[]> {
    const center = this.page.locator('.notifications-center.visible');
    await this.run('notifications.showList');
    const items = center.locator('.notification-list-item-message');
    await center.waitFor();
    const texts = await items.allInnerTexts();
    await this.page.keyboard.press('Escape');
    await center.waitFor({ state: 'detached' });
    return texts;
  }

  /** Presses a button of the first notification that contains `text`. */
  async answerNotification(text: string, button: string): Promise<void> {
    await this.run('notifications.showList');
    const item = this.page
      .locator('.notifications-center.visible .notification-list-item')
      .filter({ hasText: text });
    await item.first().getByRole('button', { name: button }).click();
  }

  /** Drags the side bar to a width in pixels; VS Code's minimum is 170. */
  async setSidebarWidth(width: number): Promise<void> {
    const box = async () => (await this.sidebar.boundingBox()) ?? assert.fail('The side bar is closed.');
    await until(async () => {
      const { x, y, width: now, height } = await box();
      if (Math.abs(now - width) <= 1) return true;
      await this.page.mouse.move(x + now, y + height / 2);
      await this.page.mouse.down();
      await this.page.mouse.move(x + width, y + height / 2, { steps: 4 });
      await this.page.mouse.up();
      return false;
    });
    await this.page.mouse.move(editorArea.x, editorArea.y);
  }

  /** The text of a workspace file, polled until `wanted` accepts it. */
  async fileText(relative: string, wanted: (text: string) => boolean = () => true): Promise<string> {
    const file = path.join(this.folder ?? assert.fail('No folder is open.'), relative);
    let text: string | undefined;
    await until(async () => {
      text = await readFile(file, 'utf8').catch(() => undefined);
      return text !== undefined && wanted(text);
    }).catch(() =>
      assert.fail(`${relative} is not as wanted. It holds: ${text ?? 'nothing; there is no such file'}`),
    );
    return text ?? '';
  }

  /** Saves a screenshot and the console log to help investigate a failure. */
  async saveFailure(title: string): Promise<void> {
    const folder = path.join(root, 'dist', 'test', 'failures');
    await mkdir(folder, { recursive: true });
    const file = path.join(
      folder,
      title
        .replace(/[^\w -]+/g, '')
        .slice(0, 100)
        .trim()
        .replaceAll(' ', '-'),
    );
    await writeFile(`${file}.log`, this.printed.join('\n'));
    await this.page.screenshot({ path: `${file}.png` }).catch(() => {});
    console.log(`      kept: ${path.relative(root, file)}.png and .log`);
  }

  /** Closes the window, and removes its workspace. */
  async close(): Promise<void> {
    open.delete(this);
    this.remote.close();
    await leavePlace(this.place);
    await this.created?.remove();
  }
}

/** A quick pick or input box. */
export class QuickInput {
  /** The box to type in. */
  readonly input: Locator;
  readonly rows: Locator;
  /** The whole widget, with title, message and buttons. */
  readonly widget: Locator;

  constructor(page: Page) {
    this.widget = page.locator('.quick-input-widget:not([style*="display: none"])');
    this.input = this.widget.locator('.quick-input-box input');
    this.rows = this.widget.locator('.quick-input-list .monaco-list-row');
  }

  /** Answers a prompt and accepts it; resolves once that prompt is gone, so that later keys reach the next one. */
  async answer(text: string): Promise<void> {
    await this.input.fill(text);
    await this.accept();
  }

  /** Accepts the typed or chosen value; resolves once that prompt is gone. */
  async accept(): Promise<void> {
    await this.leave(() => this.input.press('Enter'));
  }

  /** Chooses the quick pick row that contains this text; resolves once that prompt is gone. */
  async pick(text: string): Promise<void> {
    const row = this.rows.filter({ hasText: text }).first();
    await row.waitFor();
    await this.leave(() => row.click());
  }

  /** Goes back to the previous prompt; resolves once this one is gone. */
  async back(): Promise<void> {
    await this.leave(() => this.widget.getByRole('button', { name: 'Back' }).click());
  }

  private async leave(act: () => Promise<void>): Promise<void> {
    const before = await this.prompt();
    await act();
    await until(async () => (await this.prompt()) !== before);
  }

  /** The current prompt and its typed text; `undefined` without a prompt. */
  private async prompt(): Promise<string | undefined> {
    return this.widget.evaluateAll(([widget]) => {
      const input = widget?.querySelector<HTMLInputElement>('.quick-input-box input');
      if (!widget || !input) return undefined;
      const title = widget.querySelector('.quick-input-title')?.textContent;
      return JSON.stringify([title, input.placeholder, input.value]);
    });
  }

  /** The labels of the rows in view. */
  async labels(): Promise<string[]> {
    await this.rows.first().waitFor();
    return this.rows.locator('.label-name').allInnerTexts();
  }
}

/** Polls until `condition` resolves to true; errors count as "not yet". */
export async function until(condition: () => Promise<boolean>, timeLimitMs = 15_000): Promise<void> {
  const end = Date.now() + timeLimitMs;
  for (;;) {
    let last: unknown;
    try {
      if (await condition()) return;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw last ?? new Error(`Not so within ${timeLimitMs / 1000} s: ${condition}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** The extension that {@link Remote} talks to. */
const runCommands = path.join(root, 'test', 'support', 'vscode', 'runCommands');
/** A point in the editor area where the mouse triggers no hover. */
const editorArea = { x: 700, y: 400 };
const ownWebview = 'iframe.webview.ready[src*="teamlead.team-lead"]';
const inView = '[src*="purpose=webviewView"]';
/** Closes all open workbenches. */
export async function closeAll(): Promise<void> {
  for (const workbench of open) await workbench.close();
  await endPlaces();
}

// Not for the screenshot tool, which runs without Mocha.
if (typeof afterEach === 'function') {
  afterEach(async function () {
    const { currentTest: test } = this;
    // If a hook before the test failed, the test itself has no result.
    if (test && !test.isPassed() && !test.isPending())
      for (const workbench of open) await workbench.saveFailure(test.fullTitle());
  });
  after(closeAll);
}
