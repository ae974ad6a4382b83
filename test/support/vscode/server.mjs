// @ts-check
// Starts, addresses and stops VS Code's server from the npm registry.
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { end } from '../command.mjs';
import { root } from '../root.mjs';
import { vscodeServer } from './npmRoute.mjs';

const cleanSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  // A second extension host that only web tests need, and that adds a second to each start.
  'extensions.webWorker': false,
  // It keeps scanning all processes of the machine for ports.
  'remote.autoForwardPorts': false,
  // As on the desktop: in a browser, VS Code would save a second after each change by default.
  'files.autoSave': 'off',
};

/**
 * Writes a fresh profile, with everything distracting turned off.
 * @param {string} folder for `--user-data-dir`
 * @param {Record<string, unknown>} [settings] user settings, added to the defaults
 */
export async function writeProfile(folder, settings) {
  const user = path.join(folder, 'User');
  await mkdir(user, { recursive: true });
  await writeFile(
    path.join(user, 'settings.json'),
    JSON.stringify({ ...cleanSettings, ...settings }, undefined, 2),
  );
}

/**
 * @typedef {object} ServerOptions
 * @property {Record<string, unknown>} [settings] user settings of its own profile
 * @property {boolean} [trust] `false` opens folders in restricted mode; otherwise they are trusted without asking
 * @property {number} [port] defaults to any free port
 * @property {string | undefined} [userData] an existing profile to use and keep; by default, a fresh one is removed with the server
 * @property {string | undefined} [extensions] a folder of installed extensions; defaults to none
 * @property {string | undefined} [beside] the folder of an extension to install, without `extensions`
 * @property {NodeJS.ProcessEnv} [env] added to the extension host's environment
 * @property {(text: string) => void} [log] receives the server's output
 * @property {(text: string) => void} [say] reports a slow step
 */

/**
 * @typedef {object} Page What an address opens.
 * @property {string | undefined} [folder] a folder or a `.code-workspace` file; omitted for an empty window
 * @property {string | undefined} [development] the folder of an extension to load
 * @property {number | undefined} [debugPort] where the extension host listens for a debugger
 * @property {string | undefined} [tests] a module with `run()`, for the extension host to run
 */

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {string} userData
 * @property {(page: Page) => string} address
 * @property {Promise<void>} ended resolves when the server has ended, for any reason
 * @property {() => Promise<void>} stop
 */

/**
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>} ready to open
 */
export async function startServer(options = {}) {
  const { settings, trust = true, port = 0, env, log = () => {}, say = console.log } = options;
  const { node, main } = await vscodeServer(say);
  const own = await mkdtemp(path.join(os.tmpdir(), 'team-lead-server-'));
  const userData = options.userData ?? path.join(own, 'user');
  if (!options.userData) await writeProfile(userData, settings);
  const extensions = options.extensions ?? path.join(own, 'extensions');
  if (options.beside)
    await cp(options.beside, path.join(extensions, path.basename(options.beside)), { recursive: true });
  const preload = pathToFileURL(path.join(root, 'test', 'support', 'vscode', 'exitWithParent.mjs')).href;
  const child = spawn(
    node,
    [
      `--import=${preload}`,
      main,
      '--host=127.0.0.1',
      `--port=${port}`,
      '--accept-server-license-terms',
      '--without-connection-token',
      // Lets an address name an extension under development and its tests.
      '--enable-smoke-test-driver',
      '--disable-telemetry',
      '--disable-update-check',
      ...(trust ? ['--disable-workspace-trust'] : []),
      `--server-data-dir=${path.join(own, 'server')}`,
      `--user-data-dir=${userData}`,
      `--extensions-dir=${extensions}`,
    ],
    {
      env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  /** @type {Promise<void>} */
  const ended = new Promise(resolve => child.once('close', () => resolve()));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) end(child);
    await ended;
    await rm(own, { recursive: true, force: true, maxRetries: 5 });
  };
  let printed = '';
  /** @type {Promise<number>} */
  const listening = new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        log(text);
        if (printed.length < 10_000) printed += text;
        const line = /agent listening on (\d+)/.exec(printed);
        if (line) resolve(Number(line[1]));
        // If the port is taken, it prints this and keeps running.
        const busy = /listen E[A-Z]+: .*/.exec(printed);
        if (busy) reject(new Error(`VS Code's server did not start: ${busy[0]}`));
      });
    }
    child.once('error', reject);
    void ended.then(() => reject(new Error(`VS Code's server did not start:\n${printed}`)));
  });
  try {
    const bound = await listening;
    return { port: bound, userData, address: page => address(bound, page), ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {number} port @param {Page} page */
function address(port, page) {
  const remote = (/** @type {string} */ file) =>
    `vscode-remote://127.0.0.1:${port}${encodeURI(path.resolve(file))}`;
  const payload = [['skipWelcome', 'true']];
  if (page.development) payload.push(['extensionDevelopmentPath', remote(page.development)]);
  if (page.debugPort) payload.push(['inspect-extensions', String(page.debugPort)]);
  if (page.tests) payload.push(['extensionTestsPath', remote(page.tests)]);
  const query = new URLSearchParams();
  if (page.folder === undefined) query.set('ew', 'true');
  else query.set(page.folder.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(page.folder));
  query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query}`;
}
