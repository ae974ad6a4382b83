import type { ExpectationFact } from '../expectations/model';
import type { FeedbackFact } from '../feedback/feedbackFact';
import type { NoteProblem } from '../markdown/frontMatter';
import { isPrivateName } from '../markdown/privateMark';
import type { PreparedPart } from '../meetings/prepared';
import { type DueState, dueState, nextDue } from '../people/cadence';
import type { Rater } from '../styles/model';
import type { FramingFact, ReadingFact, Task, TaskEventFact, UsedStyleFact } from '../styles/task';
import { join, namesWithin } from './address';
import { conflictOf, mayBeCopy } from './conflictCopy';
import { isCopiesFolder } from './copyMark';
import {
  type ActionFact,
  type NoteFacts,
  type Profile,
  readFacts,
  type SetAsideFact,
  type TopicFact,
} from './facts';
import { nearTexts } from './nearTexts';
import type { FileStamp } from './ports';

/** A fact with the file it stands in. */
export type Located<T> = T & { readonly uri: string };

/** The facts of a note, each with the file it stands in. */
export type LocatedFacts = {
  readonly [Key in keyof NoteFacts]: NoteFacts[Key] extends readonly (infer Fact extends object)[]
    ? readonly Located<Fact>[]
    : NoteFacts[Key];
};

/** One file of a person, as the index holds it. */
export interface IndexedNote {
  readonly uri: string;
  /** Id of the person. */
  readonly person: string;
  readonly facts: LocatedFacts;
  /** The state of the file the facts were read from; `undefined` where they may be of another one. */
  readonly stamp?: FileStamp;
}

/** What the notes say of one person on one day. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly emails: readonly string[];
  /** Address of the profile, which may not be there yet. */
  readonly uri: string;
  /** Newest first; those in the future are planned, and count as no meeting yet. */
  readonly oneOnOnes: readonly { readonly uri: string; readonly date: string }[];
  /** The latest 1:1 that is not in the future. */
  readonly lastOneOnOne?: string;
  /** ISO 8601 duration: how often the two meet. */
  readonly cadence: string;
  /** Calendar date of the end of a leave or pause, past ones included. */
  readonly pausedUntil?: string;
  readonly nextDue: string;
  readonly state: DueState;
  /** Open ones and those that are done. */
  readonly actions: readonly Located<ActionFact>[];
  /** Actions that were dropped or moved elsewhere. */
  readonly setAside: readonly Located<SetAsideFact>[];
  readonly topics: readonly Located<TopicFact>[];
  readonly tasks: readonly Task[];
  /** Newest first. */
  readonly feedback: readonly Located<FeedbackFact>[];
  /** In the order of the file. */
  readonly expectations: readonly Located<ExpectationFact>[];
  /** The page that waits for the next 1:1, and what is on it besides actions; `undefined` where there is none. */
  readonly prepared?: { readonly uri: string; readonly parts: readonly Located<PreparedPart>[] };
  /** Copies that a sync client left beside notes: they count nowhere. */
  readonly conflictCopies: readonly ConflictCopy[];
  readonly problems: readonly Located<NoteProblem>[];
}

/** A copy a sync client made when two versions of a note met. */
export interface ConflictCopy {
  readonly uri: string;
  /** Address of the note it is a copy of. */
  readonly of: string;
}

/** What a person's entry depends on besides the notes. */
export interface Today {
  /** Local calendar date. */
  readonly date: string;
  /** ISO 8601 duration for people whose profile names none. */
  readonly defaultCadence: string;
}

/** What all of a person's files say together, whatever the day. */
type Gathered = Pick<
  Person,
  | 'oneOnOnes'
  | 'actions'
  | 'setAside'
  | 'topics'
  | 'tasks'
  | 'feedback'
  | 'expectations'
  | 'prepared'
  | 'conflictCopies'
  | 'problems'
> & {
  readonly profile: Profile | undefined;
};

/** A person's files, and what was put together from them last. */
interface Folder {
  readonly notes: Map<string, IndexedNote>;
  /** The notes by address; `undefined` when one came or went since. */
  ordered: readonly string[] | undefined;
  gathered: Gathered | undefined;
  built: { readonly person: Person; readonly on: Today } | undefined;
}

