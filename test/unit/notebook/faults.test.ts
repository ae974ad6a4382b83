import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fsp, { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { completeAction } from '../../../src/core/actions/completeAction';
import { capture } from '../../../src/core/meetings/capture';
import { logOneOnOne } from '../../../src/core/meetings/logOneOnOne';
import type { Notebook } from '../../../src/core/notebook/notebook';
import type { EditorPort } from '../../../src/core/notebook/ports';
import { TeamNotebook } from '../../../src/core/subjects/teamNotebook';
import { nodeFiles } from '../../../src/platform/files/nodeFiles';
import { done, today } from '../../support/notebookFixture';
import { fuzzRuns } from '../../support/runs';

const { date } = today;
const inbox = '# Inbox\r\n\r\n- [ ] 2026-11-20 topic: there\r\n';
/** Kills, and captures per process in a round. */
const [kills, each] = [fuzzRuns(6, 20), 60];
const killsPerInbox = 2;
const topic = (text: string) => ({ text, kind: 'topic', date }) as const;

describe('writing to a real folder @slow', () => {
  let top: string;
  let folder: string;
  let editors: EditorPort & { open: (file: string) => ReturnType<EditorPort['open']> };
  let notebook: Notebook;

  beforeEach(async () => {
    top = await mkdtemp(path.join(tmpdir(), 'team-lead-faults-'));
    folder = path.join(top, 'people', 'dana');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'inbox.md'), inbox);
    editors = { open: () => undefined };
    notebook = await loaded();
  });
  afterEach(async () => {
    restore();
    await rm(top, { recursive: true, force: true });
  });

  async function loaded(): Promise<Notebook> {
    const opened = new TeamNotebook(pathToFileURL(top).toString(), nodeFiles, editors);
    await opened.load();
    return opened;
  }
  const dana = (of = notebook) => done(of.person('dana', today));
  const at = (name: string) => pathToFileURL(path.join(folder, name)).toString();
  const onDisk = (name = 'inbox.md') => readFile(path.join(folder, name), 'utf8');
  const names = async () => (await readdir(folder)).sort();

  /** Each way a write can fail, at each of its steps. */
  const failing: Readonly<Record<string, () => void>> = {
    'when the disk is full at once': () => failOpen('ENOSPC'),
    'when too many files are open': () => failOpen('EMFILE'),
    'half way through the text': () => failHandle('writeFile', 'ENOSPC'),
    'when it is to reach the disk': () => failHandle('sync', 'EIO'),
    'when the draft is put in place': () => {
      stub('rename', () => Promise.reject(fault('EIO')));
      stub('link', () => Promise.reject(fault('EPERM')));
      failHandle('sync', 'EIO', file => !path.basename(file).startsWith('.'));
    },
    'half way through the new note, on a disk that has no links': () => {
      stub('link', () => Promise.reject(fault('EPERM')));
      stub('rename', () => Promise.reject(fault('EIO')));
      failHandle('writeFile', 'ENOSPC', file => !path.basename(file).startsWith('.'));
    },
  };

  for (const [when, fail] of Object.entries(failing)) {
    it(`keeps the note intact and leaves no draft if it fails ${when}`, async () => {
      fail();
      await assert.rejects(capture(notebook, dana(), topic('lost?')), /ENOSPC|EIO|EMFILE/);
      await assert.rejects(logOneOnOne(notebook, dana(), { date }), /ENOSPC|EIO|EMFILE/);
      assert.equal(await onDisk(), inbox);
      assert.deepEqual(await names(), ['inbox.md']);
      assert.deepEqual(
        [dana().topics.length, dana().oneOnOnes.length],
        [1, 0],
        'nothing is shown that was not saved',
      );
      restore();
      done(await capture(notebook, dana(), topic('next')));
      assert.equal(await onDisk(), `${inbox}- [ ] ${date} topic: next\r\n`, 'the next one is written');
      done(await logOneOnOne(notebook, dana(), { date }));
      assert.deepEqual(await names(), [`${date}.md`, 'inbox.md']);
    });
  }

  it('fails only for the write that failed, not for those queued after it', async () => {
    const rename = fsp.rename;
    let calls = 0;
    stub('rename', (...given: Parameters<typeof rename>) =>
      ++calls === 2 ? Promise.reject(fault('EIO')) : rename(...given),
    );
    const outcomes = await Promise.allSettled(
      ['one', 'two', 'three', 'four'].map(text => capture(notebook, dana(), topic(text))),
    );
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
    );
    assert.deepEqual(
      dana().topics.map(({ text }) => text),
      ['there', 'one', 'three', 'four'],
    );
    assert.equal(
      await onDisk(),
      inbox + ['one', 'three', 'four'].map(text => `- [ ] ${date} topic: ${text}\r\n`).join(''),
    );
  });

  it('keeps what another program writes during a draft', async () => {
    const theirs = `${inbox}- [ ] theirs\r\n`;
    beforeDraft(() => writeFile(path.join(folder, 'inbox.md'), theirs));
    done(await capture(notebook, dana(), topic('mine')));
    assert.equal(await onDisk(), `${theirs}- [ ] ${date} topic: mine\r\n`);
    assert.deepEqual(await names(), ['inbox.md']);
  });

  it('keeps a note that another program creates during a draft, and adds to it', async () => {
    beforeDraft(() => writeFile(path.join(folder, `${date}.md`), 'theirs\n'));
    done(await logOneOnOne(notebook, dana(), { date, text: 'mine' }));
    assert.equal(await onDisk(`${date}.md`), 'theirs\n\n## Notes\n\nmine\n');
  });

  it('starts over if another program deletes the note during a draft', async () => {
    beforeDraft(() => rm(path.join(folder, 'inbox.md')));
    done(await capture(notebook, dana(), topic('mine')));
    assert.equal(await onDisk(), `# Inbox\n\n- [ ] ${date} topic: mine\n`);
    assert.deepEqual(await names(), ['inbox.md']);
  });

  it('needs no permission to set a mode that the draft already has', async () => {
    failHandle('chmod', 'EPERM');
    done(await capture(notebook, dana(), topic('mine')));
    assert.equal(await onDisk(), `${inbox}- [ ] ${date} topic: mine\r\n`);
  });

  it('writes nothing if the line to check has changed', async () => {
    await writeFile(path.join(folder, `${date}.md`), '- [ ] a\n- [ ] b\n');
    const outcome = await notebook.edit(at(`${date}.md`), text => completeAction(text, 1, date, 'a'));
    assert.deepEqual(outcome, { refused: 'line-changed', line: 1, file: at(`${date}.md`) });
    assert.equal(await onDisk(`${date}.md`), '- [ ] a\n- [ ] b\n');
  });

  it('succeeds if only the draft cannot be removed', async () => {
    stub('rm', () => Promise.reject(fault('EPERM')));
    const written = done(await logOneOnOne(notebook, dana(), { date, text: 'mine' }));
    assert.ok(written.created);
    restore();
    assert.match(await onDisk(`${date}.md`), /mine/);
    const [draft = '', ...others] = (await names()).filter(name => name.startsWith('.'));
    assert.match(draft, /^\..+\.tmp$/);
    assert.equal(others.length, 0);
    assert.equal(dana(await loaded()).oneOnOnes.length, 1, 'a draft is not a note');
  });

  for (const [how, apply] of [
    ['refuses', async () => undefined],
    ['fails at', () => Promise.reject(new Error('closed'))],
  ] as const) {
    it(`touches neither file nor index if an editor ${how} the edit`, async () => {
      editors.open = () => ({ text: '# Inbox\n\nunsaved\n', dirty: true, apply });
      const outcome = await capture(notebook, dana(), topic('mine')).catch(error => error.message);
      assert.deepEqual(
        outcome,
        how === 'refuses' ? { refused: 'file-changed', file: at('inbox.md') } : 'closed',
      );
      assert.equal(await onDisk(), inbox);
      assert.equal(dana().topics.length, 1);
      editors.open = () => undefined;
      done(await capture(notebook, dana(), topic('next')));
      assert.equal(await onDisk(), `${inbox}- [ ] ${date} topic: next\r\n`);
    });
  }

  for (const [step, which] of [
    ['open', 1],
    ['writeFile', 1],
    ['link', 1],
    ['rm', 1],
    ['open', 3],
    ['writeFile', 3],
    ['sync', 3],
    ['close', 3],
    ['rename', 3],
  ] as const) {
    it(`loses nothing and truncates nothing if the process dies in ${step} of write ${which}`, async () => {
      await rm(path.join(folder, 'inbox.md'));
      const told = await killed('topic', 'all at once', { step, which });
      assert.ok(told < 4);
      await holds([], 'topic', told);
    }).timeout(30_000);
  }

  it('loses nothing and truncates nothing if the process is killed again and again', async () => {
    await rm(path.join(folder, 'inbox.md'));
    let before: readonly string[] = [];
    const moments = fc.sample(fc.record({ after: fc.nat(60), delay: fc.nat(10) }), 4);
    for (const [round, moment] of moments.entries()) {
      const how = round % 2 ? 'one by one' : 'all at once';
      const told = await killed(`round ${round} topic`, how, moment);
      before = await holds(before, `round ${round} topic`, told);
    }
    assert.ok(before.length > 0);
  }).timeout(120_000);

  it('loses none of the topics that two processes capture while one or the other is killed again and again', async () => {
    const moments = fc.sample(
      fc.record({ after: fc.integer({ min: each / 2, max: each - 1 }), first: fc.boolean() }),
      kills,
    );
    let all = 0;
    let told: string[] = [];
    for (const [round, { after, first }] of moments.entries()) {
      const words = [`one ${round}`, `other ${round}`];
      const counts = await Promise.all([
        burst(words[0] ?? '', first ? after : undefined),
        burst(words[1] ?? '', first ? undefined : after),
      ]);
      assert.equal(counts[first ? 1 : 0], each, 'the surviving process writes everything');
      for (const [at, word] of words.entries())
        told.push(...Array.from({ length: counts[at] ?? 0 }, (_, number) => `${word} ${number + 1}`));
      if (round % killsPerInbox < killsPerInbox - 1) continue;
      await holdsAll(told, killsPerInbox);
      all += told.length;
      told = [];
      // A growing note would measure reading instead.
      await writeFile(path.join(folder, 'inbox.md'), inbox);
    }
    assert.ok(all >= kills * 1.5 * each, `${all} were reported`);
  }).timeout(400_000);

  it('waits for another process that is writing, and takes over from a dead one', async () => {
    const lock = path.join(folder, '.team-lead.lock');
    // Alive, because it is this process, and in the middle of its write.
    await writeFile(lock, `${process.pid} ${hostname()} theirs`);
    let attempts = 0;
    const { writeFile: write } = fsp;
    stub('writeFile', (...given: Parameters<typeof write>) => {
      if (given[0] === lock) attempts++;
      return write(...given);
    });
    const waiting = capture(notebook, dana(), topic('waits'));
    while (attempts < 3) await new Promise(setImmediate);
    assert.equal(await onDisk(), inbox);
    restore();
    await rm(lock);
    done(await waiting);
    const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
    await new Promise(resolve => child.on('close', resolve));
    await writeFile(lock, `${child.pid} ${hostname()} left`);
    done(await capture(notebook, dana(), topic('next')));
    assert.deepEqual(await names(), ['inbox.md']);
  });

  it('cleans up only old leftovers of writes, wherever something is written', async () => {
    const draft = '.team-lead-01234567-89ab-cdef-0123-456789abcdef.tmp';
    const places = ['', 'exports', 'exports/dana-2026-11-23', 'exports/dana-2026-11-23/a/b/c', 'pictures'];
    const linked = path.join(top, '..', `${path.basename(top)}-linked`);
    await mkdir(linked);
    const longAgo = new Date(Date.now() - 2 * 86_400_000);
    try {
      for (const place of [...places.map(each => path.join(top, each)), linked]) {
        await mkdir(place, { recursive: true });
        for (const name of [draft, 'kept.md']) await writeFile(path.join(place, name), '');
        await utimes(path.join(place, draft), longAgo, longAgo);
      }
      await symlink(linked, path.join(top, 'exports', 'link'), 'junction');
      await loaded();
      const all = await readdir(top, { recursive: true });
      const left = all.filter(name => !name.includes('link'));
      assert.deepEqual(
        left.filter(name => name.endsWith('.tmp')),
        [],
      );
      assert.equal(left.filter(name => name.endsWith('kept.md')).length, places.length);
      assert.deepEqual((await readdir(linked)).sort(), [draft, 'kept.md'], 'a link is not followed');
    } finally {
      await rm(linked, { recursive: true });
    }
  });

  it('is not blocked forever by a folder, a link or a file with the name of a lock', async function () {
    if (process.platform === 'win32') this.skip();
    await writeFile(path.join(top, 'outside'), 'keep');
    const inTheWay = {
      folder: (lock: string) => mkdir(lock),
      link: (lock: string) => symlink(path.join(top, 'outside'), lock),
      empty: (lock: string) => writeFile(lock, ''),
      words: (lock: string) => writeFile(lock, 'x'.repeat(5000)),
    };
    for (const [id, make] of Object.entries(inTheWay)) {
      const other = path.join(top, 'people', id);
      await mkdir(other);
      await make(path.join(other, '.team-lead.lock'));
    }
    await notebook.load();
    // In parallel: each waits until the lock counts as stale.
    await Promise.all(
      Object.keys(inTheWay).map(async id => {
        done(await capture(notebook, done(notebook.person(id, today)), topic('mine')));
        assert.match(await readFile(path.join(top, 'people', id, 'inbox.md'), 'utf8'), /mine/, id);
      }),
    );
    assert.equal(await readFile(path.join(top, 'outside'), 'utf8'), 'keep');
  }).timeout(20_000);

  /** Asserts that the inbox has every reported topic, each once and complete, and at most one more for each kill. */
  async function holdsAll(told: readonly string[], killed: number): Promise<void> {
    const { topics, problems } = dana(await loaded());
    assert.deepEqual(problems, []);
    const found = topics.map(({ text }) => text).filter(text => text !== 'there');
    for (const text of found)
      assert.match(text, /^(one|other) \d+ \d+, and\na second line$/, 'none is truncated');
    const numbers = found.map(text => text.slice(0, text.indexOf(',')));
    assert.equal(new Set(numbers).size, numbers.length, 'none is duplicated');
    const there = new Set(numbers);
    assert.deepEqual(
      told.filter(text => !there.has(text)),
      [],
      'none that was told is lost',
    );
    assert.ok(
      numbers.length - told.length <= killed,
      'one more for each that was killed before it could tell',
    );
  }

  /** Starts a burst of captures, kills it after this many were reported, and returns how many were reported. */
  async function burst(word: string, after = Number.POSITIVE_INFINITY): Promise<number> {
    const script = path.resolve('dist/test/unit/notebook/captureBurst.js');
    const given = [script, pathToFileURL(top).toString(), word, String(each), 'one by one'];
    const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      if (told.split('\n').length > after) child.kill('SIGKILL');
    });
    await new Promise(resolve => child.on('close', resolve));
    return told.split('\n').length - 1;
  }

  /** Asserts that the note has its old topics plus every reported one, each once and complete; returns them all. */
  async function holds(before: readonly string[], word: string, told: number): Promise<readonly string[]> {
    const { topics, problems } = dana(await loaded());
    assert.deepEqual(problems, []);
    const found = topics.map(({ text }) => text);
    const added = found.length - before.length;
    // The last one may have been written but not yet reported.
    assert.ok(added === told || added === told + 1, `${added} where ${told} were told`);
    const words = Array.from({ length: added }, (_, at) => `${word} ${at + 1}, and\na second line`);
    assert.deepEqual(found, [...before, ...words]);
    const rows = found.map(text => `- [ ] ${date} topic: ${text.replace('\n', '\n  ')}\n`);
    if (found.length > 0) assert.equal(await onDisk(), `# Inbox\n\n${rows.join('')}`);
    for (const name of await names()) assert.match(name, /^(inbox\.md|\.[\w-]+\.(tmp|lock))$/);
    return found;
  }

  /** Starts a burst of captures, kills it at a moment or in a step, and returns how many were reported. */
  async function killed(
    word: string,
    how: string,
    when: { after: number; delay: number } | { step: string; which: number },
  ): Promise<number> {
    const step = 'step' in when ? [when.step, String(when.which)] : [];
    const script = path.resolve('dist/test/unit/notebook/captureBurst.js');
    const child = spawn(
      process.execPath,
      [script, pathToFileURL(top).toString(), word, '2000', how, ...step],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      if ('after' in when && told.split('\n').length > when.after)
        setTimeout(() => child.kill('SIGKILL'), when.delay);
    });
    const [code, signal] = await new Promise<[number | null, string | null]>(resolve =>
      child.on('close', (...ended) => resolve(ended)),
    );
    // On Windows, a killed process ends with an exit code.
    assert.ok(signal === 'SIGKILL' || process.platform === 'win32', `ended with ${code}`);
    const lines = told.split('\n').slice(0, -1).map(Number);
    assert.deepEqual(
      lines,
      Array.from(lines, (_, number) => number + 1),
    );
    return lines.length;
  }
});

