import assert from 'node:assert/strict';
import { addPerson } from '../../../src/core/people/addPerson';
import { done, notebookOf, root } from '../../support/notebookFixture';

describe('a new person', () => {
  const added = async (
    given: Parameters<typeof addPerson>[1],
    files: Readonly<Record<string, string>> = {},
  ) => {
    const { notebook, text } = await notebookOf(files);
    const { person, uri } = done(await addPerson(notebook, given));
    assert.equal(uri, `${root}/people/${person}/profile.md`);
    return [person, text(`people/${person}/profile.md`)];
  };

  it('gets a profile with what is known', async () => {
    assert.deepEqual(await added({ name: 'Dana Okafor' }), [
      'dana-okafor',
      '---\nformat: 1\nname: Dana Okafor\n---\n# Dana Okafor\n',
    ]);
    assert.deepEqual(
      await added({
        name: '  Dana\n Okafor ',
        role: ' Engineer ',
        emails: ['d@x.org', 'o@x.org'],
        cadence: 'P2W',
      }),
      [
        'dana-okafor',
        '---\nformat: 1\nname: Dana Okafor\nrole: Engineer\nemails:\n  - d@x.org\n  - o@x.org\ncadence: P2W\n---\n# Dana Okafor\n',
      ],
    );
    assert.deepEqual(await added({ name: 'Dana', role: '', emails: [], cadence: '' }), [
      'dana',
      '---\nformat: 1\nname: Dana\n---\n# Dana\n',
    ]);
  });

  it('gets a folder of their own, whoever has the name', async () => {
    const files = { 'people/dana/profile.md': 'mine', 'people/dana-2/notes.md': '' };
    assert.equal((await added({ name: 'Dana' }, files))[0], 'dana-3');
  });

  it('has a name that is seen', async () => {
    const { notebook, files } = await notebookOf();
    const before = files.all;
    for (const name of ['', ' \n', '\u200B'])
      assert.deepEqual(await addPerson(notebook, { name }), { refused: 'nothing-visible' });
    assert.deepEqual(files.all, before);
  });
});
