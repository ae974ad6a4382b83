import assert from 'node:assert/strict';
import { startNote } from '../../../src/core/meetings/startNote';
import { done, notebookOf } from '../../support/notebookFixture';

const date = '2026-11-23';
const path = `people/ada/${date}.md`;

describe('starting a note from a brief', () => {
  it('creates the note with the questions before the notes', async () => {
    const { notebook, person, text } = await notebookOf({ 'people/ada/profile.md': '' });
    const written = done(await startNote(notebook, person('ada'), date, ['One?', 'Two?']));
    assert.equal(written.created, true);
    assert.equal(
      text(path)?.split('# ada, 2026-11-23\n')[1],
      '\n## Topics\n\n## Questions\n\n- One?\n- Two?\n\n## Notes\n\n## Actions\n',
    );
  });

  it('creates just the note if no question is chosen', async () => {
    const { notebook, person, text } = await notebookOf({ 'people/ada/profile.md': '' });
    assert.equal(done(await startNote(notebook, person('ada'), date, [])).created, true);
    assert.equal(text(path)?.split('# ada, 2026-11-23\n')[1], '\n## Topics\n\n## Notes\n\n\n\n## Actions\n');
  });

  it('adds to an existing note, byte for byte', async () => {
    const before = '\uFEFF# Ada\r\n\r\n### Notes\r\nTalked.\r\n\r\n## Actions\r\n- [ ] a';
    const { notebook, person, text } = await notebookOf({ [path]: before });
    done(await startNote(notebook, person('ada'), date, ['One?']));
    assert.equal(text(path), before.replace('### Notes', '### Questions\r\n\r\n- One?\r\n\r\n### Notes'));
  });

  it('adds to existing questions', async () => {
    const { notebook, person, text } = await notebookOf({ [path]: '## Questions\n\n- Mine?\n\n## Notes\n' });
    done(await startNote(notebook, person('ada'), date, ['One?']));
    assert.equal(text(path), '## Questions\n\n- Mine?\n- One?\n\n## Notes\n');
  });

  it('adds at the end if there is no notes section, but before what is private', async () => {
    const { notebook, person, text } = await notebookOf({ [path]: '# Ada\n\n## Private\n\nx\n' });
    done(await startNote(notebook, person('ada'), date, ['One?']));
    assert.equal(text(path), '# Ada\n\n## Questions\n\n- One?\n\n## Private\n\nx\n');
  });

  it('refuses if the questions would end up inside a block', async () => {
    const before = '# Ada\n\n```\nopen\n';
    const { notebook, person, text } = await notebookOf({ [path]: before });
    assert.deepEqual(await startNote(notebook, person('ada'), date, ['One?']), {
      refused: 'open-block',
      file: `file:///w/team-notes/${path}`,
      line: 2,
    });
    assert.equal(text(path), before);
  });
});
