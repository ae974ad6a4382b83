import { readBlocks } from '../markdown/blocks';
import { leavesTheRest } from '../markdown/leavesTheRest';
import { mergeConflict } from '../markdown/mergeConflict';
import { isTooLarge } from '../markdown/noteSize';
import { relocateLine } from '../markdown/relocateLine';
import { applyEdits, type Edit, type Plan, unchanged } from '../markdown/textEdit';
import { isRefusal, type Refusal, withFile } from '../refusal';
import { normalizeName } from '../text/normalizeName';
import { folderOf, join, namesWithin } from './address';
import { type Allowance, Boundary } from './boundary';
import { copyMarker, isCopiesFolder } from './copyMark';
import type { CachedNote, IndexCache } from './indexCache';
import { folderIn, noteFiles, ownId } from './layout';
import { type Job, NoteLoader } from './noteLoader';
import type { NotesIndex } from './notesIndex';
import { NotesTree } from './notesTree';
import { decode, decodeLeniently } from './noteText';
import { notWritten } from './notWritten';
import type { Applied, EditorPort, FilePort, OpenText } from './ports';
import type { Person, Today } from './subjects';
import { forEachOf, TimeSlicer } from './timeSlicer';
import { unreadable } from './unreadable';

/** The result of a write; `line` counts from 0. */
export interface Written {
  readonly uri: string;
  readonly line: number;
  /** The file did not exist before. */
  readonly created: boolean;
  /** The text is in an editor and not yet in the file. */
  readonly unsaved?: true;
}

/** Files in the notes folder that are not a person's notes; read again whenever they change. */
export interface ExtraFiles {
  /** True for a file or folder that belongs to it. */
  holds(uri: string): boolean;
  /** Never rejects. */
  read(): Promise<void>;
}

/** What an edit of a file would do. */
interface Planned extends Edit {
  readonly bytes: Uint8Array | undefined;
  readonly open: OpenText | undefined;
  /** The text that the edit was planned on. */
  readonly text: string;
}

/** A change in the notes. */
export interface Change {
  /** Ids of the people whose notes changed, including people who are new or gone. */
  readonly people: ReadonlySet<string>;
  /** The files next to the people were read again. */
  readonly extras: boolean;
  /** The file, if we wrote it ourselves. */
  readonly wrote?: string;
  /** Why the text is only in an editor, if it is. */
  readonly unsaved?: Exclude<Applied['saved'], 'done'>;
}

const utf8 = new TextEncoder();
/**
 * How often an edit is planned again if the file changes between reading and writing. When two processes write as fast
 * as they can, the slower one finds the file changed three times out of four: 25 in a row happened once in a thousand
 * writes.
 */
const attempts = 100;
/** How many files are read at the same time: more than fit in a slice of work, so that the next one need not wait. */
const maxReaders = 96;

/**
 * The notes of one folder. Reads them into an index, and writes them. Writes to one file run one
 * after another; each is planned on the current text and reaches the file whole or not at all.
 */
export class Notebook {
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #tree: NotesTree;
  readonly #loader: NoteLoader;
  #loads = 0;
  /** What may be written. */
  readonly boundary: Boundary;

  constructor(
    readonly index: NotesIndex,
    readonly files: FilePort,
    readonly editors: EditorPort,
    /** Called after each change. */
    readonly changed: (change: Change) => void = () => {},
    readonly cache?: IndexCache,
    allowance?: Allowance,
    /** Other files in the folder that are read with the notes. */
    private readonly extras: ExtraFiles = { holds: () => false, read: async () => {} },
  ) {
    this.#tree = new NotesTree(index, files);
    this.#loader = new NoteLoader(index, files, editors);
    this.boundary = new Boundary(index.root, files, allowance);
  }

  get root(): string {
    return this.index.root;
  }

