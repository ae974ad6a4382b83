import type { Blocks, Paragraph } from '../markdown/blocks';
import type { FrontMatter, NoteProblem } from '../markdown/frontMatter';
import type { MaybeSteps } from '../steps';
import type { FileStamp } from './ports';

/**
 * What notes are read for. Each subject declares itself here, next to its reader: `kind` names its kinds of files,
 * `facts` what it reads from one note, `person` what a person gets from it, and `gathered` what it keeps for that, if
 * that differs. Notes and people get all of it by type, and this file knows no subject by name.
 */
// biome-ignore lint/suspicious/noEmptyInterface: The subjects fill it.
export interface Subjects {}

export type SubjectName = keyof Subjects;

type Part<Name extends string> = {
  [Subject in SubjectName]: Subjects[Subject] extends Readonly<Record<Name, infer Has>> ? Has : never;
}[SubjectName];
type Intersection<Parts> = (Parts extends unknown ? (part: Parts) => void : never) extends (
  whole: infer Whole,
) => void
  ? Whole
  : never;

/** A fact with its line. */
export interface OnLine {
  readonly line: number;
  /** The fact is in a private part and is left out of what others may see. */
  readonly private?: true;
}

/** A fact with its file. */
export type Located<T> = T & { readonly uri: string };

/** A subject with one list of facts per note; a person gets the lists of all notes as one. */
export interface ListSubject<Kind extends string, List extends string, Fact> {
  readonly kind: Kind;
  readonly facts: { readonly [Key in List]: readonly Fact[] };
  readonly person: { readonly [Key in List]: readonly Located<Fact>[] };
}

/** A `copy` is not a note: nothing in it counts. */
export type NoteKind = Part<'kind'> | 'other' | 'copy';

/** All facts of one file of a person's folder (media/docs/file-format.md). Lines count from 0. */
export type NoteFacts = {
  readonly kind: NoteKind;
  readonly problems: readonly NoteProblem[];
} & Intersection<Part<'facts'>>;

/** The facts of a note, each with its file. */
export type LocatedFacts = {
  readonly [Key in keyof NoteFacts]: NoteFacts[Key] extends readonly (infer Fact extends object)[]
    ? readonly Located<Fact>[]
    : NoteFacts[Key];
};

/** A person's file in the index. */
export interface IndexedNote {
  readonly uri: string;
  /** Id of the person. */
  readonly person: string;
  readonly facts: LocatedFacts;
  /** The state of the file the facts were read from; `undefined` if they may be from another state. */
  readonly stamp?: FileStamp;
}

/** A copy that a sync client made when two versions of a note conflicted. */
export interface ConflictCopy {
  readonly uri: string;
  /** Address of the original note. */
  readonly of: string;
}

/** What a person depends on besides the notes. */
export interface Today {
  /** Local calendar date. */
  readonly date: string;
  /** ISO 8601 duration for people whose profile sets none. */
  readonly defaultCadence: string;
}

/** What the notes say about one person on one day. */
export type Person = {
  readonly id: string;
  /** The id, unless the notes give a name. */
  readonly name: string;
  /** Address of the profile, which may not exist yet. */
  readonly uri: string;
  /** Copies that a sync client left next to notes: nothing in them counts. */
  readonly conflictCopies: readonly ConflictCopy[];
  readonly problems: readonly Located<NoteProblem>[];
} & Intersection<Part<'person'>>;

/** What all of a person's files say together, by subject, independent of the day. */
export type Gathered = {
  readonly [Subject in SubjectName]: Subjects[Subject] extends { readonly gathered: infer Has }
    ? Has
    : PersonPart<Subject>;
};

type FactsPart<Subject extends SubjectName> = Subjects[Subject] extends { readonly facts: infer Has }
  ? Has
  : never;
type PersonPart<Subject extends SubjectName> = Subjects[Subject] extends { readonly person: infer Has }
  ? Has
  : never;

/** A note being read. */
export interface Note {
  readonly fileName: string;
  /** Id of the person whose folder the note is in. */
  readonly person: string;
  readonly text: string;
  readonly kind: NoteKind;
  readonly blocks: Blocks & { readonly paragraphs?: readonly Paragraph[] };
  /** Collects what could not be understood. */
  readonly problems: NoteProblem[];
}

/**
 * Reads one subject's facts. A fact is an object with its `line`, in a list of the facts or in a list of a fact. Facts
 * in a private part are marked as private, and every fact gets the address of its file.
 */
export interface Reader<Subject extends SubjectName = SubjectName> {
  /** The kinds of files known by name, in lower case. */
  readonly files?: Readonly<Record<string, NoteKind>>;
  /** The kind of a file whose name does not tell. */
  kind?(fileName: string, frontMatter: FrontMatter): NoteKind | undefined;
  /** The facts of a note without any; must name every list of the facts. */
  readonly nothing: FactsPart<Subject>;
  /** In steps if a long note takes long. */
  read(note: Note): MaybeSteps<FactsPart<Subject>>;
  /** Text that resembles something readable but is not read. */
  hints?(note: Note): MaybeSteps<readonly NoteProblem[]>;
  /** Combines a person's notes, in the order of their addresses. */
  gather(notes: readonly IndexedNote[]): Gathered[Subject];
  /** What is known about the person on a day; defaults to what was gathered. */
  person?(gathered: Gathered, today: Today): PersonPart<Subject>;
  /** What others may see, if leaving out private facts is not enough; by default that is all that is done. */
  shown?(person: Person): Partial<PersonPart<Subject>>;
}

/** One reader for each declared subject: leaving one out is a type error. */
export type Readers = { readonly [Subject in SubjectName]: Reader<Subject> };

const listed = new WeakMap<Readers, readonly (readonly [SubjectName, Reader])[]>();

/**
 * The readers with the names of their subjects, in order. Returns the same list each time, because every note needs it.
 */
export function eachReader(readers: Readers): readonly (readonly [SubjectName, Reader])[] {
  const known = listed.get(readers) ?? (Object.entries(readers) as [SubjectName, Reader][]);
  listed.set(readers, known);
  return known;
}

/** Collects facts from notes, in order. */
export function allOf<T>(notes: readonly IndexedNote[], pick: (facts: LocatedFacts) => readonly T[]): T[] {
  return notes.flatMap(note => pick(note.facts));
}
