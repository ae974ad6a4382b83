import { openWorkbench, type Workbench } from './support/workbench';

describe('a notes folder that cannot be read', () => {
  let workbench: Workbench;
  before(async () => {
    // No file system allows a name this long.
    workbench = await openWorkbench({
      workspace: 'empty',
      settings: { 'teamLead.folder': 'n'.repeat(300) },
    });
  });
  after(() => workbench.close());

  it('is named in the style view, which works without it', async () => {
    await workbench.openSidebar();
    const frame = workbench.styleFrame();
    await frame.getByText('The notes folder could not be read').waitFor();
    await frame.locator('[data-cell="low/high"]').click();
    await frame.getByRole('heading', { name: 'Directing' }).waitFor();
  });
});
