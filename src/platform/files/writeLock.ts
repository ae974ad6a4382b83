import { lstat, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import * as path from 'node:path';
import { draftName, lockName } from './drafts';

/** While somebody holds a lock the others look again after this many milliseconds at most. */
const longestPause = 12;
/** A lock that is the same for this many milliseconds is left over; no write takes as long. */
const patience = 3000;
/** Longer than this nobody waits for his turn. */
const longestWait = 10_000;
/** No lock of ours is larger, in bytes. */
const largest = 1000;

/** A turn at writing in a folder. */
export interface Turn {
  /** The turn was not taken away, as it is from a process that stood still for long. */
  isMine(): Promise<boolean>;
}

/** The turn did not come: another process holds it, and is alive. */
export class NoTurn extends Error {}

/** Who writes in a folder in this process, so that only other processes have to be waited for. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Does something while no other process of ours writes in the folder: a file of a fixed name that is only ever created
 * says whose turn it is. Rejects with `NoTurn` where the turn did not come. A lock that a dead process left is taken over.
 */
export async function inTurn<T>(folder: string, act: (turn: Turn) => Promise<T>): Promise<T> {
  const before = queues.get(folder) ?? Promise.resolve();
  const mine = before.then(() => locked(path.join(folder, lockName), act));
  const settled = mine.catch(() => {});
  queues.set(folder, settled);
  try {
    return await mine;
  } finally {
    if (queues.get(folder) === settled) queues.delete(folder);
  }
}

async function locked<T>(lock: string, act: (turn: Turn) => Promise<T>): Promise<T> {
  const token = `${process.pid} ${hostname()} ${crypto.randomUUID()}`;
  if (!(await taken(lock, token))) throw new NoTurn();
  const isMine = async () => (await holder(lock)) === token;
  try {
    return await act({ isMine });
  } finally {
    // A lock that cannot be taken away is taken over by the next one.
    if (await isMine()) await unlink(lock).catch(() => {});
  }
}

async function taken(lock: string, token: string): Promise<boolean> {
  const begun = performance.now();
  let known: string | undefined;
  let since = begun;
  while (performance.now() - begun < longestWait) {
    try {
      await writeFile(lock, token, { flag: 'wx' });
      return true;
    } catch (fault) {
      if (!isTaken(fault, performance.now() - begun)) {
        // What was created and could not be filled is no lock.
        if ((await holder(lock)) === '') await unlink(lock).catch(() => {});
        throw fault;
      }
    }
    const now = await holder(lock);
    if (now !== known) [known, since] = [now, performance.now()];
    if (now !== undefined && (isDead(now) || performance.now() - since > patience)) await takeAway(lock, now);
    else await new Promise(resolve => setTimeout(resolve, 1 + Math.random() * longestPause));
  }
  return false;
}

/** Windows refuses for a moment what is being deleted. */
function isTaken(fault: unknown, waited: number): boolean {
  const code = codeOf(fault);
  const isBusy = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(code);
  return code === 'EEXIST' || (isBusy && waited < 1000);
}

/** What the lock says; `undefined` where there is none. */
async function holder(lock: string): Promise<string | undefined> {
  try {
    const found = await lstat(lock);
    // A link, a pipe or a folder of that name was made by others, and is not read.
    if (!found.isFile() || found.size > largest) return `made by others, ${found.mtimeMs}`;
    return await readFile(lock, 'utf8');
  } catch (fault) {
    return codeOf(fault) === 'ENOENT' ? undefined : 'cannot be read';
  }
}

/** A process of this machine that is no more. */
function isDead(token: string): boolean {
  const [pid, host] = token.split(' ');
  if (host !== hostname() || !Number(pid)) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (fault) {
    return codeOf(fault) === 'ESRCH';
  }
}

/** Of several that want to take a left lock away one gets it; whoever finds another one in his hands puts it back. */
async function takeAway(lock: string, left: string): Promise<void> {
  const aside = path.join(path.dirname(lock), draftName());
  try {
    await rename(lock, aside);
  } catch {
    return;
  }
  const got = await holder(aside);
  if (got !== left && got !== undefined) await writeFile(lock, got, { flag: 'wx' }).catch(() => {});
  await unlink(aside).catch(() => {});
}

function codeOf(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
}
