// The scenarios that `npm run screenshots` can capture. Each brings the workbench to a state and returns the part to
// show; returning nothing means the whole window. To add one, add a function.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import type { Workbench } from './workbench';

/** A part of the window in pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Scenario = (workbench: Workbench) => Promise<Locator | Clip | undefined>;

export const scenarios: Readonly<Record<string, Scenario>> = {
  /** The side bar as it first opens. */
  sidebar,
  /** The whole window with the side bar open. */
  async workbench(workbench) {
    await sidebar(workbench);
    return undefined;
  },
  /** The style view alone, with a reading chosen by hand. */
  async style(workbench) {
    await sidebar(workbench);
    await foldAllBut(workbench, 'Style');
    await workbench.styleFrame().locator('[data-cell="some/variable"]').click();
    await workbench.styleFrame().getByRole('heading', { name: 'Coaching' }).waitFor();
    return workbench.sidebar;
  },
  /** The style view for a person of the sample team and one of their tasks. */
  async 'style-person'(workbench) {
    await sidebar(workbench);
    await foldAllBut(workbench, 'Style');
    await choosePerson(workbench);
    return workbench.sidebar;
  },
  /** The style view for a person on a task, next to the card. */
  async 'style-card'(workbench) {
    await sidebar(workbench);
    await foldAllBut(workbench, 'Style');
    await choosePerson(workbench);
    await workbench.openCard('Advice');
    return besideEditor(workbench);
  },
  /** The lines of a balance check, the first ones answered. */
  async 'balance-lines'(workbench) {
    await openBalance(workbench);
    await workbench.page.keyboard.type('27481848');
    return besideEditor(workbench);
  },
  /** The result of a balance check. */
  async balance(workbench) {
    await openBalance(workbench);
    await workbench.page.keyboard.type('274838481728074848482919184818282808');
    const page = workbench.panelFrame();
    await page.getByText('All 18 lines are answered.').waitFor();
    await page.getByRole('button', { name: 'Show the Result' }).click();
    await page.locator('main[data-view="result"]').waitFor();
    return besideEditor(workbench);
  },
  /** The desk for a 1:1 with Dana, alone. */
  async desk(workbench) {
    await workbench.command('Team Lead: Open 1:1 Desk');
    await workbench.quickInput.answer('Dana');
    await workbench.panelFrame().getByRole('heading', { name: '1:1 with Dana Okafor' }).waitFor();
    // Away from the rows, so that none looks selected.
    await workbench.page.mouse.move(1, 1);
    return workbench.page.locator('.part.editor');
  },
  /** The people of the sample team, Dana unfolded. */
  async people(workbench) {
    await unfoldDana(workbench);
    return workbench.sidebar;
  },
  /** The people alone, grouped by default. */
  async 'people-groups'(workbench) {
    await sidebar(workbench);
    await foldAllBut(workbench, 'People');
    await workbench.tree('People').getByRole('treeitem').first().waitFor();
    return workbench.sidebar;
  },
  /** The actions alone. */
  async actions(workbench) {
    await sidebar(workbench);
    await foldAllBut(workbench, 'Actions');
    await workbench.tree('Actions').getByRole('treeitem').first().waitFor();
    return workbench.sidebar;
  },
  /** The insights alone, for everybody. */
  async insights(workbench) {
    await workbench.command('Team Lead: Open Insights');
    const panel = workbench.panelFrame();
    await panel.locator('chart-frame svg').first().waitFor();
    return workbench.page.locator('.part.editor');
  },
  /** The same for Dana, further down. */
  async 'insights-person'(workbench) {
    await workbench.command('Team Lead: Open Insights');
    const panel = workbench.panelFrame();
    await panel.getByRole('combobox', { name: 'Person' }).selectOption({ label: 'Dana Okafor' });
    await panel.getByText(/a 1:1 with Dana Okafor, /).waitFor();
    return workbench.page.locator('.part.editor');
  },
  /** The people next to Dana's latest 1:1 note. */
  async 'people-note'(workbench) {
    await workbench.openFile(await latestNote(workbench, 'dana-okafor'));
    await unfoldDana(workbench);
    return besideEditor(workbench);
  },
};