/**
 * Everything the notes say, in memory. A changed file costs the reading of that file, and putting that one person
 * together again when next asked for: a person nothing happened to stays the same object.
 */
export class NotesIndex {
  readonly #people = new Map<string, Folder>();
  /** Everybody, as sorted last; the order is the start for sorting again. */
  #sorted: { readonly people: readonly Person[]; readonly on: Today } | undefined;
  #stale = true;
  #revision = 0;

  constructor(readonly root: string) {}

  /** Another number after each note that was read, and each that is gone. */
  get revision(): number {
    return this.#revision;
  }

  /**
   * The person a file belongs to, the file's name, and whether that or a folder's says that it is private; `undefined`
   * for files that are not a person's.
   */
  locate(uri: string): { person: string; name: string; hidden: boolean } | undefined {
    const names = namesWithin(this.root, uri) ?? [];
    const [people, person, ...below] = names;
    const name = below.at(-1);
    if (people !== 'people' || !person || !name || names.slice(1, -1).some(isCopiesFolder)) return undefined;
    return /\.md$/i.test(name) ? { person, name, hidden: below.some(isPrivateName) } : undefined;
  }

  /** Takes in a file's present text. Files that are not a person's notes are passed over. */
  set(uri: string, text: string, extra: readonly NoteProblem[] = [], stamp?: FileStamp): void {
    const place = this.locate(uri);
    if (!place) return;
    const facts = readFacts(place.name, place.person, text, place.hidden);
    if (facts.kind === 'copy') {
      this.delete(uri);
      return;
    }
    const problems = [...extra.map(problem => ({ ...problem })), ...facts.problems];
    this.#put(uri, place.person, detached({ ...facts, problems }), stamp);
    this.#revision++;
  }

  /** Takes in what was read from a file at an earlier start; the facts belong to the index from now on. */
  adopt(uri: string, facts: NoteFacts, stamp: FileStamp): void {
    const place = this.locate(uri);
    if (place) this.#put(uri, place.person, facts, stamp);
  }

  /** What is known of a file is what it holds in this state, too. */
  confirm(uri: string, stamp: FileStamp): void {
    const note = this.note(uri);
    if (note) this.#people.get(note.person)?.notes.set(uri, { ...note, stamp });
  }

