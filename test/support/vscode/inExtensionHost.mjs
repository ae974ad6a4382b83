// @ts-check
// Runs a module inside VS Code's extension host, on the desktop or by the npm route.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../command.mjs';
import { lookIn } from '../counts.mjs';
import { root } from '../root.mjs';
import { findVSCode } from './findVSCode.mjs';
import { installPackage } from './installPackage.mjs';
import { watchWindow } from './lookAt.mjs';
import { leavePlace, takePlace } from './places.mjs';
import { writeProfile } from './server.mjs';
import { createWorkspace } from './workspace.mjs';

/** @type {Promise<import('./findVSCode.mjs').VSCode> | undefined} */
let found;
const usualLimit = 15 * 60_000;

/** An extension that does nothing: VS Code runs tests only with an extension under development. */
const nothing = path.join(root, 'test', 'support', 'vscode', 'empty');

/**
 * @typedef {object} HostRun
 * @property {string} tests a module with `run()`
 * @property {string} log a file for all output
 * @property {import('./workspace.mjs').Kind} [workspace] defaults to `none`
 * @property {Record<string, unknown>} [settings] user settings
 * @property {boolean} [trust] `false` opens the workspace in restricted mode
 * @property {boolean} [web] runs in the web extension host
 * @property {string} [extension] the extension's folder; defaults to the checkout
 * @property {string} [beside] the folder of another extension to install
 * @property {string} [vsix] a package to install instead of loading `extension`
 * @property {number} [timeLimit] in milliseconds; defaults to 15 minutes
 * @property {(line: string) => void} onLine receives each line of output
 */

/**
 * Opens VS Code with a fresh profile and workspace, and waits for the tests to end.
 * @param {HostRun} options
 * @returns {Promise<number>} the exit code: 0 on success, 124 after the time limit
 */
export async function inExtensionHost(options) {
  const { workspace = 'none', trust = true, web = false, beside, vsix } = options;
  found ??= findVSCode(console.log);
  const { desktop, display } = await found;
  const { folder, home, remove } = await createWorkspace(workspace);
  try {
    const extensions = path.join(home, 'extensions');
    if (vsix) await installPackage(vsix, extensions, desktop);
    if (beside) await cp(beside, path.join(extensions, path.basename(beside)), { recursive: true });
    const settings = {
      ...(!trust && { 'security.workspace.trust.startupPrompt': 'never' }),
      ...(web && {
        'extensions.webWorker': true,
        'remote.extensionKind': { 'teamlead.team-lead': ['web'] },
      }),
      ...options.settings,
    };
    await mkdir(path.dirname(options.log), { recursive: true });
    const extension = vsix ? nothing : options.extension;
    const run = { ...options, settings, ...(extension && { extension }) };
    if (desktop !== undefined) return await onDesktop(run, desktop, display, folder, home);
    return await inPage(run, folder, home, beside || vsix ? extensions : undefined);
  } finally {
    await remove();
  }
}

/**
 * @param {HostRun} options
 * @param {string} desktop its executable
 * @param {readonly string[]} display the command to prefix it with
 * @param {string | undefined} folder to open
 * @param {string} home for its files
 */
async function onDesktop(options, desktop, display, folder, home) {
  const {
    tests,
    log,
    settings,
    trust = true,
    web = false,
    extension = root,
    timeLimit = usualLimit,
    onLine,
  } = options;
  const userData = path.join(home, 'user');
  await writeProfile(userData, settings);
  const [program = '', ...args] = [
    ...display,
    desktop,
    ...(folder ? [folder] : []),
    `--user-data-dir=${userData}`,
    `--extensions-dir=${path.join(home, 'extensions')}`,
    `--extensionDevelopmentPath=${extension}`,
    `--extensionTestsPath=${tests}`,
    '--no-sandbox',
    '--disable-gpu-sandbox',
    '--disable-updates',
    '--disable-telemetry',
    '--skip-welcome',
    '--skip-release-notes',
    ...(trust ? ['--disable-workspace-trust'] : []),
    ...(web ? ['--extensionDevelopmentKind=web'] : []),
  ];
  const { code } = await run(program, args, { log, onLine, timeLimit });
  return code;
}

/**
 * @param {HostRun} options
 * @param {string | undefined} folder to open
 * @param {string} home for its files
 * @param {string | undefined} extensions the folder of installed ones
 */
async function inPage(options, folder, home, extensions) {
  const { tests, log, trust = true, extension = root, timeLimit = usualLimit, onLine } = options;
  const looks = path.join(home, 'looks');
  await mkdir(looks);
  const settings = {
    ...options.settings,
    teamLeadTests: { .../** @type {object} */ (options.settings?.teamLeadTests), looks },
  };
  const place = await takePlace({ trust, extensions }, settings);
  const file = createWriteStream(log);
  const print = (/** @type {string} */ text) => {
    file.write(`${text}\n`);
    const wanted = lookIn(text);
    if (wanted) void look(wanted);
    else for (const line of text.split('\n')) onLine(line);
  };
  const look = watchWindow(place.page, print);
  /** @type {NodeJS.Timeout | undefined} */
  let limit;
  try {
    const { page, server } = place;
    await page.setViewportSize({ width: 1280, height: 800 });
    page.on('pageerror', error => print(`In the workbench: ${error.message}`));
    /** @type {Promise<number>} */
    const exit = new Promise((resolve, reject) => {
      limit = setTimeout(resolve, timeLimit, 124);
      page.once('crash', () => reject(new Error('The page of the workbench crashed.')));
      void server.ended.then(() => reject(new Error("VS Code's server ended.")));
      listen(page, { exit: resolve, print })
        .then(() =>
          page.goto(server.address({ folder, development: extension, tests }), {
            // The workbench is slow to load on a busy machine.
            timeout: 120_000,
            waitUntil: 'commit',
          }),
        )
        .catch(reject);
    });
    return await exit;
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    clearTimeout(limit);
    file.end();
    await once(file, 'close');
    await leavePlace(place);
  }
}

/** @typedef {{ exit: (code: number) => void, print: (text: string) => void }} Listener */
/** @type {WeakMap<import('playwright-core').Page, Listener>} */
const listeners = new WeakMap();

/** Receives the reports of tests that run in a page. @param {import('playwright-core').Page} page @param {Listener} listener */
async function listen(page, listener) {
  const known = listeners.has(page);
  listeners.set(page, listener);
  // Exposed functions survive navigation, so expose them once per page.
  if (known) return;
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) =>
    listeners.get(page)?.exit(code),
  );
  await page.exposeFunction(
    'codeAutomationLog',
    (/** @type {string} */ _level, /** @type {unknown[]} */ args) =>
      listeners.get(page)?.print(printed(args)),
  );
}

/** Formats arguments as the console would: substitutes `%s`, drops `%c` with its style. @param {unknown[]} args */
function printed(args) {
  const [first = '', ...rest] = args.map(String);
  const filled = first.replace(/%[csdifoO]/g, mark => {
    const value = rest.shift() ?? '';
    return mark === '%c' ? '' : value;
  });
  return [filled, ...rest].join(' ').trim();
}
