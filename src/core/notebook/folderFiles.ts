import type { Refusal } from '../refusal';
import { compareTexts } from '../text/compareTexts';
import { join } from './address';
import { notWritten } from './notWritten';
import type { FilePort } from './ports';
import { sameBytes } from './sameBytes';

declare module '../refusal' {
  interface Refusals {
    readonly 'place-in-workspace': { readonly folder: string };
    readonly 'copy-differs': { readonly file: string };
    readonly 'not-copyable': { readonly file: string };
  }
}

/** Something below a folder, as the names that lead to it. */
export interface Below {
  readonly names: readonly string[];
  /** `other`: a pipe, a device, or a folder that cannot be listed. Links are listed but not followed. */
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/**
 * Returns everything below a folder, including hidden files and empty folders, sorted. Empty if the folder does not
 * exist.
 */
export async function entriesBelow(files: FilePort, folder: string): Promise<readonly Below[]> {
  const found: Below[] = [];
  const left: (readonly string[])[] = [[]];
  for (let at = left.pop(); at; at = left.pop()) {
    const names = at;
    const entries = await files.list(join(folder, ...names)).catch(() => undefined);
    if (!entries && names.length > 0) found.push({ names, kind: 'other' });
    for (const { name, kind, link } of entries ?? []) {
      const below = [...names, name];
      if (!link && kind === 'folder') left.push(below);
      found.push({ names: below, kind: link ? 'link' : kind });
    }
  }
  // A folder that cannot be listed also appears in the listing of its parent; `other` takes precedence.
  const unlisted = new Set(found.flatMap(({ names, kind }) => (kind === 'other' ? [names.join('/')] : [])));
  return found
    .filter(({ names, kind }) => kind !== 'folder' || !unlisted.has(names.join('/')))
    .sort((one, other) => compareTexts(one.names.join('/'), other.names.join('/')));
}

/**
 * Copies a folder with everything in it, byte for byte, into an empty one, and compares the two as a whole. If anything
 * cannot be copied exactly, such as a link or a pipe, nothing is copied. A later refusal may leave copies behind but
 * never changes the original.
 */
export async function copyFolder(
  files: FilePort,
  from: string,
  to: string,
): Promise<{ readonly copied: number } | Refusal> {
  if ((await files.list(to))?.length) return { refused: 'place-in-workspace', folder: to };
  const all = await entriesBelow(files, from);
  const stays = all.find(({ kind }) => kind === 'link' || kind === 'other');
  if (stays) return { refused: 'not-copyable', file: join(from, ...stays.names) };
  for (const { names, kind } of [{ names: [], kind: 'folder' as const }, ...all]) {
    const target = join(to, ...names);
    const outcome = kind === 'folder' ? await files.createFolder(target) : await copyFile(names);
    if (typeof outcome !== 'string') return outcome;
    if (outcome !== 'done') return notWritten(outcome, target);
  }
  const copies = await entriesBelow(files, to);
  const now = await entriesBelow(files, from);
  for (let at = 0; at < Math.max(all.length, copies.length, now.length); at++) {
    const entry = all[at];
    const differs = [copies[at], now[at]].some(
      other => other?.kind !== entry?.kind || other?.names.join('/') !== entry?.names.join('/'),
    );
    if (differs || !entry || (entry.kind === 'file' && !(await isSame(entry.names))))
      return { refused: 'copy-differs', file: differs ? from : join(from, ...(entry?.names ?? [])) };
  }
  return { copied: all.filter(({ kind }) => kind === 'file').length };

  async function copyFile(names: readonly string[]) {
    const file = join(from, ...names);
    const bytes = await files.read(file).catch(() => undefined);
    if (!bytes) return { refused: 'not-copyable', file } as const;
    return files.create(join(to, ...names), bytes, { executable: await files.isExecutable(file) });
  }

  async function isSame(names: readonly string[]): Promise<boolean> {
    const [one, other] = [join(from, ...names), join(to, ...names)];
    const [original, copy, runs, copyRuns] = await Promise.all([
      files.read(one),
      files.read(other),
      files.isExecutable(one),
      files.isExecutable(other),
    ]);
    return original !== undefined && copy !== undefined && runs === copyRuns && sameBytes(original, copy);
  }
}
