import { Pace } from '../notebook/pace';

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
  const { Zip, ZipDeflate } = await import('fflate');
  const chunks: Uint8Array[] = [];
  let fault: Error | undefined;
  const zip = new Zip((failed, chunk) => {
    if (failed) fault = failed;
    else chunks.push(chunk);
  });
  const pace = new Pace();
  const taken = new Set<string>();
  for (const { names, bytes } of entries) {
    const entry = new ZipDeflate(freeName(names, taken), { level: 6 });
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

/** A path for a file in the zip that is not taken yet. */
function freeName(names: readonly string[], taken: Set<string>): string {
  const path = names.map(safeName).join('/');
  const [, stem = path, ending = ''] = /^(.*[^/.])(\.[^./]*)$/s.exec(path) ?? [];
  for (let count = 1; ; count++) {
    const free = count === 1 ? path : `${stem} (${count})${ending}`;
    if (taken.has(free)) continue;
    taken.add(free);
    return free;
  }
}

/** A name that cannot escape its folder, even on Windows, where `..\\x` and `C:x` would. */
export function safeName(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(/[<>:"\\|?*/\p{Cc}\u2028\u2029]/gu, '_')
    .replace(/(?<![. ])[. ]+$/, dots => '_'.repeat(dots.length));
  return /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$)/i.test(plain) ? `_${plain}` : plain || '_';
}
