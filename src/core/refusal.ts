/**
 * A request the product declined. Declining is an expected outcome, so it is returned as a value, and it means that
 * nothing was changed. Each subject declares its own refusals next to the code that returns them; the feature holds the
 * messages (`refusals.ts`).
 */
export interface Refusals {
  /** No folder is open to keep notes in. `inHome`: notes should be in a home folder, but there is none. */
  readonly 'no-folder': { readonly inHome: boolean };
  readonly 'no-such-person': { readonly person: string };
  /** `candidates`: the ids of the people who share the name. */
  readonly 'several-people': { readonly candidates: readonly string[] };
  /** `file`: the address of the file or folder. */
  readonly 'file-exists': { readonly file: string };
  readonly 'file-missing': { readonly file: string };
  readonly 'file-changed': { readonly file: string };
  /** Another process is writing in the folder and did not finish. */
  readonly 'file-busy': { readonly file: string };
  readonly 'file-read-only': { readonly file: string };
  readonly 'file-not-utf8': { readonly file: string };
  readonly 'file-too-large': { readonly file: string };
  readonly 'file-outside-notes': { readonly file: string };
  readonly 'unsaved-changes': { readonly file: string };
  /** `place`: where the link points. */
  readonly 'link-leads-out': { readonly place: string };
  readonly 'address-with-steps': { readonly address: string };
  /** An edit of a text does not know its file; the code that edits the file adds it. */
  readonly 'open-block': InText;
  readonly 'edit-astray': InText;
  readonly 'merge-unsettled': InText;
  readonly 'front-matter-broken': InText;
  /** The line is no longer the one that was meant. */
  readonly 'line-changed': InText;
}

/** The file, as an address, and the line, from 0. */
export interface InText {
  readonly file?: string;
  readonly line?: number;
}

export type RefusalCode = keyof Refusals;

/** A refusal with its details. */
export type RefusalOf<Code extends RefusalCode> = { readonly refused: Code } & Refusals[Code];

export type Refusal = { [Code in RefusalCode]: RefusalOf<Code> }[RefusalCode];

/** Tells a refusal from a result. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}

/** Adds the file to the refusal of an edit, which does not know its file. */
export function withFile(file: string, refusal: Refusal): Refusal {
  return Object.assign({ file }, refusal);
}
