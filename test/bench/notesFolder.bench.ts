import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { notesToRead, prepare } from '../../src/core/brief/prepare';
import { dayOf } from '../../src/core/brief/today';
import { IndexCache } from '../../src/core/notebook/indexCache';
import type { Notebook } from '../../src/core/notebook/notebook';
import type { CachePort, EditorPort } from '../../src/core/notebook/ports';
import type { Today } from '../../src/core/notebook/subjects';
import { forEachOf } from '../../src/core/notebook/timeSlicer';
import { runSync as allSteps } from '../../src/core/steps';
import { TeamNotebook } from '../../src/core/subjects/teamNotebook';
import { nodeFiles } from '../../src/platform/files/nodeFiles';
import { generateNotes } from '../support/generateNotes';
import { type Measure, type Row, timed } from './row';

const today: Today = { date: '2026-11-23', defaultCadence: 'P1W' };
const noEditors: EditorPort = { open: () => undefined };
const atOnce = 32;

/** A whole notes folder: a cold start, a start from the cache, one changed file, memory, the longest block. */
export async function bench({ large = false } = {}): Promise<(Row | Measure)[]> {
  const rows: (Row | Measure)[] = [];
  for (const count of [1000, 10_000, ...(large ? [100_000] : [])]) rows.push(...(await measure(count)));
  return rows;
}

