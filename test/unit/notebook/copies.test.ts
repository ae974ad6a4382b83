import assert from 'node:assert/strict';
import { copyMarker } from '../../../src/core/notebook/copyMark';
import type { Notebook } from '../../../src/core/notebook/notebook';
import { notebookOf, root, today } from '../../support/notebookFixture';

const mark = '---\nteam-lead-copy: 2026-11-26\n---\n';

describe('copies, exports and backups inside the notes folder', () => {
  const note = '# A\n\n## Actions\n\n- [ ] a @me\n';
  const counts = ({ index }: Notebook) => [
    index.people(today).map(({ id }) => id),
    index.people(today).flatMap(({ oneOnOnes }) => oneOnOnes).length,
    index.people(today).flatMap(({ actions }) => actions).length,
  ];

  it('never count as notes, wherever they are', async () => {
    const { notebook } = await notebookOf({
      'people/ada/2026-11-20.md': note,
      'people/ada/exports/2026-11-19.md': note,
      'people/ada/Backup/2026-11-18.md': note,
      'people/ada/copied.md': `---\nteam-lead-copy: 2026-11-26\ntype: 1-1\ndate: 2026-11-17\n---\n${note}`,
      'people/ada/ada-2026-11-26/2026-11-16.md': note,
      [`people/ada/ada-2026-11-26/${copyMarker}`]: '',
      'people/ada-2026-11-26/2026-11-20.md': note,
      [`people/ada-2026-11-26/${copyMarker}`]: '',
      'people/exports/2026-11-20.md': note,
      'people/backups/ada/2026-11-20.md': note,
      'exports/ada/2026-11-20.md': note,
    });
    assert.deepEqual(counts(notebook), [['ada'], 1, 1]);
  });

  it('do not count if added later, but do once the mark is removed', async () => {
    const { notebook, files } = await notebookOf({ 'people/ada/2026-11-20.md': note });
    const add = async (path: string, text: string) => {
      files.put(`${root}/${path}`, text);
      await notebook.refresh(`${root}/${path}`);
    };
    await add(`people/bea/${copyMarker}`, '');
    await add('people/bea/2026-11-20.md', note);
    await add('people/bea/deep/2026-11-19.md', note);
    await notebook.refresh([`${root}/people/bea`, `${root}/people/bea/deep`]);
    await add('people/exports/2026-11-20.md', note);
    await notebook.refresh(`${root}/people/exports`);
    await add('people/ada/2026-11-19.md', `${mark}${note}`);
    assert.deepEqual(counts(notebook), [['ada'], 1, 1]);
    await notebook.refresh(`${root}/people`);
    assert.deepEqual(counts(notebook), [['ada'], 1, 1]);
    files.remove(`${root}/people/bea/${copyMarker}`);
    await notebook.refresh(`${root}/people/bea/${copyMarker}`);
    await add('people/ada/2026-11-19.md', note);
    assert.deepEqual(counts(notebook), [['ada', 'bea'], 4, 4]);
    await add(`people/bea/${copyMarker}`, '');
    await add('people/ada/2026-11-19.md', `${mark}${note}`);
    assert.deepEqual(counts(notebook), [['ada'], 1, 1]);
  });
});

describe('the folders of a notes folder', () => {
  it('are listed as deep as notes go, and those that hold copies too, so that leftovers are removed', async () => {
    const { notebook, files } = await notebookOf({
      'exports/ada/1/2/3/4/x.md': 'x',
      'pictures/ada/x.svg': 'x',
      'templates/x/y.md': 'x',
      'people/ada/1/2/3/4/x.md': '',
    });
    files.links.set(`${root}/exports/linked`, 'file:///elsewhere');
    const listed: string[] = [];
    const list = files.list.bind(files);
    files.list = async folder => {
      listed.push(folder.slice(root.length + 1));
      const linked = { name: 'linked', kind: 'folder', link: true } as const;
      return [...((await list(folder)) ?? []), ...(folder === `${root}/exports` ? [linked] : [])];
    };
    await notebook.load();
    const inAda = ['ada', 'ada/1', 'ada/1/2', 'ada/1/2/3'];
    const deep = (folder: string) => [folder, ...inAda.map(name => `${folder}/${name}`)];
    assert.deepEqual(
      listed.filter(folder => /^(?:people|exports|pictures)/.test(folder)),
      [...deep('people'), ...deep('exports'), 'pictures', 'pictures/ada'],
    );
  });
});
