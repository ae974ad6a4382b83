import { lineEnd } from '../markdown/lines';
import { join, namesWithin } from '../notebook/address';
import type { FilePort } from '../notebook/ports';
import type { Refusal } from '../refusal';

/**
 * The line that makes git ignore a folder of a repository and nothing else, by gitignore's pattern rules; `undefined`
 * where the folder is not below the repository's own.
 */
export function excludePattern(repository: string, folder: string): string | undefined {
  const names = namesWithin(repository, folder);
  if (!names || names.length === 0) return undefined;
  return `/${names.map(name => name.replace(/[\\*?[\]]|\s$/g, '\\$&')).join('/')}/`;
}

/**
 * Address of the file in which a repository keeps what is ignored on this machine only (gitrepository-layout,
 * "info/exclude"). Where `.git` is a file, as in work trees and submodules, it says where the repository really is, and
 * a work tree shares the file of its main one. `undefined` where no repository is found.
 */
export async function excludeFile(files: FilePort, repository: string): Promise<string | undefined> {
  const own = join(repository, '.git');
  if (await isRepository(files, own)) return join(own, 'info', 'exclude');
  const link = /^gitdir: (.+)$/m.exec(await textOf(files, own))?.[1]?.trim();
  if (!link) return undefined;
  const folder = resolve(repository, link);
  const common = (await textOf(files, join(folder, 'commondir'))).trim();
  const home = common ? resolve(folder, common) : folder;
  return (await isRepository(files, home)) ? join(home, 'info', 'exclude') : undefined;
}

/** What git takes for a repository has a head; any other folder of that name has no file of patterns. */
async function isRepository(files: FilePort, home: string): Promise<boolean> {
  return (await files.stat(join(home, 'HEAD'))) !== undefined;
}

/**
 * Adds a line to a repository's file of patterns, which is created where it is missing; a line that is there is not
 * added again. Where a link leads elsewhere nothing is written: it is not the repository's own file.
 */
export async function addPattern(files: FilePort, file: string, pattern: string): Promise<'done' | Refusal> {
  const home = file.replace(/\/info\/exclude$/, '');
  if ((await files.real(file)) !== join(await files.real(home), 'info', 'exclude'))
    return { refused: 'exclude-is-link', about: file };
  for (let attempt = 0; attempt < 5; attempt++) {
    const bytes = (await files.readStamped(file, largest))?.bytes;
    const text = decoder.decode(bytes);
    if (text.split(/\r?\n/).includes(pattern)) return 'done';
    const eol = lineEnd(text);
    const line = `${text === '' || /\n$/.test(text) ? '' : eol}${pattern}${eol}`;
    // The bytes before stay as they are, whatever their encoding.
    const after = new Uint8Array([...(bytes ?? []), ...new TextEncoder().encode(line)]);
    const outcome = bytes ? await files.replace(file, bytes, after) : await files.create(file, after);
    if (outcome === 'done') return 'done';
    if (outcome === 'read-only') return { refused: 'file-read-only', about: file };
  }
  return { refused: 'file-changed', about: file };
}

/** Larger files, and what is no file, are not read, in bytes. */
const largest = 10_000_000;

const decoder = new TextDecoder('utf-8');

async function textOf(files: FilePort, file: string): Promise<string> {
  return decoder.decode((await files.readStamped(file, largest))?.bytes);
}

/** The address of a path as git writes it: absolute, or relative to a folder; with `/` also on Windows. */
function resolve(folder: string, path: string): string {
  const base = new URL(`${folder}/`);
  const absolute = /^[A-Za-z]:\//.test(path) ? `/${path[0]?.toLowerCase()}${path.slice(1)}` : path;
  const names = absolute.startsWith('/') ? [] : base.pathname.split('/').slice(0, -1).map(decodeURIComponent);
  for (const name of absolute.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  const root = folder.slice(0, folder.length - base.pathname.length + 1);
  return join(`${root}/`, ...names.filter(Boolean));
}