function fault(code: string): Error {
  return Object.assign(new Error(`${code}: made for this test`), { code });
}

/** Replaces a function of the file system; the sync makes it visible to those who import it by name. */
function stub<Name extends 'link' | 'open' | 'rename' | 'rm' | 'writeFile'>(
  name: Name,
  act: (typeof fsp)[Name],
): void {
  mock.method(fsp, name, act);
  syncBuiltinESMExports();
}

function restore(): void {
  mock.restoreAll();
  syncBuiltinESMExports();
}

function failOpen(code: string): void {
  stub('open', () => Promise.reject(fault(code)));
}

/** Every file opens, but fails at a step; for a text, half of it has been written by then. */
function failHandle(
  step: 'writeFile' | 'sync' | 'chmod',
  code: string,
  which = (_file: string) => true,
): void {
  const open = fsp.open;
  stub('open', async (...given: Parameters<typeof open>) => {
    const handle = await open(...given);
    if (!which(String(given[0]))) return handle;
    const write = handle.writeFile.bind(handle);
    mock.method(handle, step, async (bytes?: unknown) => {
      if (bytes instanceof Uint8Array) await write(bytes.slice(0, bytes.length / 2));
      throw fault(code);
    });
    return handle;
  });
}

/** Runs something once, after a write was planned but before its draft exists. */
function beforeDraft(happens: () => Promise<void>): void {
  const open = fsp.open;
  let happened = false;
  stub('open', async (...given: Parameters<typeof open>) => {
    if (!happened && path.basename(String(given[0])).startsWith('.')) {
      happened = true;
      await happens();
    }
    return open(...given);
  });
}
