import assert from 'node:assert/strict';
import { axe } from './support/axe';
import { atWidth, misfitsOf } from './support/fits';
import { openWorkbench, until, type Workbench } from './support/workbench';

/** Every page that opens without a prompt, by its command, with its first heading. */
const pages: Readonly<Record<string, string>> = {
  today: 'Today',
  openStyleCard: 'Style card',
  checkBalance: 'Balance check',
  practice: 'Practice',
  openSituation: 'Situations',
  openInsights: 'Insights',
};

/** States in which a page is seldom seen: without any notes, mostly hidden, or in the system's colors. */
const states = {
  'in an empty folder': { workspace: 'empty', without: ['today', 'openInsights'] },
  'on a shared screen': { workspace: 'sample', without: [] },
  'in forced colors': { workspace: 'sample', without: [] },
} as const;

for (const [state, { workspace, without }] of Object.entries(states)) {
  describe(`pages ${state}`, () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await openWorkbench({ workspace });
      if (state === 'in forced colors') await workbench.page.emulateMedia({ forcedColors: 'active' });
      if (state !== 'on a shared screen') return;
      await workbench.openSidebar();
      await workbench.run('teamLead.toggleSharedScreen');
      await workbench.page
        .locator('#teamlead\\.team-lead\\.teamLead\\.sharedScreen')
        .getByText('Shared screen')
        .waitFor();
    });
    after(() => workbench.close());

    for (const [command, heading] of Object.entries(pages)) {
      if ((without as readonly string[]).includes(command)) continue;
      it(`axe finds no violations, and nothing overflows at 170 pixels: ${heading}`, async () => {
        const page = workbench.panelFrame();
        await workbench.run(`teamLead.${command}`);
        await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
        assert.deepEqual(await axe(page), []);
        assert.deepEqual(await misfitsOf(page), []);
        assert.deepEqual(await atWidth(workbench, page, 170, () => misfitsOf(page)), []);
        await workbench.closeEverything();
      });
    }
  });
}

describe('rows of the trees', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ viewport: { width: 1280, height: 1200 } });
    await workbench.openSidebar();
  });
  after(() => workbench.close());

  it('are read as words: no signs, no codes, no icons', async () => {
    await workbench.showView('Playbook');
    const people = workbench.tree('People');
    const dana = people.getByRole('treeitem', { name: /^Dana Okafor/ });
    await until(async () => {
      if ((await dana.getAttribute('aria-expanded')) === 'false') await dana.click();
      return (await dana.getAttribute('aria-expanded')) === 'true';
    });
    const rows = workbench.sidebar.getByRole('treeitem');
    await people.getByRole('treeitem', { name: /^Search rewrite/ }).waitFor();
    const labels = await rows.evaluateAll(all => all.map(row => row.getAttribute('aria-label') ?? ''));
    assert.ok(labels.length > 20, `${labels.length} rows`);
    assert.deepEqual(
      labels.filter(label => !label.trim() || /[·|→•]|\$\(|\bS[1-4]\b|\bD[1-4]\b/.test(label)),
      [],
    );
  });
});
