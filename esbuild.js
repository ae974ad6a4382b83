// Builds everything that is compiled: the desktop host, the web host, one bundle per web view, and the tests.
//   node esbuild.js                    development build with source maps
//   node esbuild.js --production       minified, no source maps
//   node esbuild.js --watch            rebuild on change
//   node esbuild.js --tests unit host  the named test folders into dist/test (after the product itself)
//   node esbuild.js --out folder       the product into a folder other than dist
const { existsSync, readdirSync } = require('node:fs');
const { cp, mkdir, readdir, readFile, rm, writeFile } = require('node:fs/promises');
const path = require('node:path');
const esbuild = require('esbuild');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const testsAt = process.argv.indexOf('--tests');
const testFolders = testsAt < 0 ? [] : process.argv.slice(testsAt + 1).filter(word => !word.startsWith('--'));
const outAt = process.argv.indexOf('--out');
const out = (outAt > 0 && process.argv[outAt + 1]) || 'dist';

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/**
 * Modules loaded on demand: libraries, and our own text-heavy modules (paths without `.ts`). On the desktop each is a
 * separate file that is not read until it is needed; the web host loads a single file, so there they are bundled in.
 */
const onDemand = [
  'chrono-node/en',
  'fflate',
  'ical-generator',
  'retext-equality',
  './src/core/lint/english/english',
  './src/core/playbook/cards',
];
/**
 * Libraries that are imported statically but only needed to read notes. On the desktop each is a separate file too,
 * loaded when one of its names is first used, to keep it out of startup.
 */
const onFirstUse = ['markdown-it', 'yaml'];
const fileOf = (/** @type {string} */ wanted) => wanted.replace('./src/core/', '').replaceAll('/', '-');

/** @type {import('esbuild').Plugin} */
const apart = {
  name: 'on demand',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path: imported, kind, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const own = path.relative(__dirname, path.resolve(resolveDir, imported)).replaceAll('\\', '/');
      const wanted = imported.startsWith('.') ? `./${own}` : imported;
      return onDemand.includes(wanted)
        ? { path: `./onDemand/${fileOf(wanted)}.js`, external: true }
        : undefined;
    });
  },
};

