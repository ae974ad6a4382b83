// @ts-check
// Fresh workspaces for tests, screenshots and `npm start`.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.mjs';

/**
 * @typedef {'sample' | 'empty' | 'none' | 'virtual'} Kind a folder with the sample team, an empty folder, no folder at all,
 *   or the two folders of the extension in `memoryFiles`, one of which is read-only
 */

/**
 * @typedef {object} Workspace
 * @property {string | undefined} folder absolute; a `.code-workspace` file for `virtual`, `undefined` for `none`
 * @property {string} home a sibling folder for anything else to remove along with it
 * @property {() => Promise<void>} remove
 */

/**
 * @param {Kind} kind
 * @param {{ today?: string }} [options] `yyyy-mm-dd`, the last day of the sample team's notes; defaults to today
 * @returns {Promise<Workspace>}
 */
export async function createWorkspace(kind, options = {}) {
  // Resolved, because macOS's temporary folder is a link and VS Code compares paths.
  const home = await realpath(await mkdtemp(path.join(os.tmpdir(), 'team-lead-')));
  const remove = () => rm(home, { recursive: true, force: true, maxRetries: 5 });
  if (kind === 'virtual') {
    const file = path.join(home, 'virtual.code-workspace');
    const folders = ['memory:/team', 'kept:/team'].map(uri => ({ uri, name: uri.split(':')[0] }));
    await writeFile(file, JSON.stringify({ folders }));
    return { folder: file, home, remove };
  }
  const folder = kind === 'none' ? undefined : path.join(home, kind === 'sample' ? 'sample-team' : 'empty');
  if (folder) await mkdir(folder);
  if (folder && kind === 'sample') await createSample(folder, options);
  return { folder, home, remove };
}

/** Loaded dynamically, because the tests that use this are bundled. @param {string} folder @param {{ today?: string }} options */
async function createSample(folder, options) {
  const module = path.join(root, 'test', 'support', 'sampleTeam.mjs');
  if (!existsSync(module)) return;
  const { copySampleTeam } = await import(pathToFileURL(module).href);
  await copySampleTeam(folder, options);
}
