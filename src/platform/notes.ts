import * as vscode from 'vscode';
import { filesFor } from '#files';
import { today } from '../core/calendar';
import { namesWithin } from '../core/notes/address';
import { Notebook } from '../core/notes/notebook';
import { NotesIndex, type Person, type Today } from '../core/notes/notesIndex';
import type { Refusal } from '../core/refusal';
import { isRefusal } from '../core/refusal';
import { editors } from './editors';
import { askNotesPlace, type ChosenPlace, findNotesPlace } from './notesFolder';

/** Changes that come in a bunch (a branch switch, a sync client) are told once. */
const settleMilliseconds = 40;
/** Unsaved text is read again when typing pauses. */
const typingMilliseconds = 300;

/**
 * The notes folder of this window. Nothing is read before it is first asked for; from then on it follows the files,
 * unsaved editors, the settings and the calendar.
 */
export class Notes implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  readonly #pending = new Map<string, ReturnType<typeof setTimeout>>();
  #opening: Promise<Notebook | undefined> | undefined;
  #opened = false;
  #chosen: ChosenPlace | undefined;
  #notebook: Notebook | undefined;
  #watcher: vscode.Disposable | undefined;
  #day = today();
  #telling: ReturnType<typeof setTimeout> | undefined;

  /** Something in the notes, or the day, is not what it was. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly memory: vscode.Memento) {
    this.#subscriptions = [
      vscode.workspace.onDidChangeConfiguration(
        change => change.affectsConfiguration('teamLead') && this.#restart(),
      ),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#restart()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#restart()),
      vscode.workspace.onDidChangeTextDocument(({ document }) =>
        this.#later(document.uri, typingMilliseconds),
      ),
      vscode.workspace.onDidCloseTextDocument(document => this.#later(document.uri, settleMilliseconds)),
      vscode.window.onDidChangeWindowState(() => {
        if (this.#day === today()) return;
        this.#day = today();
        this.#tell();
      }),
    ];
  }

  /** The notebook, read whole on the first call; a refusal where there is no place for one. */
  async open(): Promise<Notebook | Refusal> {
    this.#opening ??= this.#open().finally(() => {
      this.#opened = true;
      this.#tell();
    });
    return (await this.#opening) ?? { refused: 'no-folder' };
  }

  /** Everybody in the notes, by name; nobody where there is no notes folder. */
  async people(): Promise<readonly Person[]> {
    const notebook = await this.open();
    return isRefusal(notebook) ? [] : notebook.people(this.today());
  }

  /** Everybody, by name, where the notes were read already; else `undefined`, and reading them begins. */
  get known(): readonly Person[] | undefined {
    if (!this.#opened) void this.open();
    return this.#opened ? (this.#notebook?.people(this.today()) ?? []) : undefined;
  }

  /** Name of the workspace folder the notes are in; `undefined` where there is only one, or none was chosen yet. */
  get rootName(): string | undefined {
    return this.#chosen?.undecided ? undefined : this.#chosen?.place?.root;
  }

  /** Before a command asks for anything: which folder, where that is open. `false` when the user leaves. */
  async decide(): Promise<boolean> {
    await this.open();
    return this.#chosen?.undecided ? this.chooseFolder() : true;
  }

  /** Asks for the folder the notes are in; `false` when the user leaves. */
  async chooseFolder(): Promise<boolean> {
    if (!(await askNotesPlace(this.memory))) return false;
    this.#restart();
    await this.open();
    return true;
  }

  /** False where no folder is open to keep notes in. */
  async hasPlace(): Promise<boolean> {
    return !isRefusal(await this.open());
  }

  /** The day, and what holds for everybody on it. */
  today(): Today {
    const configured = vscode.workspace.getConfiguration('teamLead').get('defaultCadence', 'P1W');
    return { date: today(), defaultCadence: configured };
  }

  dispose(): void {
    this.#watcher?.dispose();
    for (const timer of [...this.#pending.values(), this.#telling]) clearTimeout(timer);
    vscode.Disposable.from(this.#changed, ...this.#subscriptions).dispose();
  }

  async #open(): Promise<Notebook | undefined> {
    const chosen = await findNotesPlace(this.memory);
    this.#chosen = chosen;
    const root = chosen.place?.address;
    if (!root) return undefined;
    const notebook = new Notebook(new NotesIndex(root), filesFor(root), editors, () => this.#tell());
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(vscode.Uri.parse(root), 'people/**'),
    );
    const follow = (uri: vscode.Uri) => this.#later(uri, settleMilliseconds);
    watcher.onDidCreate(follow);
    watcher.onDidChange(follow);
    watcher.onDidDelete(follow);
    this.#watcher = watcher;
    this.#notebook = notebook;
    await notebook.load();
    return notebook;
  }

  #restart(): void {
    this.#watcher?.dispose();
    this.#opening = undefined;
    this.#opened = false;
    this.#notebook = undefined;
    this.#tell();
  }

  #later(uri: vscode.Uri, milliseconds: number): void {
    const notebook = this.#notebook;
    const address = uri.toString();
    const name = notebook && namesWithin(notebook.root, address)?.at(-1);
    if (!notebook || !name || name.startsWith('.')) return;
    clearTimeout(this.#pending.get(address));
    const timer = setTimeout(() => {
      this.#pending.delete(address);
      void notebook.refresh(address);
    }, milliseconds);
    this.#pending.set(address, timer);
  }

  #tell(): void {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.#changed.fire(), settleMilliseconds);
  }
}
