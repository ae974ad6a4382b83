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

describe('pages in an empty folder', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ workspace: 'empty' });
  });
  after(() => workbench.close());

  accessible(() => workbench, ['openStyleCard', 'checkBalance', 'practice', 'openSituation']);
});

describe('with the sample team', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ viewport: { width: 1280, height: 1200 } });
    await workbench.openSidebar();
  });
  after(() => workbench.close());

  it('rows of the trees are read as words: no signs, no codes, no icons', async () => {
    await workbench.showView('Playbook');
    const people = workbench.tree('People');
    const dana = people.getByRole('treeitem', { name: /^Dana Okafor/ });
    await workbench.unfold(dana);
    const rows = workbench.sidebar.getByRole('treeitem');
    await people.getByRole('treeitem', { name: /^Search rewrite/ }).waitFor();
    // Each view fills on its own.
    await until(async () => (await rows.count()) > 20);
    const labels = await rows.evaluateAll(all => all.map(row => row.getAttribute('aria-label') ?? ''));
    assert.deepEqual(
      labels.filter(label => !label.trim() || /[·|→•]|\$\(|\bS[1-4]\b|\bD[1-4]\b/.test(label)),
      [],
    );
  });

  describe('pages in forced colors', () => {
    before(() => workbench.page.emulateMedia({ forcedColors: 'active' }));
    after(() => workbench.page.emulateMedia({ forcedColors: null }));

    accessible(() => workbench, Object.keys(pages));
  });

  describe('pages on a shared screen', () => {
    before(() => workbench.run('teamLead.toggleSharedScreen'));

    accessible(() => workbench, Object.keys(pages));
  });
});

function accessible(opened: () => Workbench, commands: readonly string[]): void {
  for (const command of commands) {
    it(`axe finds no violations, and nothing overflows at 170 pixels: ${pages[command]}`, async () => {
      const workbench = opened();
      const page = workbench.panelFrame();
      await workbench.run(`teamLead.${command}`);
      await page.getByRole('heading', { name: pages[command] ?? '', level: 1 }).waitFor();
      assert.deepEqual(await axe(page), []);
      assert.deepEqual(await misfitsOf(page), []);
      assert.deepEqual(await atWidth(workbench, page, 170, () => misfitsOf(page)), []);
      await workbench.closeEverything();
    });
  }
}
