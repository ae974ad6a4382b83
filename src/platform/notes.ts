import * as vscode from 'vscode';
import { filesFor } from '#files';
import { today } from '../core/dates/calendar';
import { namesWithin } from '../core/notebook/address';
import type { IndexCache } from '../core/notebook/indexCache';
import type { Change } from '../core/notebook/notebook';
import { wholeView } from '../core/notebook/notesView';
import type { Person, Today } from '../core/notebook/subjects';
import type { Refusal } from '../core/refusal';
import { isRefusal } from '../core/refusal';
import { sharedScreen } from '../core/subjects/sharedScreen';
import { TeamNotebook } from '../core/subjects/teamNotebook';
import { AllowedPlaces } from './allowedPlaces';
import { Batcher } from './batcher';
import { editors } from './editors';
import { anyChange, bothChanges, type NotesChange } from './notesChange';
import { askNotesPlace, type ChosenPlace, findNotesPlace, noPlace } from './notesFolder';
import { setting } from './settings';
import { screen } from './sharedScreen';
import { unsavedWrites } from './unsavedWrites';

/** Changes that come in a bunch are taken in together, and told once. */
const settleMilliseconds = 40;
/** Unsaved text is read again when typing pauses. */
const typingMilliseconds = 300;
/** All notes are looked at for changes that no event told of at most this often. */
const lookMilliseconds = 3000;
/** What we wrote is told by the watcher by then, or it is deaf. */
const deafMilliseconds = 3000;
/** How often the notes are looked at while the watcher is deaf and the window in front. */
const pollMilliseconds = 5000;
/** What was read is kept for the next start when nothing changed for this long, and longer where there is more of it. */
const keepMilliseconds = 2000;
const keepMillisecondsPerNote = 0.5;

/** One reading of the notes folder; a change of settings or folders gives it up for the next. */
interface Opening {
  readonly done: Promise<TeamNotebook | undefined>;
  readonly control: AbortController;
  ended: boolean;
  /** It ended with a fault. */
  failed: boolean;
  notebook?: TeamNotebook;
  following?: vscode.Disposable;
}

/**
 * The notes folder of this window. Nothing is read before it is first asked for; from then on it follows the files,
 * unsaved editors, the settings and the calendar.
 */
