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
    for (const name of ['Style', 'People', 'Actions']) {
      assert.equal(await workbench.viewHeader(name).getAttribute('aria-expanded'), 'true', name);
    }
    // There is room for three; what is looked up now and then waits below them.
    assert.equal(await workbench.viewHeader('Playbook').getAttribute('aria-expanded'), 'false');
  });

  it('lists its commands in the palette', async () => {
    const labels = await workbench.commandTitles('Team Lead: ');
    assert.ok(labels.includes('Team Lead: Add Person'), labels.join('\n'));
  });
});
