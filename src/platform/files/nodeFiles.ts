import { constants, readFile as readFileThen, stat as statThen } from 'node:fs';
import { access, link, mkdir, open, readdir, realpath, rename, rm } from 'node:fs/promises';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { FilePort, FolderEntry, WriteRefusal } from '../../core/ports';
import { sameBytes } from './sameBytes';

// Those of node:fs/promises take twice as long, which is felt over thousands of notes.
const readFile = promisify(readFileThen);
const stat = promisify(statThen);

/** Files through Node. A write goes to a file beside the target first, so that the target is never half written. */
export const nodeFiles: FilePort = {
  async list(folder) {
    const at = fileURLToPath(folder);
    const entries = await ifThere(readdir(at, { withFileTypes: true }));
    return entries && Promise.all(entries.map(entry => kindOf(at, entry))).then(kinds => kinds.flat());
  },

  async stat(file) {
    const found = await ifThere(stat(fileURLToPath(file)));
    return found?.isFile() ? { size: found.size, written: found.mtimeMs } : undefined;
  },

  async read(file) {
    return ifThere(readFile(fileURLToPath(file)));
  },

  async create(file, bytes) {
    const target = fileURLToPath(file);
    const folder = await unlessRefused(() => mkdir(path.dirname(target), { recursive: true }));
    // A file that stands where a folder should be cannot be written into.
    if (folder !== 'done') return 'read-only';
    return unlessRefused(async () => {
      // A link to a whole file appears at once and fails where a file stands; not every disk has links.
      await viaDraft(target, bytes, async draft => {
        try {
          await link(draft, target);
        } catch (fault) {
          if (codeOf(fault) === 'EEXIST') throw fault;
          await writeNew(target, bytes);
        }
        await discard(draft);
      });
    });
  },

  async replace(file, expected, bytes) {
    const named = fileURLToPath(file);
    const other = async () => {
      const present = await ifThere(readFile(named));
      return !present ? 'missing' : sameBytes(present, expected) ? undefined : 'changed';
    };
    const before = await other();
    if (before) return before;
    let since: WriteRefusal | undefined;
    const outcome = await unlessRefused(async () => {
      const target = await realpath(named);
      await access(target, constants.W_OK);
      const { mode } = await stat(target);
      const place = async (draft: string) => {
        // It took a while until the draft was on the disk, and others write too.
        since = await other();
        await (since ? discard(draft) : rename(draft, target));
      };
      await viaDraft(target, bytes, place, mode);
    });
    return since ?? outcome;
  },
};

async function viaDraft(
  target: string,
  bytes: Uint8Array,
  place: (draft: string) => Promise<void>,
  mode?: number,
): Promise<void> {
  const draft = path.join(path.dirname(target), `.${crypto.randomUUID()}.tmp`);
  try {
    await writeNew(draft, bytes, mode);
    await place(draft);
  } catch (fault) {
    await discard(draft);
    throw fault;
  }
}

/** What became of a write does not hang on this: a draft that stays is hidden, and no note. */
async function discard(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => {});
}

async function writeNew(file: string, bytes: Uint8Array, mode?: number): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    // Some disks have one mode for all files, and refuse to set any.
    if (mode !== undefined && (await handle.stat()).mode !== mode) await handle.chmod(mode);
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (fault) {
    await discard(file);
    throw fault;
  } finally {
    await handle.close();
  }
}

async function kindOf(
  folder: string,
  entry: { name: string; isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean },
): Promise<FolderEntry[]> {
  const { name } = entry;
  const link = entry.isSymbolicLink();
  const meant = link ? await ifThere(stat(path.join(folder, name))) : entry;
  const kind = meant?.isDirectory() ? 'folder' : meant?.isFile() ? 'file' : undefined;
  if (link && kind === 'folder' && (await leadsBack(folder, name))) return [];
  return kind ? [{ name, kind, ...(link && { link }) }] : [];
}

/** A link to the folder it stands in, or to one above, would be listed without end. */
async function leadsBack(folder: string, name: string): Promise<boolean> {
  const [here, there] = await Promise.all([realpath(folder), realpath(path.join(folder, name))]);
  return here === there || here.startsWith(there.endsWith(path.sep) ? there : there + path.sep);
}

async function ifThere<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (fault) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(codeOf(fault))) return undefined;
    throw fault;
  }
}

async function unlessRefused(writing: () => Promise<unknown>): Promise<'done' | WriteRefusal> {
  try {
    await writing();
    return 'done';
  } catch (fault) {
    const code = codeOf(fault);
    if (code === 'EEXIST') return 'exists';
    if (code === 'ENOENT') return 'missing';
    if (code === 'ENOTDIR' || code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'read-only';
    throw fault;
  }
}

function codeOf(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
}
