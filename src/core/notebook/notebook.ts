import { readBlocks } from '../markdown/blocks';
import { leavesTheRest } from '../markdown/leavesTheRest';
import { lineNow } from '../markdown/lineNow';
import { mergeConflict } from '../markdown/mergeConflict';
import { isTooLarge } from '../markdown/noteSize';
import { applyEdits, type Plan } from '../markdown/textEdit';
import { inFile, isRefusal, type Refusal } from '../refusal';
import { normalizeName } from '../text/normalizeName';
import { folderOf, join, namesWithin } from './address';
import { type Allowance, Boundary } from './boundary';
import { copyMarker, isCopiesFolder } from './copyMark';
import type { IndexCache, KeptNote } from './indexCache';
import { folderIn, noteFiles, ownId } from './layout';
import { type Job, NoteIntake } from './noteIntake';
import type { NotesIndex } from './notesIndex';
import { NotesTree } from './notesTree';
import { decode, decodeWhatCan } from './noteText';
import { notWritten } from './notWritten';
import type { Applied, EditorPort, FilePort } from './ports';
import type { Person, Today } from './subjects';
import { forEachOf, TimeSlicer } from './timeSlicer';
import { unreadable } from './unreadable';

/** Where something was written; `line` counts from 0. */
export interface Written {
  readonly uri: string;
  readonly line: number;
  /** The file was not there before. */
  readonly created: boolean;
  /** It is in an editor, and not in the file yet. */
  readonly unsaved?: true;
}

/** What is kept in the folder beside the people: it is read again when something changed there. */
export interface Beside {
  /** True for a file or folder of its own. */
  holds(uri: string): boolean;
  /** Never rejects. */
  read(): Promise<void>;
}

/** What changed in the notes. */
export interface Change {
  /** Ids of the people whose notes changed, including new ones and those who are gone. */
  readonly people: ReadonlySet<string>;
  /** What is kept beside the people was read again. */
  readonly beside: boolean;
  /** The file, if we wrote it ourselves. */
  readonly wrote?: string;
  /** What was written is in an editor alone, and why. */
  readonly unsaved?: Exclude<Applied['saved'], 'done'>;
}

const utf8 = new TextEncoder();
/**
 * How often a plan is made again when the file changes between reading and writing. Of two processes that write as fast as
 * they can, the slower one finds what it read changed three times of four: 25 in a row were once in a thousand writes.
 */
const attempts = 100;
/** How many files are read at once when many are read. */
const readersAtOnce = 32;

/**
 * The notes of one folder: reads them into an index and is the only one that writes them. Writes to one file come one
 * after the other; each is planned on the text as it is at that moment, and reaches the file whole or not at all.
 */
