import assert from 'node:assert/strict';
import { insertPicture, insertTeamPicture, pictureName } from '../../../src/core/pictures/insertPicture';
import { personFiles, sharePerson } from '../../../src/core/privacy/personCopy';
import { done, notebookOf, root, today } from '../../support/notebookFixture';

const picture = {
  date: today.date,
  task: 'Search rewrite',
  svg: '<svg/>\n',
  alt: 'Path of [Dana]:\n 3 readings',
};
const link = (name: string) => `![Path of \\[Dana\\]: 3 readings](pictures/${name})`;
const dana = { 'people/dana/profile.md': '---\nname: Dana\n---\n' };

describe('a picture in the notes', () => {
  it('goes into the person’s folder, with a link on the page for the next 1:1', async () => {
    const { notebook, person, text } = await notebookOf(dana);
    const inserted = done(await insertPicture(notebook, person('dana'), picture));
    assert.equal(inserted.picture, `${root}/people/dana/pictures/2026-11-23-search-rewrite.svg`);
    assert.equal(text('people/dana/pictures/2026-11-23-search-rewrite.svg'), picture.svg);
    assert.equal(inserted.note.uri, `${root}/people/dana/next.md`);
    const note = text('people/dana/next.md') ?? '';
    assert.ok(note.includes(`## Notes\n\n${link('2026-11-23-search-rewrite.svg')}\n\n## Actions`), note);
    assert.equal(note.split('\n')[inserted.note.line], link('2026-11-23-search-rewrite.svg'));
  });

  it('never replaces another; its name gets a number instead', async () => {
    const { notebook, person, text } = await notebookOf({
      ...dana,
      'people/dana/pictures/2026-11-23-search-rewrite.svg': 'mine',
      'people/dana/2026-11-23.md': '## Notes\n\nBefore.\n',
    });
    done(await insertPicture(notebook, person('dana'), picture));
    done(await insertPicture(notebook, person('dana'), picture));
    assert.equal(text('people/dana/pictures/2026-11-23-search-rewrite.svg'), 'mine');
    assert.equal(
      text('people/dana/2026-11-23.md'),
      `## Notes\n\nBefore.\n\n${link('2026-11-23-search-rewrite-2.svg')}\n\n${link('2026-11-23-search-rewrite-3.svg')}\n`,
    );
  });

  it('is linked from a note in a subfolder', async () => {
    const { notebook, person, text } = await notebookOf({
      ...dana,
      'people/dana/2026/2026-11-23-planning.md': '## Notes\n',
    });
    done(await insertPicture(notebook, person('dana'), picture));
    assert.match(
      text('people/dana/2026/2026-11-23-planning.md') ?? '',
      /\]\(\.\.\/pictures\/2026-11-23-search-rewrite\.svg\)/,
    );
  });

  it('is not written if the note cannot take the link', async () => {
    const { notebook, person, files } = await notebookOf({
      ...dana,
      'people/dana/2026-11-23.md': '## Notes\n\n```\nnever closed\n',
    });
    const refused = await insertPicture(notebook, person('dana'), picture);
    assert.deepEqual(refused, {
      refused: 'open-block',
      file: `${root}/people/dana/2026-11-23.md`,
      line: 2,
    });
    assert.equal(await files.list(`${root}/people/dana/pictures`), undefined);
  });

  it('of a team stays out of the people’s folders, with a link in team.md', async () => {
    const { notebook, text } = await notebookOf(dana);
    done(await insertTeamPicture(notebook, picture));
    assert.equal(text('pictures/2026-11-23-search-rewrite.svg'), picture.svg);
    assert.equal(text('team.md'), `# Team\n\n## 2026-11-23\n\n${link('2026-11-23-search-rewrite.svg')}\n`);
    done(await insertTeamPicture(notebook, { ...picture, date: '2026-11-24', task: '!?' }));
    assert.ok((text('team.md') ?? '').endsWith(`## 2026-11-24\n\n${link('2026-11-24-picture.svg')}\n`));
  });

  it('is not a note: the index skips it, even if the watcher reports it', async () => {
    const { notebook, person } = await notebookOf(dana);
    const { picture: uri } = done(await insertPicture(notebook, person('dana'), picture));
    const before = notebook.index.size;
    await notebook.refresh([uri, `${root}/people/dana/pictures`]);
    await notebook.load();
    assert.equal(notebook.index.size, before);
    assert.deepEqual(notebook.index.ids, ['dana']);
    assert.deepEqual(person('dana').problems, []);
  });

  it('is part of an export; a shared copy lists it as left out, and keeps its link', async () => {
    const { notebook, person, text } = await notebookOf({ ...dana, 'people/dana/2026-11-23.md': '# Dana\n' });
    const { picture: uri } = done(await insertPicture(notebook, person('dana'), picture));
    const all = (await personFiles(notebook, 'dana')).files.map(({ names }) => names.join('/'));
    assert.ok(all.includes('pictures/2026-11-23-search-rewrite.svg'));
    const shared = done(await sharePerson(notebook, 'dana', `${root}/exports/dana`, '2026-11-23'));
    assert.deepEqual(shared.skipped, [uri]);
    assert.ok((text('exports/dana/2026-11-23.md') ?? '').includes(link('2026-11-23-search-rewrite.svg')));
  });

  it('has a name that is safe on every system', () => {
    assert.equal(pictureName({ date: '2026-11-23', task: '../a:b*?"<>|' }), '2026-11-23-a-b.svg');
    assert.equal(pictureName({ date: '2026-11-23', task: '…' }), '2026-11-23-picture.svg');
  });
});