  /**
   * Reads all notes; those that did not change since the last start come from the cache. If the folder does not
   * exist, there are no people. A load that a newer one replaced or the signal aborted ends without an error.
   */
  async load(signal?: AbortSignal): Promise<void> {
    const mine = ++this.#loads;
    const isStale = () => mine !== this.#loads || signal?.aborted === true;
    const extras = this.extras.read();
    const cached = (await this.cache?.read(this.root)) ?? new Map<string, CachedNote>();
    if (isStale()) return;
    const before = this.index.revision;
    await this.#takeAll({ pace: new TimeSlicer(), isStale, cached, trustStamps: this.index.size > 0 });
    if (isStale()) return;
    if (cached.size === 0 && this.index.revision === before) this.cache?.markSaved(this.index);
    await extras;
    this.#tell({ extras: true });
    await this.#tree.sweep();
  }

  /**
   * Updates the index for files or folders that were changed, created, moved, or deleted. Files that changed together
   * belong in one call.
   */
  async refresh(uris: string | readonly string[]): Promise<void> {
    const given = new Set(typeof uris === 'string' ? [uris] : uris);
    const job: Job = { pace: new TimeSlicer(), isStale: () => false };
    const people = folderIn(this.root, 'people');
    const own = this.index.folderOf(ownId);
    const extras = [...given].some(uri => uri === this.root || this.extras.holds(uri));
    if (extras) await this.extras.read();
    if (given.has(this.root) || given.has(people)) {
      await this.#takeAll({ ...job, trustStamps: true });
    } else {
      const isMarker = (uri: string) => uri.toLowerCase().endsWith(`/${copyMarker}`);
      const located = [...given].filter(uri => this.index.locate(uri) && !isMarker(uri));
      const files = await this.#tree.outsideCopies(located);
      const folders = [...given]
        .filter(uri => uri.startsWith(`${people}/`) || uri === own || uri.startsWith(`${own}/`))
        .filter(uri => isMarker(uri) || !this.index.locate(uri))
        .map(uri => (isMarker(uri) ? folderOf(uri) : uri));
      const ids = new Set(this.index.ids);
      const found: string[] = [];
      await forEachOf(folders, maxReaders, async folder => {
        found.push(...(await this.#follow(folder, job)));
      });
      const others = found.filter(file => !given.has(file));
      const added = [...files, ...others].filter(file => !this.index.note(file));
      await forEachOf(files, maxReaders, file => this.#loader.load(file, job));
      await forEachOf(others, maxReaders, file => this.#loader.load(file, { ...job, trustStamps: true }));
      await this.#tree.tidy(files, added, ids);
      const changed = new Set([...files, ...others].flatMap(file => this.index.locate(file)?.person ?? []));
      for (const id of changed) await job.pace.run(() => this.index.prepare(id));
    }
    this.#tell({ extras });
  }

  /**
   * Finds changes the watcher missed, by timestamps and sizes: in all notes, in one person's, or in the lead's own
   * (`ownId`). Reports nothing if nothing changed.
   */
  async rescan(person?: string): Promise<void> {
    if (person === undefined) {
      await this.#takeAll({ pace: new TimeSlicer(), isStale: () => false, trustStamps: true });
      await this.extras.read();
    } else {
      const job: Job = { pace: new TimeSlicer(), isStale: () => false, trustStamps: true };
      const files = await this.#follow(this.index.folderOf(person), job);
      await forEachOf(files, maxReaders, file => this.#loader.load(file, job));
    }
    this.#tell({});
  }

  /** Reads the files next to the people again. */
  async readExtras(): Promise<void> {
    await this.extras.read();
    this.#tell({ extras: true });
  }

  /** Reports what changed, if anything did. */
  #tell({ extras = false, wrote, unsaved }: Partial<Change>): void {
    const people = this.index.takeTouched();
    if (people.size === 0 && !extras && wrote === undefined) return;
    this.changed({ people, extras, ...(wrote !== undefined && { wrote }), ...(unsaved && { unsaved }) });
  }

  people(today: Today): readonly Person[] {
    return this.index.people(today);
  }

  /** What the lead's own notes say, in the shape of a person. */
  own(today: Today): Person {
    return this.index.own(today);
  }

  /** All people and the lead: everyone whose notes may contain actions. */
  peopleAndLead(today: Today): readonly Person[] {
    return [...this.people(today), this.own(today)];
  }

  /** The person with this id, or with this exact name if only one person has it. */
  person(reference: string, today: Today): Person | Refusal {
    const byId = this.index.person(reference, today);
    if (byId) return byId;
    const wanted = normalizeName(reference);
    const named = this.people(today).filter(person => normalizeName(person.name) === wanted);
    const [only, ...others] = named;
    if (only && others.length === 0) return only;
    if (only) return { refused: 'several-people', candidates: named.map(person => person.id) };
    return { refused: 'no-such-person', person: reference };
  }

  /** What may be shown of a file's current text, including unsaved changes; `undefined` if the file does not exist. */
  async text(uri: string): Promise<string | undefined> {
    const open = this.editors.open(uri);
    const bytes = open ? undefined : await this.files.read(uri);
    const text = open?.text ?? (bytes && decodeLeniently(bytes));
    const place = this.index.locate(uri);
    return text !== undefined && place ? this.index.view.text(place, text) : text;
  }

  /** Creates a file; never overwrites one. */
  async create(uri: string, text: string): Promise<Written | Refusal> {
    const outside = await this.boundary.refusal(uri);
    if (outside) return outside;
    const bytes = utf8.encode(text);
    const outcome = await this.files.create(uri, bytes);
    if (outcome !== 'done') return notWritten(outcome, uri);
    this.#loader.set(uri, text);
    this.#tell({ wrote: uri });
    await this.#loader.remember(uri, bytes);
    return { uri, line: 0, created: true };
  }

  /**
   * Edits one file according to the plan. With `initial`, creates a missing file from that text and the plan. A refusal
   * means that nothing was written. Text that an editor holds but could not save counts as written: trying again would
   * write it twice.
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

  /** Creates a file if it is missing; leaves an existing one unchanged. */
  ensure(uri: string, initial: string): Promise<Written | Refusal> {
    return this.edit(uri, () => unchanged(), initial);
  }

  /** Tests whether a plan would be refused; writes nothing. */
  tryOut(uri: string, plan: Plan): Promise<Written | Refusal> {
    return this.edit(uri, text => {
      const planned = plan(text);
      return isRefusal(planned) ? planned : unchanged(planned.line);
    });
  }

  /** The text that a plan would get; `undefined` if the file is missing or cannot be edited. */
  async textToEdit(uri: string): Promise<string | undefined> {
    let found: string | undefined;
    const read = await this.tryOut(uri, text => {
      found = text;
      return unchanged();
    });
    return isRefusal(read) ? undefined : found;
  }

  async #edit(uri: string, plan: Plan, initial: string | undefined): Promise<Written | Refusal> {
    // A separate slice for each step, because each one parses a large note.
    const pace = new TimeSlicer();
    for (let attempt = 0; attempt < attempts; attempt++) {
      const planned = await this.#planned(uri, plan, initial, pace);
      if (isRefusal(planned)) return planned;
      const { bytes, open, text, edits, line } = planned;
      const created = !open && !bytes;
      if (edits.length === 0 && !created)
        return { uri, line, created, ...(open?.dirty && { unsaved: true as const }) };
      const after = applyEdits(text, edits);
      const fresh = utf8.encode(after);
      let outcome: Awaited<ReturnType<FilePort['create']>>;
      if (open) {
        const applied = await open.apply(edits);
        if (applied) return this.#applied(uri, applied, { text: after, line }, pace);
        continue;
      }
      if (bytes) outcome = await this.files.replace(uri, bytes, fresh);
      else outcome = await this.files.create(uri, fresh);
      if (outcome === 'read-only' || outcome === 'busy') return notWritten(outcome, uri);
      if (outcome !== 'done') continue;
      await this.#loader.wrote(uri, after, pace);
      this.#tell({ wrote: uri });
      await this.#loader.remember(uri, fresh);
      return { uri, line, created };
    }
    return { refused: 'file-changed', file: uri };
  }

  /** What a plan would do to a file, if that is allowed; writes nothing. */
  planned(uri: string, plan: Plan): Promise<Planned | Refusal> {
    return this.#planned(uri, plan, undefined, new TimeSlicer());
  }

  async #planned(
    uri: string,
    plan: Plan,
    initial: string | undefined,
    pace: TimeSlicer,
  ): Promise<Planned | Refusal> {
    const outside = await this.boundary.refusal(uri);
    if (outside) return outside;
    const bytes = await this.files.read(uri);
    const onDisk = bytes && decode(bytes);
    if (bytes && onDisk === undefined) return { refused: 'file-not-utf8', file: uri };
    const open = this.editors.open(uri);
    const text = open?.text ?? onDisk ?? initial;
    if (text === undefined) return { refused: 'file-missing', file: uri };
    // A file this large is not read, so nothing written to it would ever be seen.
    if (isTooLarge(text)) return { refused: 'file-too-large', file: uri };
    await pace.run(() => readBlocks(text));
    const planned = await pace.run(() => plan(text));
    if (isRefusal(planned)) return withFile(uri, planned);
    const { edits, line } = planned;
    if (edits.length > 0) {
      const unsettled = mergeConflict(text);
      if (unsettled !== undefined) return { refused: 'merge-unsettled', file: uri, line: unsettled };
      if (!(await pace.run(() => leavesTheRest(text, edits))))
        return { refused: 'edit-astray', file: uri, line };
    }
    return { bytes, open, text, edits, line };
  }

  /** Indexes what an editor holds after an edit. */
  async #applied(
    uri: string,
    { text, saved }: Applied,
    planned: { readonly text: string; readonly line: number },
    pace: TimeSlicer,
  ): Promise<Written> {
    await this.#loader.wrote(uri, text, pace);
    const line = relocateLine(planned, text);
    if (saved === 'done') this.#tell({ wrote: uri });
    else this.#tell({ wrote: uri, unsaved: saved });
    return { uri, line, created: false, ...(saved !== 'done' && { unsaved: true }) };
  }

  async #takeAll(job: Job): Promise<void> {
    const folders = await this.#tree.people();
    if (job.isStale()) return;
    const there = new Set(folders);
    for (const id of this.index.ids) {
      const folder = this.index.folderOf(id);
      if (!there.has(folder)) this.index.delete(folder);
    }
    const found: string[] = [];
    await forEachOf([...folders, this.index.folderOf(ownId)], maxReaders, async folder => {
      if (!job.isStale()) found.push(...(await this.#follow(folder, job)));
    });
    await forEachOf(found, maxReaders, async file => {
      if (!job.isStale()) await this.#loader.load(file, job);
    });
    for (const id of [...this.index.ids, ownId])
      if (!job.isStale()) await job.pace.run(() => this.index.prepare(id));
  }

  /** Removes notes that are no longer in a folder, and returns the files that need reading. */
  async #follow(folder: string, job: Job): Promise<readonly string[]> {
    try {
      const names = namesWithin(folderIn(this.root, 'people'), folder) ?? [];
      const isCopy = names.some(isCopiesFolder) || (await this.#tree.isInCopy(folderOf(folder)));
      const found = isCopy ? undefined : await this.#tree.notes(folder);
      if (job.isStale()) return [];
      if (!found) {
        this.index.delete(folder);
        return [];
      }
      this.index.addFolder(folder);
      const there = new Set(found);
      for (const known of this.index.filesIn(folder)) if (!there.has(known)) this.index.delete(known);
      return found;
    } catch (fault) {
      this.index.addFolder(folder);
      if (!job.isStale()) this.#loader.set(join(folder, noteFiles.profile), '', unreadable('folder', fault));
      return [];
    }
  }
}
