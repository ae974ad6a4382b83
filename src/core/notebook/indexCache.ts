import type { NotesIndex } from './notesIndex';
import { decode } from './noteText';
import type { CachePort, FileStamp } from './ports';
import type { IndexedNote, LocatedFacts, NoteFacts } from './subjects';
import { TimeSlicer } from './timeSlicer';

/** A note as it was read in an earlier session. */
export interface CachedNote {
  readonly stamp: FileStamp;
  readonly facts: NoteFacts;
}

/** Raised when the format of the cache itself changes. */
const version = 7;
/** Notes per line: small enough to read in one go between two slices of work. */
const notesInLine = 100;

const utf8 = new TextEncoder();

/**
 * Caches what was read from the notes, so that a start reads only the files that changed since. Losing it is harmless:
 * a cache that is damaged, or that another build wrote, or that belongs to another folder, is ignored. The first line
 * says whose cache it is, the others hold notes; each begins with its checksum.
 */
export class IndexCache {
  #writing: Promise<void> = Promise.resolve();
  #held: { readonly index: NotesIndex; readonly revision: number } | undefined;

  /** `build` identifies the code that reads notes: the cache of another build is not trusted. */
  constructor(
    private readonly store: CachePort,
    private readonly build: string,
  ) {}

  /** Returns the cached notes of this folder by address; empty if there is no valid cache. Never rejects. */
  async read(root: string): Promise<Map<string, CachedNote>> {
    const notes = new Map<string, CachedNote>();
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

  /** Saves the index, unless its current state is already saved. Never rejects; writes run one after another. */
  async write(index: NotesIndex): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write(index)).catch(() => {});
    await this.#writing;
  }

  /** Marks the current state of the index as saved. */
  markSaved(index: NotesIndex): void {
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

function* readNotes(content: string, root: string): Generator<[uri: string, CachedNote]> {
  for (const row of JSON.parse(content) as readonly unknown[]) {
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

/** The checksum and the build vouch for the content; the index checks that no list of a reader is missing. */
function isFacts(value: unknown): value is NoteFacts {
  return 'kind' in Object(value);
}

/** The facts are stored with their file; writing its address into each fact would double the cache. */
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
  const content = decode(bytes);
  if (content === undefined || decode(line.subarray(0, at)) !== checksum(bytes)) throw new Error('damaged');
  return content;
}

const space = 32;

/** FNV-1a: detects damage by a disk or an interrupted write, not tampering. */
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
