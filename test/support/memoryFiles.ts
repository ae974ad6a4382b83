import type {
  FileMode,
  FilePort,
  FileStamp,
  FolderEntry,
  StampedFile,
  WriteRefusal,
} from '../../src/core/notebook/ports';

/** An in-memory file system, for tests of everything above the file port. */
export class MemoryFiles implements FilePort {
  readonly #files = new Map<string, Uint8Array>();
  readonly #folders = new Set<string>();
  readOnly = false;
  readonly programs = new Set<string>();
  /** How many files have been read so far. */
  reads = 0;
  readonly #written = new Map<string, number>();
  /** The time of the next write, in milliseconds since 1970: starts in the distant past and grows with each write. */
  #clock = 1_000_000_000_000;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [file, text] of Object.entries(files)) this.put(file, text);
  }

  /** Writes without the product's knowledge. */
  put(file: string, content: string | Uint8Array): void {
    this.#files.set(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    this.#written.set(file, this.#clock++);
    for (let at = file.lastIndexOf('/'); at > 'file://'.length; at = file.lastIndexOf('/', at - 1)) {
      this.#folders.add(file.slice(0, at));
    }
  }

  remove(path: string): void {
    if (this.#files.delete(path)) return;
    for (const known of [...this.#files.keys(), ...this.#folders]) {
      if (known !== path && !known.startsWith(`${path}/`)) continue;
      this.#files.delete(known);
      this.#folders.delete(known);
    }
  }

  text(file: string): string | undefined {
    const bytes = this.#files.get(file);
    return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  get all(): Record<string, string> {
    return Object.fromEntries([...this.#files.keys()].sort().map(file => [file, this.text(file) ?? '']));
  }

  async list(folder: string): Promise<readonly FolderEntry[] | undefined> {
    if (!this.#folders.has(folder)) return undefined;
    const entries = new Map<string, FolderEntry>();
    for (const [kind, paths] of [
      ['folder', this.#folders],
      ['file', this.#files.keys()],
    ] as const) {
      for (const path of paths) {
        if (!path.startsWith(`${folder}/`)) continue;
        const name = path.slice(folder.length + 1);
        if (!name.includes('/')) entries.set(name, { name: decodeURIComponent(name), kind });
      }
    }
    return [...entries.values()];
  }

  async stat(file: string): Promise<FileStamp | undefined> {
    const bytes = this.#files.get(file);
    return bytes && { size: bytes.length, written: this.#written.get(file) ?? 0 };
  }

  /** Sets a file's modification time, as tools that preserve times do. */
  touch(file: string, written: number): void {
    this.#written.set(file, written);
  }

  /** Link targets by address. */
  readonly links = new Map<string, string>();

  async real(path: string): Promise<string> {
    for (const [link, target] of this.links) {
      if (path === link || path.startsWith(`${link}/`)) return this.real(target + path.slice(link.length));
    }
    return path;
  }

  async readStamped(file: string, most: number): Promise<StampedFile | undefined> {
    const stamp = await this.stat(file);
    if (!stamp || stamp.size > most) return stamp && { stamp };
    const bytes = await this.read(file);
    return bytes && { stamp, bytes };
  }

  async read(file: string): Promise<Uint8Array | undefined> {
    this.reads++;
    return this.#files.get(file)?.slice();
  }

  async create(file: string, bytes: Uint8Array, mode?: FileMode): Promise<'done' | WriteRefusal> {
    if (this.readOnly) return 'read-only';
    if (this.#files.has(file)) return 'exists';
    this.put(file, bytes.slice());
    if (mode?.executable) this.programs.add(file);
    return 'done';
  }

  async createFolder(folder: string): Promise<'done' | WriteRefusal> {
    if (this.readOnly || this.#files.has(folder)) return 'read-only';
    for (let at = folder; at.length > 'file:///'.length; at = at.slice(0, at.lastIndexOf('/')))
      this.#folders.add(at);
    return 'done';
  }

  async isExecutable(file: string): Promise<boolean> {
    return this.programs.has(file);
  }

  async replace(file: string, expected: Uint8Array, bytes: Uint8Array): Promise<'done' | WriteRefusal> {
    const present = this.#files.get(file);
    if (!present) return 'missing';
    if (this.readOnly) return 'read-only';
    if (Buffer.compare(present, expected) !== 0) return 'changed';
    this.put(file, bytes.slice());
    return 'done';
  }
}
