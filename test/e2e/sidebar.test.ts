import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './support/workbench';

describe('side bar', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ workspace: 'empty' });
  });
  after(() => workbench.close());

  it('shows the views of Team Lead', async () => {
    await workbench.openSidebar();
    for (const name of ['Style', 'People']) {
      assert.equal(await workbench.viewHeader(name).getAttribute('aria-expanded'), 'true', name);
    }
  });

  it('lists its commands in the palette', async () => {
    await workbench.page.keyboard.press('F1');
    await workbench.quickInput.input.fill('>Team Lead: ');
    const labels = await workbench.quickInput.labels();
    assert.ok(labels.includes('Team Lead: Add Person'), labels.join('\n'));
    await workbench.page.keyboard.press('Escape');
  });
});
