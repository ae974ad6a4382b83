import type { NotesIndex } from './notesIndex';
import type { CachePort, FileStamp } from './ports';
import type { IndexedNote, LocatedFacts, NoteFacts } from './subjects';
import { TimeSlicer } from './timeSlicer';

/** A note as it was read at an earlier start. */
export interface KeptNote {
  readonly stamp: FileStamp;
  readonly facts: NoteFacts;
}

/** Raised when the shape of the cache itself changes. */
const version = 7;
/** So many notes make one line: small enough to be read in one go between two slices of work. */
const notesInLine = 100;

const utf8 = new TextEncoder();
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * What was read from the notes, kept from one start to the next, so that only files that changed meanwhile are read
 * again. It can be lost at any time: a cache that is damaged, or was written by another build or for another folder, is
 * no cache. Its form: a line that says whose it is, then lines of notes; each line begins with its checksum.
 */
export class IndexCache {
  #writing: Promise<void> = Promise.resolve();
  #held: { readonly index: NotesIndex; readonly revision: number } | undefined;

  /** `build` names the code that reads notes: what another one read is not trusted. */
  constructor(
    private readonly store: CachePort,
    private readonly build: string,
  ) {}

  /** The notes of this folder as they are kept, by address; none where there is no sound cache. Never rejects. */
  async read(root: string): Promise<Map<string, KeptNote>> {
    const notes = new Map<string, KeptNote>();
    try {
      const bytes = await this.store.read();
      if (!bytes) return notes;
      const pace = new TimeSlicer();
      let start = 0;
      for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
        const line = bytes.subarray(start, end);
        const first = start === 0;
        await pace.run(() => {
          const content = readLine(line);
          if (first && content !== this.#owner(root)) throw new Error('of another build or folder');
          if (!first) for (const [uri, note] of readNotes(content, root)) notes.set(uri, note);
        });
        start = end + 1;
      }
      return start === bytes.length ? notes : new Map();
    } catch {
      return new Map();
    }
  }

  /** Keeps what the index holds, unless just that is kept already. Never rejects; one write follows the other. */
  async write(index: NotesIndex): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write(index)).catch(() => {});
    await this.#writing;
  }

  /** Says that what the index holds is what is kept. */
  isKept(index: NotesIndex): void {
    this.#held = { index, revision: index.revision };
  }

  async #write(index: NotesIndex): Promise<void> {
    const { revision } = index;
    if (this.#held?.index === index && this.#held.revision === revision) return;
    const pace = new TimeSlicer();
    const lines = [writeLine(this.#owner(index.root))];
    const notes = index.notes.filter(note => note.stamp);
    for (let at = 0; at < notes.length; at += notesInLine) {
      lines.push(await pace.run(() => writeLine(writeNotes(notes.slice(at, at + notesInLine), index.root))));
    }
    await this.store.write(joined(lines));
    this.#held = { index, revision };
  }

  #owner(root: string): string {
    return JSON.stringify({ teamLeadIndex: version, build: this.build, root });
  }
}

const newline = 10;

function writeNotes(notes: readonly IndexedNote[], root: string): string {
  return JSON.stringify(
    notes.map(({ uri, stamp, facts }) => [
      uri.slice(root.length),
      stamp?.size,
      stamp?.written,
      withoutPlace(facts),
    ]),
  );
}

function* readNotes(content: string, root: string): Generator<[uri: string, KeptNote]> {
  const rows: unknown = JSON.parse(content);
  if (!Array.isArray(rows)) throw new Error('not a list of notes');
  for (const row of rows) {
    const [path, size, written, facts]: unknown[] = Array.isArray(row) ? row : [];
    if (
      typeof path !== 'string' ||
      typeof size !== 'number' ||
      typeof written !== 'number' ||
      !isFacts(facts)
    )
      throw new Error('not a note');
    yield [root + path, { stamp: { size, written }, facts }];
  }
}

/** The checksum and the build vouch for what is inside, and the index for it being all that readers give. */
function isFacts(value: unknown): value is NoteFacts {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** Facts stand in the file they are kept for; writing its address beside each would double the cache. */
function withoutPlace(facts: LocatedFacts): object {
  const bare = (fact: unknown) => {
    if (typeof fact !== 'object' || fact === null) return fact;
    const { uri: _, ...rest } = fact as { uri?: string };
    return rest;
  };
  return Object.fromEntries(
    Object.entries<unknown>({ ...facts }).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(bare) : value,
    ]),
  );
}

function writeLine(content: string): Uint8Array {
  const bytes = utf8.encode(content);
  return joined([utf8.encode(`${checksum(bytes)} `), bytes, Uint8Array.of(newline)]);
}

function readLine(line: Uint8Array): string {
  const at = line.indexOf(space);
  const bytes = line.subarray(at + 1);
  if (strict.decode(line.subarray(0, at)) !== checksum(bytes)) throw new Error('damaged');
  return strict.decode(bytes);
}

const space = 32;

/** FNV-1a: finds what a disk or a cut-off write may do, not what somebody does on purpose. */
function checksum(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
