// @ts-check
// How a test program tells its counts to the one that started it: marked lines among whatever else is printed. The same
// way works for plain Node, the extension host and the web extension host, which has neither files nor an environment.

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {Record<string, Counts>} [failing] the counts of each outermost suite that has a failure, by its title
 */

const countsMark = '[team-lead-counts]';
const reportMark = '[team-lead-report]';

/** @param {Counts} counts @returns {string} one line */
export function countsLine(counts) {
  return `${countsMark}${JSON.stringify(counts)}`;
}

/** @param {string} line @returns {Counts | undefined} `undefined` for any other line */
export function countsIn(line) {
  const at = line.indexOf(countsMark);
  return at < 0 ? undefined : JSON.parse(line.slice(at + countsMark.length));
}

/** Marks a line of the report where other programs print in between. @param {string} line @returns {string} */
export function reportLine(line) {
  return `${reportMark}${line}`;
}

/** @param {string} line @returns {string | undefined} the line of the report in it; `undefined` when it holds none */
export function reportIn(line) {
  const at = line.indexOf(reportMark);
  return at < 0 ? undefined : line.slice(at + reportMark.length);
}

/**
 * Runs what a Mocha has loaded.
 * @param {Mocha} mocha
 * @param {(stack: string) => string} [inSource] names the source files in the stack of a failure
 * @returns {Promise<Counts>}
 */
export function counted(mocha, inSource) {
  return new Promise(resolve => {
    /** @type {Map<string, Counts>} */
    const suites = new Map();
    /** @param {{ titlePath(): string[] }} test @param {'passed' | 'failed' | 'skipped'} how */
    const count = (test, how) => {
      const [suite = ''] = test.titlePath();
      const counts = suites.get(suite) ?? { passed: 0, failed: 0, skipped: 0 };
      counts[how]++;
      suites.set(suite, counts);
    };
    const runner = mocha.run(failures => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      const failing = Object.fromEntries([...suites].filter(([, { failed }]) => failed > 0));
      resolve({ passed: passes, failed: failures, skipped: pending, failing });
    });
    runner.on('pass', test => count(test, 'passed'));
    runner.on('pending', test => count(test, 'skipped'));
    runner.on('fail', (test, error) => {
      count(test, 'failed');
      if (inSource && error.stack) error.stack = inSource(error.stack);
    });
  });
}

/**
 * Runs tests in a window; the suites that failed are run a second time, in a window of their own, and only what fails
 * there as well counts: on a busy machine a key can get lost.
 * @param {(grep: string | undefined) => Promise<Counts>} run
 * @param {string} [grep] whoever asks for certain tests wants to see them fail: these are run once
 * @returns {Promise<Counts>}
 */
export async function twiceIfNeeded(run, grep) {
  const first = await run(grep);
  const suites = Object.entries(first.failing ?? {});
  if (grep || suites.length === 0) return first;
  console.log(`\n   Once more, in a window of their own: ${suites.map(([title]) => title).join('; ')}`);
  const titles = suites.map(([title]) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const second = await run(`^(?:${titles.join('|')}) `);
  /** @param {'passed' | 'failed' | 'skipped'} how */
  const merged = how => first[how] - suites.reduce((sum, [, counts]) => sum + counts[how], 0) + second[how];
  return { passed: merged('passed'), failed: merged('failed'), skipped: merged('skipped') };
}
