// @ts-check
// Mutation testing: changes one place of the core at a time and checks whether the unit tests notice.
//   npm run mutate                            a sample of 80 places in src/core
//   npm run mutate -- --count 20 --seed 7     a different sample
//   npm run mutate -- --only core/actions,core/tasks   only files whose path contains one of these texts
//   npm run mutate -- --jobs 1                uses a single processor
// All changes are built into one copy of the tests, where a switch turns on one at a time. That way the files load only
// once, and each change is tried on the tests that run through it, in the twelve nearest files. A change that survives
// is tried again in its own process: active while the files load, and in the three nearest files with all examples of
// their property tests. Prints every survivor, and fails if fewer than 85 % of the changes were noticed. A change that
// makes the tests run forever counts as noticed.
// Skipped, because no test could or should notice:
//   - the 0 of `void 0`, which is how the build writes `undefined`
//   - the default that a type requires for an index that may be out of range: `row[at] ?? 0`, `row.at(-1) ?? 0`,
//     `const [first = 0] = row`
//   - the 1 of `text.split('\n', 1)`, of which only the first piece is used
//   - the 1 in `-1` and `1` that a comparator returns to `sort`: only the sign counts
//   - what a clock is compared with: `performance.now() - since > slice`, which only decides when to yield
//   - how often long work yields: `if (count % 100 === 0) yield`; that it does is changed
//   - the first or the last of equal values, or with an id: `known.find(each => each === id)`, `find(({ id }) => id === it)`
//   - the order in which a reader finds problems: each is shown at its line
//   - pixels: numbers, sums and products in drawing code, where one more or less is a matter of taste
import { fork } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../support/command.mjs';
import { placesIn, withSwitches } from '../support/mutants/places.mjs';
import { root } from '../support/root.mjs';
import { installPackages } from './install.mjs';

/** @typedef {import('../support/mutants/places.mjs').Place & { file: string }} Place `file` is the built file */
/** @typedef {import('../support/mutants/worker.mjs').Covered} Covered */

const aim = 0.85;
/** Test files per change. A change that only a test of something else would notice is as good as unnoticed. */
const nearest = 12;
/** Tests that run through places fewer times than this are tried first. */
const few = 3000;
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '80' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'src/core/' },
    jobs: { type: 'string', default: String(os.availableParallelism()) },
  },
});
const only = values.only.split(',');
const built = path.join(root, 'dist', 'test', 'unit');
/** At the same depth as the original, for tests that use relative paths. */
const copy = path.join(root, 'dist', 'test', 'mutants');
const folder = path.join(root, 'test', 'support', 'mutants');

/** Builds the tests with all changes included. @returns {Promise<{ files: string[], places: Place[] }>} */
async function build() {
  const { code } = await run(process.execPath, ['esbuild.js', '--tests', 'unit'], { quiet: true });
  if (code !== 0) throw new Error('The build failed: node esbuild.js --tests unit');
  await rm(copy, { recursive: true, force: true });
  await cp(built, copy, { recursive: true });
  /** @type {Place[]} */
  const places = [];
  const files = (await readdir(copy, { recursive: true })).filter(file => file.endsWith('.js')).sort();
  for (const file of files) {
    const text = await readFile(path.join(copy, file), 'utf8');
    const found = placesIn(text, path.join(built, file));
    if (found.length === 0) continue;
    await writeFile(path.join(copy, file), withSwitches(text, found, places.length));
    places.push(...found.map(place => ({ ...place, file })));
  }
  return { files, places };
}

/** Which built files each test file loads. @param {readonly string[]} files @returns {Promise<Map<string, Set<string>>>} */
async function loadedBy(files) {
  /** @type {Map<string, string[]>} */
  const imports = new Map();
  for (const file of files) {
    const text = await readFile(path.join(copy, file), 'utf8');
    const found = [...text.matchAll(/(?:\bfrom |\bimport )"(\.[^"\n]+)"/g)];
    imports.set(
      file,
      found.map(([, to = '']) => path.join(path.dirname(file), to)),
    );
  }
  return new Map(
    files.filter(isTest).map(file => {
      const loaded = new Set([file]);
      for (const each of loaded) for (const to of imports.get(each) ?? []) loaded.add(to);
      return [file, loaded];
    }),
  );
}

