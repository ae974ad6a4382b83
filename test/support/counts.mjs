// @ts-check
// How a test program reports its counts to the process that started it: as marked lines within its other output. This
// works in plain Node, in the extension host, and in the web extension host, which has no files and no environment.

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

const countsMark = '[team-lead-counts]';
const reportMark = '[team-lead-report]';
const lookMark = '[team-lead-look]';

/** @param {Counts} counts @returns {string} one line */
export function countsLine(counts) {
  return `${countsMark}${JSON.stringify(counts)}`;
}

/** @param {string} line @returns {Counts | undefined} `undefined` for any other line */
export function countsIn(line) {
  const at = line.indexOf(countsMark);
  return at < 0 ? undefined : JSON.parse(line.slice(at + countsMark.length));
}

/** Marks a line of the report, because other output is mixed in. @param {string} line @returns {string} */
export function reportLine(line) {
  return `${reportMark}${line}`;
}

/** @param {string} line @returns {string | undefined} the report's line in it, if any */
export function reportIn(line) {
  const at = line.indexOf(reportMark);
  return at < 0 ? undefined : line.slice(at + reportMark.length);
}

/** Asks the process that opened the window what it shows. @param {object} wanted @returns {string} one line */
export function lookLine(wanted) {
  return `${lookMark}${JSON.stringify(wanted)}`;
}

/** @param {string} line @returns {any} `undefined` for any other line */
export function lookIn(line) {
  const at = line.indexOf(lookMark);
  return at < 0 ? undefined : JSON.parse(line.slice(at + lookMark.length));
}

/**
 * Runs the tests that a Mocha instance has loaded, and counts the outcomes.
 * @param {Mocha} mocha
 * @param {(stack: string) => string} [inSource] maps a failure's stack to the source files
 * @returns {Promise<Counts>}
 */
export function runAndCount(mocha, inSource) {
  return new Promise(resolve => {
    const runner = mocha.run(failures => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed: failures, skipped: pending });
    });
    if (!inSource) return;
    runner.on('fail', (_, error) => {
      if (error.stack) error.stack = inSource(error.stack);
    });
  });
}
