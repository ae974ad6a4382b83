import type { FilePort } from '../ports';
import type { Refusal } from '../refusal';
import { join } from './address';

/** Every file below a folder, hidden ones too, as the names that lead to it; sorted. Nothing where there is no folder. */
export async function filesBelow(files: FilePort, folder: string): Promise<readonly (readonly string[])[]> {
  const found: (readonly string[])[] = [];
  const visit = async (at: string, names: readonly string[]) => {
    for (const { name, kind } of (await files.list(at)) ?? []) {
      // Deeper than any notes are; a link that leads back up would never end.
      if (kind === 'file') found.push([...names, name]);
      else if (names.length < deepest) await visit(join(at, name), [...names, name]);
    }
  };
  await visit(folder, []);
  return found.sort((one, other) => (one.join('/') < other.join('/') ? -1 : 1));
}

const deepest = 12;

/**
 * Copies every file of a folder, byte for byte, into one that holds nothing yet, and reads each copy back. A refusal
 * may leave copies behind, and never touches what is copied.
 */
export async function copyFolder(
  files: FilePort,
  from: string,
  to: string,
): Promise<{ readonly copied: number } | Refusal> {
  if ((await files.list(to))?.length) return { refused: 'place-in-workspace', about: to };
  const all = await filesBelow(files, from);
  for (const names of all) {
    const bytes = await files.read(join(from, ...names));
    if (!bytes) return { refused: 'file-changed', about: join(from, ...names) };
    const outcome = await files.create(join(to, ...names), bytes);
    if (outcome !== 'done')
      return {
        refused: outcome === 'read-only' ? 'file-read-only' : 'file-exists',
        about: join(to, ...names),
      };
  }
  for (const names of all) {
    const [original, copy] = await Promise.all([
      files.read(join(from, ...names)),
      files.read(join(to, ...names)),
    ]);
    if (!original || !copy || !same(original, copy))
      return { refused: 'copy-differs', about: join(from, ...names) };
  }
  if ((await filesBelow(files, from)).length !== all.length) return { refused: 'copy-differs', about: from };
  return { copied: all.length };
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
