// @ts-check
// Loads all built tests once, and runs the requested ones with one place of the core changed; see test/run/mutate.mjs.
import Mocha from 'mocha';
import '../examples.mjs';
import { mutant } from './mutant.mjs';

/**
 * @typedef {object} Covered
 * @property {string} file
 * @property {string} test
 * @property {number[]} places it runs through
 * @property {number} calls how often it runs through any place
 */
/** @typedef {{ atLoad: number[] }} Loaded */
/** @typedef {{ covered: Covered[], failing: string[] }} Coverage */
/** @typedef {{ failed: string | undefined, isClean: boolean }} Tried */
/**
 * @typedef {{ kind: 'load', files: readonly string[] }
 *   | { kind: 'cover' }
 *   | { kind: 'try', place: number, tests: readonly string[], calls: number }} Task
 */

class Silent {}
const mocha = new Mocha({ reporter: /** @type {any} */ (Silent), timeout: 60_000 });
mocha.cleanReferencesAfterRun(false);

/** @param {import('mocha').Test} test @returns {string} stable across processes */
const nameOf = test => `${test.file}\n${test.fullTitle()}`;

/**
 * @param {(test: string) => boolean} isWanted
 * @param {(runner: import('mocha').Runner) => void} [watch]
 * @returns {Promise<string | undefined>} the test that failed first, which ends the run unless `watch` is given
 */
function runTests(isWanted, watch) {
  /** @type {Set<string>} */
  const titles = new Set();
  const add = (/** @type {import('mocha').Suite} */ suite) => {
    for (const test of suite.tests) if (isWanted(nameOf(test))) titles.add(test.fullTitle());
    suite.suites.forEach(add);
  };
  add(mocha.suite);
  const grep = { test: (/** @type {string} */ title) => titles.has(title) && !title.includes('@slow') };
  mocha.options.grep = /** @type {any} */ (grep);
  return new Promise(resolve => {
    /** @type {string | undefined} */
    let failed;
    const runner = mocha.run(() => resolve(failed));
    runner.on('fail', test => {
      failed ??= nameOf(/** @type {import('mocha').Test} */ (test));
      if (!watch) runner.abort();
    });
    watch?.(runner);
  });
}

/** @returns {Promise<Coverage>} of all tests */
async function cover() {
  /** @type {Covered[]} */
  const covered = [];
  /** @type {string[]} */
  const failing = [];
  /** The places that the `before` hooks of a suite run through. @type {Map<unknown, number[]>} */
  const hooks = new Map();
  /** @type {unknown} */
  let suite;
  let calls = 0;
  const endHooks = () => {
    const places = mutant.places();
    if (suite) hooks.set(suite, [...(hooks.get(suite) ?? []), ...places]);
  };
  await runTests(
    () => true,
    runner => {
      runner.on('suite', next => {
        endHooks();
        suite = next;
      });
      runner.on('test', () => {
        endHooks();
        ({ calls } = mutant);
      });
      runner.on('test end', test => {
        const places = new Set(mutant.places());
        for (let each = test.parent; each; each = each.parent)
          for (const place of hooks.get(each) ?? []) places.add(place);
        covered.push({
          file: test.file ?? '',
          test: nameOf(test),
          places: [...places],
          calls: mutant.calls - calls,
        });
      });
      runner.on('suite end', () => {
        endHooks();
        suite = undefined;
      });
      runner.on('fail', test => failing.push(nameOf(/** @type {import('mocha').Test} */ (test))));
    },
  );
  return { covered, failing };
}

process.on('disconnect', () => process.exit());
process.on('unhandledRejection', () => process.exit(1));
process.on('message', async (/** @type {Task} */ task) => {
  switch (task.kind) {
    case 'load': {
      for (const file of task.files) mocha.addFile(file);
      await mocha.loadFilesAsync();
      process.send?.({ atLoad: mutant.places() });
      return;
    }
    case 'cover': {
      process.send?.(await cover());
      return;
    }
    case 'try': {
      const wanted = new Set(task.tests);
      mutant.active = task.place;
      mutant.limit = mutant.calls + task.calls;
      const failed = await runTests(test => wanted.has(test));
      mutant.active = -1;
      mutant.limit = Infinity;
      // Leftovers of a change, in a cache say, must not count for the next.
      const isLast = process.env.MUTANT !== undefined;
      const isClean =
        isLast || failed === undefined || (await runTests(test => test === failed)) === undefined;
      process.send?.({ failed, isClean });
    }
  }
});
