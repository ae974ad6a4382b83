// @ts-check
// Runs all tests, from a bare checkout:
//   npm test                       everything
//   npm test -- fast               types, lint, and the fast unit tests
//   npm test -- thorough           everything, with all fuzzing, all crash tests, and a soak
//   npm test -- unit host          some parts: check, unit, vsix, host, e2e
//   npm test -- vsix               the package: its contents, whether it is reproducible, and an installed smoke test
//   npm test -- host/notes         the host tests of one folder
//   npm test -- e2e/find           the user interface tests of one file
//   npm test -- e2e --grep 'text'  the tests whose title matches
// Two parts run at a time, the unit tests alongside the first windows. Nothing is retried: a test that fails only
// sometimes is a bug in the test or in the product. The run continues after a failing part, so that the counts are
// complete; the last line is `N passed, N failed`, plus `, N skipped` if tests skipped themselves.
import { readFileSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { run } from '../support/command.mjs';
import { countsIn } from '../support/counts.mjs';
import '../support/endWithNpm.mjs';
import { root } from '../support/root.mjs';
import { endPlaces } from '../support/vscode/places.mjs';
import { installPackages } from './install.mjs';

/** @typedef {import('../support/counts.mjs').Counts} Counts */
/** @typedef {(line: string) => void} Say */
/**
 * @typedef {object} Part
 * @property {string} title
 * @property {(say: Say) => Promise<Counts>} run a rejection counts as one failure
 * @property {boolean} [window] it opens a window
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string' } },
});
const fast = positionals.includes('fast');
const thorough = positionals.includes('thorough');
if (thorough) process.env.TEAM_LEAD_THOROUGH = 'true';
const wanted = positionals
  .filter(word => word !== 'thorough')
  .flatMap(word => (word === 'fast' ? ['check', 'unit'] : [word]));
const color = Boolean(process.stdout.isTTY);
/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };

/** @param {string} name */
const isWanted = name =>
  wanted.length === 0 || wanted.some(word => word === name || word.startsWith(`${name}/`));

/** @param {string} name @returns {string[]} the requested subparts; empty means all */
const partsOf = name =>
  wanted.filter(word => word.startsWith(`${name}/`)).map(word => word.slice(name.length + 1));

/**
 * Runs a part and adds up its counts. Its report is printed line by line, or at the end if other parts run in parallel.
 * @param {Part} part
 * @param {{ atEnd: boolean }} options
 */
async function runPart({ title, run: act }, { atEnd }) {
  const heading = `\n── ${title}`;
  const lines = [color ? `\x1b[1m${heading}\x1b[0m` : heading];
  /** @type {Say} */
  const say = atEnd ? line => lines.push(line) : console.log;
  if (!atEnd) console.log(lines[0]);
  const since = Date.now();
  /** @type {Counts} */
  const counts = await act(say).catch(error => {
    say(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1, skipped: 0 };
  });
  for (const how of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[how] += counts[how];
  const seconds = ((Date.now() - since) / 1000).toFixed(1);
  say(`   ✔ ${counts.passed}  ✖ ${counts.failed}  (${seconds} s)`);
  if (atEnd) console.log(lines.join('\n'));
}

/** Runs parts in parallel. @param {readonly Part[]} parts */
async function runParallel(parts) {
  const waiting = [...parts];
  const next = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift())
      await runPart(part, { atEnd: parts.length > 1 });
  };
  await Promise.all(Array.from({ length: Math.min(2, os.availableParallelism()) }, next));
}

/** @returns {Part[]} one for each command of the `check` script */
function checks() {
  const { check } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts;
  const bin = path.join(root, 'node_modules', '.bin');
  const env = { PATH: `${bin}${path.delimiter}${process.env.PATH}` };
  return check.split(' && ').map((/** @type {string} */ command) => ({
    title: command,
    run: async (/** @type {Say} */ say) => {
      // By default a compiler uses every core, which costs half as much again in total; here the other core is busy.
      const { code, output } = await run(
        `${command}${command.startsWith('tsc') ? ' --singleThreaded' : ''}`,
        [],
        {
          shell: true,
          quiet: true,
          env,
        },
      );
      if (code !== 0) say(output.trim());
      return { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 };
    },
  }));
}

/** @param {readonly string[]} folders @param {(built: boolean) => void} done @returns {Part} */
function buildPart(folders, done) {
  return {
    title: 'Build',
    run: async say => {
      const { code, output } = await run(process.execPath, ['esbuild.js', '--tests', ...folders], {
        quiet: true,
      });
      if (code !== 0) say(output.trim());
      done(code === 0);
      return { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 };
    },
  };
}

/**
 * @param {readonly string[]} places folders or files of built tests, below dist/test
 * @param {readonly string[]} options
 * @param {Say} say
 * @returns {Promise<Counts>}
 */
