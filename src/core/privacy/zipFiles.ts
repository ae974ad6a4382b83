import { TimeSlicer } from '../notebook/timeSlicer';
import { normalizeName } from '../text/normalizeName';

/** A file to put into a zip. */
export interface ZipEntry {
  /** The names of its folders, then its own. */
  readonly names: readonly string[];
  readonly bytes: Uint8Array;
}

/** Bytes to compress at a time, so a large file does not block everything else. */
const slice = 128_000;
/** Claims a Unix origin (APPNOTE.TXT 4.4.2), so unpackers read names as UTF-8 and restrict files to their owner. */
const unix = { os: 3, attrs: (0o100600 << 16) >>> 0 };

/** Packs files in the given order, under names that are safe on every system. */
export async function zipFiles(entries: readonly ZipEntry[]): Promise<Uint8Array> {
  const { Zip, ZipDeflate } = await import('./zipping');
  const chunks: Uint8Array[] = [];
  let fault: Error | undefined;
  const zip = new Zip((failed, chunk) => {
    if (failed) fault = failed;
    else chunks.push(chunk);
  });
  const pace = new TimeSlicer();
  const pathOf = freePaths();
  for (const { names, bytes } of entries) {
    const entry = new ZipDeflate(pathOf(names), { level: 6 });
    Object.assign(entry, unix);
    zip.add(entry);
    for (let at = 0; at === 0 || at < bytes.length; at += slice) {
      const end = Math.min(at + slice, bytes.length);
      await pace.run(() => entry.push(bytes.slice(at, end), end === bytes.length));
    }
  }
  zip.end();
  if (fault) throw fault;
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * Assigns each file a path in the zip. No two names in a folder are equal on any system, even one that ignores case and
 * Unicode composition.
 */
function freePaths(): (names: readonly string[]) => string {
  const folders = new Map<string, string>();
  const taken = new Set<string>();
  const free = (parent: string, name: string) => {
    const safe = safeName(name);
    const [, stem = safe, ending = ''] = /^(.*[^.])(\.[^.]*)$/s.exec(safe) ?? [];
    for (let count = 1; ; count++) {
      const path = parent + (count === 1 ? safe : `${stem} (${count})${ending}`);
      if (taken.has(normalizeName(path))) continue;
      taken.add(normalizeName(path));
      return path;
    }
  };
  return names => {
    let parent = '';
    for (const [at, name] of names.slice(0, -1).entries()) {
      const own = names.slice(0, at + 1).join('/');
      const known = folders.get(own) ?? free(parent, name);
      folders.set(own, known);
      parent = `${known}/`;
    }
    return free(parent, names.at(-1) ?? '');
  };
}

/** A name that cannot escape its folder, even on Windows, where `..\\x` and `C:x` would. */
export function safeName(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(/[<>:"\\|?*/\p{Cc}\u2028\u2029]/gu, '_')
    .replace(/(?<![. ])[. ]+$/, dots => '_'.repeat(dots.length));
  return /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$)/i.test(plain) ? `_${plain}` : plain || '_';
}
