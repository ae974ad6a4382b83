// Builds everything that is compiled: the desktop host, the web host, one bundle per web view, and the tests.
//   node esbuild.js                    development build with source maps
//   node esbuild.js --production       minified, no source maps
//   node esbuild.js --watch            rebuild on change
//   node esbuild.js --tests unit host  the named test folders into dist/test (after the product itself)
const { cp, readdir, rm } = require('node:fs/promises');
const path = require('node:path');
const esbuild = require('esbuild');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const testsAt = process.argv.indexOf('--tests');
const testFolders = testsAt < 0 ? [] : process.argv.slice(testsAt + 1).filter(word => !word.startsWith('--'));

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/** @type {Record<string, import('esbuild').BuildOptions>} */
const product = {
  desktop: {
    ...shared,
    entryPoints: { extension: 'src/extension.ts' },
    outdir: 'dist',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['vscode'],
  },
  web: {
    ...shared,
    entryPoints: { 'extension.web': 'src/extension.ts' },
    outdir: 'dist',
    platform: 'browser',
    target: 'es2022',
    format: 'cjs',
    external: ['vscode'],
  },
  webview: {
    ...shared,
    entryPoints: { style: 'src/webview/style/main.ts' },
    outdir: 'dist/webview',
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  },
};

/** One test folder: each of its TypeScript files becomes one bundle, so that no list of tests is kept by hand. */
async function tests(/** @type {string} */ folder) {
  const files = await readdir(path.join('test', folder), { recursive: true });
  const entryPoints = files.filter(file => file.endsWith('.ts')).map(file => path.join('test', folder, file));
  return {
    ...shared,
    minify: false,
    sourcemap: /** @type {const} */ ('inline'),
    entryPoints,
    outdir: `dist/test/${folder}`,
    outbase: `test/${folder}`,
    platform: /** @type {const} */ ('node'),
    target: 'node20',
    format: /** @type {const} */ ('cjs'),
    mainFields: ['module', 'main'],
    external: ['vscode', 'mocha', 'playwright-core', 'fast-check', 'axe-core', '@vscode/test-electron'],
  };
}

async function main() {
  const builds = Object.values(product);
  for (const folder of testFolders) builds.push(await tests(folder));
  if (production) await rm('dist', { recursive: true, force: true });
  await cp(path.join('node_modules', '@vscode', 'codicons', 'dist'), path.join('dist', 'webview', 'codicons'), {
    recursive: true,
    filter: source => !path.extname(source) || /codicon\.(css|ttf)$/.test(source),
  });
  if (watch) {
    await Promise.all(builds.map(async options => (await esbuild.context(options)).watch()));
    console.log('Watching for changes.');
    return;
  }
  const results = await Promise.all(builds.map(options => esbuild.build(options)));
  for (const { metafile } of results.slice(0, Object.keys(product).length)) {
    for (const [file, { bytes }] of Object.entries(metafile?.outputs ?? {})) {
      if (file.endsWith('.js')) console.log(`${file}  ${(bytes / 1000).toFixed(1)} kB`);
    }
  }
}

main().catch(error => {
  console.error(error.message ?? error);
  process.exitCode = 1;
});