export class Notebook {
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #tree: NotesTree;
  readonly #intake: NoteIntake;
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
    /** What else of the folder is read with the notes. */
    private readonly beside: Beside = { holds: () => false, read: async () => {} },
  ) {
    this.#tree = new NotesTree(index, files);
    this.#intake = new NoteIntake(index, files, editors);
    this.boundary = new Boundary(index.root, files, allowance);
  }

  get root(): string {
    return this.index.root;
  }

  /**
   * Reads all notes; those that did not change since the last start come from the cache. A folder that is not there
   * holds no people. A load that another one overtook, or that is given up through the signal, just ends.
   */
  async load(signal?: AbortSignal): Promise<void> {
    const mine = ++this.#loads;
    const isStale = () => mine !== this.#loads || signal?.aborted === true;
    const beside = this.beside.read();
    const kept = (await this.cache?.read(this.root)) ?? new Map<string, KeptNote>();
    if (isStale()) return;
    const before = this.index.revision;
    await this.#takeAll({ pace: new TimeSlicer(), isStale, kept, trusting: this.index.size > 0 });
    if (isStale()) return;
    if (kept.size === 0 && this.index.revision === before) this.cache?.isKept(this.index);
    await beside;
    this.#tell({ beside: true });
    await this.#tree.sweep();
  }

  /** Takes in what became of files or folders: changed, new, moved or gone. All that changed together comes in one call. */
  async refresh(uris: string | readonly string[]): Promise<void> {
    const given = new Set(typeof uris === 'string' ? [uris] : uris);
    const job: Job = { pace: new TimeSlicer(), isStale: () => false };
    const people = folderIn(this.root, 'people');
    const own = this.index.folderOf(ownId);
    const beside = [...given].some(uri => uri === this.root || this.beside.holds(uri));
    if (beside) await this.beside.read();
    if (given.has(this.root) || given.has(people)) {
      await this.#takeAll({ ...job, trusting: true });
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
      await forEachOf(folders, readersAtOnce, async folder => {
        found.push(...(await this.#follow(folder, job)));
      });
      const others = found.filter(file => !given.has(file));
      const added = [...files, ...others].filter(file => !this.index.note(file));
      await forEachOf(files, readersAtOnce, file => this.#intake.take(file, job));
      await forEachOf(others, readersAtOnce, file => this.#intake.take(file, { ...job, trusting: true }));
      await this.#tree.tidy(files, added, ids);
      const changed = new Set([...files, ...others].flatMap(file => this.index.locate(file)?.person ?? []));
      for (const id of changed) await job.pace.run(() => this.index.settle(id));
    }
    this.#tell({ beside });
  }

  /**
   * Takes in what changed without anybody telling, found by times and sizes: in all of the notes, or in one person's, or
   * with `ownId` in the lead's own. Tells nobody where nothing did.
   */
  async look(person?: string): Promise<void> {
    if (person === undefined) {
      await this.#takeAll({ pace: new TimeSlicer(), isStale: () => false, trusting: true });
      await this.beside.read();
    } else {
      const job: Job = { pace: new TimeSlicer(), isStale: () => false, trusting: true };
      const files = await this.#follow(this.index.folderOf(person), job);
      await forEachOf(files, readersAtOnce, file => this.#intake.take(file, job));
    }
    this.#tell({});
  }

  /** Reads again what is kept beside the people. */
  async readBeside(): Promise<void> {
    await this.beside.read();
    this.#tell({ beside: true });
  }

  /** Tells what changed; nobody hears anything if nothing did. */
  #tell({ beside = false, wrote, unsaved }: Partial<Change>): void {
    const people = this.index.takeTouched();
    if (people.size === 0 && !beside && wrote === undefined) return;
    this.changed({ people, beside, ...(wrote !== undefined && { wrote }), ...(unsaved && { unsaved }) });
  }

  people(today: Today): readonly Person[] {
    return this.index.people(today);
  }

  /** What the lead's own notes say, in the shape of a person. */
  own(today: Today): Person {
    return this.index.own(today);
  }

  /** Everybody, and the lead: all who may have notes with actions in them. */
  withOwn(today: Today): readonly Person[] {
    return [...this.people(today), this.own(today)];
  }

  /** The person with this id, or with this exact name where only one has it. */
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

  /** What may be shown of a file's text as it is now, unsaved text included; `undefined` where there is no such file. */
  async text(uri: string): Promise<string | undefined> {
    const open = this.editors.open(uri);
    const bytes = open ? undefined : await this.files.read(uri);
    const text = open?.text ?? (bytes && decodeWhatCan(bytes));
    const place = this.index.locate(uri);
    return text !== undefined && place ? this.index.view.text(place, text) : text;
  }

  /** Creates a file, and only where none is. */
  async create(uri: string, text: string): Promise<Written | Refusal> {
    const outside = await this.boundary.refusal(uri);
    if (outside) return outside;
    const bytes = utf8.encode(text);
    const outcome = await this.files.create(uri, bytes);
    if (outcome !== 'done') return notWritten(outcome, uri);
    this.#intake.set(uri, text);
    this.#tell({ wrote: uri });
    await this.#intake.remember(uri, bytes);
    return { uri, line: 0, created: true };
  }

  /**
   * Edits one file as the plan says. With `initial` a file that is missing is created from that text and the plan. A
   * refusal means that nothing was written. What an editor holds and could not save is written: a second try would write
   * it twice.
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
    // Each step on its own: a large note is parsed in each of them.
    const pace = new TimeSlicer();
    for (let attempt = 0; attempt < attempts; attempt++) {
      const outside = await this.boundary.refusal(uri);
      if (outside) return outside;
      const bytes = await this.files.read(uri);
      const onDisk = bytes && decode(bytes);
      if (bytes && onDisk === undefined) return { refused: 'file-not-utf8', file: uri };
      const open = this.editors.open(uri);
      const text = open?.text ?? onDisk ?? initial;
      if (text === undefined) return { refused: 'file-missing', file: uri };
      // It is not read, so that nobody would see again what is put into it.
      if (isTooLarge(text)) return { refused: 'file-too-large', file: uri };
      await pace.run(() => readBlocks(text));
      const planned = await pace.run(() => plan(text));
      if (isRefusal(planned)) return inFile(uri, planned);
      const { edits, line } = planned;
      const created = !open && !bytes;
      if (edits.length === 0 && !created)
        return { uri, line, created, ...(open?.dirty && { unsaved: true as const }) };
      if (edits.length > 0) {
        const unsettled = mergeConflict(text);
        if (unsettled !== undefined) return { refused: 'merge-unsettled', file: uri, line: unsettled };
        if (!(await pace.run(() => leavesTheRest(text, edits))))
          return { refused: 'edit-astray', file: uri, line };
      }
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
      await this.#intake.wrote(uri, after, pace);
      this.#tell({ wrote: uri });
      await this.#intake.remember(uri, fresh);
      return { uri, line, created };
    }
    return { refused: 'file-changed', file: uri };
  }

  /** Takes in what an editor holds after an edit. */
  async #applied(
    uri: string,
    { text, saved }: Applied,
    planned: { readonly text: string; readonly line: number },
    pace: TimeSlicer,
  ): Promise<Written> {
    await this.#intake.wrote(uri, text, pace);
    const line = text === planned.text ? planned.line : lineNow(planned, text);
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
    await forEachOf([...folders, this.index.folderOf(ownId)], readersAtOnce, async folder => {
      if (!job.isStale()) found.push(...(await this.#follow(folder, job)));
    });
    await forEachOf(found, readersAtOnce, async file => {
      if (!job.isStale()) await this.#intake.take(file, job);
    });
    for (const id of [...this.index.ids, ownId])
      if (!job.isStale()) await job.pace.run(() => this.index.settle(id));
  }

  /** Forgets what is no longer in a folder; the files that are, to be taken in. */
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
      if (!job.isStale()) this.#intake.set(join(folder, noteFiles.profile), '', unreadable('folder', fault));
      return [];
    }
  }
}
