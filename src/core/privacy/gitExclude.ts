import { lineEnd } from '../markdown/lines';
import { join, namesWithin } from '../notebook/address';
import { notWritten } from '../notebook/notWritten';
import type { FilePort } from '../notebook/ports';
import type { Refusal } from '../refusal';

declare module '../refusal' {
  interface Refusals {
    readonly 'exclude-is-link': { readonly file: string };
  }
}

/**
 * The line that makes git ignore one folder of a repository and nothing else, in gitignore syntax; `undefined` if the
 * folder is not inside the repository.
 */
export function excludePattern(repository: string, folder: string): string | undefined {
  const names = namesWithin(repository, folder);
  if (!names || names.length === 0) return undefined;
  return `/${names.map(name => name.replace(/[\\*?[\]]|\s$/g, '\\$&')).join('/')}/`;
}

/**
 * Address of the file that lists what a repository ignores on this machine only (gitrepository-layout,
 * "info/exclude"). If `.git` is a file, as in work trees and submodules, it points to the actual repository; a work
 * tree shares the file of its main one. `undefined` if there is no repository.
 */
export async function excludeFile(files: FilePort, repository: string): Promise<string | undefined> {
  const own = join(repository, '.git');
  if (await isRepository(files, own)) return join(own, 'info', 'exclude');
  const link = /^gitdir: (.+)$/m.exec(await textOf(files, own))?.[1];
  if (!link) return undefined;
  const folder = resolve(repository, link);
  const common = (await textOf(files, join(folder, 'commondir'))).trim();
  const home = common ? resolve(folder, common) : folder;
  return (await isRepository(files, home)) ? join(home, 'info', 'exclude') : undefined;
}

/** Git recognizes a repository by its HEAD; any other folder of that name has no exclude file. */
async function isRepository(files: FilePort, home: string): Promise<boolean> {
  return (await files.stat(join(home, 'HEAD'))) !== undefined;
}

/**
 * Adds a line to a repository's exclude file, creating the file if necessary; an existing line is not repeated.
 * Writes nothing if a link leads elsewhere, because that is not the repository's own file.
 */
export async function addPattern(files: FilePort, file: string, pattern: string): Promise<'done' | Refusal> {
  const home = file.replace(/\/info\/exclude$/, '');
  if ((await files.real(file)) !== join(await files.real(home), 'info', 'exclude'))
    return { refused: 'exclude-is-link', file };
  for (let attempt = 0; attempt < 5; attempt++) {
    const bytes = (await files.readStamped(file, maxSize))?.bytes;
    const text = decoder.decode(bytes);
    if (text.split(/\r?\n/).includes(pattern)) return 'done';
    const eol = lineEnd(text);
    const line = `${text === '' || /\n$/.test(text) ? '' : eol}${pattern}${eol}`;
    // Keeps the existing bytes, whatever their encoding.
    const after = new Uint8Array([...(bytes ?? []), ...new TextEncoder().encode(line)]);
    const outcome = bytes ? await files.replace(file, bytes, after) : await files.create(file, after);
    if (outcome === 'done') return 'done';
    if (outcome === 'read-only' || outcome === 'busy') return notWritten(outcome, file);
  }
  return { refused: 'file-changed', file };
}

/** Larger files are not read, in bytes. */
const maxSize = 10_000_000;

const decoder = new TextDecoder('utf-8');

async function textOf(files: FilePort, file: string): Promise<string> {
  return decoder.decode((await files.readStamped(file, maxSize))?.bytes);
}

/** Resolves a path as git writes it (absolute or relative to a folder, with `/` even on Windows) to an address. */
function resolve(folder: string, path: string): string {
  const base = new URL(`${folder}/`);
  const absolute = /^[A-Za-z]:\//.test(path) ? `/${path[0]?.toLowerCase()}${path.slice(1)}` : path;
  const { pathname } = new URL(absolute.split('/').map(encodeURIComponent).join('/'), base);
  const root = folder.slice(0, folder.length - base.pathname.length + 1);
  return join(`${root}/`, ...pathname.split('/').filter(Boolean).map(decodeURIComponent));
}
