import { problemTexts } from '../../content/notebook/problems';
import { readBlocks } from '../markdown/blocks';
import type { NoteProblem } from '../markdown/frontMatter';
import { leavesTheRest } from '../markdown/leavesTheRest';
import { mergeConflict } from '../markdown/mergeConflict';
import { isTooLarge, mostBytes } from '../markdown/noteSize';
import { applyEdits, type Plan } from '../markdown/textEdit';
import { inFile, isRefusal, type Refusal } from '../refusal';
import { atOnce, type Steps } from '../steps';
import { fold } from '../text/fold';
import { join, namesWithin } from './address';
import { type Allowance, Boundary } from './boundary';
import { copyMarker, isCopiesFolder } from './copyMark';
import type { IndexCache, KeptNote } from './indexCache';
import type { NotesIndex } from './notesIndex';
import { forEachOf, Pace } from './pace';
import type { EditorPort, FilePort, FileStamp, FolderEntry } from './ports';
import { profileIn } from './profileIn';
import type { Person, Today } from './subjects';
import { unreadable } from './unreadable';

/** Where something was written; `line` counts from 0. */
export interface Written {
  readonly uri: string;
  readonly line: number;
  /** The file was not there before. */
  readonly created: boolean;
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
}

const utf8 = new TextEncoder();
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
/** How often a plan is made anew when the file changes between reading and writing: another window may write as busily. */
const attempts = 25;
/** How many files are read at once when many are read. */
const readersAtOnce = 32;
/** How many folders deep a person's notes are looked for. */
const deepest = 3;
/** A file written less than this many milliseconds before it was read may be written again within the same tick of its clock. */
const settles = 2000;

/**
 * The notes of one folder: reads them into an index and is the only one that writes them. Writes to one file come one
 * after the other; each is planned on the text as it is at that moment, and reaches the file whole or not at all.
 */
