import type { Rater } from '../styles/model';
import { join, namesWithin } from './address';
import { type DueState, dueState, nextDue } from './cadence';
import { type ActionFact, type NoteFacts, type ReadingFact, readFacts, type TopicFact } from './facts';
import type { NoteProblem } from './frontMatter';

/** A fact with the file it stands in. */
export type Located<T> = T & { readonly uri: string };

/** A task of one person, with its readings, newest last. */
export interface Task {
  readonly name: string;
  readonly readings: readonly Located<ReadingFact>[];
  /** The lead's newest reading; the team member's where the lead made none. */
  readonly latest?: Located<ReadingFact>;
}

/** What the notes say of one person on one day. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly emails: readonly string[];
  /** Address of the profile, which may not be there yet. */
  readonly uri: string;
  /** Newest first, future ones included. */
  readonly oneOnOnes: readonly { readonly uri: string; readonly date: string }[];
  /** The latest 1:1 that is not in the future. */
  readonly lastOneOnOne?: string;
  /** ISO 8601 duration: how often the two meet. */
  readonly cadence: string;
  /** Calendar date of the end of a leave or pause, past ones included. */
  readonly pausedUntil?: string;
  readonly nextDue: string;
  readonly state: DueState;
  readonly actions: readonly Located<ActionFact>[];
  readonly topics: readonly Located<TopicFact>[];
  readonly tasks: readonly Task[];
  readonly problems: readonly Located<NoteProblem>[];
}

/** What a person's entry depends on besides the notes. */
export interface Today {
  /** Local calendar date. */
  readonly date: string;
  /** ISO 8601 duration for people whose profile names none. */
  readonly defaultCadence: string;
}

/** Everything the notes say, in memory, one file at a time: a changed file costs the reading of that file. */
export class NotesIndex {
  readonly #files = new Map<string, { person: string; name: string; facts: NoteFacts }>();
  readonly #people = new Map<string, Set<string>>();
  /** What was put together already, for as long as nothing of the person changes. */
  readonly #built = new Map<string, { readonly person: Person; readonly on: Today }>();

  constructor(readonly root: string) {}

  /** The person a file belongs to and the file's name; `undefined` for files that are not a person's. */
  locate(uri: string): { person: string; name: string } | undefined {
    const names = namesWithin(this.root, uri);
    const [people, person] = names ?? [];
    const name = names?.at(-1);
    if (people !== 'people' || !person || !name || (names?.length ?? 0) < 3) return undefined;
    return /\.md$/i.test(name) ? { person, name } : undefined;
  }

  /** Takes in a file's present text. Files that are not a person's notes are passed over. */
  set(uri: string, text: string, extra: readonly NoteProblem[] = []): void {
    const place = this.locate(uri);
    if (!place) return;
    const facts = readFacts(place.name, place.person, text);
    this.#files.set(uri, { ...place, facts: { ...facts, problems: [...extra, ...facts.problems] } });
    this.#built.delete(place.person);
    this.#filesOf(place.person).add(uri);
  }

  /** Takes in a folder: a person's counts as that person, also where it is empty. */
  addFolder(uri: string): void {
    const [people, person, ...deeper] = namesWithin(this.root, uri) ?? [];
    if (people === 'people' && person && deeper.length === 0) this.#filesOf(person);
  }

  /** Forgets a file, or a folder with all that is in it; `false` where nothing of it was known. */
  delete(uri: string): boolean {
    const names = namesWithin(this.root, uri) ?? [];
    const [people, person] = names;
    if (people === 'people' && person && names.length === 2) {
      this.#built.delete(person);
      for (const file of this.#people.get(person) ?? []) this.#files.delete(file);
      return this.#people.delete(person);
    }
    let found = false;
    for (const [file, { person: owner }] of this.#files) {
      if (file !== uri && !file.startsWith(`${uri}/`)) continue;
      this.#files.delete(file);
      this.#people.get(owner)?.delete(file);
      this.#built.delete(owner);
      found = true;
    }
    return found;
  }

  /** Forgets everything. */
  clear(): void {
    this.#files.clear();
    this.#people.clear();
    this.#built.clear();
  }

  /** Every file of every person, in no order. */
  get notes(): readonly { readonly uri: string; readonly person: string; readonly facts: NoteFacts }[] {
    return [...this.#files].map(([uri, { person, facts }]) => ({ uri, person, facts }));
  }

  /** The people's folder names. */
  get ids(): readonly string[] {
    return [...this.#people.keys()];
  }

  /** Everybody, by name. */
  people(today: Today): readonly Person[] {
    const compare = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true }).compare;
    return this.ids
      .map(id => this.#person(id, today))
      .sort((one, other) => compare(one.name, other.name) || compare(one.id, other.id));
  }

  #filesOf(person: string): Set<string> {
    const known = this.#people.get(person);
    if (known) return known;
    const files = new Set<string>();
    this.#people.set(person, files);
    return files;
  }

  #person(id: string, today: Today): Person {
    const known = this.#built.get(id);
    if (known?.on.date === today.date && known.on.defaultCadence === today.defaultCadence)
      return known.person;
    const person = this.#build(id, today);
    this.#built.set(id, { person, on: today });
    return person;
  }

  #build(id: string, today: Today): Person {
    const uri = join(this.root, 'people', id, 'profile.md');
    const files = [...(this.#people.get(id) ?? [])].sort().flatMap(file => {
      const entry = this.#files.get(file);
      return entry ? [{ uri: file, facts: entry.facts }] : [];
    });
    const all = <T>(pick: (facts: NoteFacts) => readonly T[]): Located<T>[] =>
      files.flatMap(file => pick(file.facts).map(fact => ({ ...fact, uri: file.uri })));
    const profile = files.find(file => file.facts.profile)?.facts.profile;
    const oneOnOnes = files
      .flatMap(({ uri, facts }) =>
        facts.kind === 'one-on-one' && facts.date ? [{ uri, date: facts.date }] : [],
      )
      .sort((one, other) => (one.date < other.date ? 1 : -1));
    const lastOneOnOne = oneOnOnes.find(note => note.date <= today.date)?.date;
    const rhythm = {
      cadence: profile?.cadence ?? today.defaultCadence,
      ...(profile?.since && { since: profile.since }),
      ...(profile?.pausedUntil && { pausedUntil: profile.pausedUntil }),
      ...(lastOneOnOne && { lastOneOnOne }),
    };
    return {
      id,
      uri,
      name: profile?.name ?? id,
      ...(profile?.role && { role: profile.role }),
      emails: profile?.emails ?? [],
      oneOnOnes,
      ...(lastOneOnOne && { lastOneOnOne }),
      cadence: rhythm.cadence,
      ...(profile?.pausedUntil && { pausedUntil: profile.pausedUntil }),
      nextDue: nextDue(rhythm, today.date),
      state: dueState(rhythm, today.date),
      actions: all(facts => facts.actions),
      topics: all(facts => facts.topics),
      tasks: tasksOf(
        files.flatMap(file => file.facts.tasks),
        all(facts => facts.readings),
      ),
      problems: all(facts => facts.problems),
    };
  }
}

function tasksOf(names: readonly string[], readings: readonly Located<ReadingFact>[]): Task[] {
  return [...new Set(names)].map(name => {
    const own = readings
      .filter(reading => reading.task === name)
      .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
    const by = (rater: Rater) => own.findLast(reading => reading.by === rater);
    const latest = by('lead') ?? by('member');
    return { name, readings: own, ...(latest && { latest }) };
  });
}
