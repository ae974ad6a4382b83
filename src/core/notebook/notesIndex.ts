import { nearTexts } from '../../content/notebook/near';
import { type NoteProblem, readFrontMatter } from '../markdown/frontMatter';
import { isPrivateName } from '../markdown/privateMark';
import { runSync, type Steps } from '../steps';
import { byName } from '../text/byName';
import { folderOf, nameOf, namesWithin } from './address';
import { conflictOf, mayBeCopy } from './conflictCopy';
import { isCopiesFolder } from './copyMark';
import { kindOf, noFacts, readingSteps } from './facts';
import { folders, noteOf, notesOf, ownId } from './layout';
import { type NotePlace, type NotesView, wholeView } from './notesView';
import type { FileStamp } from './ports';
import {
  allOf,
  type ConflictCopy,
  eachReader,
  type Gathered,
  type IndexedNote,
  type LocatedFacts,
  type NoteFacts,
  type NoteKind,
  type Person,
  type Readers,
  type Today,
} from './subjects';

/** How many levels of folders below a person's are searched for notes. */
export const maxDepth = 3;

/** What all of a person's files say together, independent of the day. */
interface Combined extends Pick<Person, 'conflictCopies' | 'problems'> {
  readonly gathered: Gathered;
}

/** A person's files, and the latest result of combining them. */
interface Folder {
  readonly notes: Map<string, IndexedNote>;
  /** The addresses of the notes in order; `undefined` after one was added or removed. */
  ordered: readonly string[] | undefined;
  combined: Combined | undefined;
  built: { readonly person: Person; readonly on: Today } | undefined;
}

/**
 * Everything the notes say, in memory. A changed file costs reading that file, and combining that one person's facts
 * when next requested: a person whose notes did not change stays the same object.
 */
export class NotesIndex {
  readonly #people = new Map<string, Folder>();
  /** All people as last sorted; the order is the starting point for the next sort. */
  #sorted: { readonly people: readonly Person[]; readonly on: Today } | undefined;
  #stale = true;
  #revision = 0;
  /** The people whose notes changed since the last call of `takeTouched`. */
  readonly #touched = new Set<string>();
  #view: NotesView = wholeView;

  /** The lists that every note has. */
  readonly #lists: readonly string[];

