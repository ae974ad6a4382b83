import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/markdown/textEdit';
import { raiseTopic } from '../../../src/core/meetings/raiseTopic';
import { startNote } from '../../../src/core/meetings/startNote';
import { done, notebookOf } from '../../support/notebookFixture';

const date = '2026-11-23';
const path = `people/ada/${date}.md`;

describe('starting a note from a brief', () => {
  it('creates the note with the questions before the notes', async () => {
    const { notebook, person, text } = await notebookOf({ 'people/ada/profile.md': '' });
    const written = done(await startNote(notebook, person('ada'), date, { questions: ['One?', 'Two?'] }));
    assert.equal(written.created, true);
    assert.equal(
      text(path)?.split('# ada, 2026-11-23\n')[1],
      '\n## Topics\n\n## Questions\n\n- One?\n- Two?\n\n## Notes\n\n\n\n## Actions\n',
    );
  });

  it('creates only the note if no question is chosen', async () => {
    const { notebook, person, text } = await notebookOf({ 'people/ada/profile.md': '' });
    assert.equal(done(await startNote(notebook, person('ada'), date)).created, true);
    assert.equal(text(path)?.split('# ada, 2026-11-23\n')[1], '\n## Topics\n\n## Notes\n\n\n\n## Actions\n');
  });

  it('adds to an existing note, byte for byte', async () => {
    const before = '\uFEFF# Ada\r\n\r\n### Notes\r\nTalked.\r\n\r\n## Actions\r\n- [ ] a';
    const { notebook, person, text } = await notebookOf({ [path]: before });
    done(await startNote(notebook, person('ada'), date, { questions: ['One?'] }));
    assert.equal(text(path), before.replace('### Notes', '### Questions\r\n\r\n- One?\r\n\r\n### Notes'));
  });

  it('adds to existing questions', async () => {
    const { notebook, person, text } = await notebookOf({ [path]: '## Questions\n\n- Mine?\n\n## Notes\n' });
    done(await startNote(notebook, person('ada'), date, { questions: ['One?'] }));
    assert.equal(text(path), '## Questions\n\n- Mine?\n- One?\n\n## Notes\n');
  });

  it('adds at the end if there is no notes section, but before private parts', async () => {
    const { notebook, person, text } = await notebookOf({ [path]: '# Ada\n\n## Private\n\nx\n' });
    done(await startNote(notebook, person('ada'), date, { questions: ['One?'] }));
    assert.equal(text(path), '# Ada\n\n## Questions\n\n- One?\n\n## Private\n\nx\n');
  });

  it('refuses if the questions would end up inside a block', async () => {
    const before = '# Ada\n\n```\nopen\n';
    const { notebook, person, text } = await notebookOf({ [path]: before });
    assert.deepEqual(await startNote(notebook, person('ada'), date, { questions: ['One?'] }), {
      refused: 'open-block',
      file: `file:///w/team-notes/${path}`,
      line: 2,
    });
    assert.equal(text(path), before);
  });
});

describe('starting a note with topics', () => {
  const inbox = '- [ ] 2026-11-17 praise: calm [src/a.ts:4](../../../src/a.ts#L4)\n- [ ] swap\n  on call\n';
  const files = { 'people/ada/profile.md': '', 'people/ada/inbox.md': inbox };

  it('copies them to the start of Topics, and leaves the inbox unchanged', async () => {
    const { notebook, person, text } = await notebookOf(files);
    const { topics } = person('ada');
    done(await startNote(notebook, person('ada'), date, { topics, questions: ['One?'] }));
    assert.equal(
      text(path)?.split('# ada, 2026-11-23\n')[1],
      '\n## Topics\n\n- praise: calm [src/a.ts:4](../../../src/a.ts#L4)\n- swap\n  on call\n\n## Questions\n\n- One?\n\n## Notes\n\n\n\n## Actions\n',
    );
    assert.equal(text('people/ada/inbox.md'), inbox);
  });

  it('writes nothing twice', async () => {
    const { notebook, person, text } = await notebookOf(files);
    const { topics } = person('ada');
    done(await startNote(notebook, person('ada'), date, { topics, questions: ['One?'] }));
    const once = text(path);
    done(await startNote(notebook, person('ada'), date, { topics, questions: ['One?'] }));
    assert.equal(text(path), once);
  });

  it('rewrites links for a note in another folder', async () => {
    const { notebook, person, text } = await notebookOf({
      ...files,
      'people/ada/2026/2026-11-23.md': '---\ntype: 1-1\n---\n# Ada\n',
    });
    done(await startNote(notebook, person('ada'), date, { topics: person('ada').topics }));
    assert.match(text('people/ada/2026/2026-11-23.md') ?? '', /\]\(\.\.\/\.\.\/\.\.\/\.\.\/src\/a\.ts#L4\)/);
  });

  it('uses the lead’s own agenda, with the text of its placeholders', async () => {
    const { notebook, person, text } = await notebookOf({
      ...files,
      'templates/agenda.md':
        '---\nname: Agenda\n---\n## How are you?\n\n$1\n\n## Topics\n\n## Look $2ahead\n\n$0\n',
      'templates/kudos.md': 'Thanks for $1\n',
    });
    assert.deepEqual(
      notebook.templates.templates.map(({ id }) => id),
      ['kudos'],
    );
    const { agenda } = notebook.templates;
    done(
      await startNote(notebook, person('ada'), date, {
        topics: person('ada').topics,
        questions: ['One?'],
        agenda: agenda ?? '',
      }),
    );
    assert.equal(
      text(path)?.split('# ada, 2026-11-23\n')[1],
      '\n## How are you?\n\n\n\n## Topics\n\n- praise: calm [src/a.ts:4](../../../src/a.ts#L4)\n- swap\n  on call\n\n## Look ahead\n\n## Questions\n\n- One?\n',
    );
  });
});

describe('unmarking a raised topic', () => {
  it('reverses raising it, byte for byte', () => {
    for (const text of ['- [ ] a\r\n- [ ] b', '# Inbox\n\n* [ ] a\n']) {
      const line = text.indexOf('a') > 10 ? 2 : 0;
      const apply = (before: string, raised: boolean) =>
        applyEdits(before, done(raiseTopic(before, line, 'a', raised)).edits);
      assert.equal(apply(apply(text, true), false), text);
      assert.equal(apply(text, false), text);
      const upper = text.replace('[ ]', '[X]');
      assert.equal(apply(upper, true), upper);
    }
  });
});
