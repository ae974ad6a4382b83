// @ts-check
// How a test program tells its counts to the one that started it: marked lines among whatever else is printed. The same
// way works for plain Node, the extension host and the web extension host, which has neither files nor an environment.

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
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
    const runner = mocha.run(failures => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed: failures, skipped: pending });
    });
    runner.on('fail', (_test, error) => {
      if (inSource && error.stack) error.stack = inSource(error.stack);
    });
  });
}
