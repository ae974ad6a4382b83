// @ts-check
// The one way to run a module inside VS Code's extension host, on the desktop and on the npm route.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../command.mjs';
import { root } from '../root.mjs';
import { findVSCode } from './findVSCode.mjs';
import { layProfile } from './server.mjs';
import { layWorkspace } from './workspace.mjs';

/** @type {Promise<import('./findVSCode.mjs').VSCode> | undefined} */
let found;

/**
 * @typedef {object} HostRun
 * @property {string} tests a module with `run()`
 * @property {string} log the file that gets all that is printed
 * @property {import('./workspace.mjs').Kind} [workspace] `none` unless given
 * @property {Record<string, unknown>} [settings] user settings
 * @property {boolean} [trust] `false`: the workspace is in restricted mode
 * @property {boolean} [web] in the web extension host
 * @property {string} [extension] the extension's folder; the checkout unless given
 * @property {(line: string) => void} onLine gets each line that is printed
 */

/**
 * Starts VS Code with a fresh profile and workspace, and waits for the tests in it.
 * @param {HostRun} options
 * @returns {Promise<number>} the exit code: 0 when all is well, 124 when it took more than a quarter of an hour
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
    onLine,
  } = options;
  found ??= findVSCode(console.log);
  const { desktop, display } = await found;
  const { folder, home, remove } = await layWorkspace(workspace);
  try {
    const userData = path.join(home, 'user');
    await layProfile(userData, {
      ...(!trust && { 'security.workspace.trust.startupPrompt': 'never' }),
      ...(web && { 'remote.extensionKind': { 'teamlead.team-lead': ['web'] } }),
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
        `--extensions-dir=${path.join(home, 'extensions')}`,
        '--disable-telemetry',
        // The desktop's way; on the npm route the setting above does it.
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

/** An executable that takes the desktop's arguments. @param {string} folder */
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