async function measure(count: number): Promise<(Row | Measure)[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'team-lead-bench-'));
  try {
    const files = await lay(path.join(folder, 'notes'), count);
    const root = pathToFileURL(path.join(folder, 'notes')).toString();
    const kept = path.join(folder, 'cache');
    const store: CachePort = {
      read: () => readFile(kept).catch(() => undefined),
      write: bytes => writeFile(kept, bytes),
    };
    const start = async (cached: boolean) => {
      if (!cached) await rm(kept, { force: true });
      const cache = new IndexCache(store, 'bench');
      const notebook = new TeamNotebook(root, nodeFiles, noEditors, undefined, cache);
      await notebook.load();
      notebook.people(today);
      return notebook;
    };

    const times = { read: [], walk: [], first: [], next: [] } as Record<string, number[]>;
    // Our own blocking occurs in every round; a busy machine's only in some.
    const blocks = { first: [], next: [] } as Record<string, number[]>;
    // A function, because what a loop holds would still count as used memory below.
    const measureRound = async (isWarmUp: boolean) => {
      const read = await timed(() => readAll(files));
      const walk = await timed(() => statAll(path.join(folder, 'notes')));
      const first = await watched(() => start(false));
      const notebook = await start(false);
      await notebook.cache?.write(notebook.index);
      const next = await watched(() => start(true));
      if (isWarmUp) return;
      times.read?.push(read);
      times.walk?.push(walk);
      times.first?.push(first.ms);
      times.next?.push(next.ms);
      blocks.first?.push(first.block);
      blocks.next?.push(next.block);
    };
    // The first round warms up the code and the disk cache.
    if (count <= 10_000) await measureRound(true);
    for (let round = 0; round < (count > 10_000 ? 1 : 7); round++) await measureRound(false);
    const [read, walk, first, next] = [times.read, times.walk, times.first, times.next].map(median) as [
      number,
      number,
      number,
      number,
    ];

    const before = await heap();
    const notebook = await start(true);
    const held = (await heap()) - before;
    await rm(kept, { force: true });
    const beforeFirst = await heap();
    const readCold = await start(false);
    const heldCold = (await heap()) - beforeFirst;

    const label = `${count.toLocaleString('en-US')} notes`;
    // Targets are for large folders; in small ones, most of the time is the startup itself.
    const small = count < 10_000;
    const reading = { name: 'read the same files', ms: read };
    const walking = { name: 'look at their sizes and times', ms: walk };
    const one = await oneChange(notebook, files);
    return [
      { name: `${label}: first start`, ms: first, baseline: reading, ...(!small && { aim: 4 }) },
      { name: `${label}: next start`, ms: next, baseline: reading, ...(!small && { aim: 1 }) },
      { name: `${label}: next start`, ms: next, baseline: walking },
      { name: `${label}: one changed file`, value: one.work, unit: 'ms of work', aim: 1 },
      {
        name: `${label}: one changed file`,
        ms: one.whole,
        baseline: { name: 'read one file', ms: one.read },
      },
      { name: `${label}: people(), nothing changed`, value: one.people, unit: 'ms' },
      ...wholeDay(notebook, label),
      { name: `${label}: prepare a 1:1`, value: await prepared(notebook, root), unit: 'ms', aim: 100 },
      {
        name: `${label}: memory, next start`,
        value: held / 1e6,
        unit: 'MB',
        aim: 25 * Math.max(1, count / 10_000),
      },
      {
        name: `${label}: memory, first start`,
        value: heldCold / 1e6,
        unit: 'MB',
        aim: 25 * Math.max(1, count / 10_000),
      },
      { name: `${label}: longest block, first start`, value: median(blocks.first), unit: 'ms', aim: 50 },
      { name: `${label}: longest block, next start`, value: median(blocks.next), unit: 'ms', aim: 50 },
      { name: `${label}: people known`, value: readCold.people(today).length, unit: '' },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The page of the day for everybody, and again after no change. */
function wholeDay(notebook: TeamNotebook, label: string): Measure[] {
  const people = notebook.people(today);
  const once = () => {
    const since = performance.now();
    allSteps(dayOf(people, today.date));
    return performance.now() - since;
  };
  const [first, again] = [once(), once()];
  return [
    { name: `${label}: the page of the day`, value: first, unit: 'ms', aim: 250 },
    { name: `${label}: the page of the day, nothing changed`, value: again, unit: 'ms', aim: 10 },
  ];
}

async function lay(folder: string, count: number): Promise<readonly string[]> {
  const notes = [...generateNotes(count)];
  for (const name of new Set(notes.map(note => path.dirname(note.path)))) {
    await mkdir(path.join(folder, name), { recursive: true });
  }
  const longAgo = new Date('2026-01-01T00:00:00Z');
  await forEachOf(notes, atOnce, async note => {
    await writeFile(path.join(folder, note.path), note.text);
    await utimes(path.join(folder, note.path), longAgo, longAgo);
  });
  return notes.map(note => path.join(folder, note.path));
}

async function readAll(files: readonly string[]): Promise<void> {
  await forEachOf(files, atOnce, async file => {
    await readFile(file);
  });
}

async function statAll(folder: string): Promise<void> {
  const people = path.join(folder, 'people');
  const files: string[] = [];
  await forEachOf(await readdir(people), atOnce, async name => {
    const entries = await readdir(path.join(people, name), { withFileTypes: true });
    files.push(...entries.map(entry => path.join(people, name, entry.name)));
  });
  await forEachOf(files, atOnce, async file => {
    await stat(file);
  });
}

/** The duration, and the longest time the event loop was blocked, in milliseconds. */
async function watched(act: () => Promise<unknown>): Promise<{ ms: number; block: number }> {
  const resolution = 2;
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  const ms = await timed(act);
  delay.disable();
  return { ms, block: Math.max(0, delay.max / 1e6 - resolution) };
}

/** One changed file in the whole folder, until the index is complete again; medians in milliseconds. */
async function oneChange(notebook: Notebook, files: readonly string[]) {
  const times = { work: [], whole: [], read: [], people: [] } as Record<string, number[]>;
  for (let at = 0; at < 100; at++) {
    const file = files[Math.floor((at * files.length) / 100)] ?? '';
    const uri = pathToFileURL(file).toString();
    const text = `${await readFile(file, 'utf8')}\n- [ ] one more @me\n`;
    await writeFile(file, text);
    times.read?.push(await timed(() => readFile(file)));
    times.whole?.push(
      await timed(async () => {
        await notebook.refresh(uri);
        notebook.people(today);
      }),
    );
    times.work?.push(
      await timed(() => {
        notebook.index.set(uri, text);
        notebook.people(today);
      }),
    );
    times.people?.push(await timed(() => notebook.people(today)));
  }
  const [work, whole, read, people] = [times.work, times.whole, times.read, times.people].map(median) as [
    number,
    number,
    number,
    number,
  ];
  return { work, whole, read, people };
}

/** Preparing a whole brief for each person in turn; the median in milliseconds. */
async function prepared(notebook: Notebook, root: string): Promise<number> {
  const times: number[] = [];
  for (const { id } of notebook.people(today).slice(0, 50)) {
    times.push(
      await timed(async () => {
        const person = notebook.people(today).find(one => one.id === id);
        if (!person) return;
        const texts = new Map<string, string>();
        for (const uri of notesToRead(person, today.date)) {
          const bytes = await nodeFiles.read(uri);
          if (bytes) texts.set(uri, new TextDecoder().decode(bytes));
        }
        prepare(root, person, today.date, uri => texts.get(uri));
      }),
    );
  }
  return median(times);
}

function median(values: readonly number[] = []): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Memory still in use, in bytes. */
async function heap(): Promise<number> {
  // What has just ended is still held until its turn is over.
  await new Promise(setImmediate);
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
