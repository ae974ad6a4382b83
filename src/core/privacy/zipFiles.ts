import { Pace } from '../notebook/pace';

/** A file to be put into a zip. */
export interface ZipEntry {
  /** The names of its folders and its own. */
  readonly names: readonly string[];
  readonly bytes: Uint8Array;
}

/** Bytes that are packed in one go, so that a large file does not hold up everything else. */
const slice = 128_000;
/** Made on a system that knows modes (APPNOTE.TXT 4.4.2), so that unpackers take names for UTF-8; owner only. */
const unix = { os: 3, attrs: (0o100600 << 16) >>> 0 };

/** Packs files, in the order given, under names that are safe on every system. */
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

/** The path of a file in a zip, unlike those before it. */
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

/** A name that leads nowhere else, also on Windows: `..\\x` and `C:x` are names of files elsewhere. */
export function safeName(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(/[<>:"\\|?*/\p{Cc}\u2028\u2029]/gu, '_')
    .replace(/(?<![. ])[. ]+$/, dots => '_'.repeat(dots.length));
  return /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$)/i.test(plain) ? `_${plain}` : plain || '_';
}
