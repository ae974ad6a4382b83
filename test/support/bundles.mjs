// @ts-check
// What each host loads, and when: node test/support/bundles.mjs prints it as JSON.
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './root.mjs';

/**
 * @typedef {object} Bundle
 * @property {number} bytes of the entry file, as it ships
 * @property {readonly string[]} atStart the sources and packages that are loaded at startup
 * @property {readonly string[]} onFirstUse the ones that `src/product.ts` adds
 */

const { product } = createRequire(import.meta.url)(path.join(root, 'esbuild.js'));

/** @param {'desktop' | 'web'} host @returns {Promise<Bundle>} */
async function bundleOf(host) {
  const { metafile, outputFiles = [] } = await esbuild.build({
    ...product[host],
    absWorkingDir: root,
    metafile: true,
    minify: true,
    sourcemap: false,
    write: false,
  });
  const outputs = metafile?.outputs ?? {};
  const madeFrom = (/** @type {string} */ source) =>
    Object.keys(outputs).find(file => outputs[file]?.entryPoint === source) ?? '';
  /** @type {(file: string, found?: Set<string>) => Set<string>} */
  const closure = (file, found = new Set()) => {
    if (found.has(file)) return found;
    found.add(file);
    for (const { path: imported, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && imported in outputs) closure(imported, found);
    return found;
  };
  const sources = (/** @type {Iterable<string>} */ files) =>
    [...new Set([...files].flatMap(file => Object.keys(outputs[file]?.inputs ?? {})))].sort();
  const start = closure(madeFrom('src/extension.ts'));
  const first = path.join(root, madeFrom('src/extension.ts'));
  return {
    bytes: outputFiles.find(file => file.path === first)?.contents.byteLength ?? 0,
    atStart: sources(start),
    onFirstUse: sources([...closure(madeFrom('src/product.ts'))].filter(file => !start.has(file))),
  };
}

/** @returns {Promise<Record<string, { bytes: number, sources: readonly string[] }>>} what each page is built from */
async function pages() {
  const { metafile } = await esbuild.build({
    ...product.webview,
    absWorkingDir: root,
    metafile: true,
    minify: true,
    sourcemap: false,
    write: false,
  });
  return Object.fromEntries(
    Object.entries(metafile?.outputs ?? {})
      .filter(([file]) => file.endsWith('.js'))
      .map(([file, { bytes, inputs }]) => [
        path.basename(file, '.js'),
        { bytes, sources: Object.keys(inputs).sort() },
      ]),
  );
}

process.stdout.write(
  JSON.stringify({
    desktop: await bundleOf('desktop'),
    web: await bundleOf('web'),
    pages: await pages(),
  }),
);
