import type { NoteProblem } from '../markdown/frontMatter';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** Decodes a file; `undefined` if it is not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Decodes a file as far as it is UTF-8. */
export function decodeLeniently(bytes: Uint8Array): string {
  return lenient.decode(bytes);
}

/** A hash of a text and the problem found with it. */
export function fingerprint(text: string, problem: NoteProblem | undefined): number {
  let [one, other] = [text.length, 0x811c9dc5];
  const add = (part: string) => {
    // Two at a time, because this runs for every note.
    for (let at = 0; at < part.length; at += 2) {
      const unit = part.charCodeAt(at) | (part.charCodeAt(at + 1) << 16);
      one = (Math.imul(one, 31) + unit) | 0;
      other = Math.imul(other ^ unit, 0x01000193);
    }
  };
  add(text);
  if (problem) add(`\0${problem.message}\0${problem.values?.join('\0') ?? ''}`);
  // As many bits of both as fit in a number.
  return (one >>> 0) * 0x200000 + (other >>> 11);
}
