// @ts-check
// Which VS Code is used: one given, one already downloaded, one downloaded now, or the npm registry's.
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
 * @property {string | undefined} desktop its executable; `undefined` means the npm route
 * @property {readonly string[]} display what to put before a command that opens a window, such as `xvfb-run -a`
 * @property {string} label for people
 */

/**
 * The VS Code to use, ready to start: `VSCODE_EXECUTABLE`, then a build in `.vscode-test/`, then a download, then the npm
 * registry's, with a Chromium to show it unless it is for a person, who has a browser. `VSCODE_VERSION` asks for one version of the desktop build. A download that failed is not tried again for an hour.
 * @param {(text: string) => void} say tells about a step that takes long
 * @param {{ visible?: boolean }} [options] `visible`: for a person, so a hidden display does not do
 * @returns {Promise<VSCode>}
 */
export async function findVSCode(say, { visible = false } = {}) {
  const given = process.env.VSCODE_EXECUTABLE;
  const display = windowPrefix(visible);
  if (given) {
    if (!existsSync(given)) throw new Error(`VSCODE_EXECUTABLE names ${given}, which is not there.`);
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
      // Between two packets, so a slow line is given its time and no line is noticed soon.
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

/** @returns {Promise<string | undefined>} the executable of the newest whole build in `.vscode-test/` */
async function downloaded() {
  if (!existsSync(downloads)) return undefined;
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  const versions = (await readdir(downloads))
    .filter(name => existsSync(path.join(downloads, name, 'is-complete')))
    .map(name => /-(\d+\.\d+\.\d+)$/.exec(name)?.[1])
    .filter(version => version !== undefined && (process.env.VSCODE_VERSION ?? version) === version)
    .sort((a, b) => (b ?? '').localeCompare(a ?? '', 'en', { numeric: true }));
  if (versions[0] === undefined) return undefined;
  // For a build that is there it only finds the executable.
  return await downloadAndUnzipVSCode({
    version: versions[0],
    cachePath: downloads,
    reporter: new SilentReporter(),
  });
}

/** @param {boolean} visible @returns {readonly string[] | undefined} `undefined` where no window can be opened */
function windowPrefix(visible) {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [];
  const xvfb = visible ? undefined : which('xvfb-run');
  return xvfb ? [xvfb, '-a'] : undefined;
}
