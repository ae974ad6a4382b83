// @ts-check
// The contract of every command, read from the command files. These import `vscode`, so they are bundled with a stub
// that accepts every call and does nothing: only the declarations matter.
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './root.mjs';

/**
 * @typedef {import('../../src/protocol/contract').UiCommand} UiCommand
 * @typedef {import('../../src/protocol/contract').Contract<string, import('valibot').GenericSchema, unknown, unknown>} Contract
 * @typedef {UiCommand & Partial<Pick<Contract, 'takes' | 'describe' | 'describeResult'>> & { file: string }} FoundContract
 */

/** @type {Promise<readonly FoundContract[]> | undefined} */
let found;

/** All contracts, each with its file. @returns {Promise<readonly FoundContract[]>} */
export function contracts() {
  found ??= read();
  return found;
}

/** The commands that take an argument, by id. @returns {Promise<Map<string, { takes: import('valibot').GenericSchema }>>} */
export async function contractsById() {
  const all = await contracts();
  return new Map(all.flatMap(({ id, takes }) => (takes ? [[id, { takes }]] : [])));
}

async function read() {
  const folder = path.join(root, 'src', 'features');
  const files = (await readdir(folder, { recursive: true }))
    .filter(file => file.endsWith('.ts'))
    .map(file => file.replaceAll('\\', '/'))
    .sort();
  const outfile = path.join(root, 'dist', 'test', `contracts-${process.pid}.mjs`);
  await mkdir(path.dirname(outfile), { recursive: true });
  await build({
    stdin: {
      contents: `export default {${files.map(file => `'${file}': () => import('./${file}')`).join(',\n')}};`,
      resolveDir: folder,
    },
    bundle: true,
    outfile,
    platform: 'browser',
    target: 'node20',
    format: 'esm',
    logLevel: 'silent',
    external: ['node:*'],
    plugins: [withoutVSCode],
  });
  /** @type {{ default: Record<string, () => Promise<Record<string, unknown>>> }} */
  const { default: modules } = await import(pathToFileURL(outfile).href);
  /** @type {FoundContract[]} */
  const all = [];
  for (const [file, load] of Object.entries(modules)) {
    const { contract } = await load();
    if (contract) all.push({ .../** @type {UiCommand} */ (contract), file: `src/features/${file}` });
  }
  return all;
}

/** @type {import('esbuild').Plugin} */
const withoutVSCode = {
  name: 'without VS Code',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode$/ }, ({ path: name }) => ({ path: name, namespace: 'stand-in' }));
    onLoad({ filter: /.*/, namespace: 'stand-in' }, () => ({
      contents: `const anything = new Proxy(class {}, {
        get: (target, name) => (name === 'prototype' ? target.prototype : anything),
        getPrototypeOf: () => anything,
        apply: () => anything,
        construct: () => ({}),
      });
      module.exports = anything;`,
    }));
  },
};
