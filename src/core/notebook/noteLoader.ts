import { problemTexts } from '../../content/notebook/problems';
import type { NoteProblem } from '../markdown/frontMatter';
import { isTooLarge, maxBytes, noteLimits } from '../markdown/noteSize';
import { runSync, type Steps } from '../steps';
import type { CachedNote } from './indexCache';
import type { NotesIndex } from './notesIndex';
import { decode, decodeLeniently, fingerprint } from './noteText';
import type { EditorPort, FilePort, FileStamp } from './ports';
import { sameBytes } from './sameBytes';
import type { TimeSlicer } from './timeSlicer';
import { unreadable } from './unreadable';

/** A file written less than this many milliseconds before it was read may be written again without a new timestamp. */
const timestampTick = 2000;

/** One pass over files, in slices. */
export interface Job {
  readonly pace: TimeSlicer;
  /** Whether no one waits for the result anymore. */
  readonly isStale: () => boolean;
  /** Notes read in an earlier session; those that are still valid move from here to the index. */
  readonly cached?: Map<string, CachedNote>;
  /** Skips files whose stamp has not changed. */
  readonly trustStamps?: boolean;
}

/** Reads files and editors into the index. */
export class NoteLoader {
  /** The latest read of each file in progress: an earlier one that ends later has outdated text. */
  readonly #readings = new Map<string, object>();
  /** A fingerprint of what was read from each file: reading the same text again is not a change. */
  readonly #prints = new Map<string, number>();
  /** The stamps of files right after our own writes: events about them need no reading. */
  readonly #written = new Map<string, FileStamp>();

  constructor(
    private readonly index: NotesIndex,
    private readonly files: FilePort,
    private readonly editors: EditorPort,
  ) {}

  /** Reads a file, unless it is known to be unchanged or a later read overtakes this one. */
  async load(uri: string, { pace, isStale, cached, trustStamps }: Job): Promise<void> {
    const reading = {};
    this.#readings.set(uri, reading);
    const overtaken = () => this.#readings.get(uri) !== reading || isStale();
    const counts = () => !overtaken();
    try {
      if (this.editors.open(uri)) {
        const stays = await this.#isThere(uri);
        const open = overtaken() ? undefined : this.editors.open(uri);
        if (open && stays) await pace.runSteps(this.#setSteps(uri, open.text, counts));
        else if (open) this.index.delete(uri);
        return;
      }
      const known = cached?.get(uri);
      const present = trustStamps ? this.index.note(uri)?.stamp : undefined;
      // Only for an event about this file: a scan of everything must find a later write with the same timestamp.
      const written = cached || trustStamps ? undefined : this.#written.get(uri);
      const stamp = known || present || written ? await this.files.stat(uri) : undefined;
      if (overtaken()) return;
      if (stamp && (isSame(present, stamp) || isSame(written, stamp))) return;
      if (stamp && known && isSame(known.stamp, stamp)) {
        cached?.delete(uri);
        if (this.index.adopt(uri, known.facts, stamp)) return;
      }
      const read = await this.files.readStamped(uri, maxBytes);
      if (overtaken()) return;
      if (!read) this.index.delete(uri);
      else if (!read.bytes) this.set(uri, '', tooLarge, read.stamp);
      else await pace.runSteps(this.#setBytesSteps(uri, read.bytes, counts, read.stamp));
    } catch (fault) {
      if (!overtaken()) this.set(uri, '', unreadable('file', fault));
    } finally {
      if (this.#readings.get(uri) === reading) this.#readings.delete(uri);
    }
  }

  /** Indexes a text that we just wrote, unless the file is read again meanwhile. */
  async wrote(uri: string, text: string, pace: TimeSlicer): Promise<void> {
    const mine = {};
    this.#readings.set(uri, mine);
    await pace.runSteps(this.#setSteps(uri, text, () => this.#readings.get(uri) === mine));
    if (this.#readings.get(uri) === mine) this.#readings.delete(uri);
  }

  /** Remembers a file's stamp after our write, unless someone else already wrote to it, perhaps just as much. */
  async remember(uri: string, ours: Uint8Array): Promise<void> {
    const now = await this.files.readStamped(uri, ours.length).catch(() => undefined);
    if (now?.stamp.written && now.bytes && sameBytes(now.bytes, ours)) this.#written.set(uri, now.stamp);
  }

  /** An editor keeps showing a file that was deleted, but it is no longer a note. */
  async #isThere(uri: string): Promise<boolean> {
    return this.files.stat(uri).then(
      stamp => stamp !== undefined,
      () => true,
    );
  }

  *#setBytesSteps(uri: string, bytes: Uint8Array, counts: () => boolean, stamp: FileStamp): Steps<void> {
    const text = decode(bytes);
    // A file that contains zero bytes is not text.
    if (text !== undefined) yield* this.#setSteps(uri, text, counts, undefined, stamp);
    else yield* this.#setSteps(uri, bytes.includes(0) ? '' : decodeLeniently(bytes), counts, notUtf8, stamp);
  }

  /** Indexes a text and cancels all reads of the file in progress. */
  set(uri: string, text: string, problem?: NoteProblem, stamp?: FileStamp): void {
    this.#readings.delete(uri);
    runSync(this.#setSteps(uri, text, () => true, problem, stamp));
  }

  /** Indexes a text in steps, and drops the result if it no longer counts at the end. */
  *#setSteps(
    uri: string,
    text: string,
    counts: () => boolean,
    problem?: NoteProblem,
    stamp?: FileStamp,
  ): Steps<void> {
    if (!counts()) return;
    const settled = stamp?.written && Date.now() - stamp.written > timestampTick;
    const print = fingerprint(text, problem);
    const isKnown = this.#prints.get(uri) === print && this.index.note(uri);
    if (isKnown) {
      this.#written.delete(uri);
      if (settled) this.index.confirm(uri, stamp);
      return;
    }
    yield;
    const [read, found] = isTooLarge(text) ? ['', tooLarge] : [text, problem];
    yield* this.index.setSteps(uri, read, counts, found ? [found] : [], settled ? stamp : undefined);
    if (!counts()) return;
    this.#prints.set(uri, print);
    this.#written.delete(uri);
  }
}

function isSame(one: FileStamp | undefined, other: FileStamp): boolean {
  return one !== undefined && one.size === other.size && one.written === other.written;
}

const notUtf8: NoteProblem = { line: 0, message: problemTexts.notUtf8 };
const tooLarge: NoteProblem = { line: 0, message: problemTexts.tooLarge, values: noteLimits };
