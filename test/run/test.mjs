// @ts-check
// All tests, from a bare checkout:
//   npm test                       everything
//   npm test -- unit host          parts of it: check, unit, host, e2e
//   npm test -- host/notes         one folder of host tests
//   npm test -- e2e --grep 'text'  the tests whose title matches
// Goes on after a failing part, so that the counts are whole; the last line is `N passed, N failed`.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { run } from '../support/command.mjs';
import { countsIn, twiceIfNeeded } from '../support/counts.mjs';
import '../support/endWithNpm.mjs';
import { root } from '../support/root.mjs';
import { installPackages } from './install.mjs';

/** @typedef {import('../support/counts.mjs').Counts} Counts */

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string' } },
});
const color = Boolean(process.stdout.isTTY);
/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };

/** @param {string} name */
const isWanted = name =>
  wanted.length === 0 || wanted.some(word => word === name || word.startsWith(`${name}/`));

/**
 * One part: a heading, its report, and its counts with the time it took. What it throws counts as one failure.
 * @param {string} title
 * @param {() => Promise<Counts>} act
 * @returns {Promise<boolean>} whether nothing failed
 */
async function part(title, act) {
  console.log(`\n${color ? '\x1b[1m' : ''}── ${title}${color ? '\x1b[0m' : ''}`);
  const since = Date.now();
  const counts = await act().catch(error => {
    console.log(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1, skipped: 0 };
  });
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  const seconds = ((Date.now() - since) / 1000).toFixed(1);
  console.log(`   ✔ ${counts.passed}  ✖ ${counts.failed}  (${seconds} s)`);
  return counts.failed === 0;
}

/** Each command of the script `check` is one check. @returns {Promise<Counts>} */
async function checks() {
  const { check } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts;
  const bin = path.join(root, 'node_modules', '.bin');
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const command of check.split('&&').map((/** @type {string} */ text) => text.trim())) {
    const env = { PATH: `${bin}${path.delimiter}${process.env.PATH}` };
    const { code, output } = await run(command, [], { shell: true, quiet: true, env });
    console.log(`${code === 0 ? '  ✔' : '  ✖'} ${command}`);
    if (code === 0) counts.passed++;
    else {
      counts.failed++;
      console.log(output.trim());
    }
  }
  return counts;
}

/** @param {string[]} folders @returns {Promise<Counts>} */
async function build(folders) {
  const { code } = await run(process.execPath, ['esbuild.js', '--tests', ...folders]);
  if (code !== 0) throw new Error('The build failed, so the tests were not run.');
  return { passed: 1, failed: 0, skipped: 0 };
}

/** @param {string} folder @param {string | undefined} grep @param {string[]} options @returns {Promise<Counts>} */
async function mocha(folder, grep, options) {
  const args = ['test/run/mocha.mjs', `dist/test/${folder}`, ...options];
  if (grep) args.push('--grep', grep);
  if (color) args.push('--color');
  /** @type {Counts | undefined} */
  let counts;
  const { code } = await run(process.execPath, args, {
    quiet: true,
    timeLimit: 45 * 60_000,
    onLine: line => {
      const found = countsIn(line);
      if (found) counts = found;
      else console.log(color ? line : stripVTControlCharacters(line));
    },
  });
  if (!counts) throw new Error(`The run ended with exit code ${code} before all tests had run.`);
  return counts;
}

async function main() {
  await installPackages();
  if (isWanted('check')) await part('Types and lint', checks);
  const folders = ['unit', 'host', 'e2e'].filter(isWanted);
  if (folders.length === 0 || !(await part('Build', () => build(folders)))) return;
  if (isWanted('unit')) await part('Unit', () => mocha('unit', values.grep, ['--reporter', 'dot']));
  if (isWanted('host')) await hostTests();
  if (isWanted('e2e')) {
    await rm(path.join(root, 'dist', 'test', 'failures'), { recursive: true, force: true });
    const journeys = (/** @type {string | undefined} */ grep) =>
      mocha('e2e', grep, ['--timeout', '120000', '--retries', '1']);
    await part('User interface', () => twiceIfNeeded(journeys, values.grep));
  }
}

async function hostTests() {
  const { hostFolders, runHostFolder } = await import('./host.mjs');
  const named = wanted.filter(word => word.startsWith('host/')).map(word => word.slice('host/'.length));
  for (const name of named.length > 0 ? named : await hostFolders()) {
    await part(`In VS Code: ${name}`, () =>
      twiceIfNeeded(grep => runHostFolder(name, { grep }), values.grep),
    );
  }
}

const since = Date.now();
try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed++;
}
console.log(
  `\n${((Date.now() - since) / 1000).toFixed(0)} s${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
