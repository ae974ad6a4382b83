import { isCopiesFolder } from '../notebook/copyMark';
import { fold } from '../text/fold';

/** Long enough for any name, short enough for every file system, also with a note's name behind it. */
const longest = 48;
const mostBytes = 150;

/**
 * A folder name for a person: letters and digits of any script in lower case, joined by `-`. Safe on Windows, macOS and
 * Linux, and unlike every name in `taken`, also where a file system does not tell case or composition apart.
 */
export function personId(name: string, taken: Iterable<string>): string {
  return idsBesides(taken)(name);
}

/** Makes ids as `personId` does, one after the other: each unlike those that are taken and those made before it. */
export function idsBesides(taken: Iterable<string>): (name: string) => string {
  const used = new Set([...taken].map(fold));
  /** The last number given to a name, so that thousands of one name are not counted through again for each. */
  const counts = new Map<string, number>();
  return name => {
    const base = baseOf(name);
    for (let count = (counts.get(base) ?? 0) + 1; ; count++) {
      const id = count === 1 ? base : `${base}-${count}`;
      if (used.has(fold(id))) continue;
      used.add(fold(id));
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
  // Names that Windows keeps for devices, whatever follows, and those of folders that hold copies.
  return /^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/.test(whole) || isCopiesFolder(whole)
    ? `${whole}-person`
    : whole;
}

let characters: Intl.Segmenter | undefined;
const utf8 = new TextEncoder();

/** Cuts between characters as people see them, and to at most 150 bytes of UTF-8. */
function shorten(text: string): string {
  // What is plain is cut anywhere.
  if (/^[a-z\d-]*$/.test(text)) return text.slice(0, longest).replace(/(?<!-)-+$/, '');
  // Made once, as that takes longer than a whole file of names.
  characters ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let short = '';
  let bytes = 0;
  // A character may be made of thousands of marks, and only its beginning matters.
  for (const { segment } of characters.segment(text.slice(0, mostBytes))) {
    bytes += utf8.encode(segment).length;
    if (short.length + segment.length > longest || bytes > mostBytes) break;
    short += segment;
  }
  return short.replace(/(?<!-)-+$/, '');
}
