import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { isRefusal } from '../../../src/core/refusal';
import { nodeFiles } from '../../../src/platform/files/nodeFiles';
import { Notes } from '../../../src/platform/notes';
import { notesCache } from '../../../src/platform/notesCache';
import { eventually, remove, rename, write } from './workspaceNotes';

describe('the index cache', () => {
  const memory: vscode.Memento = { keys: () => [], get: () => undefined, update: async () => {} };
  const extension = vscode.extensions.getExtension('teamlead.team-lead') ?? assert.fail('no extension');
  const read = nodeFiles.readStamped;
  const running: Notes[] = [];
  let reads = 0;
  let storage: vscode.Uri;
  before(async () => {
    storage = vscode.Uri.file(await mkdtemp(path.join(tmpdir(), 'team-lead-storage-')));
    nodeFiles.readStamped = (...given) => {
      reads++;
      return read(...given);
    };
  });
  after(async () => {
    nodeFiles.readStamped = read;
    for (const notes of running) notes.dispose();
    await rm(storage.fsPath, { recursive: true, force: true });
  });

  const start = async () => {
    reads = 0;
    const notes = new Notes(memory, notesCache({ storageUri: storage, extension }));
    running.push(notes);
    return { notes, people: await notes.people(), reads };
  };
  const kept = vscode.workspace.fs;
  const file = () => vscode.Uri.joinPath(storage, 'notes-index');

  it('lets the next start read almost nothing, with the same result', async () => {
    const first = await start();
    assert.ok(first.reads > 20, `${first.reads} notes read`);
    await eventually(async () => assert.ok((await kept.stat(file())).size > 1000));
    const second = await start();
    assert.deepEqual(second.people, first.people);
    // Earlier tests may have written a note just now.
    assert.ok(second.reads < first.reads / 4, `${second.reads} of ${first.reads} notes read again`);
    assert.deepEqual(await kept.readDirectory(storage), [['notes-index', vscode.FileType.File]]);
  });

  it('is rebuilt when damaged', async () => {
    const whole = await kept.readFile(file());
    await kept.writeFile(file(), whole.subarray(0, whole.length / 2));
    const { people } = await start();
    assert.ok(people.length > 3);
    await eventually(async () => assert.equal((await kept.stat(file())).size, whole.length));
  });

  it('is kept up to date afterward: new files, renamed folders', async () => {
    const { notes } = await start();
    const ids = async () => (await notes.people()).map(person => person.id);
    await write('people/moved-here/2026-01-01.md', '- [ ] a\n');
    await eventually(async () => assert.ok((await ids()).includes('moved-here')));
    await rename('people/moved-here', 'people/moved-there');
    await eventually(async () => {
      assert.ok((await ids()).includes('moved-there'));
      assert.ok(!(await ids()).includes('moved-here'));
    });
    const notebook = await notes.open();
    assert.ok(!isRefusal(notebook));
    await eventually(() =>
      assert.equal(notebook.index.person('moved-there', notes.today())?.actions.length, 1),
    );
    await remove('people/moved-there');
    await eventually(async () => assert.ok(!(await ids()).includes('moved-there')));
  });
});