export class Notebook {
  readonly #queues = new Map<string, Promise<unknown>>();
  /** The latest reading of each file that is under way: an earlier one that ends later has old text. */
  readonly #readings = new Map<string, object>();
  /** What was read from each file: the same text again is no change. */
  readonly #prints = new Map<string, number>();
  /** The files we wrote, as they were right after: the event about that needs no reading. */
  readonly #written = new Map<string, FileStamp>();
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
    const over = () => mine !== this.#loads || signal?.aborted === true;
    const beside = this.beside.read();
    const kept = (await this.cache?.read(this.root)) ?? new Map<string, KeptNote>();
    if (over()) return;
    const before = this.index.revision;
    await this.#takeAll({ pace: new Pace(), over, kept, trusting: this.index.size > 0 });
    if (over()) return;
    if (kept.size === 0 && this.index.revision === before) this.cache?.isKept(this.index);
    await beside;
    this.#tell({ beside: true });
  }

  /** Takes in what became of files or folders: changed, new, moved or gone. All that changed together comes in one call. */
  async refresh(uris: string | readonly string[]): Promise<void> {
    const given = new Set(typeof uris === 'string' ? [uris] : uris);
    const job: Job = { pace: new Pace(), over: () => false };
    const people = join(this.root, 'people');
    const beside = [...given].some(uri => uri === this.root || this.beside.holds(uri));
    if (beside) await this.beside.read();
    if (given.has(this.root) || given.has(people)) {
      await this.#takeAll({ ...job, trusting: true });
    } else {
      const isMarker = (uri: string) => uri.toLowerCase().endsWith(`/${copyMarker}`);
      const located = [...given].filter(uri => this.index.locate(uri) && !isMarker(uri));
      const files = await this.#outsideCopies(located);
      const folders = [...given]
        .filter(uri => uri.startsWith(`${people}/`) && (isMarker(uri) || !this.index.locate(uri)))
        .map(uri => (isMarker(uri) ? folderOf(uri) : uri));
      const ids = new Set(this.index.ids);
      const found: string[] = [];
      await forEachOf(folders, readersAtOnce, async folder => {
        found.push(...(await this.#follow(folder, job)));
      });
      const others = found.filter(file => !given.has(file));
      const added = [...files, ...others].filter(file => !this.index.note(file));
      await forEachOf(files, readersAtOnce, file => this.#take(file, job));
      await forEachOf(others, readersAtOnce, file => this.#take(file, { ...job, trusting: true }));
      await this.#tidy(files, added, ids);
      const changed = new Set([...files, ...others].flatMap(file => this.index.locate(file)?.person ?? []));
      for (const id of changed) await job.pace.run(() => this.index.settle(id));
    }
    this.#tell({ beside });
  }

  /**
   * Takes in what changed without anybody telling, found by times and sizes: in all of the notes, or in one person's.
   * Tells nobody where nothing did.
   */
  async look(person?: string): Promise<void> {
    if (person === undefined) {
      await this.#takeAll({ pace: new Pace(), over: () => false, trusting: true });
      await this.beside.read();
    } else {
      const job: Job = { pace: new Pace(), over: () => false, trusting: true };
      const files = await this.#follow(join(this.root, 'people', person), job);
      await forEachOf(files, readersAtOnce, file => this.#take(file, job));
    }
    this.#tell({});
  }

  /** Reads again what is kept beside the people. */
  async readBeside(): Promise<void> {
    await this.beside.read();
    this.#tell({ beside: true });
  }

  /** Tells what changed; nobody hears anything if nothing did. */
  #tell({ beside = false, wrote }: Partial<Change>): void {
    const people = this.index.takeTouched();
    if (people.size === 0 && !beside && wrote === undefined) return;
    this.changed({ people, beside, ...(wrote !== undefined && { wrote }) });
  }

  /** Remembers a file as we left it. If it has another size already, somebody else wrote to it. */
  async #remember(uri: string, { length }: Uint8Array): Promise<void> {
    const stamp = await this.files.stat(uri).catch(() => undefined);
    if (stamp && stamp.written > 0 && stamp.size === length) this.#written.set(uri, stamp);
  }

  people(today: Today): readonly Person[] {
    return this.index.people(today);
  }

  /** The person with this id, or with this exact name where only one has it. */
  person(reference: string, today: Today): Person | Refusal {
    const byId = this.index.person(reference, today);
    if (byId) return byId;
    const wanted = fold(reference);
    const named = this.people(today).filter(person => fold(person.name) === wanted);
    const [only, ...others] = named;
    if (only && others.length === 0) return only;
    if (only) return { refused: 'several-people', candidates: named.map(person => person.id) };
    return { refused: 'no-such-person', person: reference };
  }

  /** A file's text as it is now, unsaved text included; `undefined` where there is no such file. */
  async text(uri: string): Promise<string | undefined> {
    const open = this.editors.open(uri);
    const bytes = open ? undefined : await this.files.read(uri);
    return open?.text ?? (bytes && lenient.decode(bytes));
  }

  /** Creates a file, and only where none is. */
  async create(uri: string, text: string): Promise<Written | Refusal> {
    const outside = await this.boundary.refusal(uri);
    if (outside) return outside;
    const bytes = utf8.encode(text);
    const outcome = await this.files.create(uri, bytes);
    if (outcome === 'read-only') return { refused: 'file-read-only', file: uri };
    if (outcome !== 'done') return { refused: 'file-exists', file: uri };
    this.#set(uri, text);
    this.#tell({ wrote: uri });
    await this.#remember(uri, bytes);
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
    // Each step on its own: a large note is parsed in each of them.
    const pace = new Pace();
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
      if (edits.length === 0 && !created) return { uri, line, created };
      if (edits.length > 0) {
        const unsettled = mergeConflict(text);
        if (unsettled !== undefined) return { refused: 'merge-unsettled', file: uri, line: unsettled };
        if (!(await pace.run(() => leavesTheRest(text, edits))))
          return { refused: 'edit-astray', file: uri, line };
      }
      const after = applyEdits(text, edits);
      const fresh = utf8.encode(after);
      let outcome: Awaited<ReturnType<FilePort['create']>>;
      if (open) outcome = (await open.apply(edits)) ? 'done' : 'changed';
      else if (bytes) outcome = await this.files.replace(uri, bytes, fresh);
      else outcome = await this.files.create(uri, fresh);
      if (outcome === 'read-only') return { refused: 'file-read-only', file: uri };
      if (outcome === 'busy') break;
      if (outcome !== 'done') continue;
      const mine = {};
      this.#readings.set(uri, mine);
      await pace.all(this.#setting(uri, after, () => this.#readings.get(uri) === mine));
      if (this.#readings.get(uri) === mine) this.#readings.delete(uri);
      this.#tell({ wrote: uri });
      if (!open) await this.#remember(uri, fresh);
      return { uri, line, created };
    }
    return { refused: 'file-changed', file: uri };
  }

  async #takeAll(job: Job): Promise<void> {
    const people = join(this.root, 'people');
    const folders = await this.#peopleIn(people);
    if (job.over()) return;
    const there = new Set(folders);
    for (const id of this.index.ids) {
      const folder = join(people, id);
      if (!there.has(folder)) this.index.delete(folder);
    }
    const found: string[] = [];
    await forEachOf(folders, readersAtOnce, async folder => {
      if (!job.over()) found.push(...(await this.#follow(folder, job)));
    });
    await forEachOf(found, readersAtOnce, async file => {
      if (!job.over()) await this.#take(file, job);
    });
    for (const id of this.index.ids) if (!job.over()) await job.pace.run(() => this.index.settle(id));
  }

  /** Forgets what is no longer in a folder; the files that are, to be taken in. */
  async #follow(folder: string, job: Job): Promise<readonly string[]> {
    try {
      const names = namesWithin(join(this.root, 'people'), folder) ?? [];
      const isCopy = names.some(isCopiesFolder) || (await this.#isInCopy(folderOf(folder)));
      const found = isCopy ? undefined : await this.#notesIn(folder, deepest);
      if (job.over()) return [];
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
      if (!job.over()) this.#set(profileIn(folder), '', unreadable('folder', fault));
      return [];
    }
  }

  async #take(uri: string, { pace, over, kept, trusting }: Job): Promise<void> {
    const reading = {};
    this.#readings.set(uri, reading);
    const overtaken = () => this.#readings.get(uri) !== reading || over();
    const counts = () => !overtaken();
    try {
      if (this.editors.open(uri)) {
        const stays = await this.#isThere(uri);
        const open = overtaken() ? undefined : this.editors.open(uri);
        if (open && stays) await pace.all(this.#setting(uri, open.text, counts));
        else if (open) this.index.delete(uri);
        return;
      }
      const known = kept?.get(uri);
      const present = trusting ? this.index.note(uri)?.stamp : undefined;
      // Only for an event about this file: in a look at everything, a later write in the same tick must be found.
      const written = kept || trusting ? undefined : this.#written.get(uri);
      const stamp = known || present || written ? await this.files.stat(uri) : undefined;
      if (overtaken()) return;
      if (stamp && (isSame(present, stamp) || isSame(written, stamp))) return;
      if (stamp && known && isSame(known.stamp, stamp)) {
        kept?.delete(uri);
        if (this.index.adopt(uri, known.facts, stamp)) return;
      }
      const read = await this.files.readStamped(uri, mostBytes);
      if (overtaken()) return;
      if (!read) this.index.delete(uri);
      else if (!read.bytes) this.#set(uri, '', tooLarge, read.stamp);
      else await pace.all(this.#settingBytes(uri, read.bytes, counts, read.stamp));
    } catch (fault) {
      if (!overtaken()) this.#set(uri, '', unreadable('file', fault));
    } finally {
      if (this.#readings.get(uri) === reading) this.#readings.delete(uri);
    }
  }

  /** An editor keeps showing a file that was deleted; it is no note any more. */
  async #isThere(uri: string): Promise<boolean> {
    return this.files.stat(uri).then(
      stamp => stamp !== undefined,
      () => true,
    );
  }

  *#settingBytes(uri: string, bytes: Uint8Array, counts: () => boolean, stamp: FileStamp): Steps<void> {
    const text = decode(bytes);
    // What holds zero bytes besides is no text at all.
    if (text !== undefined) yield* this.#setting(uri, text, counts, undefined, stamp);
    else yield* this.#setting(uri, bytes.includes(0) ? '' : lenient.decode(bytes), counts, notUtf8, stamp);
  }

  /** Takes in a text that nothing may overtake: no reading of the file that is under way counts any more. */
  #set(uri: string, text: string, problem?: NoteProblem, stamp?: FileStamp): void {
    this.#readings.delete(uri);
    atOnce(this.#setting(uri, text, () => true, problem, stamp));
  }

  /** Takes in a text in steps, unless it does not count any more when it is read. */
  *#setting(
    uri: string,
    text: string,
    counts: () => boolean,
    problem?: NoteProblem,
    stamp?: FileStamp,
  ): Steps<void> {
    if (!counts()) return;
    const settled = stamp && stamp.written > 0 && Date.now() - stamp.written > settles;
    const print = fingerprint(text, problem);
    const isKnown = this.#prints.get(uri) === print && this.index.note(uri);
    if (isKnown) {
      this.#written.delete(uri);
      if (settled) this.index.confirm(uri, stamp);
      return;
    }
    yield;
    const [read, found] = isTooLarge(text) ? ['', tooLarge] : [text, problem];
    yield* this.index.setting(uri, read, counts, found ? [found] : [], settled ? stamp : undefined);
    if (!counts()) return;
    this.#prints.set(uri, print);
    this.#written.delete(uri);
  }

  /** After files came and went: people whose folder is gone, and names that now stand on disk in another case. */
  async #tidy(files: readonly string[], added: readonly string[], ids: ReadonlySet<string>): Promise<void> {
    const people = join(this.root, 'people');
    const foldersOf = (uris: readonly string[]) =>
      new Set(uris.flatMap(uri => this.index.locate(uri)?.person ?? []).map(id => join(people, id)));
    for (const folder of foldersOf(files)) {
      if (this.index.filesIn(folder).length === 0 && !(await this.files.list(folder)))
        this.index.delete(folder);
    }
    if (this.index.ids.some(id => !ids.has(id))) {
      const known = this.index.ids.map(id => join(people, id));
      await this.#dropTwins(known, async () => this.#peopleIn(people));
    }
    for (const folder of foldersOf(added)) {
      await this.#dropTwins(this.index.filesIn(folder), () => this.#notesIn(folder, deepest));
    }
  }

  /** Where a disk takes two spellings for one name, only the one that is listed is there. */
  async #dropTwins(
    known: readonly string[],
    list: () => Promise<readonly string[] | undefined>,
  ): Promise<void> {
    const spelled = known.map(uri => decodeURIComponent(uri).normalize('NFC').toLowerCase());
    if (new Set(spelled).size === known.length) return;
    const there = new Set(await list());
    for (const uri of known) if (!there.has(uri)) this.index.delete(uri);
  }

  /** Those of the files that are known, or are new and stand in no folder that is marked as a copy. */
  async #outsideCopies(uris: readonly string[]): Promise<readonly string[]> {
    const known = new Map<string, boolean>();
    const found: string[] = [];
    for (const uri of uris) {
      const folder = folderOf(uri);
      const inCopy = known.get(folder) ?? (!this.index.note(uri) && (await this.#isInCopy(folder)));
      if (!this.index.note(uri)) known.set(folder, inCopy);
      if (!inCopy || this.index.note(uri)) found.push(uri);
    }
    return found;
  }

  /** Whether a folder below that of the people, or one it is in, is marked as a copy. */
  async #isInCopy(folder: string): Promise<boolean> {
    const people = join(this.root, 'people');
    for (let at = folder; at.startsWith(`${people}/`); at = folderOf(at)) {
      if (await this.files.stat(join(at, copyMarker)).catch(() => undefined)) return true;
    }
    return false;
  }

  async #peopleIn(people: string): Promise<readonly string[]> {
    const entries = (await this.files.list(people)) ?? [];
    return entries
      .filter(entry => entry.kind === 'folder' && isShown(entry) && !isCopiesFolder(entry.name))
      .map(({ name }) => join(people, name));
  }

  /**
   * The notes in a folder, hidden ones, copies and links to folders left out; `undefined` where there is no such folder,
   * or it is marked as a copy.
   */
  async #notesIn(folder: string, depth: number): Promise<string[] | undefined> {
    const entries = await this.files.list(folder);
    if (!entries || entries.some(({ name }) => name.toLowerCase() === copyMarker)) return undefined;
    const found: string[] = [];
    for (const entry of entries.filter(isShown)) {
      const uri = join(folder, entry.name);
      if (entry.kind === 'file' && this.index.locate(uri)) found.push(uri);
      if (entry.kind === 'folder' && !entry.link && !isCopiesFolder(entry.name) && depth > 0)
        found.push(...((await this.#notesIn(uri, depth - 1)) ?? []));
    }
    return found;
  }
}

/** One pass over files, in slices. */
interface Job {
  readonly pace: Pace;
  /** Nobody waits for this any more. */
  readonly over: () => boolean;
  /** Notes as they were read at an earlier start; those that are taken over are taken out. */
  readonly kept?: Map<string, KeptNote>;
  /** A file whose stamp is the known one need not be read. */
  readonly trusting?: boolean;
}

const notUtf8: NoteProblem = { line: 0, message: problemTexts.notUtf8 };
const tooLarge: NoteProblem = { line: 0, message: problemTexts.tooLarge };

/** Tells one text, with what is wrong with it, from another. */
function fingerprint(text: string, problem: NoteProblem | undefined): number {
  let [one, other] = [text.length, 0x811c9dc5];
  const add = (part: string) => {
    for (let at = 0; at < part.length; at++) {
      const unit = part.charCodeAt(at);
      one = (Math.imul(one, 31) + unit) | 0;
      other = Math.imul(other ^ unit, 0x01000193);
    }
  };
  add(text);
  if (problem) add(`\0${problem.message}\0${problem.values?.join('\0') ?? ''}`);
  // As much of both as a number holds.
  return (one >>> 0) * 0x200000 + (other >>> 11);
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

function isShown({ name }: FolderEntry): boolean {
  return !name.startsWith('.');
}

function isSame(one: FileStamp | undefined, other: FileStamp): boolean {
  return one !== undefined && one.size === other.size && one.written === other.written;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}
