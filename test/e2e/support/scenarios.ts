// What `npm run screenshots` can take pictures of. Each brings the workbench to a state and says which part to show;
// nothing returned means the whole window. Add one by adding a function.
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
  /** The side bar as it opens. */
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
  /** The people of the sample team, the first one unfolded. */
  async people(workbench) {
    await sidebar(workbench);
    await foldAllBut(workbench, 'People');
    const first = workbench.tree('People').getByRole('treeitem').first();
    await first.click();
    await workbench.page.keyboard.press('ArrowRight');
    await workbench.tree('People').locator('[aria-level="2"]').first().waitFor();
    return workbench.sidebar;
  },
};

/** The pictures in the README: file name in `media/readme`, scenario and size. */
export const readmePictures = [
  { file: 'style-view.png', scenario: 'style-person', theme: 'dark', width: 340, height: 1020 },
  { file: 'people.png', scenario: 'people', theme: 'dark', width: 340, height: 420 },
] as const;

async function sidebar(workbench: Workbench): Promise<Locator> {
  await workbench.openSidebar();
  await workbench.styleFrame().getByRole('grid').waitFor();
  return workbench.sidebar;
}

async function foldAllBut(workbench: Workbench, name: string): Promise<void> {
  for (const header of await workbench.sidebar.getByRole('button', { name: / Section$/ }).all()) {
    const label = ((await header.getAttribute('aria-label')) ?? '').replace(/ Section$/, '');
    await workbench.showView(label, label === name);
  }
}

async function choosePerson(workbench: Workbench): Promise<void> {
  const frame = workbench.styleFrame();
  await frame.getByRole('combobox').first().selectOption({ label: 'Dana Okafor' });
  const tasks = frame.getByRole('combobox').nth(1);
  await tasks.locator('option').nth(1).waitFor({ state: 'attached' });
  await tasks.selectOption({ index: 1 });
  await frame.locator('section.card h2, section.card [id="style-name"]').first().waitFor();
}