  constructor(
    readonly root: string,
    private readonly readers: Readers,
    /** The language that people's names are sorted in. */
    private readonly language = 'en',
  ) {
    this.#lists = Object.entries(noFacts(readers, 'other')).flatMap(([key, value]) =>
      Array.isArray(value) ? [key] : [],
    );
  }

  /** The view that everyone is shown through. */
  get view(): NotesView {
    return this.#view;
  }

  /** Shows everyone through this view from now on; what was read stays. */
  setView(view: NotesView): void {
    if (view === this.#view) return;
    this.#view = view;
    for (const folder of this.#people.values()) folder.built = undefined;
    this.#stale = true;
  }

  /** Changes whenever a note is read or removed. */
  get revision(): number {
    return this.#revision;
  }

  /**
   * The person a file belongs to (or `ownId`), the file's name, and whether that name or a folder's marks it as
   * private; `undefined` for all other files.
   */
  locate(uri: string): NotePlace | undefined {
    const place = this.#placeOf(uri);
    const name = place?.below.at(-1);
    if (!place || !name || place.folders.some(isCopiesFolder)) return undefined;
    if (place.below.length > maxDepth + 1) return undefined;
    return /\.md$/i.test(name)
      ? { person: place.id, name, hidden: place.below.some(isPrivateName) }
      : undefined;
  }

  /** Indexes a file's current text. Ignores files that are not a person's notes. */
  set(uri: string, text: string, extra: readonly NoteProblem[] = [], stamp?: FileStamp): void {
    runSync(this.setSteps(uri, text, () => true, extra, stamp));
  }

  /** Like `set`, in steps; drops the result if it no longer counts at the end. */
  *setSteps(
    uri: string,
    text: string,
    counts: () => boolean,
    extra: readonly NoteProblem[] = [],
    stamp?: FileStamp,
  ): Steps<void> {
    const place = this.locate(uri);
    if (!place) return;
    const facts = yield* readingSteps(this.readers, place.name, place.person, text, place.hidden);
    if (!counts()) return;
    if (facts.kind === 'copy') {
      this.delete(uri);
      return;
    }
    const problems = [...extra.map(problem => ({ ...problem })), ...facts.problems];
    this.#put(uri, place.person, detached({ ...facts, problems }), stamp);
    this.#revision++;
  }

  /**
   * Takes over the facts read from a file in an earlier session; the index owns them from now on. Returns `false` if
   * one of the readers' lists is missing: the file must be read again, so that nothing in it is lost.
   */
  adopt(uri: string, facts: NoteFacts, stamp: FileStamp): boolean {
    const place = this.locate(uri);
    if (!place || !this.#isWhole(facts)) return false;
    this.#put(uri, place.person, facts, stamp);
    return true;
  }

  #isWhole(facts: NoteFacts): boolean {
    return this.#lists.every(key => Array.isArray(Object.getOwnPropertyDescriptor(facts, key)?.value));
  }

  /** Records that the known facts of a file also hold for this state of it. */
  confirm(uri: string, stamp: FileStamp): void {
    const note = this.note(uri);
    if (note) this.#people.get(note.person)?.notes.set(uri, { ...note, stamp });
  }

  #put(uri: string, person: string, facts: NoteFacts, stamp: FileStamp | undefined): void {
    const folder = this.#folder(person);
    if (!folder.notes.has(uri)) folder.ordered = undefined;
    folder.notes.set(uri, { uri, person, facts: locate(facts, uri), ...(stamp && { stamp }) });
    this.#touch(person, folder);
  }

  /** Adds a folder: a person's folder counts as that person even if it is empty. */
  addFolder(uri: string): void {
    const place = this.#placeOf(uri);
    if (place?.below.length === 0) this.#folder(place.id);
  }

  /** The folder of a person's notes, or of the lead's own. */
  folderOf(id: string): string {
    return notesOf(this.root, id);
  }

  /** The person whose folder an address is or leads into, and the names below it. Hidden files belong to no one. */
  #placeOf(
    uri: string,
  ):
    | { readonly id: string; readonly below: readonly string[]; readonly folders: readonly string[] }
    | undefined {
    const names = namesWithin(this.root, uri) ?? [];
    if (names.some(name => name.startsWith('.'))) return undefined;
    const [first, person] = names;
    const between = names.slice(1, -1);
    if (first === folders.own) return { id: ownId, below: names.slice(1), folders: between };
    return first === folders.people && person
      ? { id: person, below: names.slice(2), folders: between }
      : undefined;
  }

  /** Removes a file, or a folder with everything in it; returns `false` if nothing in it was known. */
  delete(uri: string): boolean {
    const { id: person, below } = this.#placeOf(uri) ?? {};
    const folder = person === undefined ? undefined : this.#people.get(person);
    if (!folder || person === undefined) return false;
    if (below?.length === 0) {
      this.#people.delete(person);
      this.#touch(person, folder);
      this.#revision++;
      return true;
    }
    const gone = folder.notes.has(uri) ? [uri] : this.filesIn(uri);
    for (const file of gone) folder.notes.delete(file);
    if (gone.length === 0) return false;
    folder.ordered = undefined;
    this.#touch(person, folder);
    this.#revision++;
    return true;
  }

  /** Removes everything. */
  clear(): void {
    for (const [person, folder] of this.#people) this.#touch(person, folder);
    this.#people.clear();
    this.#revision++;
  }

  /** The indexed note of a file. */
  note(uri: string): IndexedNote | undefined {
    const place = this.locate(uri);
    return place && this.#people.get(place.person)?.notes.get(uri);
  }

  /** What a note is, judged by its name until it has been read; `undefined` for any other file. */
  kindAt(uri: string): NoteKind | undefined {
    const place = this.locate(uri);
    const readers = eachReader(this.readers).map(([, reader]) => reader);
    return place && (this.note(uri)?.facts.kind ?? kindOf(readers, place.name, readFrontMatter('')));
  }

  /** The known files in a person's folder, in the lead's own, or in a folder inside it. */
  filesIn(uri: string): readonly string[] {
    const place = this.#placeOf(uri);
    const files = [...((place && this.#people.get(place.id)?.notes.keys()) ?? [])];
    return place?.below.length === 0 ? files : files.filter(file => file.startsWith(`${uri}/`));
  }

  /** Every file of every person and of the lead, in no particular order. */
  get notes(): readonly IndexedNote[] {
    return [...this.#people.values()].flatMap(folder => [...folder.notes.values()]);
  }

  /** The number of notes. */
  get size(): number {
    let size = 0;
    for (const folder of this.#people.values()) size += folder.notes.size;
    return size;
  }

  /** The names of the people's folders. */
  get ids(): readonly string[] {
    return [...this.#people.keys()].filter(id => id !== ownId);
  }

  /** All people by name; the same list as before if nothing changed. */
  people(today: Today): readonly Person[] {
    const last = this.#sorted;
    if (last && !this.#stale && isSame(last.on, today)) return last.people;
    const left = new Set(this.ids);
    const before = last?.people.map(({ id }) => id).filter(id => left.delete(id)) ?? [];
    const order = byName(this.language);
    const people = [...before, ...left].flatMap(id => this.person(id, today) ?? []);
    // If no one is new or renamed, the order has not changed.
    const names = new Map(last?.people.map(({ id, name }) => [id, name]));
    if (people.some(({ id, name }) => names.get(id) !== name))
      people.sort((one, other) => order(one.name, other.name) || order(one.id, other.id));
    this.#sorted = { people, on: today };
    this.#stale = false;
    return people;
  }

  /** Combines what the person's files say, if that is still to be done, so that the next request takes no time. */
  prepare(id: string): void {
    const folder = this.#people.get(id);
    if (folder) this.#gather(folder);
  }

  /** The person with this id; the same object as before if nothing changed. */
  person(id: string, today: Today): Person | undefined {
    return id === ownId ? undefined : this.#built(id, today);
  }

  /**
   * What the lead's own notes say, in the shape of a person who is not in any list of people and whose id is `ownId`.
   */
  own(today: Today): Person {
    return this.#built(ownId, today) ?? this.#build(ownId, emptyFolder(), today);
  }

  #built(id: string, today: Today): Person | undefined {
    const folder = this.#people.get(id);
    if (!folder) return undefined;
    if (!folder.built || !isSame(folder.built.on, today)) {
      folder.built = { person: this.#build(id, folder, today), on: today };
    }
    return folder.built.person;
  }

  /** Returns the people whose notes changed since the last call, including people who are new or gone. */
  takeTouched(): ReadonlySet<string> {
    const touched = new Set(this.#touched);
    this.#touched.clear();
    return touched;
  }

  #touch(person: string, folder: Folder): void {
    folder.combined = folder.built = undefined;
    this.#touched.add(person);
    this.#stale = true;
  }

  #folder(person: string): Folder {
    const known = this.#people.get(person);
    if (known) return known;
    const folder = emptyFolder();
    this.#people.set(person, folder);
    this.#touch(person, folder);
    return folder;
  }

  #build(id: string, folder: Folder, today: Today): Person {
    const { gathered, conflictCopies, problems } = this.#gather(folder);
    const parts = eachReader(this.readers).map(
      ([subject, reader]) => reader.person?.(gathered, today) ?? gathered[subject],
    );
    const own = { id, name: id, uri: noteOf(this.root, id, 'profile'), conflictCopies, problems };
    return this.#view.person(Object.assign(own, ...parts) as Person);
  }

  #gather(folder: Folder): Combined {
    if (folder.combined) return folder.combined;
    folder.ordered ??= [...folder.notes.keys()].sort();
    const conflictCopies = conflictsAmong(folder.ordered);
    const copies = new Set(conflictCopies.map(({ uri }) => uri));
    const notes = folder.ordered.flatMap(uri => (copies.has(uri) ? [] : (folder.notes.get(uri) ?? [])));
    const gathered = eachReader(this.readers).map(([subject, reader]) => [subject, reader.gather(notes)]);
    folder.combined = {
      gathered: Object.fromEntries(gathered) as Gathered,
      conflictCopies,
      problems: [
        ...allOf(notes, facts => facts.problems),
        ...conflictCopies.map(({ uri, of }) => ({
          uri,
          line: 0,
          message: nearTexts.conflictCopy,
          values: [nameOf(of)],
        })),
      ],
    };
    return folder.combined;
  }
}

function emptyFolder(): Folder {
  return { notes: new Map(), ordered: undefined, combined: undefined, built: undefined };
}

/** The conflict copies among a person's files. */
function conflictsAmong(uris: readonly string[]): readonly ConflictCopy[] {
  const found = uris.filter(mayBeCopy);
  if (found.length === 0) return [];
  const folders = new Map<string, Map<string, string>>();
  for (const uri of uris) {
    const siblings = folders.get(folderOf(uri)) ?? new Map<string, string>();
    folders.set(folderOf(uri), siblings.set(nameOf(uri), uri));
  }
  return found.flatMap(uri => {
    const siblings = folders.get(folderOf(uri)) ?? new Map<string, string>();
    const of = siblings.get(conflictOf(nameOf(uri), siblings.keys()) ?? '');
    return of ? [{ uri, of }] : [];
  });
}

function isSame(one: Today, other: Today): boolean {
  return one.date === other.date && one.defaultCadence === other.defaultCadence;
}

/**
 * Copies every string in newly read data, in place: a substring keeps the whole text in memory, but a string joined
 * from two parts does not; a test verifies that engines do this. Copies lists too, because one that grew has spare
 * capacity.
 */
function detached<T>(value: T): T {
  if (typeof value === 'string')
    return (value.length > 12 ? [value.slice(0, 1), value.slice(1)].join('') : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value.length > 0 ? value.map(detached) : value) as T;
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const field = fields[key];
    if (typeof field === 'string' || typeof field === 'object') fields[key] = detached(field);
  }
  return value;
}

const noneOf: readonly never[] = [];

/**
 * Writes the file's address into each fact, in place: there are many facts, and one object each is enough. All notes
 * share a single empty list.
 */
function locate(facts: NoteFacts, uri: string): LocatedFacts {
  const lists = facts as unknown as Record<string, unknown>;
  for (const key of Object.keys(lists)) {
    const list = lists[key];
    if (!Array.isArray(list)) continue;
    if (list.length === 0) lists[key] = noneOf;
    for (const fact of list) if (typeof fact === 'object' && fact !== null) fact.uri = uri;
  }
  return facts as LocatedFacts;
}
