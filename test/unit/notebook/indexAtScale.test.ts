import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { join } from '../../../src/core/notebook/address';
import type { Notebook } from '../../../src/core/notebook/notebook';
import { NotesIndex } from '../../../src/core/notebook/notesIndex';
import type { FolderEntry } from '../../../src/core/notebook/ports';
import { TimeSlicer } from '../../../src/core/notebook/timeSlicer';
import { noteReaders } from '../../../src/core/subjects/noteReaders';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { TeamNotebook } from '../../../src/core/subjects/teamNotebook';
import { Batcher } from '../../../src/platform/batcher';
import { nodeFiles } from '../../../src/platform/files/nodeFiles';
import { generateNotes } from '../../support/generateNotes';
import { MemoryFiles } from '../../support/memoryFiles';
import { MemoryEditors, notebookOf, root, today } from '../../support/notebookFixture';

const notes = (count: number) =>
  Object.fromEntries([...generateNotes(count)].map(({ path, text }) => [path, text]));
const notebookOver = (files: MemoryFiles) => new TeamNotebook(root, files, new MemoryEditors());
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Files whose reads finish on the test's command. */
class SlowFiles extends MemoryFiles {
  slow = true;
  readonly #waiting: (() => void)[] = [];

  override async read(file: string) {
    const bytes = await super.read(file);
    if (this.slow) await new Promise<void>(resolve => this.#waiting.push(resolve));
    return bytes;
  }

  /** Waits until this many reads are pending, and lets them finish. */
  async release(count: number): Promise<void> {
    while (this.#waiting.length < count) await pause(1);
    for (const go of this.#waiting.splice(0)) go();
  }
}

/** A case-insensitive disk, as on macOS and Windows. */
class CaseBlindFiles extends MemoryFiles {
  #spelled(file: string): string {
    const all = Object.keys(this.all);
    return all.find(known => known.toLowerCase() === file.toLowerCase()) ?? file;
  }
  override stat(file: string) {
    return super.stat(this.#spelled(file));
  }
  override read(file: string) {
    return super.read(this.#spelled(file));
  }
  override async list(folder: string): Promise<readonly FolderEntry[] | undefined> {
    const inside = Object.keys(this.all).find(file =>
      file.toLowerCase().startsWith(`${folder.toLowerCase()}/`),
    );
    return super.list(inside?.slice(0, folder.length) ?? folder);
  }
}

describe('the index', function () {
  this.timeout(60_000);

  it('rebuilds only the person whose note changed', async () => {
    const { notebook } = await notebookOf(notes(300));
    const before = notebook.people(today);
    assert.equal(notebook.people(today), before);
    const one = before[2] ?? assert.fail();
    notebook.index.set(join(root, 'people', one.id, '2030-01-01.md'), '- [ ] new @me\n');
    const after = notebook.people(today);
    assert.deepEqual(
      after.map((person, at) => person === before[at]),
      before.map(person => person !== one),
    );
    assert.equal(notebook.index.person(one.id, today), after[2]);
    const tomorrow = notebook.people({ ...today, date: '2026-11-24' });
    assert.notEqual(tomorrow[0], after[0]);
  });

  it('stays sorted by name when a person is renamed', async () => {
    const { notebook } = await notebookOf(notes(300));
    const names = () => notebook.people(today).map(person => person.name);
    const [first] = notebook.people(today);
    notebook.index.set(first?.uri ?? '', '---\nname: Zz\n---\n');
    assert.equal(names().at(-1), 'Zz');
    notebook.index.set(first?.uri ?? '', '---\nname: Aa\n---\n');
    assert.equal(names()[0], 'Aa');
  });

  it('handles a burst of a thousand changes at once, reading each file once @slow', async () => {
    const given = notes(1200);
    const { notebook, files } = await notebookOf(given);
    const paths = Object.keys(given);
    const uriOf = (name: string) => join(root, ...name.split('/'));
    for (const [at, name] of paths.entries()) {
      if (at % 3 === 0) files.remove(uriOf(name));
      if (at % 3 === 1) files.put(uriOf(name), '- [ ] from the other branch @me\n');
      if (at % 3 === 2) files.put(uriOf(name).replace(/\.md$/, '%20b.md'), 'new\n');
    }
    const burst = paths.flatMap((name, at) => [
      at % 3 === 2 ? uriOf(name).replace(/\.md$/, '%20b.md') : uriOf(name),
    ]);
    const before = files.reads;
    const cpu = process.cpuUsage();
    await notebook.refresh([...burst, ...burst]);
    const used = process.cpuUsage(cpu);
    assert.equal(files.reads - before, 800);
    const fresh = notebookOver(files);
    await fresh.load();
    assert.deepEqual(notebook.people(today), fresh.people(today));
    assert.ok((used.user + used.system) / 1000 < 2500, 'quadratic work takes far longer');
  });

  it('does not keep the notes in memory, only their data @slow', () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const held = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const index = new NotesIndex(root, noteReaders);
    const before = held();
    for (let at = 0; at < 80; at++) {
      // 100 kB each, as a flat, new string that shares no memory.
      const filler = Buffer.from(`${`${at} words `.repeat(10_000)}`).toString('latin1');
      const says = `- [ ] Long enough to be a part of the text ${at} @me\n- [ ] Another one due:2026-11-25 so\n\n`;
      const task = `\n## A task with quite a long name\n\n- 2026-01-01 some / high a note of some length\n\n`;
      const front = `---\nname: A name that is rather long\nemails: [somebody@example.com]\ndate: not a date at all\n---\n`;
      index.set(join(root, 'people', 'dana', `tasks ${at}.md`), front + says + task + filler);
      index.set(join(root, 'people', `p${at}`, 'tasks.md'), front + task + filler);
      index.set(join(root, 'people', `p${at}`, 'profile.md'), front + filler);
      index.set(join(root, 'people', `p${at}`, 'inbox.md'), front + says + filler);
    }
    const used = (held() - before) / 1e6;
    assert.equal(index.person('p7', today)?.tasks[0]?.readings[0]?.note, 'a note of some length');
    assert.ok(used < 3.2, `${used.toFixed(1)} MB for 32 MB of notes`);
  });

  it('lets other work run during a long load @slow', async () => {
    const files = new MemoryFiles();
    for (const { path: name, text } of generateNotes(600)) files.put(join(root, ...name.split('/')), text);
    let turns = 0;
    const turn = setInterval(() => turns++, 1);
    await notebookOver(files).load();
    clearInterval(turn);
    assert.ok(turns > 5, `${turns} turns`);
  });
});

describe('a pace', () => {
  it('yields after a slice of work, no matter who did it', async () => {
    const pace = new TimeSlicer(5);
    const busy = () => {
      const end = performance.now() + 2;
      while (performance.now() < end);
    };
    let turns = 0;
    const turn = setInterval(() => turns++, 0);
    const worker = async () => {
      for (let at = 0; at < 10; at++) await pace.run(busy);
    };
    await Promise.all([worker(), worker(), worker()]);
    clearInterval(turn);
    assert.ok(turns >= 8, `${turns} turns`);
  });
});

describe('a load', () => {
  const dana = (text: string) => ({ [`${root}/people/dana/2026-11-20.md`]: text });
  const actions = (notebook: Notebook) => notebook.people(today).flatMap(one => one.actions.map(a => a.text));

  it('that was superseded by a later one changes nothing', async () => {
    const files = new SlowFiles(dana('- [ ] old\n'));
    const notebook = notebookOver(files);
    const stale = notebook.load();
    while (files.reads < 1) await pause(1);
    files.slow = false;
    files.put(`${root}/people/dana/2026-11-20.md`, '- [ ] new\n');
    files.put(`${root}/people/ari/2026-11-20.md`, '- [ ] more\n');
    await notebook.load();
    await files.release(1);
    await stale;
    assert.deepEqual(actions(notebook), ['more', 'new']);
  });

  it('that was canceled reads no further and reports nothing', async () => {
    const files = new SlowFiles();
    for (const { path: name, text } of generateNotes(200)) files.put(join(root, ...name.split('/')), text);
    let told = 0;
    const notebook = new TeamNotebook(root, files, new MemoryEditors(), () => told++);
    const control = new AbortController();
    const loading = notebook.load(control.signal);
    const atOnce = 96;
    while (files.reads < atOnce) await pause(1);
    control.abort();
    await files.release(atOnce);
    await loading;
    assert.deepEqual([files.reads, told, notebook.index.size], [atOnce, 0, 0]);
  });

  it('does not overwrite newer text with old text', async () => {
    const files = new SlowFiles(dana('- [ ] old\n'));
    const notebook = notebookOver(files);
    const loading = notebook.load();
    while (files.reads < 1) await pause(1);
    files.slow = false;
    files.put(`${root}/people/dana/2026-11-20.md`, '- [ ] new\n');
    await notebook.refresh(`${root}/people/dana/2026-11-20.md`);
    await files.release(1);
    await loading;
    assert.deepEqual(actions(notebook), ['new']);
  });
});

describe('the index, when files change by hand,', () => {
  it('has a renamed folder’s notes under the new id', async () => {
    const { notebook, files } = await notebookOf({
      'people/dana/profile.md': '---\nname: Dana\n---\n',
      'people/dana/old/2026-11-20.md': '- [ ] a\n',
    });
    files.put(`${root}/people/eve/profile.md`, '---\nname: Dana\n---\n');
    files.put(`${root}/people/eve/old/2026-11-20.md`, '- [ ] a\n');
    files.remove(`${root}/people/dana`);
    await notebook.refresh([`${root}/people/dana`, `${root}/people/eve`]);
    assert.deepEqual(
      notebook.people(today).map(({ id, actions }) => [id, actions.length]),
      [['eve', 1]],
    );
  });

  it('survives the notes folder disappearing and returning', async () => {
    const { notebook, files } = await notebookOf(notes(100));
    const before = notebook.people(today);
    const all = files.all;
    files.remove(root);
    await notebook.refresh(root);
    assert.deepEqual(notebook.people(today), []);
    for (const [file, text] of Object.entries(all)) files.put(file, text);
    await notebook.refresh(`${root}/people`);
    assert.deepEqual(notebook.people(today), before);
  });

  it('drops a person whose folder is gone, but not one whose folder remains', async () => {
    const { notebook, files } = await notebookOf({
      'people/dana/a.md': 'a',
      'people/eve/a.md': 'a',
      'people/eve/photo.png': '',
    });
    files.remove(`${root}/people/dana`);
    files.remove(`${root}/people/eve/a.md`);
    await notebook.refresh([`${root}/people/dana/a.md`, `${root}/people/eve/a.md`]);
    assert.deepEqual(notebook.index.ids, ['eve']);
  });

  it('keeps one file and one person after a change of case on a case-insensitive disk', async () => {
    const files = new CaseBlindFiles({
      [`${root}/people/dana/Notes.md`]: '- [ ] a\n',
      [`${root}/people/Eve/2026-11-20.md`]: '- [ ] b\n',
    });
    const notebook = notebookOver(files);
    await notebook.load();
    files.remove(`${root}/people/dana/Notes.md`);
    files.put(`${root}/people/dana/notes.md`, '- [ ] a\n');
    files.remove(`${root}/people/Eve`);
    files.put(`${root}/people/eve/2026-11-20.md`, '- [ ] b\n');
    await notebook.refresh([
      `${root}/people/dana/Notes.md`,
      `${root}/people/dana/notes.md`,
      `${root}/people/Eve`,
      `${root}/people/eve`,
    ]);
    assert.deepEqual(notebook.index.notes.map(note => note.uri.slice(root.length)).sort(), [
      '/people/dana/notes.md',
      '/people/eve/2026-11-20.md',
    ]);
    assert.deepEqual(notebook.index.ids, ['dana', 'eve']);
  });

  it('has two files whose names differ only in case on a case-sensitive disk', async () => {
    const { notebook, files } = await notebookOf({ 'people/dana/Notes.md': '- [ ] a\n' });
    files.put(`${root}/people/dana/notes.md`, '- [ ] b\n');
    await notebook.refresh(`${root}/people/dana/notes.md`);
    assert.equal(notebook.index.size, 2);
  });

  it('follows circular links without end or duplicates', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'team-lead-links-'));
    try {
      const people = path.join(folder, 'people');
      await mkdir(path.join(people, 'dana'), { recursive: true });
      await mkdir(path.join(people, 'eve'));
      await writeFile(path.join(people, 'dana', 'a.md'), '- [ ] a\n');
      await writeFile(path.join(people, 'eve', 'b.md'), '- [ ] b\n');
      await symlink(path.join(people, 'eve'), path.join(people, 'dana', 'eve'));
      await symlink(path.join(people, 'dana'), path.join(people, 'eve', 'dana'));
      await symlink(folder, path.join(people, 'up'));
      await symlink(path.join(people, 'self'), path.join(people, 'self'));
      const linked = await mkdtemp(path.join(folder, 'linked-'));
      await writeFile(path.join(linked, 'c.md'), '- [ ] c\n');
      await symlink(linked, path.join(people, 'kim'));
      const at = pathToFileURL(folder).toString();
      const notebook = new TeamNotebook(at, nodeFiles, new MemoryEditors());
      await notebook.load();
      assert.deepEqual(notebook.index.notes.map(note => note.uri.slice(at.length)).sort(), [
        '/people/dana/a.md',
        '/people/eve/b.md',
        '/people/kim/c.md',
      ]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('a file that is not a normal note', function () {
  this.timeout(60_000);

  const problemsOf = async (content: string | Uint8Array, prepare = (_files: MemoryFiles) => {}) => {
    const files = new MemoryFiles({ [`${root}/people/dana/2026-11-19.md`]: '- [ ] kept\n' });
    files.put(`${root}/people/dana/2026-11-20.md`, content);
    prepare(files);
    const notebook = notebookOver(files);
    await notebook.load();
    const [dana] = notebook.people(today);
    assert.deepEqual(
      [dana?.actions.map(action => action.text), dana?.oneOnOnes.length],
      [['kept'], 2],
      'it is listed, and the others are read',
    );
    return { problems: dana?.problems.map(problem => problem.message) ?? [], files };
  };

  it('is listed with a problem and not read if it is very large', async () => {
    const { problems, files } = await problemsOf('- [ ] a\n'.repeat(700_000));
    assert.match(problems.join(), /larger than \{0\} kB/);
    assert.equal(files.reads, 1);
  });

  it('is listed with a problem if it is binary', async () => {
    const { problems } = await problemsOf(
      Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919 + (at >> 8)) % 256),
    );
    assert.match(problems.join(), /not UTF-8/);
  });

  it('is listed with the reason if it cannot be read', async () => {
    const { problems } = await problemsOf('', files => {
      const read = files.read.bind(files);
      files.read = async file => (file.endsWith('20.md') ? Promise.reject(new Error('EACCES')) : read(file));
    });
    assert.deepEqual(problems, ['This file cannot be read: {0}']);
  });

  it('does not hide a person whose folder cannot be read', async () => {
    const files = new MemoryFiles({
      [`${root}/people/dana/a.md`]: '',
      [`${root}/people/eve/a.md`]: '- [ ] a\n',
    });
    const list = files.list.bind(files);
    files.list = async folder =>
      folder.endsWith('dana') ? Promise.reject(new Error('EACCES')) : list(folder);
    const notebook = notebookOver(files);
    await notebook.load();
    const [dana, eve] = notebook.people(today);
    assert.deepEqual(dana?.problems, [
      { uri: dana?.uri, line: 0, message: 'This folder cannot be read: {0}', values: ['EACCES'] },
    ]);
    assert.equal(eve?.actions.length, 1);
  });

  it('is read quickly even if made to be slow @slow', () => {
    const size = 250_000;
    const much = (part: string) => part.repeat(size / part.length);
    const slow: Record<string, string> = {
      'a task of spaces': `- [ ] a${much(' ')}b`,
      'quotes in quotes': much('> '),
      'lists in lists': much('- '),
      'many headings': `# a\n${much('## b\n')}`,
      'many tasks with readings': much('## t\n- 2026-01-01 some / high\n'),
      'open brackets': much('['),
      'many link definitions': much('[a]: b "c\n'),
      'open tags': much('<a '),
      'one long fence': much('`'),
      'front matter without end': `---\n${much('a: b\n')}`,
      'long front matter': `---\n${much('a: b\n')}---\n`,
      'deep front matter': `---\n${'['.repeat(7000)}\n---\n`,
      'deep lists in front matter': `---\n${'- '.repeat(3500)}\n---\n`,
    };
    for (const [name, text] of Object.entries(slow)) {
      const since = process.cpuUsage();
      for (const file of ['tasks.md', 'inbox.md', '2026-01-01.md']) readFacts(file, 'dana', text);
      const { user } = process.cpuUsage(since);
      assert.ok(user / 1000 < 3000, `${name}: ${user / 1000} ms`);
    }
  });

  it('is read below front matter that is too long or deep, which is reported', () => {
    for (const yaml of ['a: b\n'.repeat(2000), `a: ${'['.repeat(40)}${']'.repeat(40)}\n`]) {
      const facts = readFacts('2026-01-01.md', 'dana', `---\n${yaml}---\n- [ ] a\n`);
      assert.equal(facts.problems.length, 1);
      assert.equal(facts.actions[0]?.line, yaml.split('\n').length + 1);
    }
  });
});

describe('gathering', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'] }));
  afterEach(() => mock.timers.reset());

  /** Waits this many milliseconds, and lets what they trigger run. */
  const pass = async (milliseconds: number) => {
    mock.timers.tick(milliseconds);
    await new Promise(resolve => setImmediate(resolve));
  };

  it('passes on each item once, and new ones afterwards', async () => {
    const lots: (readonly string[])[] = [];
    let go = () => {};
    const gathering = new Batcher<string>(5, async items => {
      lots.push(items);
      if (lots.length === 1) await new Promise<void>(resolve => (go = resolve));
    });
    for (let at = 0; at < 5000; at++) gathering.add(`${at % 50}`);
    await pass(4);
    assert.equal(lots.length, 0, 'it was not quiet for long enough');
    await pass(1);
    assert.deepEqual(lots[0]?.length, 50);
    gathering.add('later');
    gathering.add('later');
    await pass(1000);
    assert.equal(lots.length, 1, 'the first lot is still being dealt with');
    go();
    await pass(0);
    await pass(5);
    assert.deepEqual(lots.slice(1), [['later']]);
    gathering.dispose();
  });

  it('waits again after each item, but not forever while items keep coming', async () => {
    let now = 0;
    const at: number[] = [];
    const gathering = new Batcher<number>(20, async () => {
      at.push(now);
    });
    for (; now < 600; now += 2) {
      gathering.add(now);
      await pass(1);
      await pass(1);
    }
    assert.deepEqual(at, [198, 398, 598], 'ten quiet times after the first of each lot');
    gathering.add(now);
    gathering.dispose();
    await pass(1000);
    assert.equal(at.length, 3, 'what was not handed on is forgotten');
  });
});
