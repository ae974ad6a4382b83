import { isCopiesFolder } from '../notebook/copyMark';
import { fold } from '../text/fold';

/** Long enough for any name, short enough for every file system, also with a note's name behind it. */
const longest = 48;

/**
 * A folder name for a person: letters and digits of any script in lower case, joined by `-`. Safe on Windows, macOS and
 * Linux, and unlike every name in `taken`, also where a file system does not tell case or composition apart.
 */
export function personId(name: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map(fold));
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  const whole = shorten((words ?? []).join('-')) || 'person';
  // Names that Windows keeps for devices, whatever follows, and those of folders that hold copies.
  const base =
    /^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/.test(whole) || isCopiesFolder(whole) ? `${whole}-person` : whole;
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!used.has(fold(id))) return id;
  }
}

/** Cuts between characters as people see them, and to at most 150 bytes of UTF-8. */
function shorten(text: string): string {
  let short = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (short.length + segment.length > longest || new TextEncoder().encode(short + segment).length > 150)
      break;
    short += segment;
  }
  return short.replace(/(?<!-)-+$/, '');
}
