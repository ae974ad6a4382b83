// @ts-check
// Caches what is expensive to fetch across runs, outside the checkout.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Absolute path: `TEAM_LEAD_CACHE`, or `team-lead-vscode` in the user's cache folder. */
export const cacheFolder = path.resolve(
  process.env.TEAM_LEAD_CACHE ||
    path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'team-lead-vscode'),
);

const dayInMs = 24 * 60 * 60 * 1000;

/**
 * Returns the folder `name` in the cache, and builds it if it is missing. The folder gets its name only once `build`
 * has resolved, so an interrupted build never looks complete, and of two concurrent builds the first to finish wins.
 * @param {string} name
 * @param {(folder: string) => Promise<void>} build fills an empty folder, which is moved into place afterward
 * @returns {Promise<string>} its absolute path
 */
export async function kept(name, build) {
  const place = path.join(cacheFolder, name);
  if (existsSync(place)) return place;
  await mkdir(cacheFolder, { recursive: true });
  await removeLeftovers();
  const unfinished = await mkdtemp(path.join(cacheFolder, 'unfinished-'));
  try {
    await build(unfinished);
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}

/** Removes only old builds: another run may still be working on a recent one. */
async function removeLeftovers() {
  for (const name of await readdir(cacheFolder)) {
    const folder = path.join(cacheFolder, name);
    if (!name.startsWith('unfinished-') || Date.now() - (await stat(folder)).mtimeMs < dayInMs) continue;
    await rm(folder, { recursive: true, force: true });
  }
}
