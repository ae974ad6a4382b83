// @ts-check
// Changes the core here and there, one place at a time, and looks whether the unit tests notice:
//   npm run mutate                            a sample of 80 places in src/core
//   npm run mutate -- --count 20 --seed 7     another sample
//   npm run mutate -- --only core/actions     of the files whose path holds this text
// Changes the built tests, not the source: what a place is in the source is told by the source maps, and which tests run
// through it by the coverage, of which the twelve nearest are run. Prints each change that none of them noticed, and fails
// when fewer than 85 % were noticed. Where nothing was noticed, the three nearest run once more with all examples of their
// property tests. A change that makes the tests compute for over a minute was noticed.
// The coverage is kept in dist for each test file until it, or what it imports, changes.
// Left out is what no test could or should notice:
//   - the 0 of `void 0`, which is how the build writes `undefined`
//   - the number that a type asks for where an index may be out of range: `row[at] ?? 0`, `const [first = 0] = row`
//   - what a clock is compared with: `performance.now() - since > slice`, which only says when others get a turn
//   - pixels: numbers, sums and products in the code that draws, where one more or less is a matter of taste
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { run } from '../support/command.mjs';
import { root } from '../support/root.mjs';
import { installPackages } from './install.mjs';

/**
 * @typedef {object} Change
 * @property {string} file of the built tests
 * @property {number} start
 * @property {number} end
 * @property {string} to
 * @property {string} source with its line
 * @property {string} was
 * @property {readonly string[]} tests the files that run through it
 */
/** @typedef {{ start: number, end: number, to: string }} Edit */

const aim = 0.85;
/** Test files for one change. What only a test of something else would notice is as good as not noticed. */
const nearest = 12;
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '80' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'src/core/' },
  },
});
const built = path.join(root, 'dist', 'test', 'unit');
const work = path.join(root, 'dist', 'test', 'mutants');
/** What is changed is a copy, so that other tests can be built meanwhile. */
const whole = path.join(work, 'whole');
const kept = path.join(root, 'dist', 'test', 'coverage');
const drawing = /^src\/core\/(?:pictures|insights\/draw)\//;

/** @type {Readonly<Record<string, string>>} */
const otherOperator = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '-': '+',
  '*': '/',
};
/** @type {Readonly<Record<string, string>>} */
const otherMethod = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  find: 'findLast',
  findLast: 'find',
  push: 'unshift',
  trim: 'toString',
  toLowerCase: 'toString',
};

/** @param {any} node @param {string} text @returns {Edit | undefined} */
function editOf(node, text) {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const to = otherOperator[node.operator];
      const start = text.indexOf(node.operator, node.left.end);
      return to && start < node.right.start ? { start, end: start + node.operator.length, to } : undefined;
    }
    case 'IfStatement':
    case 'ConditionalExpression':
      return { start: node.test.start, end: node.test.end, to: node.start % 2 ? 'true' : 'false' };
    case 'UnaryExpression':
      return node.operator === '!' ? { start: node.start, end: node.start + 1, to: '!!' } : undefined;
    case 'Literal':
      if (typeof node.value === 'boolean') return { start: node.start, end: node.end, to: `${!node.value}` };
      return typeof node.value === 'number'
        ? { start: node.start, end: node.end, to: `${node.value + 1}` }
        : undefined;
    case 'CallExpression': {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.computed) return undefined;
      if (callee.property.name === 'filter')
        return { start: callee.property.start, end: node.end, to: 'slice()' };
      const to = otherMethod[callee.property.name];
      return to ? { start: callee.property.start, end: callee.property.end, to } : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * Whether no test could or should notice, see above.
 * @param {any} node
 * @param {readonly any[]} above from its parent up
 * @param {string} text
 * @param {string} source
 */
function isBeside(node, above, text, source) {
  const isNumber = node.type === 'Literal' && typeof node.value === 'number';
  const isSum = node.type === 'BinaryExpression' && /^[-*]$/.test(node.operator);
  if ((isNumber || isSum) && drawing.test(source.replaceAll(path.sep, '/'))) return true;
  const [parent, next] = above;
  if (isNumber) {
    if (parent.type === 'UnaryExpression' && parent.operator === 'void') return true;
    if (parent.type === 'AssignmentPattern' && next?.type === 'ArrayPattern') return true;
    const { left } = parent;
    if (parent.type === 'LogicalExpression' && parent.operator === '??' && left !== node)
      return left.type === 'MemberExpression' && left.computed;
  }
  const whole = [node, ...above].filter(({ type }) => type === 'BinaryExpression').at(-1);
  return whole !== undefined && /\bperformance\.now\(\)/.test(text.slice(whole.start, whole.end));
}

