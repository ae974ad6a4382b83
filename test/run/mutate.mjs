// @ts-check
// Changes the core here and there, one place at a time, and looks whether the unit tests notice:
//   npm run mutate                            a sample of 80 places in src/core
//   npm run mutate -- --count 20 --seed 7     another sample
//   npm run mutate -- --only core/actions     of the files whose path holds this text
// Changes the built tests, not the source: what a place is in the source is told by the source maps, and which tests run
// through it by the coverage, of which the twelve nearest are run. Prints each change that none of them noticed, and fails
// when fewer than 85 % were noticed.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
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

/** @param {string} place @returns {Promise<string[]>} its `.js` files, with their folders */
async function scripts(place) {
  return (await readdir(place, { recursive: true })).filter(file => file.endsWith('.js')).sort();
}

/**
 * Runs test files until one fails.
 * @param {string} place
 * @param {readonly string[]} files
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} whether all passed; what takes longer than two minutes did not
 */
async function pass(place, files, env = {}) {
  const paths = files.map(file => path.join(place, file));
  const args = ['test/run/mocha.mjs', '--fast', '--bail', ...paths];
  const { code } = await run(process.execPath, args, { env, quiet: true, timeLimit: 120_000 });
  return code === 0;
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

/** Which parts of which built files each test file runs through. @returns {Promise<Coverage>} */
async function coverage() {
  /** @type {Coverage} */
  const found = new Map();
  const tests = (await scripts(built)).filter(file => file.endsWith('.test.js'));
  await each(tests, async test => {
    const place = path.join(work, 'coverage', test.replaceAll(path.sep, '-'));
    if (!(await pass(built, [test], { NODE_V8_COVERAGE: place }))) {
      console.log(`  ${test} fails without any change, so it is left out.`);
      return;
    }
    for (const report of await readdir(place)) {
      const { result } = JSON.parse(await readFile(path.join(place, report), 'utf8'));
      for (const { url, functions } of result) {
        if (!url.startsWith('file:')) continue;
        const file = path.relative(built, fileURLToPath(url));
        if (file.startsWith('..')) continue;
        const ranges = functions.flatMap((/** @type {{ ranges: Range[] }} */ each) => each.ranges);
        const byTest = found.get(file) ?? new Map();
        found.set(file, byTest.set(test, [...(byTest.get(test) ?? []), ...ranges]));
      }
    }
    await rm(place, { recursive: true });
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
  for (const file of await scripts(built)) {
    const text = await readFile(path.join(built, file), 'utf8');
    const [, encoded] = /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)/.exec(text) ?? [];
    if (!encoded) continue;
    const map = new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString()));
    const ran = [...(covered.get(file) ?? [])];
    full(parse(text, { ecmaVersion: 'latest', sourceType: 'module', locations: true }), node => {
      const edit = editOf(node, text);
      if (!edit || !node.loc) return;
      const origin = map.findEntry(node.loc.start.line - 1, node.loc.start.column);
      if (!('originalSource' in origin)) return;
      const source = path.relative(root, path.resolve(built, path.dirname(file), origin.originalSource));
      if (!source.startsWith(path.join('src', 'core')) || !source.includes(values.only)) return;
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
    });
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
  const all = await changes(await coverage());
  const chosen = shuffled(all, Number(values.seed)).slice(0, Number(values.count));
  console.log(`${chosen.length} of ${all.length} places`);
  const copies = await Promise.all(
    Array.from({ length: os.availableParallelism() }, async (_, worker) => {
      const copy = path.join(work, String(worker));
      await mkdir(copy, { recursive: true });
      await cp(built, copy, { recursive: true });
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
    const passed = await pass(copy, change.tests);
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