  #put(uri: string, person: string, facts: NoteFacts, stamp: FileStamp | undefined): void {
    const folder = this.#folder(person);
    if (!folder.notes.has(uri)) folder.ordered = undefined;
    folder.notes.set(uri, { uri, person, facts: locate(facts, uri), ...(stamp && { stamp }) });
    this.#touch(folder);
  }

  /** Takes in a folder: a person's counts as that person, also where it is empty. */
  addFolder(uri: string): void {
    const [people, person, ...deeper] = namesWithin(this.root, uri) ?? [];
    if (people === 'people' && person && deeper.length === 0) this.#folder(person);
  }

  /** Forgets a file, or a folder with all that is in it; `false` where nothing of it was known. */
  delete(uri: string): boolean {
    const [people, person, ...deeper] = namesWithin(this.root, uri) ?? [];
    const folder = people === 'people' && person ? this.#people.get(person) : undefined;
    if (!folder || !person) return false;
    if (deeper.length === 0) {
      this.#people.delete(person);
      this.#touch(folder);
      this.#revision++;
      return true;
    }
    const gone = folder.notes.has(uri) ? [uri] : this.filesIn(uri);
    for (const file of gone) folder.notes.delete(file);
    if (gone.length === 0) return false;
    folder.ordered = undefined;
    this.#touch(folder);
    this.#revision++;
    return true;
  }

  /** Forgets everything. */
  clear(): void {
    this.#people.clear();
    this.#touch();
    this.#revision++;
  }

  /** What is known of a file. */
  note(uri: string): IndexedNote | undefined {
    const place = this.locate(uri);
    return place && this.#people.get(place.person)?.notes.get(uri);
  }

  /** The known files of a person's folder, or of a folder in it. */
  filesIn(uri: string): readonly string[] {
    const [people, person, ...deeper] = namesWithin(this.root, uri) ?? [];
    const folder = people === 'people' && person ? this.#people.get(person) : undefined;
    const files = [...(folder?.notes.keys() ?? [])];
    return deeper.length === 0 ? files : files.filter(file => file.startsWith(`${uri}/`));
  }

  /** Every file of every person, in no order. */
  get notes(): readonly IndexedNote[] {
    return [...this.#people.values()].flatMap(folder => [...folder.notes.values()]);
  }

  /** How many notes there are. */
  get size(): number {
    let size = 0;
    for (const folder of this.#people.values()) size += folder.notes.size;
    return size;
  }

  /** The people's folder names. */
  get ids(): readonly string[] {
    return [...this.#people.keys()];
  }

  /** Everybody, by name; the same list as before where nothing changed. */
  people(today: Today): readonly Person[] {
    const last = this.#sorted;
    if (last && !this.#stale && isSame(last.on, today)) return last.people;
    const left = new Set(this.#people.keys());
    const before = last?.people.map(({ id }) => id).filter(id => left.delete(id)) ?? [];
    const people = [...before, ...left]
      .flatMap(id => this.person(id, today) ?? [])
      .sort((one, other) => byWord.compare(one.name, other.name) || byWord.compare(one.id, other.id));
    this.#sorted = { people, on: today };
    this.#stale = false;
    return people;
  }

  /** Puts together what the person's files say, where that is still to be done, so that asking for it takes no time. */
  settle(id: string): void {
    const folder = this.#people.get(id);
    if (folder) gather(folder);
  }

  /** The person with this id; the same object as before where nothing changed. */
  person(id: string, today: Today): Person | undefined {
    const folder = this.#people.get(id);
    if (!folder) return undefined;
    if (!folder.built || !isSame(folder.built.on, today)) {
      folder.built = { person: this.#build(id, folder, today), on: today };
    }
    return folder.built.person;
  }

  #touch(folder?: Folder): void {
    if (folder) folder.gathered = folder.built = undefined;
    this.#stale = true;
  }

  #folder(person: string): Folder {
    const known = this.#people.get(person);
    if (known) return known;
    const folder: Folder = { notes: new Map(), ordered: undefined, gathered: undefined, built: undefined };
    this.#people.set(person, folder);
    this.#touch();
    return folder;
  }

  #build(id: string, folder: Folder, today: Today): Person {
    const { profile, ...gathered } = gather(folder);
    const lastOneOnOne = gathered.oneOnOnes.find(note => note.date <= today.date)?.date;
    const rhythm = {
      cadence: profile?.cadence ?? today.defaultCadence,
      ...(profile?.since && { since: profile.since }),
      ...(profile?.pausedUntil && { pausedUntil: profile.pausedUntil }),
      ...(lastOneOnOne && { lastOneOnOne }),
    };
    return {
      id,
      uri: join(this.root, 'people', id, 'profile.md'),
      name: profile?.name ?? id,
      ...(profile?.role && { role: profile.role }),
      emails: profile?.emails ?? [],
      ...(lastOneOnOne && { lastOneOnOne }),
      cadence: rhythm.cadence,
      ...(profile?.pausedUntil && { pausedUntil: profile.pausedUntil }),
      nextDue: nextDue(rhythm, today.date),
      state: dueState(rhythm, today.date),
      ...gathered,
    };
  }
}

function gather(folder: Folder): Gathered {
  if (folder.gathered) return folder.gathered;
  folder.ordered ??= [...folder.notes.keys()].sort();
  const conflictCopies = conflictsAmong(folder.ordered);
  const copies = new Set(conflictCopies.map(({ uri }) => uri));
  const files = folder.ordered.flatMap(uri => (copies.has(uri) ? [] : (folder.notes.get(uri) ?? [])));
  const all = <T>(pick: (facts: LocatedFacts) => readonly T[]): T[] =>
    files.flatMap(file => pick(file.facts));
  const oneOnOnes = files
    .flatMap(({ uri, facts }) =>
      facts.kind === 'one-on-one' && facts.date ? [{ uri, date: facts.date }] : [],
    )
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
  const next = files.find(file => file.facts.kind === 'next');
  folder.gathered = {
    profile: files.find(file => file.facts.profile)?.facts.profile,
    oneOnOnes,
    actions: all(facts => facts.actions),
    setAside: all(facts => facts.setAside),
    topics: all(facts => facts.topics),
    tasks: tasksOf(
      all(facts => facts.tasks),
      all(facts => facts.readings),
      all(facts => facts.events),
      all(facts => facts.usedStyles),
      all(facts => facts.framings),
    ),
    expectations: all(facts => facts.expectations),
    feedback: all(facts => facts.feedback).sort((one, other) =>
      one.date < other.date ? 1 : one.date > other.date ? -1 : other.line - one.line,
    ),
    ...(next && { prepared: { uri: next.uri, parts: next.facts.prepared } }),
    conflictCopies,
    problems: [
      ...all(facts => facts.problems),
      ...conflictCopies.map(({ uri, of }) => ({
        uri,
        line: 0,
        message: nearTexts.conflictCopy,
        values: [nameOf(of)],
      })),
    ],
  };
  return folder.gathered;
}

/** The copies of notes among a person's files. */
function conflictsAmong(uris: readonly string[]): readonly ConflictCopy[] {
  const found = uris.filter(mayBeCopy);
  if (found.length === 0) return [];
  const folders = new Map<string, Map<string, string>>();
  for (const uri of uris) {
    const beside = folders.get(folderOf(uri)) ?? new Map<string, string>();
    folders.set(folderOf(uri), beside.set(nameOf(uri), uri));
  }
  return found.flatMap(uri => {
    const beside = folders.get(folderOf(uri)) ?? new Map<string, string>();
    const of = beside.get(conflictOf(nameOf(uri), beside.keys()) ?? '');
    return of ? [{ uri, of }] : [];
  });
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

const byWord = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

function isSame(one: Today, other: Today): boolean {
  return one.date === other.date && one.defaultCadence === other.defaultCadence;
}

/**
 * Makes every string in fresh data, in place, one of its own: a part of a text keeps the whole text in memory. What is
 * put together and cut apart again is a part of a small text instead of a part of the note; a test holds engines to it.
 */
function detached<T>(value: T): T {
  if (typeof value === 'string') return (value.length > 12 ? ` ${value}`.slice(1) : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const field = fields[key];
    if (typeof field === 'string' || typeof field === 'object') fields[key] = detached(field);
  }
  return value;
}

/** Writes the file's address into each fact, in place: facts are many, and one object each is enough. */
function locate(facts: NoteFacts, uri: string): LocatedFacts {
  for (const list of Object.values<unknown>({ ...facts })) {
    if (!Array.isArray(list)) continue;
    for (const fact of list) if (typeof fact === 'object' && fact !== null) fact.uri = uri;
  }
  return facts as LocatedFacts;
}

function tasksOf(
  names: readonly string[],
  readings: readonly Located<ReadingFact>[],
  events: readonly Located<TaskEventFact>[],
  usedStyles: readonly Located<UsedStyleFact>[],
  framings: readonly Located<FramingFact>[],
): Task[] {
  const readingsOf = byTask(names, readings);
  const eventsOf = byTask(names, events);
  const usedOf = byTask(names, usedStyles);
  const framedBy = byTask(names, framings);
  return [...readingsOf].map(([name, own]) => {
    const by = (rater: Rater) => own.findLast(reading => reading.by === rater);
    const latest = by('lead') ?? by('member');
    return {
      name,
      readings: own,
      events: eventsOf.get(name) ?? [],
      usedStyles: usedOf.get(name) ?? [],
      ...latestFraming(framedBy.get(name) ?? []),
      ...(latest && { latest }),
    };
  });
}

function latestFraming(
  framings: readonly Located<FramingFact>[],
): Pick<Task, 'frame' | 'choice' | 'command'> {
  const frame = framings.findLast(each => each.kind === 'frame');
  const choice = framings.findLast(each => each.kind === 'choice');
  const command = framings.findLast(each => each.kind === 'command');
  return { ...(frame && { frame }), ...(choice && { choice }), ...(command && { command }) };
}

/** Each task's own, the oldest first; those of one day stay in the order of the file. */
function byTask<T extends { readonly task: string; readonly date: string }>(
  names: readonly string[],
  facts: readonly T[],
): Map<string, T[]> {
  const tasks = new Map<string, T[]>(names.map(name => [name, []]));
  for (const fact of facts) tasks.get(fact.task)?.push(fact);
  for (const own of tasks.values())
    own.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  return tasks;
}