/** @param {string} place @returns {Promise<string[]>} its `.js` files, with their folders */
async function scripts(place) {
  return (await readdir(place, { recursive: true })).filter(file => file.endsWith('.js')).sort();
}

/**
 * Runs test files until one fails.
 * @param {string} place
 * @param {readonly string[]} files
 * @param {readonly string[]} [options]
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} whether all passed; what uses the processor for longer than a minute did not
 */
async function pass(place, files, options = ['--fast'], env = {}) {
  const paths = files.map(file => path.join(place, file));
  // A busy machine must not look like a change that was noticed, so only the processor's time is limited: a test that
  // waits for what never comes leaves Node with nothing to do, and it ends.
  const args = ['test/run/mocha.mjs', ...options, '--bail', '--timeout', '0', ...paths];
  const { code } = await (process.platform === 'win32'
    ? run(process.execPath, args, { env, quiet: true, timeLimit: 600_000 })
    : run('sh', ['-c', 'ulimit -t 60; exec "$0" "$@"', process.execPath, ...args], { env, quiet: true }));
  return code === 0;
}

/** Most changes are noticed by the nearest tests, and by a few examples: what costs more comes later. */
async function passAll(/** @type {string} */ place, /** @type {readonly string[]} */ files) {
  const first = files.slice(0, 3);
  return (
    (await pass(place, first)) &&
    (files.length <= 3 || (await pass(place, files.slice(3)))) &&
    (await pass(place, first, ['--grep', '^(?!.*@slow)']))
  );
}

/** @template Item @param {readonly Item[]} items @param {(item: Item, worker: number) => Promise<void>} act */
async function each(items, act) {
  const waiting = [...items];
  const next = async (/** @type {number} */ worker) => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item, worker);
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, (_, worker) => next(worker)));
}

/** @typedef {{ startOffset: number, endOffset: number, count: number }} Range */
/** @typedef {Map<string, Map<string, Range[]>>} Coverage by built file, then by test file */

/**
 * The texts of a built file and of all it imports, in few characters.
 * @param {string} file
 * @param {ReadonlyMap<string, string>} texts
 */
