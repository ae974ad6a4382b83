import type { Blocks, Paragraph } from '../markdown/blocks';
import type { FrontMatter, NoteProblem } from '../markdown/frontMatter';
import type { AtOnceOrInSteps } from '../steps';
import type { FileStamp } from './ports';

/**
 * What notes are read for. A subject declares itself here, beside its reader: `kind` names the kinds of files it has,
 * `facts` what it reads from one note, `person` what is known of a person by it, and `gathered` what it keeps for that,
 * where it is something else. So a note and a person have all of it by type, and nothing here knows a subject by name.
 */
// biome-ignore lint/suspicious/noEmptyInterface: The subjects fill it.
export interface Subjects {}

export type SubjectName = keyof Subjects;

type Part<Name extends string> = {
  [Subject in SubjectName]: Subjects[Subject] extends Readonly<Record<Name, infer Has>> ? Has : never;
}[SubjectName];
type Together<Parts> = (Parts extends unknown ? (part: Parts) => void : never) extends (
  whole: infer Whole,
) => void
  ? Whole
  : never;

/** Where a fact stands. */
export interface OnLine {
  readonly line: number;
  /** It stands in a private part, and is left out of what others may see. */
  readonly private?: true;
}

/** A fact with the file it stands in. */
export type Located<T> = T & { readonly uri: string };

/** A `copy` is no note: nothing in it counts. */
export type NoteKind = Part<'kind'> | 'other' | 'copy';

/** All that one file of a person's folder says (media/docs/file-format.md). Lines count from 0. */
export type NoteFacts = {
  readonly kind: NoteKind;
  readonly problems: readonly NoteProblem[];
} & Together<Part<'facts'>>;

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

/** What the notes say of one person on one day. */
export type Person = {
  readonly id: string;
  /** The id, unless the notes know a name. */
  readonly name: string;
  /** Address of the profile, which may not be there yet. */
  readonly uri: string;
  /** Copies that a sync client left beside notes: they count nowhere. */
  readonly conflictCopies: readonly ConflictCopy[];
  readonly problems: readonly Located<NoteProblem>[];
} & Together<Part<'person'>>;

/** What all of a person's files say together, whatever the day, by subject. */
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

/** A note while it is read. */
export interface Note {
  readonly fileName: string;
  /** Id of the person in whose folder it lies. */
  readonly person: string;
  readonly text: string;
  readonly kind: NoteKind;
  readonly blocks: Blocks & { readonly paragraphs?: readonly Paragraph[] };
  /** Takes what could not be understood. */
  readonly problems: NoteProblem[];
}

/**
 * Reads one subject's facts. A fact is an object with the `line` it stands on, in a list of the facts, or in a list of a
 * fact: all of them are marked as private where they stand in a private part, and get the address of their file.
 */
export interface Reader<Subject extends SubjectName = SubjectName> {
  /** The kinds of files that are known by their names, in lower case. */
  readonly files?: Readonly<Record<string, NoteKind>>;
  /** The kind of a file that none is known for by its name. */
  kind?(fileName: string, frontMatter: FrontMatter): NoteKind | undefined;
  /** What a note says that says nothing of this; every list of the facts is named here. */
  readonly nothing: FactsPart<Subject>;
  /** In steps where it takes long for a long note. */
  read(note: Note): AtOnceOrInSteps<FactsPart<Subject>>;
  /** What looks like something that is read, and is not. */
  hints?(note: Note): AtOnceOrInSteps<readonly NoteProblem[]>;
  /** Puts a person's notes together, in the order of their addresses. */
  gather(notes: readonly IndexedNote[]): Gathered[Subject];
  /** What is known of the person on a day; what was gathered, where this is left out. */
  person?(gathered: Gathered, today: Today): PersonPart<Subject>;
  /** What others may see of it, where leaving out the facts that are private is not enough; the same where that is all. */
  shown?(person: Person): Partial<PersonPart<Subject>>;
}

/** One reader for each subject that is declared: to leave one out is an error of types. */
export type Readers = { readonly [Subject in SubjectName]: Reader<Subject> };

/** The readers with the names of their subjects, in their order. */
export function eachReader(readers: Readers): readonly (readonly [SubjectName, Reader])[] {
  return Object.entries(readers) as [SubjectName, Reader][];
}

/** What notes say, one after the other. */
export function allOf<T>(notes: readonly IndexedNote[], pick: (facts: LocatedFacts) => readonly T[]): T[] {
  return notes.flatMap(note => pick(note.facts));
}
