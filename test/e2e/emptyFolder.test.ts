import assert from 'node:assert/strict';
import { axe } from './support/axe';
import { openWorkbench, type Workbench } from './support/workbench';

describe('in an empty folder', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ workspace: 'empty' });
  });
  after(() => workbench.close());

  it('the side bar shows the views of Team Lead', async () => {
    await workbench.openSidebar();
    for (const name of ['Style', 'People', 'Actions']) {
      assert.equal(await workbench.viewHeader(name).getAttribute('aria-expanded'), 'true', name);
    }
    // There is room for three; what is looked up now and then waits below them.
    assert.equal(await workbench.viewHeader('Playbook').getAttribute('aria-expanded'), 'false');
  });

  it('the palette lists how to begin, and nothing that needs people', async () => {
    const labels = await workbench.commandTitles('Team Lead: ');
    assert.ok(labels.includes('Team Lead: Add Person…'), labels.join('\n'));
    assert.ok(!labels.some(label => /Log 1:1|Add Action|Show Team/.test(label)), labels.join('\n'));
  });

  it('the welcome button adds the first person, who appears at once', async () => {
    await workbench.sidebar.getByRole('button', { name: 'Add Person' }).last().click();
    await workbench.quickInput.widget.filter({ hasText: 'Their name' }).waitFor();
    await workbench.quickInput.answer('Ada Lovelace');
    await workbench.quickInput.widget.filter({ hasText: 'What they do' }).waitFor();
    await workbench.quickInput.answer('');
    await workbench
      .tree('People')
      .getByRole('treeitem', { name: /^Ada Lovelace/ })
      .waitFor();
    const text = await workbench.fileText('team-notes/people/ada-lovelace/profile.md');
    assert.match(text, /^---\nformat: 1\nname: Ada Lovelace\n---\n/);
  });

  it('the team on a task says what is missing', async () => {
    const panel = workbench.panelFrame();
    await workbench.command('Team Lead: Show Team on a Task');
    await panel.getByRole('heading', { name: 'No task is shared yet' }).waitFor();
    assert.deepEqual(await axe(panel), []);
    await panel.getByRole('button', { name: 'Save a reading' }).click();
    await workbench.quickInput.input.waitFor();
    await workbench.calm();
  });
});
