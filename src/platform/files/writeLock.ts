import { lstat, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import * as path from 'node:path';
import { draftName, lockName } from './drafts';
import { errorCode } from './errorCode';

/** Longest pause between attempts to acquire a lock, in milliseconds. */
const longestPause = 12;
/** A lock unchanged for this many milliseconds is stale; no write takes that long. */
const staleAfter = 3000;
/** Longest wait for a turn, in milliseconds. */
const longestWait = 10_000;
/** Our own lock files are never larger, in bytes. */
const largest = 1000;

/** The right to write in a folder for now. */
export interface Turn {
  /** `false` if another process took over, which happens to a holder that hung for too long. */
  isMine(): Promise<boolean>;
}

/** The wait timed out because a live process holds the lock. */
export class NoTurn extends Error {}

/** Pending writes in this process, by folder, so the lock file only has to keep other processes out. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Runs `act` while no other process of ours writes in the folder. The lock file is only ever created, never
 * overwritten. Rejects with `NoTurn` if the wait times out. Takes over a lock left by a dead process.
 */
export async function inTurn<T>(folder: string, act: (turn: Turn) => Promise<T>): Promise<T> {
  const before = queues.get(folder) ?? Promise.resolve();
  const mine = before.then(() => withLock(path.join(folder, lockName), act));
  const settled = mine.catch(() => {});
  queues.set(folder, settled);
  try {
    return await mine;
  } finally {
    if (queues.get(folder) === settled) queues.delete(folder);
  }
}

async function withLock<T>(lock: string, act: (turn: Turn) => Promise<T>): Promise<T> {
  const token = `${process.pid} ${hostname()} ${crypto.randomUUID()}`;
  if (!(await acquire(lock, token))) throw new NoTurn();
  const isMine = async () => (await readLock(lock)) === token;
  try {
    return await act({ isMine });
  } finally {
    // If the lock cannot be deleted, the next process takes it over.
    if (await isMine()) await unlink(lock).catch(() => {});
  }
}

async function acquire(lock: string, token: string): Promise<boolean> {
  const started = performance.now();
  let known: string | undefined;
  let since = started;
  while (performance.now() - started < longestWait) {
    try {
      await writeFile(lock, token, { flag: 'wx' });
      return true;
    } catch (fault) {
      if (!isHeld(fault, performance.now() - started)) {
        // A lock file that was created but could not be written is void.
        if ((await readLock(lock)) === '') await unlink(lock).catch(() => {});
        throw fault;
      }
    }
    const now = await readLock(lock);
    if (now !== known) [known, since] = [now, performance.now()];
    if (now !== undefined && (isDead(now) || performance.now() - since > staleAfter))
      await removeStale(lock, now);
    else await new Promise(resolve => setTimeout(resolve, 1 + Math.random() * longestPause));
  }
  return false;
}

/** For a moment, Windows refuses access to a file that is being deleted. */
function isHeld(fault: unknown, waited: number): boolean {
  const code = errorCode(fault);
  const isBusy = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(code);
  return code === 'EEXIST' || (isBusy && waited < 1000);
}

/** The token in the lock, or `undefined` if there is no lock. */
async function readLock(lock: string): Promise<string | undefined> {
  try {
    const found = await lstat(lock);
    // Another program made a link, pipe or folder with this name; do not read it.
    if (!found.isFile() || found.size > largest) return `made by others, ${found.mtimeMs}`;
    return await readFile(lock, 'utf8');
  } catch (fault) {
    return errorCode(fault) === 'ENOENT' ? undefined : 'cannot be read';
  }
}

/** Whether the lock belongs to a process of this machine that has ended. */
function isDead(token: string): boolean {
  const [pid, host] = token.split(' ');
  if (host !== hostname() || !Number(pid)) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (fault) {
    return errorCode(fault) === 'ESRCH';
  }
}

/**
 * Removes a stale lock. If several processes try, one succeeds; one that moved a newer lock by mistake puts it back.
 */
async function removeStale(lock: string, left: string): Promise<void> {
  const aside = path.join(path.dirname(lock), draftName());
  try {
    await rename(lock, aside);
  } catch {
    return;
  }
  const got = await readLock(aside);
  if (got !== left && got !== undefined) await writeFile(lock, got, { flag: 'wx' }).catch(() => {});
  await unlink(aside).catch(() => {});
}
