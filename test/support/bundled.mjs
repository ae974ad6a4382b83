// @ts-check
// Third-party packages that ship: node test/support/bundled.mjs prints the ones in the product's bundles as JSON.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { root } from './root.mjs';

/**
 * @typedef {object} Bundled
 * @property {string} name
 * @property {string} folder where it is installed, as written in the lock file
 * @property {string} version
 * @property {string} license its SPDX expression
 * @property {string} author
 * @property {string} text of its license file; empty if it has none
 */

/** Copied instead of bundled. */
const copied = ['node_modules/@vscode/codicons'];

/** The packages that contribute at least one byte to what ships, by name. @returns {Promise<readonly Bundled[]>} */
export async function bundledPackages() {
  const { product } = createRequire(import.meta.url)(path.join(root, 'esbuild.js'));
  /** @type {readonly import('esbuild').BuildOptions[]} */
  const builds = Object.values(product);
  const results = await Promise.all(
    builds.map(options =>
      esbuild.build({
        ...options,
        absWorkingDir: root,
        metafile: true,
        minify: true,
        sourcemap: false,
        write: false,
      }),
    ),
  );
  const folders = new Set(copied);
  for (const { metafile } of results) {
    for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
        if (folder && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  const packages = await Promise.all([...folders].map(describe));
  return packages.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}

/** @param {string} folder @returns {Promise<Bundled>} */
async function describe(folder) {
  const place = path.join(root, folder);
  const { name, version, license, author } = JSON.parse(
    await readFile(path.join(place, 'package.json'), 'utf8'),
  );
  const files = (await readdir(place)).filter(file => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file));
  const texts = await Promise.all(files.sort().map(file => readFile(path.join(place, file), 'utf8')));
  return {
    name,
    folder,
    version,
    license: typeof license === 'string' ? license : '',
    author: typeof author === 'string' ? author : (author?.name ?? ''),
    text: texts
      .map(text => text.replace(/\r\n?/g, '\n').trim())
      .filter(Boolean)
      .join('\n\n'),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(JSON.stringify(await bundledPackages()));
