/**
 * Something the product was asked to do and did not. An expected outcome, returned as a value; nothing was changed. Each
 * subject declares its own beside what raises them, and a feature holds the words for them (`refusals.ts`).
 */
export interface Refusals {
  /** No folder is open to keep notes in. `inHome`: it is to be in a home folder, and there is none. */
  readonly 'no-folder': { readonly inHome: boolean };
  readonly 'no-such-person': { readonly person: string };
  /** `candidates`: the ids of those who have the name. */
  readonly 'several-people': { readonly candidates: readonly string[] };
  /** `file`: the address of the file, or of the folder. */
  readonly 'file-exists': { readonly file: string };
  readonly 'file-missing': { readonly file: string };
  readonly 'file-changed': { readonly file: string };
  /** Another process writes in its folder, and did not come to an end. */
  readonly 'file-busy': { readonly file: string };
  readonly 'file-read-only': { readonly file: string };
  readonly 'file-not-utf8': { readonly file: string };
  readonly 'file-too-large': { readonly file: string };
  readonly 'file-outside-notes': { readonly file: string };
  readonly 'unsaved-changes': { readonly file: string };
  /** `place`: where the link leads. */
  readonly 'link-leads-out': { readonly place: string };
  readonly 'address-with-steps': { readonly address: string };
  /** What an edit of a text refuses does not know its file; whoever edits the file adds it. */
  readonly 'open-block': InText;
  readonly 'edit-astray': InText;
  readonly 'merge-unsettled': InText;
  readonly 'front-matter-broken': InText;
  /** The line is not the one that was meant any more. */
  readonly 'line-changed': InText;
}

/** In which file, as an address, and on which line, from 0. */
export interface InText {
  readonly file?: string;
  readonly line?: number;
}

export type RefusalCode = keyof Refusals;

/** A refusal with what it is about. */
export type RefusalOf<Code extends RefusalCode> = { readonly refused: Code } & Refusals[Code];

export type Refusal = { [Code in RefusalCode]: RefusalOf<Code> }[RefusalCode];

/** Tells a refusal from a result. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}

/** The refusal of an edit, with the file it was about, which the edit itself did not know. */
export function inFile(file: string, refusal: Refusal): Refusal {
  return Object.assign({ file }, refusal);
}
