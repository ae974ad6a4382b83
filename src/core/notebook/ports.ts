import type { TextEdit } from '../markdown/textEdit';

/** What the core needs from outside. Addresses are URI strings, so that any file system will do. */

/** One entry of a folder. */
export interface FolderEntry {
  readonly name: string;
  /** `other`: a pipe, a device, or a link that leads nowhere or back; it is never read. */
  readonly kind: 'file' | 'folder' | 'other';
  /** It is a link to what `kind` says. */
  readonly link?: true;
}

/** What tells one state of a file from another without reading it. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** When the file was last written, in milliseconds since 1970; 0 where the file system does not know. */
  readonly written: number;
}

/** A file as it was read, or, without bytes, as it was not. */
export interface StampedFile {
  /** Of this state of the file or one before, so that a change in between is not missed. */
  readonly stamp: FileStamp;
  readonly bytes?: Uint8Array;
}

/**
 * Why a write did not happen; nothing was changed in any of these cases. `busy`: another process writes there, and did
 * not come to an end.
 */
export type WriteRefusal = 'exists' | 'changed' | 'missing' | 'read-only' | 'busy';

/** What a new file is besides its bytes. */
export interface FileMode {
  /** Its owner may run it. */
  readonly executable?: boolean;
}

/** Files as bytes. Every method rejects only for faults it does not name. */
export interface FilePort {
  /**
   * The folder's entries, in no order; `undefined` where there is no such folder. A link that leads back to the folder
   * or to one above it is `other` where the file system can tell.
   */
  list(folder: string): Promise<readonly FolderEntry[] | undefined>;
  /** The file's stamp, links followed; `undefined` where there is no such file, or something that is no file. */
  stat(file: string): Promise<FileStamp | undefined>;
  /** The file's bytes; `undefined` where there is no such file, or something that is no file. */
  read(file: string): Promise<Uint8Array | undefined>;
  /** The file's bytes and their stamp, or the stamp alone where the file is larger than `most` bytes; `undefined` as in `stat`. */
  readStamped(file: string, most: number): Promise<StampedFile | undefined>;
  /**
   * Where a file or folder really is, links followed; where it is not there yet, below the folder that is. The address
   * itself where the file system cannot tell.
   */
  real(path: string): Promise<string>;
  /**
   * Creates the file with its folders, whole or not at all, and never touches one that is there. New files and folders
   * are for the owner alone, where the file system knows such a thing.
   */
  create(file: string, bytes: Uint8Array, mode?: FileMode): Promise<'done' | WriteRefusal>;
  /** Creates a folder with those above it; one that is there is fine. */
  createFolder(folder: string): Promise<'done' | WriteRefusal>;
  /** Whether the file is a program; always `false` where the file system does not know. */
  isExecutable(file: string): Promise<boolean>;
  /** Replaces the file, whole or not at all, only while it still holds `expected`. */
  replace(file: string, expected: Uint8Array, bytes: Uint8Array): Promise<'done' | WriteRefusal>;
}

/** One block of data that is kept from one start to the next. Losing it costs time and nothing else. */
export interface CachePort {
  /** What was written last; `undefined` where nothing is kept. */
  read(): Promise<Uint8Array | undefined>;
  /** Keeps this in place of what was kept before, whole or not at all. */
  write(bytes: Uint8Array): Promise<void>;
}

/** How an edit of an open text ended. */
export interface Applied {
  /** The text as it is now: what runs on save may have changed more than the edit. */
  readonly text: string;
  /**
   * `done`: the file holds it. In the others the editor alone does. `waits`: something was unsaved before, so saving is
   * the user's. `refused`: it was to be saved and was not, as where others wrote to the file meanwhile.
   */
  readonly saved: 'done' | 'waits' | 'refused';
}

/** A text that is open in an editor, saved or not. Offsets count UTF-16 units of `text`. */
export interface OpenText {
  readonly text: string;
  readonly dirty: boolean;
  /**
   * Applies all edits as one undoable step, and saves if nothing was unsaved before; `undefined` if the text changed
   * meanwhile, and nothing was applied.
   */
  apply(edits: readonly TextEdit[]): Promise<Applied | undefined>;
}

/** The editor's side of a file. */
export interface EditorPort {
  /** `undefined` where the file is not open. */
  open(file: string): OpenText | undefined;
}
