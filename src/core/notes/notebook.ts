import type { EditorPort, FilePort } from '../ports';
import type { Refusal } from '../refusal';
import { isRefusal } from '../refusal';
import { join } from './address';
import { applyEdits, type Plan } from './edits';
import { fold } from './fold';
import type { NotesIndex, Person, Today } from './notesIndex';

/** Where something was written; `line` counts from 0. */
export interface Written {
  readonly uri: string;
  readonly line: number;
  /** The file was not there before. */
  readonly created: boolean;
}

const utf8 = new TextEncoder();
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
/** How often a plan is made anew when the file changes between reading and writing. */
const attempts = 5;
/** How many files are read at once when all are read. */
const readersAtOnce = 32;

/**
 * The notes of one folder: reads them into an index and is the only one that writes them. Writes to one file come one
 * after the other; each is planned on the text as it is at that moment, and reaches the file whole or not at all.
 */
export class Notebook {
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(
    readonly index: NotesIndex,
    readonly files: FilePort,
    readonly editors: EditorPort,
    readonly changed: () => void = () => {},
  ) {}

  get root(): string {
    return this.index.root;
  }

  /** Reads all notes. A folder that is not there holds no people. */
  async load(): Promise<void> {
    this.index.clear();
    const people = join(this.root, 'people');
    const folders = (await this.files.list(people)) ?? [];
    const found: string[] = [];
    for (const folder of folders.filter(entry => entry.kind === 'folder' && !entry.name.startsWith('.'))) {
      const uri = join(people, folder.name);
      this.index.addFolder(uri);
      found.push(...(await this.#notesIn(uri, 3)));
    }
    const next = found.values();
    const reader = async () => {
      for (const file of next) await this.#take(file);
    };
    await Promise.all(Array.from({ length: readersAtOnce }, reader));
    this.changed();
  }

  /** Takes in what became of a file or folder: changed, new or gone. */
  async refresh(uri: string): Promise<void> {
    if (this.index.locate(uri)) {
      await this.#take(uri);
    } else {
      const there = await this.files.list(uri);
      if (!there) this.index.delete(uri);
      else this.index.addFolder(uri);
      for (const file of there ? await this.#notesIn(uri, 3) : []) await this.#take(file);
    }
    this.changed();
  }

  people(today: Today): readonly Person[] {
    return this.index.people(today);
  }

  /** The person with this id, or with this exact name where only one has it. */
  person(reference: string, today: Today): Person | Refusal {
    const people = this.people(today);
    const byId = people.find(person => person.id === reference);
    if (byId) return byId;
    const named = people.filter(person => fold(person.name) === fold(reference));
    const [only, ...others] = named;
    if (only && others.length === 0) return only;
    if (only) return { refused: 'several-people', about: named.map(person => person.id).join(', ') };
    return { refused: 'no-such-person', about: reference };
  }

  /** Creates a file, and only where none is. */
  async create(uri: string, text: string): Promise<Written | Refusal> {
    const outcome = await this.files.create(uri, utf8.encode(text));
    if (outcome === 'read-only') return { refused: 'file-read-only', about: uri };
    if (outcome !== 'done') return { refused: 'file-exists', about: uri };
    this.index.set(uri, text);
    this.changed();
    return { uri, line: 0, created: true };
  }

  /**
   * Edits one file as the plan says. With `initial` a file that is missing is created from that text and the plan. A
   * refusal means that nothing was written.
   */
  async edit(uri: string, plan: Plan, initial?: string): Promise<Written | Refusal> {
    const before = this.#queues.get(uri) ?? Promise.resolve();
    const mine = before.then(() => this.#edit(uri, plan, initial));
    const settled = mine.catch(() => {});
    this.#queues.set(uri, settled);
    try {
      return await mine;
    } finally {
      if (this.#queues.get(uri) === settled) this.#queues.delete(uri);
    }
  }

  async #edit(uri: string, plan: Plan, initial: string | undefined): Promise<Written | Refusal> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const bytes = await this.files.read(uri);
      const onDisk = bytes && decode(bytes);
      if (bytes && onDisk === undefined) return { refused: 'file-not-utf8', about: uri };
      const open = this.editors.open(uri);
      const text = open?.text ?? onDisk ?? initial;
      if (text === undefined) return { refused: 'file-missing', about: uri };
      const planned = plan(text);
      if (isRefusal(planned)) return { about: uri, ...planned };
      const { edits, line } = planned;
      const created = !open && !bytes;
      if (edits.length === 0 && !created) return { uri, line, created };
      const after = applyEdits(text, edits);
      let outcome: Awaited<ReturnType<FilePort['create']>>;
      if (open) outcome = (await open.apply(edits)) ? 'done' : 'changed';
      else if (bytes) outcome = await this.files.replace(uri, bytes, utf8.encode(after));
      else outcome = await this.files.create(uri, utf8.encode(after));
      if (outcome === 'read-only') return { refused: 'file-read-only', about: uri };
      if (outcome !== 'done') continue;
      this.index.set(uri, after);
      this.changed();
      return { uri, line, created };
    }
    return { refused: 'file-changed', about: uri };
  }

  async #take(uri: string): Promise<void> {
    const open = this.editors.open(uri);
    const bytes = open ? undefined : await this.files.read(uri);
    if (open) this.index.set(uri, open.text);
    else if (!bytes) this.index.delete(uri);
    else {
      const text = decode(bytes);
      if (text !== undefined) this.index.set(uri, text);
      else
        this.index.set(uri, lenient.decode(bytes), [
          {
            line: 0,
            message: 'This file is not UTF-8 text. Team Lead reads what it can and will not write to it.',
          },
        ]);
    }
  }

  async #notesIn(folder: string, depth: number): Promise<string[]> {
    const found: string[] = [];
    for (const { name, kind } of (await this.files.list(folder)) ?? []) {
      if (name.startsWith('.')) continue;
      const uri = join(folder, name);
      if (kind === 'folder' && depth > 0) found.push(...(await this.#notesIn(uri, depth - 1)));
      else if (kind === 'file' && this.index.locate(uri)) found.push(uri);
    }
    return found;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}
