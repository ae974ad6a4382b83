import type { NoteProblem } from '../markdown/frontMatter';
import { compareTexts } from '../text/compareTexts';
import { join, namesWithin } from './address';
import type { ExtraFiles } from './notebook';
import { decode } from './noteText';
import type { EditorPort, FilePort } from './ports';
import type { Located } from './subjects';
import { unreadable } from './unreadable';

/** The current state of one file: its text, or why it was not read. */
export interface OwnFile {
  readonly uri: string;
  readonly name: string;
  /** Empty if the file was not read. */
  readonly text: string;
  readonly refused?: 'too-large' | 'not-utf8';
}

/** A folder next to the people's, with the lead's own Markdown files directly in it. */
export class OwnFolder {
  /** `largest`: the most bytes a file may have to be read. */
  constructor(
    /** The folder may not exist. */
    readonly address: string,
    private readonly files: FilePort,
    private readonly editors: EditorPort,
    private readonly largest: number,
  ) {}

  /** True for the folder itself and for each file that counts in it. */
  holds(uri: string): boolean {
    if (uri === this.address) return true;
    const [name, ...deeper] = namesWithin(this.address, uri) ?? [];
    return name !== undefined && deeper.length === 0 && counts(name);
  }

  /** Reads the files in order of name, including unsaved text; skips a file that cannot be read now. */
  async *read(): AsyncGenerator<OwnFile> {
    const entries = await this.files.list(this.address).catch(() => undefined);
    const names = (entries ?? []).filter(entry => entry.kind === 'file' && counts(entry.name));
    for (const { name } of names.sort((one, other) => compareTexts(one.name, other.name))) {
      const uri = join(this.address, name);
      const file = await this.#file(uri).catch(() => undefined);
      if (file) yield { uri, name, ...file };
    }
  }

  async #file(uri: string): Promise<Pick<OwnFile, 'text' | 'refused'> | undefined> {
    const open = this.editors.open(uri);
    if (open) return { text: open.text };
    const read = await this.files.readStamped(uri, this.largest);
    if (!read) return undefined;
    if (!read.bytes) return { text: '', refused: 'too-large' };
    const text = decode(read.bytes);
    return text === undefined ? { text: '', refused: 'not-utf8' } : { text };
  }
}

/** A hidden file, or one that explains the folder, does not count. */
function counts(name: string): boolean {
  return /^[^._].*\.md$/i.test(name) && !/^readme\.md$/i.test(name);
}

/** One reading of all files in a folder of the lead's own. */
export interface ReadingOfFiles {
  /** Takes what a file holds, and returns its problems. A file that breaks this does not affect the others. */
  take(file: OwnFile): readonly NoteProblem[];
  /** Called after the last file, unless a later reading began. */
  end(): void;
}

/** What the files in a folder of the lead's own hold, and their problems. */
export abstract class OwnFiles implements ExtraFiles {
  #problems: readonly Located<NoteProblem>[] = [];
  #reading: ReadingOfFiles | undefined;

  constructor(private readonly own: OwnFolder) {}

  /** Address of the folder, which may not exist. */
  get folder(): string {
    return this.own.address;
  }

  /** The problems in the invalid ones. */
  get problems(): readonly Located<NoteProblem>[] {
    return this.#problems;
  }

  /** True for the folder, and for any file that may count in it. */
  holds(uri: string): boolean {
    return this.own.holds(uri);
  }

  /** Reads all of them again, including unsaved text; never rejects. A later call supersedes an earlier one. */
  async read(): Promise<void> {
    const reading = this.begin();
    this.#reading = reading;
    const problems: Located<NoteProblem>[] = [];
    for await (const file of this.own.read())
      problems.push(...this.#take(file, reading).map(problem => ({ ...problem, uri: file.uri })));
    if (this.#reading !== reading) return;
    this.#problems = problems;
    reading.end();
  }

  #take(file: OwnFile, reading: ReadingOfFiles): readonly NoteProblem[] {
    if (file.refused) return [{ line: 0, message: this.refusals[file.refused] }];
    try {
      return reading.take(file);
    } catch (fault) {
      return [unreadable('file', fault)];
    }
  }

  /** What to say about a file that was not read. */
  protected abstract readonly refusals: Readonly<Record<NonNullable<OwnFile['refused']>, string>>;

  protected abstract begin(): ReadingOfFiles;
}
