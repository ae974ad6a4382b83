// @ts-check
// Opens VS Code with the extension and a fresh sample team, showing the Team Lead side bar:
//   npm start                          a window, or a browser address if no window can be opened
//   npm start -- --port 8123           always an address, on a fixed port
//   npm start -- --folder ../notes     your own folder instead of the sample team
//   npm start -- --debug               the extension host listens for a debugger on port 9229
// The profile is new each time and removed afterward; your own folder is kept. Stop it with Ctrl+C.
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run, runOrThrow } from '../support/command.mjs';
import '../support/endWithNpm.mjs';
import { root } from '../support/root.mjs';
import { findVSCode } from '../support/vscode/findVSCode.mjs';
import { startServer, writeProfile } from '../support/vscode/server.mjs';
import { createWorkspace } from '../support/vscode/workspace.mjs';
import { installPackages } from './install.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    folder: { type: 'string' },
    debug: { type: 'boolean', default: false },
  },
});
const debugPort = values.debug ? 9229 : undefined;

try {
  await installPackages();
  await runOrThrow(process.execPath, ['esbuild.js']);
  const laid = await createWorkspace(values.folder ? 'none' : 'sample');
  try {
    await open(values.folder ? path.resolve(values.folder) : laid.folder, laid.home);
  } finally {
    await laid.remove();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string | undefined} folder to open @param {string} home for the profile */
async function open(folder, home) {
  const extensions = path.join(home, 'extensions');
  // Installed instead of under development, because a server's address can name only one extension under development.
  const openSidebar = path.join(root, 'test', 'support', 'vscode', 'openSidebar');
  await cp(openSidebar, path.join(extensions, 'open-sidebar'), { recursive: true });
  const vscode = await findVSCode(console.log, { visible: true });
  if (!vscode.desktop || values.port) {
    await openServer(folder, extensions, vscode.desktop ? 'VS Code from the npm registry' : vscode.label);
    return;
  }
  console.log(`VS Code: ${vscode.label}`);
  printDebugPort();
  const userData = path.join(home, 'user');
  await writeProfile(userData);
  const args = [
    ...(folder ? [folder] : []),
    `--extensionDevelopmentPath=${root}`,
    ...(debugPort ? [`--inspect-extensions=${debugPort}`] : []),
    `--user-data-dir=${userData}`,
    `--extensions-dir=${extensions}`,
    '--disable-workspace-trust',
    '--disable-updates',
    '--skip-welcome',
    '--skip-release-notes',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const { code } = await run(vscode.desktop, args, { log: path.join(home, 'vscode.log') });
  process.exitCode = code;
}

function printDebugPort() {
  if (debugPort) console.log(`Debugger: 127.0.0.1:${debugPort}, once the window is open`);
}

/** @param {string | undefined} folder @param {string} extensions @param {string} label */
async function openServer(folder, extensions, label) {
  const server = await startServer({ extensions, ...(values.port && { port: Number(values.port) }) });
  console.log(`VS Code: ${label}`);
  printDebugPort();
  const address = server.address({ folder, development: root, debugPort });
  console.log(`\nOpen this address in a browser:\n\n  ${address}\n`);
  console.log(`Folder: ${folder ?? 'none'}\nCtrl+C stops it.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, server.stop);
  await server.ended;
  await server.stop();
}
