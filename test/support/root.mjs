// @ts-check
// The checkout this tooling works in: the folder of package.json at or above the current folder (npm sets it for its
// scripts). Not taken from the module's own address, because the tests are bundled elsewhere.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @param {string} folder @returns {string} */
function find(folder) {
  const manifest = path.join(folder, 'package.json');
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'team-lead') return folder;
  const above = path.dirname(folder);
  if (above === folder) throw new Error('Start this in the checkout of Team Lead.');
  return find(above);
}

/** Absolute path of the checkout. */
export const root = find(process.cwd());
