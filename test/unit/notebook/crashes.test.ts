import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { capture } from '../../../src/core/meetings/capture';
import { logOneOnOne } from '../../../src/core/meetings/logOneOnOne';
import type { Notebook } from '../../../src/core/notebook/notebook';
import { TeamNotebook } from '../../../src/core/subjects/teamNotebook';
import { nodeFiles } from '../../../src/platform/files/nodeFiles';
import { done, today } from '../../support/notebookFixture';
import { fuzzRuns } from '../../support/runs';
import type { Told } from './writeBurst';

/** How many are killed before the folder is checked and recreated: a growing folder would measure reading instead. */
const killsPerFolder = 5;
/** Later than every date that the burst writes. */
const later = '2040-01-01';
const leftover = /^\.team-lead[-.]/;

describe('a process that is killed while it writes @slow', function () {
  this.timeout(30 * 60_000);
  let top: string;
  beforeEach(async () => {
    top = await mkdtemp(path.join(tmpdir(), 'team-lead-crashes-'));
  });
  afterEach(() => rm(top, { recursive: true, force: true }));

  it('loses nothing it reported, leaves no file half written, and nothing behind forever', async () => {
    const kills = fuzzRuns(10, 200);
    const moments = fc.sample(fc.record({ after: fc.nat(45), delay: fc.nat(30) }), kills);
    let reported = 0;
    let drafts = 0;
    let told = new Map<string, boolean | undefined>();
    for (const [round, moment] of moments.entries()) {
      for (const one of await killed(`r${round}w`, round * 7, moment)) told.set(one.word, one.done);
      drafts += await holds(told, (round % killsPerFolder) + 1);
      if (round % killsPerFolder < killsPerFolder - 1) continue;
      reported += told.size;
      await sweeps();
      told = new Map();
      await rm(top, { recursive: true });
      top = await mkdtemp(path.join(tmpdir(), 'team-lead-crashes-'));
    }
    assert.ok(reported > kills * 5, `${reported} were reported`);
    if (process.env.TEAM_LEAD_THOROUGH)
      console.log(
        `    killed ${kills} times: ${reported} writes were reported, ${drafts} left something that was swept`,
      );
  });

  /** Starts a burst, kills it some time after this many writes were reported, and returns the reports. */
  async function killed(
    word: string,
    first: number,
    when: { after: number; delay: number },
  ): Promise<Told[]> {
    const script = path.resolve('dist/test/unit/notebook/writeBurst.js');
    const child = spawn(process.execPath, [script, pathToFileURL(top).toString(), word, String(first)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    let isDying = false;
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      if (isDying || text.split('\n').length <= when.after) return;
      isDying = true;
      setTimeout(() => child.kill('SIGKILL'), when.delay);
    });
    const [code, signal] = await new Promise<[number | null, string | null]>(resolve =>
      child.on('close', (...ended) => resolve(ended)),
    );
    assert.ok(signal === 'SIGKILL' || process.platform === 'win32', `ended with ${code}`);
    return text
      .split('\n')
      .slice(0, -1)
      .map(line => JSON.parse(line));
  }

  /** Asserts that every reported write is there, once and complete; returns how many hidden files are left. */
  async function holds(told: ReadonlyMap<string, boolean | undefined>, kills: number): Promise<number> {
    const notebook = await loaded();
    for (const { problems } of notebook.people(today)) assert.deepEqual(problems, []);
    const files = await filesBelow(top);
    const texts = new Map<string, string>();
    for (const file of files.filter(name => !leftover.test(path.basename(name)))) {
      assert.match(file, /\.(md|svg)$/);
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
      assert.match(text, /\n$/, `${file} ends in the middle`);
      texts.set(file, text);
    }
    const counts = new Map<string, number>();
    // A person's name is in the front matter and in the heading; only the heading is its own line.
    for (const text of texts.values())
      for (const [word] of text.replace(/^name: .*$/m, '').matchAll(/\br\d+w\d+z\b/g))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    const lost = [...told.keys()].filter(word => !counts.has(word));
    const twice = new Set([...counts].filter(([, count]) => count !== 1).map(([word]) => word));
    // The prepared page is copied into the day's note before it is emptied, so its text may be there twice until the
    // next note is started.
    const isPrepared = (word: string) =>
      isKindOf(word, 3) &&
      counts.get(word) === 2 &&
      [...texts].some(([file, text]) => path.basename(file) === 'next.md' && text.includes(word));
    const doubled = [...twice].filter(word => !isPrepared(word));
    assert.deepEqual({ lost, doubled }, { lost: [], doubled: [] });
    const more = [...counts.keys()].filter(word => !told.has(word) && !isKindOf(word, 4));
    assert.ok(more.length <= kills, `${more.join()} were never reported: more than one for each kill`);
    const actions = new Map(
      notebook.people(today).flatMap(one => one.actions.map(({ text, done: is }) => [text, is])),
    );
    const wrong = [...told].filter(
      ([word, is]) => is !== undefined && !twice.has(word) && actions.get(word) !== is,
    );
    assert.ok(wrong.length <= kills, `${JSON.stringify(wrong)} are not as was reported`);
    return files.length - texts.size;
  }

  /** What the burst did with this word: 3 an action, 4 the reason of a reading, which is never reported. */
  function isKindOf(word: string, kind: number): boolean {
    return Number(/w(\d+)z/.exec(word)?.[1]) % 9 === kind;
  }

  /** Asserts that what killed processes left is gone: locks with the next write, and drafts after a day. */
  async function sweeps(): Promise<void> {
    const longAgo = new Date(Date.now() - 2 * 86_400_000);
    for (const file of await filesBelow(top))
      if (leftover.test(path.basename(file))) await utimes(file, longAgo, longAgo);
    const notebook = await loaded();
    for (const { id, prepared } of notebook.people(today)) {
      const person = done(notebook.person(id, today));
      done(await capture(notebook, person, { text: 'next', kind: 'topic', date: today.date }));
      if (prepared) done(await logOneOnOne(notebook, person, { date: later }));
    }
    const places = new Map<string, string[]>();
    for (const person of notebook.people(today))
      for (const { text, uri } of person.actions) places.set(text, [...(places.get(text) ?? []), uri]);
    assert.deepEqual(
      [...places].filter(([, uris]) => uris.length > 1),
      [],
      'is there twice for good',
    );
    assert.deepEqual(
      (await filesBelow(top)).filter(file => leftover.test(path.basename(file))),
      [],
      'is left for good',
    );
  }

  async function loaded(): Promise<Notebook> {
    const notebook = new TeamNotebook(pathToFileURL(top).toString(), nodeFiles, { open: () => undefined });
    await notebook.load();
    return notebook;
  }

  async function filesBelow(folder: string): Promise<string[]> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name));
  }
});
