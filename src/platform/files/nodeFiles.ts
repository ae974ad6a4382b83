import * as fs from 'node:fs';
import { access, link, lstat, mkdir, open, readdir, readlink, realpath, rename, rm } from 'node:fs/promises';
import * as path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { join } from '../../core/notebook/address';
import type { FilePort, FileStamp, FolderEntry, StampedFile, WriteRefusal } from '../../core/notebook/ports';
import { sameBytes } from '../../core/notebook/sameBytes';
import { draftName, isDraft, isLeftBehind } from './drafts';
import { errorCode } from './errorCode';
import { inTurn, NoTurn } from './writeLock';

// `node:fs/promises` is about twice as slow, which adds up over thousands of notes.
const readFile = promisify(fs.readFile);
const stat = promisify(fs.stat);
const openFile = promisify(fs.open);
const readFrom = promisify(fs.read);

/** Files through Node. Each write goes to a draft next to the target first, so the target is never half written. */
export const nodeFiles: FilePort = {
  async list(folder) {
    const at = fileURLToPath(folder);
    const found = await ifExists(readdir(at, { withFileTypes: true }));
    if (!found) return undefined;
    const gone = new Set<string>();
    for (const entry of found) {
      if (entry.isFile() && isDraft(entry.name) && (await removeIfStale(at, entry.name)))
        gone.add(entry.name);
    }
    const entries = found.filter(({ name }) => !gone.has(name));
    const links = entries.filter(entry => entry.isSymbolicLink());
    const linked = await Promise.all(links.map(({ name }) => linkedEntry(at, name)));
    return [
      ...entries.filter(entry => !entry.isSymbolicLink()).map(entry => entryOf(entry.name, entry)),
      ...linked,
    ];
  },

  async stat(file) {
    const found = await ifExists(stat(fileURLToPath(file)));
    return found?.isFile() ? stampOf(found) : undefined;
  },

  async read(file) {
    return (await ifExists(readOpened(fileURLToPath(file), Number.POSITIVE_INFINITY)))?.bytes;
  },

  async readStamped(file, most) {
    return ifExists(readOpened(fileURLToPath(file), most));
  },

  async real(at) {
    return addressOf(await realPlace(fileURLToPath(at)));
  },

  async create(file, bytes, { executable = false } = {}) {
    const target = fileURLToPath(file);
    // Nothing can be written if a file has the folder's name.
    if ((await makeFolder(path.dirname(target))) !== 'done') return 'read-only';
    const mode = executable ? ownProgram : ownFile;
    const put = async (draft: string) => {
      // A hard link to the finished draft appears atomically and fails if the name is taken, but not every disk
      // supports links.
      try {
        await link(draft, target);
      } catch (fault) {
        if (errorCode(fault) === 'EEXIST') throw fault;
        await writeNew(target, bytes, mode);
      }
      await discard(draft);
    };
    return unlessRefused(() => inTurn(path.dirname(target), () => viaDraft(target, bytes, put, mode)));
  },

  async createFolder(folder) {
    return makeFolder(fileURLToPath(folder));
  },

  async isExecutable(file) {
    // Windows reports every file as executable.
    if (process.platform === 'win32') return false;
    const found = await ifExists(stat(fileURLToPath(file)));
    return found?.isFile() === true && (found.mode & 0o100) !== 0;
  },

  async replace(file, expected, bytes) {
    const named = fileURLToPath(file);
    const other = async () => {
      const present = (await ifExists(readOpened(named, Number.POSITIVE_INFINITY)))?.bytes;
      return !present ? 'missing' : sameBytes(present, expected) ? undefined : 'changed';
    };
    let since: WriteRefusal | undefined;
    const outcome = await unlessRefused(async () => {
      const target = await realpath(named);
      await access(target, fs.constants.W_OK);
      const { mode } = await stat(target);
      return inTurn(path.dirname(target), async turn => {
        since = await other();
        if (since) return;
        const place = async (draft: string) => {
          // Writing the draft took a while, and other programs do not wait for our lock.
          since = (await other()) ?? ((await turn.isMine()) ? undefined : 'changed');
          await (since ? discard(draft) : rename(draft, target));
        };
        await viaDraft(target, bytes, place, mode);
      });
    });
    return since ?? outcome;
  },
};

/** Only the lead may read notes about people. */
const ownFile = 0o600;
const ownProgram = 0o700;
const ownFolder = 0o700;

async function makeFolder(folder: string): Promise<'done' | WriteRefusal> {
  return unlessRefused(() => mkdir(folder, { recursive: true, mode: ownFolder }));
}

