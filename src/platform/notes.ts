import * as vscode from 'vscode';
import { filesFor } from '#files';
import { today } from '../core/dates/calendar';
import { namesWithin } from '../core/notebook/address';
import type { IndexCache } from '../core/notebook/indexCache';
import { readGlob } from '../core/notebook/layout';
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

/** Batches changes that arrive together into one event. */
const settleMilliseconds = 40;
/** How long typing must pause before unsaved text is read again. */
const typingMilliseconds = 300;
/** Minimum time between two scans for changes the watcher missed. */
const rescanMilliseconds = 3000;
/** If the watcher has not reported our own write by then, it is considered broken. */
const reportMilliseconds = 3000;
/** How often to scan while the watcher is broken and the window has the focus. */
const pollMilliseconds = 5000;
/** The index is cached for the next start once nothing changed for this long, plus some time per note. */
const cacheMilliseconds = 2000;
const cacheMillisecondsPerNote = 0.5;

/** One attempt to read the notes folder; aborted and replaced when the settings or folders change. */
interface Opening {
  readonly done: Promise<TeamNotebook | undefined>;
  readonly control: AbortController;
  ended: boolean;
  /** Reading failed. */
  failed: boolean;
  notebook?: TeamNotebook;
  following?: vscode.Disposable;
}

