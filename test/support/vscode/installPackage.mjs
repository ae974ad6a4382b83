// @ts-check
import { runOrThrow } from '../command.mjs';
import { vscodeServer } from './npmRoute.mjs';

/**
 * Installs a package with VS Code's own command line.
 * @param {string} vsix
 * @param {string} extensions the folder to install it into
 * @param {string | undefined} desktop the executable of a desktop build; `undefined` for the npm route
 */
export async function installPackage(vsix, extensions, desktop) {
  const install = [`--install-extension=${vsix}`, `--extensions-dir=${extensions}`];
  // Throwaway folders: only the installed extension is needed.
  const data = [`--user-data-dir=${extensions}-data`, `--server-data-dir=${extensions}-server`];
  if (desktop === undefined) {
    const { node, main } = await vscodeServer(console.log);
    await runOrThrow(node, [main, ...install, ...data, '--accept-server-license-terms'], {
      env: { EXTENSIONS_GALLERY: '{}' },
    });
    return;
  }
  const { resolveCliPathFromVSCodeExecutablePath } = await import('@vscode/test-electron');
  const cli = resolveCliPathFromVSCodeExecutablePath(desktop);
  await runOrThrow(cli, [...install, ...data.slice(0, 1)], { shell: process.platform === 'win32' });
}
