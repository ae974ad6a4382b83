// Builds everything that needs compiling: the desktop host, the web host, one bundle per web view, and the tests.
//   node esbuild.js                    development build with source maps
//   node esbuild.js --production       minified, no source maps
//   node esbuild.js --watch            rebuild on change
//   node esbuild.js --tests unit host  the named test folders into dist/test, and the product if one of them runs it
//   node esbuild.js --out folder       builds the product into a folder other than dist
const { existsSync, readdirSync } = require('node:fs');
const { cp, mkdir, readdir, readFile, rm, stat, writeFile } = require('node:fs/promises');
const path = require('node:path');
const esbuild = require('esbuild');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const testsAt = process.argv.indexOf('--tests');
const testFolders = testsAt < 0 ? [] : process.argv.slice(testsAt + 1).filter(word => !word.startsWith('--'));
/** Most tests run what they import. */
const runsProduct =
  testFolders.length === 0 || testFolders.some(folder => !['unit', 'vsix', 'bench'].includes(folder));
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
 * Libraries that are imported statically but only needed to read notes. On the desktop, each is a separate file that
 * loads when one of its exports is first used. Anything imported with `import()` is a separate file anyway.
 */
const onFirstUse = ['markdown-it', 'yaml'];

/** Matches the imports as esbuild writes them: one per line, or all on one line. */
const vscodeImports = /(^|[;}])import ?\* ?as ([\w$]+) from ?"vscode"(?=;)/gm;

/** @type {import('esbuild').Plugin} */
const later = {
  name: 'libraries on first use',
  setup({ onResolve, onLoad }) {
    const namespace = 'later';
    onResolve({ filter: /^[^.]/ }, ({ path: library, kind }) =>
      kind === 'import-statement' && onFirstUse.includes(library) ? { path: library, namespace } : undefined,
    );
    onLoad({ filter: /.*/, namespace }, async ({ path: library }) => {
      const names = new Set(['default', ...Object.keys(await import(library))]);
      const getters = [...names].map(
        name => `get ${name}() { return requireBeside('./${library}.js').${name}; }`,
      );
      return { contents: `module.exports = { __esModule: true, ${getters.join(', ')} };` };
    });
  },
};

/** Each folder of src/webview with a `main.ts` is a page: dist/webview/<folder>.js and .css. */
function pages() {
  const mains = readdirSync('src/webview').map(name => [name, `src/webview/${name}/main.ts`]);
  return Object.fromEntries(mains.filter(([, main]) => existsSync(main ?? '')));
}

/**
 * esbuild shares code between files only as ES modules, but VS Code's hosts load CommonJS: on the desktop because the
 * other half of the API must load synchronously, on the web because nothing else works. So this converts the output.
 * `vscode` is used as a whole instead of being copied export by export in each of a hundred modules.
 * @type {import('esbuild').Plugin}
 */
