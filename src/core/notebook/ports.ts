import type { TextEdit } from '../markdown/textEdit';

/** What the core needs from outside. Addresses are URI strings, so that any file system works. */

/** An entry of a folder. */
export interface FolderEntry {
  readonly name: string;
  /** `other`: a pipe, a device, or a link that is broken or leads back; it is never read. */
  readonly kind: 'file' | 'folder' | 'other';
  /** The entry is a link to what `kind` says. */
  readonly link?: true;
}

/** Tells one state of a file from another without reading it. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** When the file was last written, in milliseconds since 1970; 0 if the file system does not know. */
  readonly written: number;
}

/** A file's content with its stamp; without `bytes` if it was not read. */
export interface StampedFile {
  /** The stamp of this state of the file or an earlier one, so that a change in between is not missed. */
  readonly stamp: FileStamp;
  readonly bytes?: Uint8Array;
}

/**
 * Why a write did not happen; nothing was changed in any of these cases. `busy`: another process is writing there and
 * did not finish.
 */
export type WriteRefusal = 'exists' | 'changed' | 'missing' | 'read-only' | 'busy';

/** Attributes of a new file. */
export interface FileMode {
  /** Whether its owner may run it. */
  readonly executable?: boolean;
}

/** Files as bytes. Methods reject only for faults they do not name. */
export interface FilePort {
  /**
   * The folder's entries, in no particular order; `undefined` if the folder does not exist. A link that leads back to
   * the folder or to one above it is `other` if the file system can tell.
   */
  list(folder: string): Promise<readonly FolderEntry[] | undefined>;
  /** The file's stamp, following links; `undefined` if it does not exist or is not a file. */
  stat(file: string): Promise<FileStamp | undefined>;
  /** The file's bytes; `undefined` if it does not exist or is not a file. */
  read(file: string): Promise<Uint8Array | undefined>;
  /** The file's bytes and stamp, or only the stamp if it has more than `most` bytes; `undefined` as in `stat`. */
  readStamped(file: string, most: number): Promise<StampedFile | undefined>;
  /**
   * The real location of a file or folder, following links. If it does not exist yet, resolves the closest folder that
   * does. Returns the address itself if the file system cannot tell.
   */
  real(path: string): Promise<string>;
  /**
   * Creates the file and its folders, whole or not at all, and never touches an existing file. New files and folders
   * are accessible to the owner only, if the file system supports that.
   */
  create(file: string, bytes: Uint8Array, mode?: FileMode): Promise<'done' | WriteRefusal>;
  /** Creates a folder and those above it; does nothing if it exists. */
  createFolder(folder: string): Promise<'done' | WriteRefusal>;
  /** Whether the file is executable; always `false` if the file system does not know. */
  isExecutable(file: string): Promise<boolean>;
  /** Replaces the file, whole or not at all, and only if it still holds `expected`. */
  replace(file: string, expected: Uint8Array, bytes: Uint8Array): Promise<'done' | WriteRefusal>;
}

/** One block of data kept between sessions. Losing it costs only time. */
export interface CachePort {
  /** What was last written; `undefined` if nothing was. */
  read(): Promise<Uint8Array | undefined>;
  /** Replaces what was written before, whole or not at all. */
  write(bytes: Uint8Array): Promise<void>;
}

/** The result of editing an open text. */
export interface Applied {
  /** The text after the edit: formatters that run on save may have changed more. */
  readonly text: string;
  /**
   * `done`: the file has the new text. Otherwise only the editor does. `waits`: there were unsaved changes before, so
   * saving is up to the user. `refused`: saving failed, for example because someone else wrote to the file.
   */
  readonly saved: 'done' | 'waits' | 'refused';
}

/** A text that is open in an editor, saved or not. Offsets count UTF-16 units of `text`. */
export interface OpenText {
  readonly text: string;
  readonly dirty: boolean;
  /**
   * Applies all edits as one undoable step, and saves if nothing was unsaved before. If the text changed meanwhile,
   * applies nothing and returns `undefined`.
   */
  apply(edits: readonly TextEdit[]): Promise<Applied | undefined>;
}

/** The editor's side of a file. */
export interface EditorPort {
  /** `undefined` if the file is not open. */
  open(file: string): OpenText | undefined;
}