/** @param {string} file */
function isTest(file) {
  return file.endsWith('.test.js');
}

/** A process that has loaded the test files; it is replaced if it dies. */
class Worker {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  #files;
  #env;

  /** @param {readonly string[]} files @param {NodeJS.ProcessEnv} env */
  constructor(files, env) {
    this.#files = files;
    this.#env = env;
  }

  /** @returns {Promise<import('../support/mutants/worker.mjs').Loaded | undefined>} `undefined` if that fails */
  load() {
    this.#child = fork(path.join(folder, 'worker.mjs'), {
      cwd: root,
      env: { ...process.env, ...this.#env },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return this.#ask({ kind: 'load', files: this.#files });
  }

  /** @returns {Promise<import('../support/mutants/worker.mjs').Coverage | undefined>} */
  cover() {
    return this.#ask({ kind: 'cover' });
  }

  /**
   * @param {number} place
   * @param {readonly Covered[]} tests
   * @param {number} [more] multiplies the number of examples
   * @returns {Promise<boolean>} whether a test fails or the process dies
   */
  async isNoticed(place, tests, more = 1) {
    if (tests.length === 0) return false;
    // A failing property test shrinks its example, which takes longer.
    const calls = more * (1_000_000 + 20 * tests.reduce((sum, test) => sum + test.calls, 0));
    const task = { kind: /** @type {const} */ ('try'), place, tests: tests.map(({ test }) => test), calls };
    // A test that also fails without the change, even in a new process, proves nothing.
    for (let times = 0; times < 2; times++) {
      /** @type {import('../support/mutants/worker.mjs').Tried | undefined} */
      const tried = await this.#ask(task);
      if (tried?.isClean) return tried.failed !== undefined;
      this.end();
      await this.load();
      if (!tried) return true;
    }
    return false;
  }

  end() {
    this.#child?.kill('SIGKILL');
  }

  /**
   * @param {import('../support/mutants/worker.mjs').Task} task
   * @returns {Promise<any>} `undefined` if the process ends first, as a change that loops forever makes it do
   */
  #ask(task) {
    const child = this.#child;
    if (!child) throw new Error('Nothing is loaded.');
    return new Promise(resolve => {
      // Long enough for a busy machine. The limit on calls stops most endless loops.
      const timer = setTimeout(() => child.kill('SIGKILL'), task.kind === 'cover' ? 1_800_000 : 300_000);
      const end = (/** @type {unknown} */ answer) => {
        clearTimeout(timer);
        child.off('message', end).off('exit', gone);
        resolve(answer);
      };
      const gone = () => end(undefined);
      child.on('message', end).on('exit', gone);
      child.send(task);
    });
  }
}

/**
 * Whether a change is noticed in its own process, where it is active from the start and no state is left over.
 * @param {number} place
 * @param {readonly { test: string, all: readonly Covered[] }[]} near
 * @param {NodeJS.ProcessEnv} env
 */
async function isNoticedAlone(place, near, env) {
  const worker = new Worker(
    near.map(({ test }) => path.join(copy, test)),
    { ...env, MUTANT: String(place) },
  );
  try {
    return (
      (await worker.load()) === undefined ||
      (await worker.isNoticed(
        place,
        near.flatMap(({ all }) => all),
        env.TEAM_LEAD_FAST ? 1 : 100,
      ))
    );
  } finally {
    worker.end();
  }
}