async function readOpened(at: string, most: number): Promise<StampedFile | undefined> {
  // Never wait for a pipe.
  const file = await openFile(at, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
  try {
    // On an open file, a synchronous stat returns at once; the thread pool takes many times as long.
    const found = fs.fstatSync(file);
    if (!found.isFile()) return undefined;
    const stamp = stampOf(found);
    if (found.size > most) return { stamp };
    const bytes = Buffer.allocUnsafe(found.size + 1);
    const { bytesRead } = await readFrom(file, bytes, 0, bytes.length, 0);
    // The file changed size in the meantime, or has no size to report.
    return { stamp, bytes: bytesRead === found.size ? bytes.subarray(0, bytesRead) : await readFile(at) };
  } finally {
    fs.closeSync(file);
  }
}

function stampOf({ size, mtimeMs }: fs.Stats): FileStamp {
  return { size, written: mtimeMs };
}

async function viaDraft(
  target: string,
  bytes: Uint8Array,
  place: (draft: string) => Promise<void>,
  mode: number,
): Promise<void> {
  const draft = path.join(path.dirname(target), draftName());
  try {
    await writeNew(draft, bytes, mode);
    await place(draft);
  } catch (fault) {
    await discard(draft);
    throw fault;
  }
}

/** Deletes a draft left by an interrupted write; `false` if that write may still be running. */
async function removeIfStale(folder: string, name: string): Promise<boolean> {
  const file = path.join(folder, name);
  const found = await ifExists(stat(file));
  if (found && !isLeftBehind(found.mtimeMs)) return false;
  await discard(file);
  return true;
}

/** Never fails, because the write's outcome does not depend on it: a leftover draft is hidden and not a note. */
async function discard(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => {});
}

async function writeNew(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode & 0o777);
  try {
    // Some disks have one mode for all files and refuse to change it.
    if (((await handle.stat()).mode & 0o7777) !== (mode & 0o7777)) await handle.chmod(mode & 0o7777);
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (fault) {
    await discard(file);
    throw fault;
  } finally {
    await handle.close();
  }
}

/** Resolves links, even dangling ones. */
async function realPlace(at: string, links = 0): Promise<string> {
  try {
    return await realpath(at);
  } catch (fault) {
    if (!['ENOENT', 'ENOTDIR', 'ELOOP'].includes(errorCode(fault))) throw fault;
  }
  const above = path.dirname(at);
  if (above === at) return at;
  const isLink = await lstat(at).then(
    found => found.isSymbolicLink(),
    () => false,
  );
  if (isLink && links < mostLinks)
    return realPlace(path.resolve(await realPlace(above, links), await readlink(at)), links + 1);
  return path.join(await realPlace(above, links), path.basename(at));
}

/** Operating systems follow about as many. A circular link leads nowhere. */
const mostLinks = 40;

/** The URI of a path, spelled the way VS Code does. */
function addressOf(at: string): string {
  const { host, pathname } = pathToFileURL(at);
  const names = pathname.split('/').filter(Boolean).map(decodeURIComponent);
  const [drive = '', ...others] = names;
  return join(`file://${host}/`, ...(/^[A-Za-z]:$/.test(drive) ? [drive.toLowerCase(), ...others] : names));
}

function entryOf(name: string, target: Pick<fs.Stats, 'isFile' | 'isDirectory'>): FolderEntry {
  return { name, kind: target.isDirectory() ? 'folder' : target.isFile() ? 'file' : 'other' };
}

async function linkedEntry(folder: string, name: string): Promise<FolderEntry> {
  const target = await ifExists(stat(path.join(folder, name)));
  const leadsOn = target && !(target.isDirectory() && (await isCircular(folder, name)));
  return { ...(leadsOn ? entryOf(name, target) : { name, kind: 'other' }), link: true };
}

/** Following a link to its own folder, or to one above, would never end. */
async function isCircular(folder: string, name: string): Promise<boolean> {
  const [here, there] = await Promise.all([realpath(folder), realpath(path.join(folder, name))]);
  return here === there || here.startsWith(there.endsWith(path.sep) ? there : there + path.sep);
}

async function ifExists<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (fault) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR'].includes(errorCode(fault))) return undefined;
    throw fault;
  }
}

async function unlessRefused(writing: () => Promise<unknown>): Promise<'done' | WriteRefusal> {
  try {
    await writing();
    return 'done';
  } catch (fault) {
    if (fault instanceof NoTurn) return 'busy';
    const code = errorCode(fault);
    if (code === 'EEXIST') return 'exists';
    if (code === 'ENOENT') return 'missing';
    if (code === 'ENOTDIR' || code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'read-only';
    throw fault;
  }
}
