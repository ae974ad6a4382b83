import assert from 'node:assert/strict';
import { nextOneOnOne, oneOnOneNote, preparedPage } from '../../../src/core/meetings/oneOnOneNote';
import { notebookOf, root, today } from '../../support/notebookFixture';

const { date } = today;
const head = `---\ntype: 1-1\nperson: ada\ndate: ${date}\n---\n# Ada, ${date}\n\n`;

describe('the note for a day', () => {
  const profile = { 'people/ada/profile.md': '---\nname: Ada\n---\n' };

  it('is new, with our sections and room to type, or with the lead’s own agenda', async () => {
    const { person } = await notebookOf(profile);
    const initial = (body?: Parameters<typeof oneOnOneNote>[3]) =>
      oneOnOneNote(root, person('ada'), date, body).initial;
    assert.equal(oneOnOneNote(root, person('ada'), date).uri, `${root}/people/ada/${date}.md`);
    assert.equal(initial(), `${head}## Topics\n\n## Notes\n\n## Actions\n`);
    assert.equal(initial({ toType: true }), `${head}## Topics\n\n## Notes\n\n\n\n## Actions\n`);
    assert.equal(initial({ agenda: '## Wins' }), `${head}## Wins\n`);
  });

  it('is the existing one, whatever its name, and includes the prepared page', async () => {
    const { person } = await notebookOf({ ...profile, [`people/ada/2026/${date}-plans.md`]: '' });
    const { uri } = oneOnOneNote(root, person('ada'), date);
    assert.equal(uri, `${root}/people/ada/2026/${date}-plans.md`);
    assert.equal(preparedPage(root, person('ada'), date).uri, uri);
    assert.equal(preparedPage(root, person('ada'), '2026-11-30').uri, `${root}/people/ada/next.md`);
  });

  it('is not the prepared page, which may have any name', async () => {
    const { person } = await notebookOf(profile);
    assert.equal(nextOneOnOne(root, person('ada')).uri, `${root}/people/ada/next.md`);
  });
});