export class Notes implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<NotesChange>();
  readonly #subscriptions: vscode.Disposable[];
  readonly #changedFiles = new Batcher<string>(settleMilliseconds, uris => this.#refresh(uris));
  readonly #typedFiles = new Batcher<string>(typingMilliseconds, uris => this.#refresh(uris));
  readonly #allowed: AllowedPlaces;
  #opening: Opening | undefined;
  #chosen: ChosenPlace | undefined;
  #day = today();
  #telling: ReturnType<typeof setTimeout> | undefined;
  /** What the listeners have not heard of yet. */
  #unheard: NotesChange | undefined;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #looking: Promise<void> | undefined;
  #looked = Number.NEGATIVE_INFINITY;
  /** Files we wrote that no event told of yet. */
  readonly #untold = new Set<string>();
  #polling: ReturnType<typeof setInterval> | undefined;

  /** Something in the notes, or the day, is not what it was. */
  readonly onDidChange = this.#changed.event;

  /** `cache` gives the place where what was read is kept from one start to the next; `undefined` where there is none. */
  constructor(
    private readonly memory: vscode.Memento,
    private readonly cache: () => Promise<IndexCache | undefined> = async () => undefined,
  ) {
    this.#allowed = new AllowedPlaces(memory);
    this.#subscriptions = [
      vscode.workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration('teamLead.folder')) this.#restart();
        else if (change.affectsConfiguration('teamLead')) this.#tell();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#restart()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#restart()),
      vscode.workspace.onDidChangeTextDocument(({ document }) =>
        this.#follow(document.uri, this.#typedFiles),
      ),
      vscode.workspace.onDidCloseTextDocument(document => this.#follow(document.uri)),
      screen.onDidChange(() => {
        this.#opening?.notebook?.index.showThrough(this.#view);
        this.#tell();
      }),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) void this.look();
        if (this.#day === today()) return;
        this.#day = today();
        this.#tell();
      }),
    ];
  }

  /** The notebook, read whole on the first call; a refusal where there is no place for one. */
  async open(): Promise<TeamNotebook | Refusal> {
    for (;;) {
      this.#opening ??= this.#begin();
      const opening = this.#opening;
      const notebook = await opening.done;
      if (opening === this.#opening) return notebook ?? noPlace();
    }
  }

  /**
   * Takes in what changed without an event: VS Code's watcher may never tell of a folder that was made after it. All
   * notes at most every few seconds, one person's whenever they are asked for. Nothing is read where nothing was yet.
   */
  async look(person?: string): Promise<void> {
    const notebook = this.#opening?.ended ? this.#opening.notebook : undefined;
    if (!notebook) return;
    if (person !== undefined) return notebook.look(person);
    if (!this.#looking && performance.now() - this.#looked < lookMilliseconds) return;
    this.#looking ??= notebook.look().finally(() => {
      this.#looked = performance.now();
      this.#looking = undefined;
    });
    // What cannot be read is shown where it is; whoever asks for it is told.
    await this.#looking.catch(() => {});
  }

  /** Looks whenever a view comes to the front. */
  lookWith(view: vscode.TreeView<unknown> | vscode.WebviewView): vscode.Disposable {
    const look = () => {
      if (view.visible) void this.look();
    };
    // The two kinds of view tell it with events of different kinds.
    return 'webview' in view ? view.onDidChangeVisibility(look) : view.onDidChangeVisibility(look);
  }

  /** Everybody in the notes, by name; nobody where there is no notes folder. */
  async people(): Promise<readonly Person[]> {
    const notebook = await this.open();
    return isRefusal(notebook) ? [] : notebook.people(this.today());
  }

  /** Everybody, by name, where the notes were read already; else `undefined`, and reading them begins. */
  get known(): readonly Person[] | undefined {
    if (!this.#opening) void this.open();
    return this.#opening?.ended ? (this.#opening.notebook?.people(this.today()) ?? []) : undefined;
  }

  /** Everybody whose notes were read already, the lead last: all who may have actions. `undefined` like `known`. */
  get withOwn(): readonly Person[] | undefined {
    const { known, own } = this;
    return known && own ? [...known, own] : known;
  }

  /** What the lead's own notes say, where they were read already. */
  get own(): Person | undefined {
    return this.#opening?.ended ? this.#opening.notebook?.own(this.today()) : undefined;
  }

  /** The notes folder could not be read; the next change in it is a reason to try again. */
  get failed(): boolean {
    return this.#opening?.failed ?? false;
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

  /** Asks whether what a link in the notes leads to may be written; `true` where it may from now on. */
  allowPlace(place: string): Promise<boolean> {
    return this.#allowed.ask(place);
  }

  /** What there is not to keep notes in: an open folder, or the home folder that the setting names. */
  async missingPlace(): Promise<'no-folder' | 'no-home' | undefined> {
    const opened = await this.open();
    if (!isRefusal(opened)) return undefined;
    return opened.refused === 'no-folder' && opened.inHome ? 'no-home' : 'no-folder';
  }

  /** The day, and what holds for everybody on it. */
  today(): Today {
    return { date: today(), defaultCadence: setting('defaultCadence') };
  }

  dispose(): void {
    this.#giveUp();
    clearTimeout(this.#telling);
    const parts = [this.#changedFiles, this.#typedFiles, this.#changed, ...this.#subscriptions];
    vscode.Disposable.from(...parts).dispose();
  }

  get #view() {
    return screen.isOn ? sharedScreen : wholeView;
  }

  #begin(): Opening {
    const control = new AbortController();
    const opening: Opening = {
      control,
      ended: false,
      failed: false,
      done: Promise.resolve().then(() => this.#open(opening)),
    };
    const end = () => {
      opening.ended = true;
      if (!control.signal.aborted) this.#tell();
    };
    opening.done.then(end, () => {
      opening.failed = true;
      end();
    });
    return opening;
  }

  async #open(opening: Opening): Promise<TeamNotebook | undefined> {
    const { signal } = opening.control;
    const chosen = await findNotesPlace(this.memory);
    const cache = await this.cache();
    if (signal.aborted) return undefined;
    this.#chosen = chosen;
    const root = chosen.place?.address;
    if (!root) return undefined;
    const changed = ({ people, beside, wrote, unsaved }: Change) => {
      if (signal.aborted) return;
      if (people.size > 0 || beside) this.#tell({ people, templates: beside });
      if (wrote !== undefined && unsaved) unsavedWrites.add(wrote, unsaved);
      else if (wrote !== undefined) this.#expect(wrote);
      this.#keepLater(notebook);
    };
    const around = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(root))?.uri.toString();
    const notebook = new TeamNotebook(
      root,
      filesFor(root),
      editors,
      changed,
      cache,
      {
        ...(around !== undefined && { around }),
        allows: place => this.#allowed.has(place),
      },
      vscode.env.language,
    );
    notebook.index.showThrough(this.#view);
    opening.notebook = notebook;
    // Before the notes are read: what changes meanwhile is read again.
    opening.following = this.#watch(vscode.Uri.parse(root));
    await vscode.window.withProgress({ location: { viewId: 'teamLead.people' } }, () =>
      notebook.load(signal),
    );
    return notebook;
  }

  /** The people's folders and the lead's own with all that is in them, own templates and scenarios, and the notes folder itself, which may come, go or get another name. */
  #watch(root: vscode.Uri): vscode.Disposable {
    const watchers = [
      new vscode.RelativePattern(
        root,
        '{people,people/**,me,me/**,templates,templates/*,scenarios,scenarios/*}',
      ),
      new vscode.RelativePattern(vscode.Uri.joinPath(root, '..'), '*'),
    ].map(pattern => vscode.workspace.createFileSystemWatcher(pattern));
    const told = (uri: vscode.Uri) => {
      this.#untold.delete(uri.toString());
      this.#follow(uri);
    };
    for (const watcher of watchers) {
      watcher.onDidCreate(told);
      watcher.onDidChange(told);
      watcher.onDidDelete(told);
    }
    return vscode.Disposable.from(...watchers);
  }

  /** The watcher must tell of what we wrote; where it does not, it is deaf there, and the notes are looked at instead. */
  #expect(uri: string): void {
    this.#untold.add(uri);
    setTimeout(() => {
      if (this.#untold.size > 0) this.#polling ??= setInterval(() => this.#poll(), pollMilliseconds);
    }, deafMilliseconds);
  }

  #poll(): void {
    if (this.#untold.size === 0) this.#stopPolling();
    else if (vscode.window.state.focused) void this.look();
  }

  #stopPolling(): void {
    clearInterval(this.#polling);
    this.#polling = undefined;
  }

  #giveUp(): void {
    this.#untold.clear();
    this.#stopPolling();
    this.#opening?.control.abort();
    this.#opening?.following?.dispose();
    clearTimeout(this.#keeping);
  }

  #restart(): void {
    this.#giveUp();
    this.#opening = undefined;
    this.#tell();
  }

  #follow(uri: vscode.Uri, gathering = this.#changedFiles): void {
    const root = this.#opening?.notebook?.root;
    if (!root) return;
    const address = uri.toString();
    const name = namesWithin(root, address)?.at(-1);
    if (address === root || (name && !name.startsWith('.'))) gathering.add(address);
  }

  async #refresh(uris: readonly string[]): Promise<void> {
    if (this.#opening?.failed) this.#restart();
    else await this.#opening?.notebook?.refresh(uris);
  }

  #keepLater(notebook: TeamNotebook): void {
    clearTimeout(this.#keeping);
    const pause = Math.max(keepMilliseconds, keepMillisecondsPerNote * notebook.index.size);
    this.#keeping = setTimeout(() => void notebook.cache?.write(notebook.index), pause);
  }

  #tell(change: NotesChange = anyChange): void {
    this.#unheard = this.#unheard ? bothChanges(this.#unheard, change) : change;
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      const heard = this.#unheard ?? change;
      this.#unheard = undefined;
      this.#changed.fire(heard);
    }, settleMilliseconds);
  }
}
