// @ts-check
// Picks the VS Code to use: a specified one, a previous download, a new download, or the npm registry's.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { which } from '../command.mjs';
import { root } from '../root.mjs';
import { cacheFolder } from './cache.mjs';
import { chromium } from './chromium.mjs';
import { version as npmVersion, vscodeServer } from './npmRoute.mjs';

const hourInMs = 60 * 60 * 1000;
const downloads = path.join(root, '.vscode-test');
const failedDownload = path.join(cacheFolder, 'download-failed');

/**
 * @typedef {object} VSCode
 * @property {string | undefined} desktop its executable; `undefined` for the npm route
 * @property {readonly string[]} display what to prefix to a command that opens a window, such as `xvfb-run -a`
 * @property {string} label for display
 */

/**
 * The VS Code to use, ready to start: `VSCODE_EXECUTABLE`, then a build in `.vscode-test/`, then a download, then the
 * npm registry's, with a Chromium to show it unless a person will open it in a browser. `VSCODE_VERSION` asks for a
 * specific desktop version. A failed download is not retried for an hour.
 * @param {(text: string) => void} say reports a slow step
 * @param {{ visible?: boolean }} [options] `visible`: for a person, so a virtual display will not do
 * @returns {Promise<VSCode>}
 */
export async function findVSCode(say, { visible = false } = {}) {
  const given = process.env.VSCODE_EXECUTABLE;
  const display = windowPrefix(visible);
  if (given) {
    if (!existsSync(given)) throw new Error(`VSCODE_EXECUTABLE is set to ${given}, which does not exist.`);
    if (!display)
      throw new Error(
        `${given} needs a display: set DISPLAY, or install xvfb (Debian: apt-get install xvfb).`,
      );
    return { desktop: given, display, label: `${given} (VSCODE_EXECUTABLE)` };
  }
  const npmRoute = async (/** @type {string} */ why) => {
    await Promise.all([vscodeServer(say), ...(visible ? [] : [chromium(say)])]);
    return { desktop: undefined, display: [], label: `VS Code ${npmVersion} from the npm registry (${why})` };
  };
  if (!display)
    return await npmRoute(`no display for the desktop build${visible ? '' : ', and xvfb is not installed'}`);
  const here = await downloaded();
  if (here) return { desktop: here, display, label: `desktop build ${path.relative(root, here)}` };
  const failedAgo = await stat(failedDownload).then(
    file => Date.now() - file.mtimeMs,
    () => hourInMs,
  );
  if (failedAgo < hourInMs)
    return await npmRoute('the download of the desktop build failed less than an hour ago');
  try {
    say('Downloading the desktop build of VS Code ...');
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    const desktop = await downloadAndUnzipVSCode({
      version: process.env.VSCODE_VERSION || 'stable',
      cachePath: downloads,
      // Time between two packets: long enough for a slow connection, short enough to fail fast without one.
      timeout: 8000,
    });
    await rm(failedDownload, { force: true });
    return { desktop, display, label: `desktop build ${path.relative(root, desktop)}, downloaded now` };
  } catch (error) {
    await mkdir(cacheFolder, { recursive: true });
    await writeFile(failedDownload, String(error));
    return await npmRoute('the desktop build cannot be downloaded here');
  }
}

/** @returns {Promise<string | undefined>} the executable of the newest complete build in `.vscode-test/` */
async function downloaded() {
  if (!existsSync(downloads)) return undefined;
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  const versions = (await readdir(downloads))
    .filter(name => existsSync(path.join(downloads, name, 'is-complete')))
    .map(name => /-(\d+\.\d+\.\d+)$/.exec(name)?.[1])
    .filter(version => version !== undefined && (process.env.VSCODE_VERSION ?? version) === version)
    .sort((a, b) => (b ?? '').localeCompare(a ?? '', 'en', { numeric: true }));
  if (versions[0] === undefined) return undefined;
  // If the build exists, this only finds its executable.
  return await downloadAndUnzipVSCode({
    version: versions[0],
    cachePath: downloads,
    reporter: new SilentReporter(),
  });
}

/** @param {boolean} visible @returns {readonly string[] | undefined} `undefined` if no window can be opened */
function windowPrefix(visible) {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [];
  const xvfb = visible ? undefined : which('xvfb-run');
  return xvfb ? [xvfb, '-a'] : undefined;
}