async function mocha(places, options, say) {
  const args = ['test/run/mocha.mjs', ...places.map(place => `dist/test/${place}`), ...options];
  if (values.grep) args.push('--grep', values.grep);
  if (color) args.push('--color');
  /** @type {Counts | undefined} */
  let counts;
  const { code } = await run(process.execPath, args, {
    quiet: true,
    timeLimit: 45 * 60_000,
    onLine: line => {
      const found = countsIn(line);
      if (found) counts = found;
      else say(color ? line : stripVTControlCharacters(line));
    },
  });
  if (!counts) throw new Error(`The run ended with exit code ${code} before all tests had run.`);
  return counts;
}

async function main() {
  await installPackages();
  const ofPackage = wanted.includes('vsix') && !wanted.some(word => /^host(\/installed)?$/.test(word));
  const folders = ['unit', 'vsix', 'host', 'e2e'].filter(
    name => isWanted(name) || (ofPackage && name === 'host'),
  );
  const windows = [
    ...(isWanted('e2e') ? await interfaceParts() : []),
    ...(isWanted('host') ? await hostParts() : []),
    ...(thorough ? [soakPart()] : []),
    ...(ofPackage ? await hostParts(['installed']) : []),
  ];
  // Once, in parallel with the other parts: on a fresh machine it takes a minute.
  const ready = windows.length > 0 ? preparedWindows() : undefined;
  // The caller that awaits it reports the error.
  ready?.catch(() => {});
  let done = (/** @type {boolean} */ _built) => {};
  /** @type {Promise<boolean>} */
  const built = new Promise(resolve => {
    done = resolve;
  });
  await runParallel([
    ...(folders.length > 0 ? [buildPart(folders, done)] : []),
    ...(isWanted('check') ? checks() : []),
    ...[
      ...(isWanted('unit') ? [unitPart(windows.length === 0)] : []),
      ...(isWanted('vsix') ? [packagePart()] : []),
      ...windows,
    ].map(part => ({
      ...part,
      /** @type {Part['run']} */
      run: async say => {
        if (part.window) await ready;
        if (!(await built)) throw new Error('The build failed, so these tests were not run.');
        return part.run(say);
      },
    })),
  ]);
}

/** @returns {Part} */
function soakPart() {
  return {
    title: 'Soak',
    window: true,
    run: async say => {
      const { code, output } = await run(process.execPath, ['test/run/soak.mjs', '--minutes', '5'], {
        quiet: true,
        timeLimit: 20 * 60_000,
      });
      say(output.trim());
      return { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 };
    },
  };
}

/** Installs what windows need, and prints which VS Code is used. */
async function preparedWindows() {
  const { findVSCode } = await import('../support/vscode/findVSCode.mjs');
  const { chromium } = await import('../support/vscode/chromium.mjs');
  const { label } = await findVSCode(console.log);
  if (isWanted('e2e')) await chromium(console.log);
  console.log(`\nVS Code: ${label}`);
}

/** @param {boolean} alone nothing else will run in parallel @returns {Part} */
function unitPart(alone) {
  const options = ['--reporter', 'dot', ...(fast ? ['--fast'] : []), ...(alone ? ['--jobs', '2'] : [])];
  return { title: 'Unit', run: say => mocha(['unit'], options, say) };
}

/** @returns {Part} */
function packagePart() {
  return {
    title: 'The package',
    run: async say => {
      const { packageForTests } = await import('../support/package/packageForTests.mjs');
      await packageForTests();
      return await mocha(['vsix'], [], say);
    },
  };
}

/** @returns {Promise<Part[]>} largest first, so that the last ones end together */
async function hostParts(named = partsOf('host')) {
  const { hostFolders, runHostFolder } = await import('./host.mjs');
  return (named.length > 0 ? named : await hostFolders()).map(name => ({
    title: `In VS Code: ${name}`,
    window: true,
    run: say => runHostFolder(name, { grep: values.grep, say }),
  }));
}

/** @returns {Promise<Part[]>} two, because their files share windows */
async function interfaceParts() {
  await rm(path.join(root, 'dist', 'test', 'failures'), { recursive: true, force: true });
  const folder = path.join(root, 'test', 'e2e');
  const named = partsOf('e2e');
  const names = (await readdir(folder))
    .filter(file => file.endsWith('.test.ts'))
    .map(file => file.slice(0, -'.test.ts'.length))
    .filter(name => named.length === 0 || named.includes(name));
  const sized = await Promise.all(
    names.map(async name => ({ name, size: (await stat(path.join(folder, `${name}.test.ts`))).size })),
  );
  const halves = Array.from({ length: Math.min(2, names.length) }, () => ({ size: 0, names: [''].slice(1) }));
  for (const { name, size } of sized.sort((one, other) => other.size - one.size)) {
    const [least] = halves.sort((one, other) => one.size - other.size);
    least?.names.push(name);
    if (least) least.size += size;
  }
  return halves.map(half => ({
    title: `User interface: ${half.names.join(', ')}`,
    window: true,
    run: say =>
      mocha(
        half.names.map(name => `e2e/${name}.test.js`),
        ['--timeout', '120000'],
        say,
      ),
  }));
}

const since = Date.now();
try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed++;
} finally {
  await endPlaces();
}
console.log(`\n${((Date.now() - since) / 1000).toFixed(0)} s`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
