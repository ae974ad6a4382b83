import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes the files, by path, whose content differs from the given text; returns the paths written.
 * @param {Readonly<Record<string, string>>} files
 */
export async function writeChanged(files) {
  const changed = [];
  for (const [file, text] of Object.entries(files)) {
    const before = await readFile(file, 'utf8').catch(() => undefined);
    if (before === text) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    changed.push(file);
  }
  return changed;
}
