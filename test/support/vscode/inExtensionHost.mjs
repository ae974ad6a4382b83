// @ts-check
// Runs a module inside VS Code's extension host, whether on the desktop or by the npm route.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../command.mjs';
import { root } from '../root.mjs';
import { findVSCode } from './findVSCode.mjs';
import { writeProfile } from './server.mjs';
import { createWorkspace } from './workspace.mjs';

/** @type {Promise<import('./findVSCode.mjs').VSCode> | undefined} */
let found;

/**
 * @typedef {object} HostRun
 * @property {string} tests a module with `run()`
 * @property {string} log a file that gets all output
 * @property {import('./workspace.mjs').Kind} [workspace] defaults to `none`
 * @property {Record<string, unknown>} [settings] user settings
 * @property {boolean} [trust] `false` opens the workspace in restricted mode
 * @property {boolean} [web] runs in the web extension host
 * @property {string} [extension] the extension's folder; defaults to the checkout
 * @property {string} [beside] the folder of another extension to install
 * @property {(line: string) => void} onLine gets each line of output
 */

/**
 * Starts VS Code with a fresh profile and workspace, and waits for the tests to end.
 * @param {HostRun} options
 * @returns {Promise<number>} the exit code: 0 on success, 124 after a quarter of an hour
 */
export async function inExtensionHost(options) {
  const {
    tests,
    log,
    workspace = 'none',
    settings,
    trust = true,
    web = false,
    extension = root,
    beside,
    onLine,
  } = options;
  found ??= findVSCode(console.log);
  const { desktop, display } = await found;
  const { folder, home, remove } = await createWorkspace(workspace);
  try {
    const userData = path.join(home, 'user');
    const extensions = path.join(home, 'extensions');
    if (beside) await cp(beside, path.join(extensions, path.basename(beside)), { recursive: true });
    await writeProfile(userData, {
      ...(!trust && { 'security.workspace.trust.startupPrompt': 'never' }),
      ...(web && {
        'extensions.webWorker': true,
        'remote.extensionKind': { 'teamlead.team-lead': ['web'] },
      }),
      ...settings,
    });
    const start = {
      vscodeExecutablePath: await writeLauncher(home),
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      extensionTestsEnv: {
        VSCODE_DESKTOP: desktop,
        VSCODE_TRUST: trust ? undefined : 'ask',
      },
      launchArgs: [
        ...(folder ? [folder] : []),
        `--user-data-dir=${userData}`,
        `--extensions-dir=${extensions}`,
        '--disable-telemetry',
        // For the desktop; the npm route uses the setting above.
        ...(web ? ['--extensionDevelopmentKind=web'] : []),
      ],
    };
    const runner = path.join(root, 'test', 'support', 'vscode', 'runTests.mjs');
    const [program = '', ...args] = [...display, process.execPath, runner, JSON.stringify(start)];
    await mkdir(path.dirname(log), { recursive: true });
    const { code } = await run(program, args, { log, onLine, timeLimit: 15 * 60_000 });
    return code;
  } finally {
    await remove();
  }
}

/** An executable that takes the desktop's flags. @param {string} folder */
async function writeLauncher(folder) {
  const launcher = path.join(root, 'test', 'support', 'vscode', 'launcher.mjs');
  const windows = process.platform === 'win32';
  const file = path.join(folder, windows ? 'code.cmd' : 'code');
  const text = windows
    ? `@"${process.execPath}" "${launcher}" %*\r\n`
    : `#!/bin/sh\nexec "${process.execPath}" "${launcher}" "$@"\n`;
  await writeFile(file, text, { mode: 0o755 });
  return file;
}
