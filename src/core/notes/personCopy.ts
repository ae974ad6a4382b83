import type { FilePort } from '../ports';
import type { Refusal } from '../refusal';
import { join } from './address';
import { filesBelow } from './folderFiles';
import type { Notebook } from './notebook';
import { shareCopy } from './shareCopy';

/** What became of a copy made to be shared. */
export interface SharedCopy {
  /** Address of the folder with the copies. */
  readonly uri: string;
  /** How many files it holds. */
  readonly files: number;
  /** How many private parts were left out. */
  readonly leftOut: number;
  /** Not copied: files that are not Markdown or not UTF-8 text, in which private parts could not be told; what is only prepared. */
  readonly skipped: readonly string[];
}

/**
 * Writes copies of a person's notes without private parts into a folder, and only where none of them is there. Unsaved
 * text counts. `target` is the file system of that folder.
 */
export async function sharePerson(
  notebook: Notebook,
  person: string,
  to: string,
  target: FilePort = notebook.files,
): Promise<SharedCopy | Refusal> {
  const folder = join(notebook.root, 'people', person);
  const copies: { uri: string; text: string }[] = [];
  const skipped: string[] = [];
  let leftOut = 0;
  for (const names of await filesBelow(notebook.files, folder)) {
    const file = join(folder, ...names);
    const name = names.at(-1) ?? '';
    // What is prepared and not yet said is nobody's but the lead's.
    const isShared = /\.md$/i.test(name) && name.toLowerCase() !== 'next.md';
    const text = isShared ? await strictText(notebook, file) : undefined;
    if (text === undefined) {
      skipped.push(file);
      continue;
    }
    const copy = shareCopy(text);
    leftOut += copy.leftOut;
    copies.push({ uri: join(to, ...names), text: copy.text });
  }
  for (const { uri } of copies) {
    if (await target.read(uri)) return { refused: 'file-exists', about: uri };
  }
  for (const { uri, text } of copies) {
    const outcome = await target.create(uri, new TextEncoder().encode(text));
    if (outcome === 'read-only') return { refused: 'file-read-only', about: uri };
    if (outcome !== 'done') return { refused: 'file-exists', about: uri };
  }
  return { uri: to, files: copies.length, leftOut, skipped };
}

/** All files of a person, private parts and all, by their path in the person's folder. Unsaved text counts. */
export async function personFiles(
  notebook: Notebook,
  person: string,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = join(notebook.root, 'people', person);
  const found: Record<string, Uint8Array> = {};
  for (const names of await filesBelow(notebook.files, folder)) {
    const file = join(folder, ...names);
    const open = notebook.editors.open(file);
    const bytes = open?.dirty ? new TextEncoder().encode(open.text) : await notebook.files.read(file);
    if (bytes) found[names.join('/')] = bytes;
  }
  return found;
}

async function strictText(notebook: Notebook, file: string): Promise<string | undefined> {
  const open = notebook.editors.open(file);
  if (open) return open.text;
  const bytes = await notebook.files.read(file);
  try {
    return bytes && strict.decode(bytes);
  } catch {
    return undefined;
  }
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
