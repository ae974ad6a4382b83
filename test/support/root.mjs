// @ts-check
// The checkout: the folder of package.json at or above the current folder (which npm sets for its scripts). Not derived
// from this module's URL, because the tests are bundled into another folder.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @param {string} folder @returns {string} */
function find(folder) {
  const manifest = path.join(folder, 'package.json');
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'team-lead') return folder;
  const above = path.dirname(folder);
  if (above === folder) throw new Error('Run this inside the Team Lead checkout.');
  return find(above);
}

/** Absolute path of the checkout. */
export const root = find(process.cwd());