const asCommonJs = {
  name: 'as CommonJS',
  setup({ initialOptions, onEnd }) {
    const { minify = false, sourcemap = false, target } = initialOptions;
    onEnd(async ({ outputFiles = [] }) => {
      for (const file of outputFiles) {
        const { code } = await esbuild.transform(
          file.text
            .replace(vscodeImports, '$1const $2=require("vscode")')
            .replace(/\brequireBeside\(/g, 'require('),
          {
            format: 'cjs',
            minify,
            sourcemap: sourcemap ? 'inline' : false,
            sourcefile: path.basename(file.path),
            legalComments: 'none',
            supported: { 'dynamic-import': false },
            ...(target && { target }),
          },
        );
        file.contents = new TextEncoder().encode(code);
      }
    });
  },
};

/**
 * The web host loads one file and cannot load another by name. So the entry file contains everything it imports, and
 * fetches a further file the way VS Code itself does when something is imported with `import()`.
 * @type {import('esbuild').Plugin}
 */
const inPacks = {
  name: 'in packs',
  setup({ initialOptions, onEnd }) {
    const { minify = false, target } = initialOptions;
    onEnd(async ({ outputFiles = [], metafile }) => {
      const outputs = metafile?.outputs ?? {};
      /** @type {(file: string, found?: Set<string>) => Set<string>} */
      const closure = (file, found = new Set()) => {
        if (found.has(file)) return found;
        found.add(file);
        for (const { path: imported, kind } of outputs[file]?.imports ?? [])
          if (kind === 'import-statement' && imported in outputs) closure(imported, found);
        return found;
      };
      const names = Object.keys(outputs).filter(file => file.endsWith('.js'));
      const first = names.find(file => file.endsWith('extension.web.js')) ?? '';
      const start = closure(first);
      const named = new Map(
        outputFiles.map(file => [path.relative(__dirname, file.path).replaceAll('\\', '/'), file]),
      );
      /** @type {Map<string, string>} */
      const codes = new Map();
      for (const name of names) {
        const text = (named.get(name)?.text ?? '')
          .replace(vscodeImports, '$1const $2=require("vscode")')
          .replace(/\bimport\((?=")/g, 'require.later(');
        const { code } = await esbuild.transform(text, { format: 'cjs', minify, ...(target && { target }) });
        codes.set(name, code);
      }
      const pack = (/** @type {Iterable<string>} */ members) =>
        [...members]
          .map(name => `${JSON.stringify(path.basename(name))}(module,exports,require){${codes.get(name)}\n}`)
          .join(',\n');
      const lazy = new Set(
        names.flatMap(file =>
          (outputs[file]?.imports ?? [])
            .filter(({ kind }) => kind === 'dynamic-import')
            .map(({ path: imported }) => imported),
        ),
      );
      for (const name of names) {
        const file = named.get(name);
        if (!file) continue;
        const own = [...closure(name)].filter(member => !start.has(member));
        const text =
          name === first
            ? `(${(await readFile(loader, 'utf8')).trim().replace(/;$/, '')})({${pack(start)}}, ${JSON.stringify(path.basename(first))});`
            : `({${pack(own)}})`;
        file.contents = new TextEncoder().encode(text);
      }
      const keep = outputFiles.filter(file => {
        const name = path.relative(__dirname, file.path).replaceAll('\\', '/');
        return name === first || lazy.has(name);
      });
      outputFiles.splice(0, outputFiles.length, ...keep);
    });
  },
};

const loader = path.join(__dirname, 'src', 'start', 'packs.js');

/** @type {Record<string, import('esbuild').BuildOptions>} */
const product = {
  desktop: {
    ...shared,
    entryPoints: {
      extension: 'src/extension.ts',
      // Loaded by name.
      'host/api': 'src/api.ts',
      ...Object.fromEntries(onFirstUse.map(library => [`host/${library}`, library])),
    },
    outdir: out,
    chunkNames: 'host/[name]-[hash]',
    // Not 'node': the libraries' ES modules contain the same code and can be tree-shaken.
    platform: 'neutral',
    target: 'node20',
    format: 'esm',
    splitting: true,
    mainFields: ['module', 'main'],
    external: ['vscode', 'node:*'],
    sourcemap: production ? false : 'inline',
    write: false,
    plugins: [later, asCommonJs],
  },
  web: {
    ...shared,
    entryPoints: { 'extension.web': 'src/extension.ts' },
    outdir: out,
    chunkNames: 'web/[name]-[hash]',
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    splitting: true,
    external: ['vscode'],
    sourcemap: false,
    write: false,
    plugins: [inPacks],
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
 * One bundle for each TypeScript file in a test folder, so no list of tests needs maintaining.
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
      // Benchmarks measure what ships; some libraries provide different, slower modules for Node.
      platform: folder === 'bench' ? 'neutral' : 'node',
      target: 'node20',
      mainFields: ['module', 'main'],
      external: [
        'vscode',
        'mocha',
        'acorn*',
        'typescript/*',
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
const testBuild = { minify: false, sourcemap: 'inline', sourcesContent: false, format: 'cjs' };

/**
 * Unit tests share imported modules as chunks instead of each bundling them, and load five times as fast. For plain
 * Node only: VS Code's extension host cannot load ES modules.
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

/** Removes built tests whose source is gone, because they would still run. @param {string} folder */
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

/** Folders whose tests run in the web extension host. @param {string} top */
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
 * One bundle with Mocha and all tests of the folder, because the web extension host loads a single file.
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
  const builds = runsProduct ? Object.values(product) : [];
  for (const folder of testFolders) {
    await removeStale(folder);
    if (folder === 'unit') await markAsModules(path.join('dist', 'test', folder));
    builds.push(...(await tests(folder)));
  }
  if (runsProduct) await prepareOut();
  if (watch) {
    await Promise.all(
      builds.map(async options =>
        (await esbuild.context({ ...options, plugins: [...(options.plugins ?? []), written] })).watch(),
      ),
    );
    console.log('Watching for changes.');
    return;
  }
  await Promise.all(
    builds.map(options => esbuild.build({ ...options, plugins: [...(options.plugins ?? []), written] })),
  );
  for (const folder of runsProduct ? ['.', 'host', 'web', 'webview'] : [])
    for (const file of (await readdir(path.join(out, folder))).filter(name => name.endsWith('.js'))) {
      const { size } = await stat(path.join(out, folder, file));
      console.log(`${path.join(folder, file)}  ${(size / 1000).toFixed(1)} kB`);
    }
}

async function prepareOut() {
  // File names change with the contents, so old files would pile up.
  for (const name of ['host', 'web']) await rm(path.join(out, name), { recursive: true, force: true });
  if (production) {
    await rm(path.join(out, 'webview'), { recursive: true, force: true });
  }
  await cp(path.join('node_modules', '@vscode', 'codicons', 'dist'), path.join(out, 'webview', 'codicons'), {
    recursive: true,
    filter: source => !path.extname(source) || /codicon\.(css|ttf)$/.test(source),
  });
}

/**
 * Writes output files that a plugin changed after the build.
 * @type {import('esbuild').Plugin}
 */
const written = {
  name: 'written',
  setup({ initialOptions, onEnd }) {
    if (initialOptions.write !== false) return;
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path: file, contents } of outputFiles) {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, contents);
      }
    });
  },
};

/** The product's builds, for tools that inspect what ships. */
module.exports = { product };

if (require.main === module) {
  main().catch(error => {
    console.error(error.message ?? error);
    process.exitCode = 1;
  });
}
