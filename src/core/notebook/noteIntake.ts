import { problemTexts } from '../../content/notebook/problems';
import type { NoteProblem } from '../markdown/frontMatter';
import { isTooLarge, mostBytes, noteLimits } from '../markdown/noteSize';
import { atOnce, type Steps } from '../steps';
import type { KeptNote } from './indexCache';
import type { NotesIndex } from './notesIndex';
import { decode, decodeWhatCan, fingerprint } from './noteText';
import type { EditorPort, FilePort, FileStamp } from './ports';
import type { TimeSlicer } from './timeSlicer';
import { unreadable } from './unreadable';

/** A file written less than this many milliseconds before it was read may be written again within the same tick of its clock. */
const settles = 2000;

/** One pass over files, in slices. */
export interface Job {
  readonly pace: TimeSlicer;
  /** Nobody waits for this any more. */
  readonly isStale: () => boolean;
  /** Notes as they were read at an earlier start; those that are taken over are taken out. */
  readonly kept?: Map<string, KeptNote>;
  /** A file whose stamp is the known one need not be read. */
  readonly trusting?: boolean;
}

/** Takes what files and editors hold into the index. */
export class NoteIntake {
  /** The latest reading of each file that is under way: an earlier one that ends later has old text. */
  readonly #readings = new Map<string, object>();
  /** What was read from each file: the same text again is no change. */
  readonly #prints = new Map<string, number>();
  /** The files we wrote, as they were right after: the event about that needs no reading. */
  readonly #written = new Map<string, FileStamp>();

  constructor(
    private readonly index: NotesIndex,
    private readonly files: FilePort,
    private readonly editors: EditorPort,
  ) {}

  /** Takes in a file as it is now, unless it is known to be as it was, or another reading overtakes this one. */
  async take(uri: string, { pace, isStale, kept, trusting }: Job): Promise<void> {
    const reading = {};
    this.#readings.set(uri, reading);
    const overtaken = () => this.#readings.get(uri) !== reading || isStale();
    const counts = () => !overtaken();
    try {
      if (this.editors.open(uri)) {
        const stays = await this.#isThere(uri);
        const open = overtaken() ? undefined : this.editors.open(uri);
        if (open && stays) await pace.all(this.#setting(uri, open.text, counts));
        else if (open) this.index.delete(uri);
        return;
      }
      const known = kept?.get(uri);
      const present = trusting ? this.index.note(uri)?.stamp : undefined;
      // Only for an event about this file: in a look at everything, a later write in the same tick must be found.
      const written = kept || trusting ? undefined : this.#written.get(uri);
      const stamp = known || present || written ? await this.files.stat(uri) : undefined;
      if (overtaken()) return;
      if (stamp && (isSame(present, stamp) || isSame(written, stamp))) return;
      if (stamp && known && isSame(known.stamp, stamp)) {
        kept?.delete(uri);
        if (this.index.adopt(uri, known.facts, stamp)) return;
      }
      const read = await this.files.readStamped(uri, mostBytes);
      if (overtaken()) return;
      if (!read) this.index.delete(uri);
      else if (!read.bytes) this.set(uri, '', tooLarge, read.stamp);
      else await pace.all(this.#settingBytes(uri, read.bytes, counts, read.stamp));
    } catch (fault) {
      if (!overtaken()) this.set(uri, '', unreadable('file', fault));
    } finally {
      if (this.#readings.get(uri) === reading) this.#readings.delete(uri);
    }
  }

  /** Takes in a text that we just wrote, unless the file is read again meanwhile. */
  async wrote(uri: string, text: string, pace: TimeSlicer): Promise<void> {
    const mine = {};
    this.#readings.set(uri, mine);
    await pace.all(this.#setting(uri, text, () => this.#readings.get(uri) === mine));
    if (this.#readings.get(uri) === mine) this.#readings.delete(uri);
  }

  /** Remembers a file as we left it. If it has another size already, somebody else wrote to it. */
  async remember(uri: string, { length }: Uint8Array): Promise<void> {
    const stamp = await this.files.stat(uri).catch(() => undefined);
    if (stamp && stamp.written > 0 && stamp.size === length) this.#written.set(uri, stamp);
  }

  /** An editor keeps showing a file that was deleted; it is no note any more. */
  async #isThere(uri: string): Promise<boolean> {
    return this.files.stat(uri).then(
      stamp => stamp !== undefined,
      () => true,
    );
  }

  *#settingBytes(uri: string, bytes: Uint8Array, counts: () => boolean, stamp: FileStamp): Steps<void> {
    const text = decode(bytes);
    // What holds zero bytes besides is no text at all.
    if (text !== undefined) yield* this.#setting(uri, text, counts, undefined, stamp);
    else yield* this.#setting(uri, bytes.includes(0) ? '' : decodeWhatCan(bytes), counts, notUtf8, stamp);
  }

  /** Takes in a text that nothing may overtake: no reading of the file that is under way counts any more. */
  set(uri: string, text: string, problem?: NoteProblem, stamp?: FileStamp): void {
    this.#readings.delete(uri);
    atOnce(this.#setting(uri, text, () => true, problem, stamp));
  }

  /** Takes in a text in steps, unless it does not count any more when it is read. */
  *#setting(
    uri: string,
    text: string,
    counts: () => boolean,
    problem?: NoteProblem,
    stamp?: FileStamp,
  ): Steps<void> {
    if (!counts()) return;
    const settled = stamp && stamp.written > 0 && Date.now() - stamp.written > settles;
    const print = fingerprint(text, problem);
    const isKnown = this.#prints.get(uri) === print && this.index.note(uri);
    if (isKnown) {
      this.#written.delete(uri);
      if (settled) this.index.confirm(uri, stamp);
      return;
    }
    yield;
    const [read, found] = isTooLarge(text) ? ['', tooLarge] : [text, problem];
    yield* this.index.setting(uri, read, counts, found ? [found] : [], settled ? stamp : undefined);
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
