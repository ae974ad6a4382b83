import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const folder = path.join(root, 'test', 'fixtures', 'sample-team');

/** The sample team as it ships: each file's text by path, with the date placeholders. */
export function sampleTeam(): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  return Object.fromEntries(files.map(file => [file, readFileSync(path.join(folder, file), 'utf8')]));
}