/**
 * The notes folder of this window. It is read on first use, and from then on follows the files, unsaved editors, the
 * settings and the calendar.
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
  #notifyTimer: ReturnType<typeof setTimeout> | undefined;
  /** Changes not yet reported to the listeners. */
  #pending: NotesChange | undefined;
  #cacheTimer: ReturnType<typeof setTimeout> | undefined;
  #rescanning: Promise<void> | undefined;
  #rescannedAt = Number.NEGATIVE_INFINITY;
  /** Files we wrote that the watcher has not reported yet. */
  readonly #unreported = new Set<string>();
  #pollTimer: ReturnType<typeof setInterval> | undefined;

  /** Fires when something in the notes, or the day, changed. */
  readonly onDidChange = this.#changed.event;

  /** `cache` returns the index cached from an earlier start, or `undefined` if there is none. */
  constructor(
    private readonly memory: vscode.Memento,
    private readonly cache: () => Promise<IndexCache | undefined> = async () => undefined,
  ) {
    this.#allowed = new AllowedPlaces(memory);
    this.#subscriptions = [
      vscode.workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration('teamLead.folder')) this.#restart();
        else if (change.affectsConfiguration('teamLead')) this.#notify();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#restart()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#restart()),
      vscode.workspace.onDidChangeTextDocument(({ document }) =>
        this.#follow(document.uri, this.#typedFiles),
      ),
      vscode.workspace.onDidCloseTextDocument(document => this.#follow(document.uri)),
      screen.onDidChange(() => {
        this.#opening?.notebook?.index.setView(this.#view);
        this.#notify();
      }),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) void this.rescan();
        if (this.#day === today()) return;
        this.#day = today();
        this.#notify();
      }),
    ];
  }

  /** The notebook, fully read on the first call; a refusal if there is no place for one. */
  async open(): Promise<TeamNotebook | Refusal> {
    for (;;) {
      this.#opening ??= this.#begin();
      const opening = this.#opening;
      const notebook = await opening.done;
      if (opening === this.#opening) return notebook ?? noPlace();
    }
  }

  /**
   * Picks up changes that the watcher missed, such as those in a folder created after the watcher started. Scans all
   * notes at most every few seconds, or one person's on every call. Does nothing before the first read.
   */
  async rescan(person?: string): Promise<void> {
    const notebook = this.#opening?.ended ? this.#opening.notebook : undefined;
    if (!notebook) return;
    if (person !== undefined) return notebook.rescan(person);
    if (!this.#rescanning && performance.now() - this.#rescannedAt < rescanMilliseconds) return;
    await this.#scan(notebook);
  }

  /** Scans all notes now, even right after another scan: what is missing may have been written since. */
  async rescanForMissing(): Promise<void> {
    const notebook = this.#opening?.ended ? this.#opening.notebook : undefined;
    if (!notebook) return;
    await this.#rescanning?.catch(() => {});
    await this.#scan(notebook);
  }

  async #scan(notebook: TeamNotebook): Promise<void> {
    this.#rescanning ??= notebook.rescan().finally(() => {
      this.#rescannedAt = performance.now();
      this.#rescanning = undefined;
    });
    // A file that cannot be read is reported in its own place, and to the caller that opens it.
    await this.#rescanning.catch(() => {});
  }

  /** Rescans whenever a view becomes visible. */
  rescanWhenShown(view: vscode.TreeView<unknown> | vscode.WebviewView): vscode.Disposable {
    const rescan = () => {
      if (view.visible) void this.rescan();
    };
    // The two types declare the event with different payloads.
    return 'webview' in view ? view.onDidChangeVisibility(rescan) : view.onDidChangeVisibility(rescan);
  }

  /** Everyone in the notes, by name; empty if there is no notes folder. */
  async people(): Promise<readonly Person[]> {
    const notebook = await this.open();
    return isRefusal(notebook) ? [] : notebook.people(this.today());
  }

  /** Everyone in the notes, by name, if they were read already; otherwise `undefined`, and starts reading. */
  get known(): readonly Person[] | undefined {
    if (!this.#opening) void this.open();
    return this.#opening?.ended ? (this.#opening.notebook?.people(this.today()) ?? []) : undefined;
  }

  /** Like `known`, with the lead at the end: everyone who can have actions. */
  get peopleAndLead(): readonly Person[] | undefined {
    const { known, own } = this;
    return known && own ? [...known, own] : known;
  }

  /** The lead's own notes, if they were read already. */
  get own(): Person | undefined {
    return this.#opening?.ended ? this.#opening.notebook?.own(this.today()) : undefined;
  }

  /** Whether the notes folder could not be read; the next change in it triggers another attempt. */
  get failed(): boolean {
    return this.#opening?.failed ?? false;
  }

  /** Name of the workspace folder the notes are in; `undefined` if there is only one, or none was chosen yet. */
  get rootName(): string | undefined {
    return this.#chosen?.undecided ? undefined : this.#chosen?.place?.root;
  }

  /** Call before prompting: asks which folder to use if that is undecided. `false` if the user leaves. */
  async decide(): Promise<boolean> {
    await this.open();
    return this.#chosen?.undecided ? this.chooseFolder() : true;
  }

  /** Asks for the folder the notes are in; `false` if the user leaves. */
  async chooseFolder(): Promise<boolean> {
    if (!(await askNotesPlace(this.memory))) return false;
    this.#restart();
    await this.open();
    return true;
  }

  /** Asks whether writing to the target of a link in the notes is allowed; `true` if it is from now on. */
  allowPlace(place: string): Promise<boolean> {
    return this.#allowed.ask(place);
  }

  /** Why there is no place for notes: no open folder, or no home folder although the setting names it. */
  async missingPlace(): Promise<'no-folder' | 'no-home' | undefined> {
    const opened = await this.open();
    if (!isRefusal(opened) || opened.refused !== 'no-folder') return undefined;
    return opened.inHome ? 'no-home' : 'no-folder';
  }

  /** The current day, and the defaults that apply to everyone. */
  today(): Today {
    return { date: today(), defaultCadence: setting('defaultCadence') };
  }

  dispose(): void {
    this.#close();
    clearTimeout(this.#notifyTimer);
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
      if (!control.signal.aborted) this.#notify();
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
    const changed = ({ people, extras, wrote, unsaved }: Change) => {
      if (signal.aborted) return;
      if (people.size > 0 || extras) this.#notify({ people, templates: extras });
      if (wrote !== undefined && unsaved) unsavedWrites.add(wrote, unsaved);
      else if (wrote !== undefined) this.#expectReport(wrote);
      this.#cacheLater(notebook);
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
    notebook.index.setView(this.#view);
    opening.notebook = notebook;
    // Watch before reading, so that files that change in the meantime are read again.
    opening.following = this.#watch(vscode.Uri.parse(root));
    await vscode.window.withProgress({ location: { viewId: 'teamLead.people' } }, () =>
      notebook.load(signal),
    );
    return notebook;
  }

  /**
   * Watches the people's folders and the lead's own, templates, scenarios, and the notes folder itself, which may be
   * created, deleted or renamed.
   */
  #watch(root: vscode.Uri): vscode.Disposable {
    const watchers = [
      new vscode.RelativePattern(root, readGlob),
      new vscode.RelativePattern(vscode.Uri.joinPath(root, '..'), '*'),
    ].map(pattern => vscode.workspace.createFileSystemWatcher(pattern));
    const reported = (uri: vscode.Uri) => {
      this.#unreported.delete(uri.toString());
      this.#follow(uri);
    };
    for (const watcher of watchers) {
      watcher.onDidCreate(reported);
      watcher.onDidChange(reported);
      watcher.onDidDelete(reported);
    }
    return vscode.Disposable.from(...watchers);
  }

  /** The watcher should report what we wrote. If it does not, it is broken there, and polling takes over. */
  #expectReport(uri: string): void {
    this.#unreported.add(uri);
    setTimeout(() => {
      if (this.#unreported.size > 0) this.#pollTimer ??= setInterval(() => this.#poll(), pollMilliseconds);
    }, reportMilliseconds);
  }

  #poll(): void {
    if (this.#unreported.size === 0) this.#stopPolling();
    else if (vscode.window.state.focused) void this.rescan();
  }

  #stopPolling(): void {
    clearInterval(this.#pollTimer);
    this.#pollTimer = undefined;
  }

  #close(): void {
    this.#unreported.clear();
    this.#stopPolling();
    this.#opening?.control.abort();
    this.#opening?.following?.dispose();
    clearTimeout(this.#cacheTimer);
  }

  #restart(): void {
    this.#close();
    this.#opening = undefined;
    this.#notify();
  }

  #follow(uri: vscode.Uri, batcher = this.#changedFiles): void {
    const root = this.#opening?.notebook?.root;
    if (!root) return;
    const address = uri.toString();
    const name = namesWithin(root, address)?.at(-1);
    if (address === root || (name && !name.startsWith('.'))) batcher.add(address);
  }

  async #refresh(uris: readonly string[]): Promise<void> {
    if (this.#opening?.failed) this.#restart();
    else await this.#opening?.notebook?.refresh(uris);
  }

  #cacheLater(notebook: TeamNotebook): void {
    clearTimeout(this.#cacheTimer);
    const pause = Math.max(cacheMilliseconds, cacheMillisecondsPerNote * notebook.index.size);
    this.#cacheTimer = setTimeout(() => void notebook.cache?.write(notebook.index), pause);
  }

  #notify(change: NotesChange = anyChange): void {
    this.#pending = this.#pending ? bothChanges(this.#pending, change) : change;
    clearTimeout(this.#notifyTimer);
    this.#notifyTimer = setTimeout(() => {
      const pending = this.#pending ?? change;
      this.#pending = undefined;
      this.#changed.fire(pending);
    }, settleMilliseconds);
  }
}
