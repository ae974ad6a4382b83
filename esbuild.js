// Builds everything that is compiled: the desktop host, the web host, one bundle per web view, and the tests.
//   node esbuild.js                    development build with source maps
//   node esbuild.js --production       minified, no source maps
//   node esbuild.js --watch            rebuild on change
//   node esbuild.js --tests unit host  the named test folders into dist/test (after the product itself)
//   node esbuild.js --out folder       the product into another folder than dist
const { existsSync } = require('node:fs');
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
 * What is imported when it is first needed: libraries, and our own modules with much text (their files, without `.ts`). On
 * the desktop each is a file of its own, which is not even read before; the web host loads a single file, so there they
 * stay inside.
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
 * Libraries that the code imports as usual and that only read notes: on the desktop each is a file of its own too, which
 * is loaded when one of its names is first used, so that starting up does not wait for it.
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

/** @type {Record<string, import('esbuild').BuildOptions>} */
const product = {
  desktop: {
    ...shared,
    entryPoints: { extension: 'src/extension.ts' },
    outdir: out,
    // Not 'node': the libraries' plain modules are the same code, and what is not used can be left out of them.
    platform: 'neutral',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['vscode', 'node:*'],
    plugins: [apart, later],
    // As `require`, which tells default exports as the bundle does.
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
    entryPoints: {
      style: 'src/webview/style/main.ts',
      preview: 'src/webview/preview/main.ts',
      team: 'src/webview/team/main.ts',
    },
    outdir: path.join(out, 'webview'),
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  },
};

/**
 * A folder of tests: each of its TypeScript files becomes one bundle, so that no list of tests is kept by hand.
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
      // What is measured is built as it ships: libraries have other, slower modules for Node.
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
 * Modules share what they import instead of each bundling it, which loads in a fifth of the time. VS Code's extension
 * host loads no modules, so this is for plain Node alone.
 * @type {import('esbuild').BuildOptions}
 */
const asModules = {
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  // Some libraries call `require` for what Node brings.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
};

/** @param {string} folder its `.js` files are modules */
async function sayModules(folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }\n');
}

/** Built tests whose source has gone would still be found and run. @param {string} folder */
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
 * The web extension host loads one file and no modules: Mocha and all tests of the folder in one bundle.
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

/** Mocha's browser file takes any `module` in sight for its own and would replace the bundle's exports. */
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
    if (folder === 'unit') await sayModules(path.join('dist', 'test', folder));
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

/** What ships, for whoever asks what is in it. */
module.exports = { product };

if (require.main === module) {
  main().catch(error => {
    console.error(error.message ?? error);
    process.exitCode = 1;
  });
}