function printOf(file, texts) {
  const found = new Set([file]);
  const hash = createHash('sha256');
  for (const each of found) {
    const text = texts.get(each) ?? '';
    hash.update(each).update(text);
    for (const [, to = ''] of text.matchAll(/(?:\bfrom |\bimport |\bimport\()"(\.[^"\n]+)"/g))
      found.add(path.join(path.dirname(each), to));
  }
  return hash.digest('hex').slice(0, 32);
}

/** @param {string} place of the reports @returns {Promise<Record<string, Range[]>>} by built file */
async function rangesIn(place) {
  /** @type {Record<string, Range[]>} */
  const found = {};
  for (const report of await readdir(place)) {
    const { result } = JSON.parse(await readFile(path.join(place, report), 'utf8'));
    for (const { url, functions } of result) {
      if (!url.startsWith('file:')) continue;
      const file = path.relative(whole, fileURLToPath(url));
      if (file.startsWith('..')) continue;
      const ranges = functions.flatMap((/** @type {{ ranges: Range[] }} */ each) => each.ranges);
      found[file] = [...(found[file] ?? []), ...ranges];
    }
  }
  return found;
}

/** Which parts of which built files each test file runs through. @returns {Promise<Coverage>} */
async function coverage() {
  /** @type {Coverage} */
  const found = new Map();
  const files = await scripts(whole);
  const texts = new Map(
    await Promise.all(
      files.map(async file => /** @type {const} */ ([file, await readFile(path.join(whole, file), 'utf8')])),
    ),
  );
  const tests = files.filter(file => file.endsWith('.test.js'));
  const prints = new Map(tests.map(test => [test, `${printOf(test, texts)}.json`]));
  await mkdir(kept, { recursive: true });
  const present = new Set(await readdir(kept));
  const current = new Set(prints.values());
  for (const old of present) if (!current.has(old)) await rm(path.join(kept, old));
  await each(tests, async test => {
    const print = prints.get(test) ?? '';
    const file = path.join(kept, print);
    if (!present.has(print)) {
      const place = path.join(work, 'coverage', test.replaceAll(path.sep, '-'));
      if (!(await pass(whole, [test], ['--fast'], { NODE_V8_COVERAGE: place }))) {
        console.log(`  ${test} fails without any change, so it is left out.`);
        return;
      }
      await writeFile(file, JSON.stringify(await rangesIn(place)));
      await rm(place, { recursive: true });
    }
    for (const [script, ranges] of Object.entries(JSON.parse(await readFile(file, 'utf8')))) {
      const byTest = found.get(script) ?? new Map();
      found.set(script, byTest.set(test, ranges));
    }
  });
  return found;
}

/** The smallest range around a place says whether it ran. @param {readonly Range[]} ranges @param {number} at */
function runsThrough(ranges, at) {
  /** @type {Range | undefined} */
  let smallest;
  for (const range of ranges) {
    if (range.startOffset > at || at >= range.endOffset) continue;
    const length = range.endOffset - range.startOffset;
    if (!smallest || length <= smallest.endOffset - smallest.startOffset) smallest = range;
  }
  return (smallest?.count ?? 0) > 0;
}

/** All the places that could be changed. @param {Coverage} covered @returns {Promise<Change[]>} */
async function changes(covered) {
  /** @type {Change[]} */
  const found = [];
  for (const file of await scripts(whole)) {
    const text = await readFile(path.join(whole, file), 'utf8');
    const [, encoded] = /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)/.exec(text) ?? [];
    if (!encoded) continue;
    const map = new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString()));
    const ran = [...(covered.get(file) ?? [])];
    fullAncestor(
      parse(text, { ecmaVersion: 'latest', sourceType: 'module', locations: true }),
      (node, _, above) => {
        const edit = editOf(node, text);
        if (!edit || !node.loc) return;
        const origin = map.findEntry(node.loc.start.line - 1, node.loc.start.column);
        if (!('originalSource' in origin)) return;
        const source = path.relative(root, path.resolve(built, path.dirname(file), origin.originalSource));
        if (!source.startsWith(path.join('src', 'core')) || !source.includes(values.only)) return;
        if (isBeside(node, above.slice(0, -1).reverse(), text, source)) return;
        const tests = ran.flatMap(([test, ranges]) =>
          runsThrough(ranges, edit.start) ? [{ test, ranges: ranges.length }] : [],
        );
        const name = path.basename(source, '.ts');
        const isNear = (/** @type {string} */ test) =>
          Number(test.includes(name)) * 2 + Number(path.dirname(source).endsWith(path.dirname(test)));
        found.push({
          ...edit,
          file,
          source: `${source}:${origin.originalLine + 1}`,
          was: text.slice(node.start, node.end).replace(/\s+/g, ' '),
          // The fewer parts of the file a test runs through, the more it is about one of them.
          tests: tests
            .sort((one, other) => isNear(other.test) - isNear(one.test) || one.ranges - other.ranges)
            .slice(0, nearest)
            .map(({ test }) => test),
        });
      },
    );
  }
  return found;
}

/** The same order for the same seed. @template Item @param {readonly Item[]} items @param {number} seed */
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
  const { code } = await run(process.execPath, ['esbuild.js', '--tests', 'unit']);
  if (code !== 0) throw new Error('The build failed.');
  await rm(work, { recursive: true, force: true });
  await cp(built, whole, { recursive: true });
  const all = await changes(await coverage());
  const chosen = shuffled(all, Number(values.seed)).slice(0, Number(values.count));
  console.log(`${chosen.length} of ${all.length} places`);
  const copies = await Promise.all(
    Array.from({ length: os.availableParallelism() }, async (_, worker) => {
      const copy = path.join(work, String(worker));
      await mkdir(copy, { recursive: true });
      await cp(whole, copy, { recursive: true });
      return copy;
    }),
  );
  let noticed = 0;
  let done = 0;
  await each(chosen, async (change, worker) => {
    const copy = copies[worker] ?? '';
    const file = path.join(copy, change.file);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, change.start) + change.to + text.slice(change.end));
    const passed = await passAll(copy, change.tests);
    await writeFile(file, text);
    done++;
    if (!passed) noticed++;
    else {
      const why = change.tests.length === 0 ? 'no test runs through it' : 'not noticed';
      const was = text.slice(change.start, change.end);
      console.log(
        `  ${done}: ${change.source}: ${why}: ${was} → ${change.to} in ${change.was.slice(0, 120)}`,
      );
    }
  });
  await rm(work, { recursive: true, force: true });
  const share = noticed / chosen.length;
  console.log(`${noticed} of ${chosen.length} noticed (${Math.round(share * 100)} %, aim ${aim * 100} %)`);
  if (!(share >= aim)) process.exitCode = 1;
}

await main();
