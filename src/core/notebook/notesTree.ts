import { folderOf, join } from './address';
import { copyMarker, isCopiesFolder } from './copyMark';
import { folderIn, folders } from './layout';
import { maxDepth, type NotesIndex } from './notesIndex';
import type { FilePort, FolderEntry } from './ports';

/** Where exports and pictures of a team are saved; a copy of a person is a folder in it. */
const written = [folders.exports, folders.pictures];

/** Decides which folders and files hold notes: not hidden ones, copies, or links to folders. */
export class NotesTree {
  constructor(
    private readonly index: NotesIndex,
    private readonly files: FilePort,
  ) {}

  /**
   * Cleans up after files were added or removed: drops people whose folder is gone, and names whose case changed on
   * disk.
   */
  async tidy(files: readonly string[], added: readonly string[], ids: ReadonlySet<string>): Promise<void> {
    const foldersOf = (uris: readonly string[]) =>
      new Set(uris.flatMap(uri => this.index.locate(uri)?.person ?? []).map(id => this.index.folderOf(id)));
    for (const folder of foldersOf(files)) {
      if (this.index.filesIn(folder).length === 0 && !(await this.files.list(folder)))
        this.index.delete(folder);
    }
    if (this.index.ids.some(id => !ids.has(id))) {
      const known = this.index.ids.map(id => this.index.folderOf(id));
      await this.#dropTwins(known, async () => this.people());
    }
    for (const folder of foldersOf(added)) {
      await this.#dropTwins(this.index.filesIn(folder), () => this.notes(folder));
    }
  }

  /** If a disk treats two spellings as one name, only the one it lists exists. */
  async #dropTwins(
    known: readonly string[],
    list: () => Promise<readonly string[] | undefined>,
  ): Promise<void> {
    const spelled = known.map(uri => decodeURIComponent(uri).normalize('NFC').toLowerCase());
    if (new Set(spelled).size === known.length) return;
    const there = new Set(await list());
    for (const uri of known) if (!there.has(uri)) this.index.delete(uri);
  }

  /** Returns the files that are known, or that are new and in no folder marked as a copy. */
  async outsideCopies(uris: readonly string[]): Promise<readonly string[]> {
    const known = new Map<string, boolean>();
    const found: string[] = [];
    for (const uri of uris) {
      const folder = folderOf(uri);
      const inCopy = this.index.note(uri) ? false : (known.get(folder) ?? (await this.isInCopy(folder)));
      if (!this.index.note(uri)) known.set(folder, inCopy);
      if (!inCopy) found.push(uri);
    }
    return found;
  }

  /** Whether a folder below that of the people, or a folder around it, is marked as a copy. */
  async isInCopy(folder: string): Promise<boolean> {
    const people = folderIn(this.index.root, 'people');
    for (let at = folder; at.startsWith(`${people}/`); at = folderOf(at)) {
      if (await this.files.stat(join(at, copyMarker)).catch(() => undefined)) return true;
    }
    return false;
  }

  /** Lists the folders we write to but read nothing from: listing them removes old leftovers of interrupted writes. */
  async sweep(): Promise<void> {
    const { root } = this.index;
    await this.#sweep(root, 0);
    for (const name of written) await this.#sweep(join(root, name), maxDepth + 1);
  }

  async #sweep(folder: string, depth: number): Promise<void> {
    const entries = (await this.files.list(folder).catch(() => undefined)) ?? [];
    for (const { name, kind, link } of depth > 0 ? entries : [])
      if (kind === 'folder' && !link) await this.#sweep(join(folder, name), depth - 1);
  }

  /** The people's folders. */
  async people(): Promise<readonly string[]> {
    const people = folderIn(this.index.root, 'people');
    const entries = (await this.files.list(people)) ?? [];
    return entries
      .filter(entry => entry.kind === 'folder' && isShown(entry) && !isCopiesFolder(entry.name))
      .map(({ name }) => join(people, name));
  }

  /**
   * The notes in a folder, without hidden files, copies, and links to folders; `undefined` if the folder does not exist
   * or is marked as a copy.
   */
  async notes(folder: string, depth = maxDepth): Promise<string[] | undefined> {
    const entries = await this.files.list(folder);
    if (!entries || entries.some(({ name }) => name.toLowerCase() === copyMarker)) return undefined;
    const found: string[] = [];
    for (const entry of entries.filter(isShown)) {
      const uri = join(folder, entry.name);
      if (entry.kind === 'file' && this.index.locate(uri)) found.push(uri);
      if (entry.kind === 'folder' && !entry.link && !isCopiesFolder(entry.name) && depth > 0)
        found.push(...((await this.notes(uri, depth - 1)) ?? []));
    }
    return found;
  }
}

function isShown({ name }: FolderEntry): boolean {
  return !name.startsWith('.');
}