/** @type {import('esbuild').Plugin} */
const later = {
  name: 'libraries on first use',
  setup({ onResolve, onLoad }) {
    const namespace = 'later';
    onResolve({ filter: /^[^.]/ }, ({ path: library, kind }) =>
      kind === 'import-statement' && onFirstUse.includes(library) ? { path: library, namespace } : undefined,
    );
    onResolve({ filter: /^\.\/onDemand\//, namespace }, ({ path: file }) => ({ path: file, external: true }));
    onLoad({ filter: /.*/, namespace }, async ({ path: library }) => {
      const names = new Set(['default', ...Object.keys(await import(library))]);
      const load = `require('./onDemand/${fileOf(library)}.js')`;
      const getters = [...names].map(name => `get ${name}() { return ${load}.${name}; }`);
      return { contents: `module.exports = { __esModule: true, ${getters.join(', ')} };` };
    });
  },
};

/** Each folder of src/webview with a `main.ts` is a page: dist/webview/<folder>.js and .css. */
function pages() {
  const mains = readdirSync('src/webview').map(name => [name, `src/webview/${name}/main.ts`]);
  return Object.fromEntries(mains.filter(([, main]) => existsSync(main ?? '')));
}

/** @type {Record<string, import('esbuild').BuildOptions>} */
const product = {
  desktop: {
    ...shared,
    entryPoints: { extension: 'src/extension.ts' },
    outdir: out,
    // Not 'node': the libraries' ES modules are the same code, and their unused parts can be dropped.
    platform: 'neutral',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['vscode', 'node:*'],
    plugins: [apart, later],
    // Emit `require`, which resolves default exports the way the bundle does.
    supported: { 'dynamic-import': false },
  },
  onDemand: {
    ...shared,
    entryPoints: Object.fromEntries([...onDemand, ...onFirstUse].map(library => [fileOf(library), library])),
    outdir: path.join(out, 'onDemand'),
    platform: 'neutral',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['node:*'],
  },
  web: {
    ...shared,
    entryPoints: { 'extension.web': 'src/extension.ts' },
    outdir: out,
    platform: 'browser',
    target: 'es2022',
    format: 'cjs',
    external: ['vscode'],
  },
  webview: {
    ...shared,
    entryPoints: pages(),
    outdir: path.join(out, 'webview'),
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  },
};

/**
 * One bundle for each TypeScript file in a test folder, so there is no list of tests to maintain.
 * @param {string} folder
 * @returns {Promise<import('esbuild').BuildOptions[]>}
 */
async function tests(folder) {
  const top = path.join('test', folder);
  if (!existsSync(top)) return [];
  const files = (await readdir(top, { recursive: true })).filter(file => file.endsWith('.ts')).sort();
  const web = folder === 'host' ? await webFolders(top) : [];
  const isWeb = (/** @type {string} */ file) => file === 'webIndex.ts' || web.includes(path.dirname(file));
  return [
    {
      ...shared,
      ...testBuild,
      ...(folder === 'unit' && asModules),
      entryPoints: files.filter(file => !isWeb(file)).map(file => path.join(top, file)),
      outdir: path.join('dist', top),
      outbase: top,
      // Benchmarks measure what ships; for Node, some libraries provide different, slower modules.
      platform: folder === 'bench' ? 'neutral' : 'node',
      target: 'node20',
      mainFields: ['module', 'main'],
      external: [
        'vscode',
        'mocha',
        'acorn*',
        'scslre',
        'esbuild',
        'playwright-core',
        'fast-check',
        'axe-core',
        '@vscode/*',
        'node:*',
      ],
    },
    ...web.map(name =>
      webTests(
        top,
        name,
        files.filter(file => path.dirname(file) === name && file.endsWith('.test.ts')),
      ),
    ),
  ];
}

/** @type {import('esbuild').BuildOptions} */
const testBuild = { minify: false, sourcemap: 'inline', format: 'cjs' };

/**
 * Unit tests share imported modules as chunks instead of bundling them each, and load five times as fast. VS Code's
 * extension host cannot load ES modules, so this is for plain Node only.
 * @type {import('esbuild').BuildOptions}
 */
const asModules = {
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  // Some libraries `require` Node's built-in modules.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
};

/** @param {string} folder whose `.js` files are ES modules */
async function markAsModules(folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }\n');
}

/** Removes built tests whose source is gone; they would still run. @param {string} folder */
async function removeStale(folder) {
  const built = path.join('dist', 'test', folder);
  if (!existsSync(built)) return;
  for (const file of await readdir(built, { recursive: true })) {
    const source = path.join('test', folder, file.replace(/\.js$/, '.ts'));
    const isStale = /\.(test|bench)\.js$/.test(file) && !existsSync(source);
    if (isStale || file.startsWith('chunks'))
      await rm(path.join(built, file), { recursive: true, force: true });
  }
}

/** The folders whose tests run in the web extension host. @param {string} top */
async function webFolders(top) {
  const folders = [];
  for (const entry of await readdir(top, { withFileTypes: true })) {
    const precondition = path.join(top, entry.name, 'precondition.json');
    if (
      entry.isDirectory() &&
      existsSync(precondition) &&
      JSON.parse(await readFile(precondition, 'utf8')).web
    ) {
      folders.push(entry.name);
    }
  }
  return folders;
}

/**
 * One bundle with Mocha and all tests of the folder: the web extension host loads a single file.
 * @param {string} top
 * @param {string} folder
 * @param {string[]} files
 * @returns {import('esbuild').BuildOptions}
 */
function webTests(top, folder, files) {
  const imports = files.map(file => `import(${JSON.stringify(`./${file.replaceAll('\\', '/')}`)})`);
  return {
    ...shared,
    ...testBuild,
    stdin: {
      contents: `import { runTests } from './webIndex';
        export const run = () => runTests(() => Promise.all([${imports.join(', ')}]));`,
      resolveDir: top,
      sourcefile: `${folder}.js`,
    },
    outfile: path.join('dist', top, folder, 'index.js'),
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    alias: { 'node:assert/strict': './test/support/assertInBrowser.ts' },
    plugins: [mochaInBrowser],
  };
}

/** Mocha's browser build assigns to any `module` in scope, which would overwrite the bundle's exports. */
const mochaInBrowser = {
  name: 'mocha-in-browser',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
      contents: `(function (exports, module, define) {${await readFile(file, 'utf8')}\n}).call(globalThis);`,
    }));
  },
};

async function main() {
  const builds = Object.values(product);
  for (const folder of testFolders) {
    await removeStale(folder);
    if (folder === 'unit') await markAsModules(path.join('dist', 'test', folder));
    builds.push(...(await tests(folder)));
  }
  if (production) {
    for (const name of ['extension.js', 'extension.web.js', 'onDemand', 'webview']) {
      await rm(path.join(out, name), { recursive: true, force: true });
    }
  }
  await cp(path.join('node_modules', '@vscode', 'codicons', 'dist'), path.join(out, 'webview', 'codicons'), {
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

/** The product's builds, for tools that inspect what ships. */
module.exports = { product };

if (require.main === module) {
  main().catch(error => {
    console.error(error.message ?? error);
    process.exitCode = 1;
  });
}