/** One picture: which scenario, how wide the side bar and how large the window. */
export interface Picture {
  /** Relative to the checkout. */
  readonly file: string;
  readonly scenario: string;
  readonly theme: string;
  readonly sidebar: number;
  readonly window: { readonly width: number; readonly height: number };
}

/** The pictures in the README. */
export const readmePictures: readonly Picture[] = [
  {
    file: 'media/readme/style-view.png',
    scenario: 'style-card',
    theme: 'dark',
    sidebar: 300,
    // Low, so that the picture, the purpose and the first steps fit on one screen.
    window: { width: 1280, height: 640 },
  },
  {
    file: 'media/readme/insights.png',
    scenario: 'insights',
    theme: 'dark',
    sidebar: 200,
    window: { width: 1040, height: 900 },
  },
  {
    file: 'media/readme/desk.png',
    scenario: 'desk',
    theme: 'light',
    sidebar: 170,
    window: { width: 1020, height: 820 },
  },
  {
    file: 'media/readme/people.png',
    scenario: 'people-note',
    theme: 'light',
    sidebar: 300,
    window: { width: 1100, height: 600 },
  },
];

/** The side bar and the editors. */
async function besideEditor(workbench: Workbench) {
  const views = await box(workbench.sidebar);
  const editor = await box(workbench.page.locator('.part.editor'));
  return { ...views, width: editor.x + editor.width - views.x };
}

/** Opens the balance check, with its heading focused. */
async function openBalance(workbench: Workbench): Promise<void> {
  await workbench.command('Team Lead: Check Your Balance');
  const page = workbench.panelFrame();
  await page.locator('main[data-view]').waitFor();
  const newCheck = page.getByRole('button', { name: 'New Check' });
  if (await newCheck.isVisible()) await newCheck.click();
  await page.locator('main[data-view="check"]').waitFor();
  await page.locator('h1').focus();
}

async function unfoldDana(workbench: Workbench): Promise<void> {
  await sidebar(workbench);
  await foldAllBut(workbench, 'People');
  const tree = workbench.tree('People');
  await tree.getByRole('treeitem', { name: /Dana Okafor/ }).click();
  await workbench.page.keyboard.press('ArrowRight');
  await tree.locator('[aria-level="3"]').first().waitFor();
}

/** Path of a person's newest 1:1 note, relative to the open folder. */
async function latestNote(workbench: Workbench, person: string): Promise<string> {
  const folder = path.join('team-notes', 'people', person);
  const files = await readdir(path.join(workbench.folder ?? '', folder));
  const dated = files.filter(file => /^\d{4}-\d\d-\d\d\.md$/.test(file)).sort();
  return path.join(folder, dated.at(-1) ?? 'profile.md');
}

async function box(part: Locator): Promise<Clip> {
  const found = await part.boundingBox();
  if (!found) throw new Error('That part of the window is not shown.');
  return found;
}

async function sidebar(workbench: Workbench): Promise<Locator> {
  await workbench.openSidebar();
  await workbench.styleFrame().getByRole('grid').waitFor();
  return workbench.sidebar;
}

async function foldAllBut(workbench: Workbench, name: string): Promise<void> {
  for (const header of await workbench.sidebar.getByRole('button', { name: / Section/ }).all()) {
    const label = ((await header.getAttribute('aria-label')) ?? '').replace(/\W.*$/, '');
    await workbench.showView(label, label === name);
  }
}

async function choosePerson(workbench: Workbench): Promise<void> {
  const frame = workbench.styleFrame();
  await frame.getByRole('combobox').first().selectOption({ label: 'Dana Okafor' });
  const tasks = frame.getByRole('combobox').nth(1);
  await tasks.locator('option').nth(1).waitFor({ state: 'attached' });
  await tasks.selectOption({ index: 1 });
  await frame.locator('#style-name').waitFor();
}
