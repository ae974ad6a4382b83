import { isCopiesFolder } from '../notebook/copyMark';
import { normalizeName } from '../text/normalizeName';

/** Long enough for any name, and short enough for every file system even with a note's name appended. */
const maxLength = 48;
const maxBytes = 150;

/**
 * A folder name for a person: letters and digits of any script in lower case, joined by `-`. Safe on Windows, macOS
 * and Linux, and distinct from every name in `taken` even on file systems that ignore case or Unicode composition.
 */
export function personId(name: string, taken: Iterable<string>): string {
  return uniqueIds(taken)(name);
}

/** Creates several ids like `personId`, each distinct from `taken` and from the ones before it. */
export function uniqueIds(taken: Iterable<string>): (name: string) => string {
  const used = new Set([...taken].map(normalizeName));
  /** The last number used for each name, so thousands of namesakes do not count up from 1 every time. */
  const counts = new Map<string, number>();
  return name => {
    const base = baseOf(name);
    for (let count = (counts.get(base) ?? 0) + 1; ; count++) {
      const id = count === 1 ? base : `${base}-${count}`;
      if (used.has(normalizeName(id))) continue;
      used.add(normalizeName(id));
      counts.set(base, count);
      return id;
    }
  };
}

function baseOf(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  const whole = shorten((words ?? []).join('-')) || 'person';
  // Windows reserves device names whatever the extension, and other names belong to folders of copies.
  return /^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/.test(whole) || isCopiesFolder(whole)
    ? `${whole}-person`
    : whole;
}

let characters: Intl.Segmenter | undefined;
const utf8 = new TextEncoder();

/** Cuts between grapheme clusters, to at most 150 bytes of UTF-8. */
function shorten(text: string): string {
  // ASCII can be cut anywhere.
  if (/^[a-z\d-]*$/.test(text)) return text.slice(0, maxLength).replace(/(?<!-)-+$/, '');
  // Cached, because creating one takes longer than shortening a whole file of names.
  characters ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let short = '';
  let bytes = 0;
  // One character can have thousands of combining marks, and only its start matters.
  for (const { segment } of characters.segment(text.slice(0, maxBytes))) {
    bytes += utf8.encode(segment).length;
    if (short.length + segment.length > maxLength || bytes > maxBytes) break;
    short += segment;
  }
  return short.replace(/(?<!-)-+$/, '');
}