/** Returns the same order for the same seed. @template Item @param {readonly Item[]} items @param {number} seed */
function shuffled(items, seed) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return items
    .map(item => ({ item, at: next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

async function main() {
  await installPackages();
  const { files, places } = await build();
  const loaded = await loadedBy(files);
  const changed = new Set(places.map(({ file }) => file));
  const tests = [...loaded]
    .filter(([, others]) => [...others].some(file => changed.has(file)))
    .map(([file]) => path.join(copy, file));
  const fast = { TEAM_LEAD_FAST: 'true' };
  const workers = Array.from({ length: Number(values.jobs) }, () => new Worker(tests, fast));
  const [first] = workers;
  const atLoad = (await first?.load())?.atLoad;
  const coverage = await first?.cover();
  if (!atLoad || !coverage) throw new Error('The tests do not run without any change.');
  const { covered, failing } = coverage;
  for (const test of failing) console.log(`  Fails without any change, so it is left out: ${test}`);
  const left = new Set(failing);
  /** @type {Covered[][]} */
  const byPlace = places.map(() => []);
  /** @type {Map<string, Covered[]>} */
  const byTestFile = new Map();
  for (const test of covered) {
    if (left.has(test.test)) continue;
    for (const place of test.places) byPlace[place]?.push(test);
    const name = path.relative(copy, test.file);
    byTestFile.set(name, [...(byTestFile.get(name) ?? []), test]);
  }
  const loading = new Set(atLoad);

  /** The tests that run through a place, by file, nearest first. @param {number} number @param {Place} place */
  const testsOf = (number, { source, file }) => {
    /** @type {Map<string, Covered[]>} */
    const byFile = new Map();
    // Code that runs at load time runs for all tests that load the file.
    if (loading.has(number)) {
      for (const [test, others] of loaded) if (others.has(file)) byFile.set(test, byTestFile.get(test) ?? []);
    } else {
      for (const test of byPlace[number] ?? []) {
        const name = path.relative(copy, test.file);
        byFile.set(name, [...(byFile.get(name) ?? []), test]);
      }
    }
    const [name = ''] = path.basename(source).split('.');
    // A subject's folder may have folders in it: `lint/english` is tested in `lint`.
    const subject = path.relative(path.join('src', 'core'), source).split(path.sep, 1)[0];
    const nearness = (/** @type {string} */ test) =>
      Number(test.includes(name)) * 2 + Number(path.dirname(test) === subject);
    // The fewer places a test runs through, the more specific it is.
    const width = (/** @type {readonly Covered[]} */ all, /** @type {string} */ test) =>
      Math.min(10_000 + (loaded.get(test)?.size ?? 0), ...all.map(each => each.places.length));
    return [...byFile]
      .map(([test, all]) => ({ test, all, near: nearness(test), width: width(all, test) }))
      .sort((one, other) => other.near - one.near || one.width - other.width)
      .slice(0, nearest);
  };

  const chosen = shuffled(
    places.flatMap((place, number) =>
      only.some(text => place.source.includes(text)) ? [{ place, number }] : [],
    ),
    Number(values.seed),
  ).slice(0, Number(values.count));
  console.log(`${chosen.length} of ${places.length} places, ${covered.length} tests`);

  let noticed = 0;
  const waiting = [...chosen];
  await Promise.all(
    workers.map(async worker => {
      if (worker !== first) await worker.load();
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { place, number } = next;
        const near = testsOf(number, place);
        const through = new Set(byPlace[number]);
        const all = near.flatMap(({ all }) => all.filter(test => through.has(test)));
        const [quick, slow] = [
          all.filter(({ calls }) => calls < few),
          all.filter(({ calls }) => calls >= few),
        ];
        const isNoticed =
          (await worker.isNoticed(number, quick)) ||
          (await worker.isNoticed(number, slow)) ||
          (near.length > 0 && (await isNoticedAlone(number, near, fast))) ||
          (near.length > 0 && (await isNoticedAlone(number, near.slice(0, 3), {})));
        if (isNoticed) noticed++;
        else {
          const why = near.length === 0 ? 'no test runs through it' : 'not noticed';
          console.log(`  ${place.source}: ${why}: ${place.change}`);
        }
      }
      worker.end();
    }),
  );
  await rm(copy, { recursive: true, force: true });
  const share = noticed / chosen.length;
  console.log(`${noticed} of ${chosen.length} noticed (${Math.round(share * 100)} %, aim ${aim * 100} %)`);
  if (!(share >= aim)) process.exitCode = 1;
}

await main();
