import * as vscode from 'vscode';
import { playbook } from '../../content/styles/playbook';
import { now, today } from '../../core/dates/calendar';
import { isRefusal } from '../../core/refusal';
import { minutesToLook } from '../../core/styles/framing';
import { saidStyle } from '../../core/styles/inUse';
import { leanPeople } from '../../core/styles/leanPeople';
import type { Rater } from '../../core/styles/model';
import { recommend } from '../../core/styles/recommend';
import {
  chosenReading,
  latestReading,
  type Section,
  type Selection,
  type SelectionStore,
} from '../../core/styles/selection';
import type { StylePerson } from '../../core/styles/stylePerson';
import type { ReadingSaved } from '../../core/tasks/recordReading';
import { stylePeople } from '../../core/tasks/stylePeople';
import { asking } from '../../platform/ask';
import { runCommand } from '../../platform/commands';
import { followPeople } from '../../platform/followPeople';
import { freshWeeks } from '../../platform/freshWeeks';
import { insertBlock } from '../../platform/insertBlock';
import type { LiveNotes, LookingNotes, PlaceOfNotes } from '../../platform/notesParts';
import { SideView } from '../../platform/panels/sideView';
import { askText } from '../../platform/prompts';
import { say } from '../../platform/say';
import { type AskOf, checked } from '../../protocol/panel';
import { type FrameRequest, type Notice, type StyleViewState, styleView } from '../../protocol/styleView';
import { registerDiagnose } from './diagnose';
import { registerFrameTask } from './frameTask';
import { runFraming } from './framing';

/** What the style view needs from outside. */
export interface StyleViewNeeds {
  readonly extensionUri: vscode.Uri;
  /** Keeps the selection of this workspace. */
  readonly memory: vscode.Memento;
  /** The one selection of the window; other views may move it, and then run `teamLead.style.focus`. */
  readonly selection: SelectionStore;
  readonly notes: LiveNotes & LookingNotes & Pick<PlaceOfNotes, 'failed'>;
}

const viewId = 'teamLead.style';
const memoryKey = 'style.selection';
const looksKey = 'style.looks';

/** Registers the view `teamLead.style`. */
export function registerStyleView(needs: StyleViewNeeds): vscode.Disposable {
  const host = new StyleViewHost(needs);
  return vscode.Disposable.from(
    host,
    vscode.window.registerWebviewViewProvider(viewId, host.view),
    registerDiagnose(() => host.open('closer')),
    registerFrameTask(needs.notes, () => host.open('task')),
  );
}

class StyleViewHost implements vscode.Disposable {
  readonly view: SideView<typeof styleView>;
  readonly #needs: StyleViewNeeds;
  readonly #subscriptions: vscode.Disposable[];
  /** The part that is to have the focus as soon as the page can give it. */
  #toFocus: Section | undefined;
  #rememberedLooks: SelectionStore['looks'];
  /** The last intent of the page that the selection contains. */
  #count = 0;
  #ending: ReturnType<typeof setTimeout> | undefined;
  #now: Pick<StyleViewState, 'today' | 'canInsert'> = { today: today(), canInsert: canInsert() };
  /** Lines that a note received from here already, so that "Start 1:1" twice does not write twice. */
  readonly #noted = new Set<string>();

  constructor(needs: StyleViewNeeds) {
    this.#needs = needs;
    const kept = checked(styleView.kept.selection, needs.memory.get(memoryKey));
    const looks = checked(styleView.kept.looks, needs.memory.get(looksKey));
    needs.selection.restore(kept ?? needs.selection.selection, looks);
    this.#rememberedLooks = needs.selection.looks;
    this.view = new SideView(needs.extensionUri, {
      viewId,
      name: 'style',
      title: vscode.l10n.t('Style'),
      protocol: styleView,
      state: () => this.#state(),
      answer: request => this.#answer(request),
      loading: () => {
        this.#count = 0;
        this.#follow();
      },
      loaded: () => this.#focus(),
      shown: view => needs.notes.lookWith(view),
    });
    const unlisten = needs.selection.onDidChange(() => {
      void needs.memory.update(memoryKey, needs.selection.selection);
      this.#rememberLooks();
      this.#sendSelection();
    });
    const refresh = () => this.#refreshIfOther();
    this.#subscriptions = [
      new vscode.Disposable(unlisten),
      followPeople(
        needs.notes,
        ({ name, tasks }) => [name, tasks],
        () => this.#refresh(),
      ),
      vscode.window.onDidChangeActiveTextEditor(refresh),
      vscode.window.onDidChangeWindowState(refresh),
    ];
  }

  dispose(): void {
    clearTimeout(this.#ending);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** Opens a part of the view, with the focus on what can be done there first. */
  async open(section: Section): Promise<void> {
    this.#needs.selection.apply({ do: 'section', section, open: true });
    this.#toFocus = section;
    await this.view.focus();
    this.#focus();
  }

  #focus(): void {
    if (!this.view.hears || !this.#toFocus) return;
    this.view.send({ type: 'focus', section: this.#toFocus });
    this.#toFocus = undefined;
  }

  #rememberLooks(): void {
    const { looks } = this.#needs.selection;
    if (looks === this.#rememberedLooks) return;
    this.#rememberedLooks = looks;
    void this.#needs.memory.update(looksKey, looks);
  }

  async #answer(request: AskOf<typeof styleView>): Promise<void> {
    const { selection } = this.#needs;
    switch (request.type) {
      case 'intent': {
        const before = selection.selection;
        this.#count = request.count;
        selection.apply(request.intent);
        // Also an intent that changes nothing is answered, or the page would keep it pending.
        if (selection.selection === before) this.#sendSelection();
        return;
      }
      case 'newTask':
        return this.view.once(() => this.#newTask());
      case 'addPerson':
        return this.view.once(() => this.#addPerson());
      case 'save':
        return this.view.once(() => this.#save());
      case 'startOneOnOne':
        return this.view.once(() => this.#startOneOnOne());
      case 'saveTheirs':
        return this.view.once(() => this.#saveTheirs());
      case 'logUsedStyle':
        return this.view.once(() => this.#logUsedStyle());
      case 'askForReading':
      case 'takeReadingForm':
        return this.view.once(() => this.#theirForm(request.type));
      case 'keepFrame':
      case 'makeBrief':
      case 'chooseConflict':
      case 'startCommand':
        return this.view.once(() => this.#runFraming(request));
      case 'copyOpener': {
        const opener = openerText(request);
        if (opener === undefined) return;
        await vscode.env.clipboard.writeText(opener);
        return this.#notice('copied');
      }
      case 'insertOpener': {
        const opener = openerText(request);
        if (opener !== undefined) await this.#insert(opener);
        return;
      }
    }
  }

  async #newTask(): Promise<void> {
    const task = await asking(vscode.l10n.t('New Task'), ask =>
      askText(ask, vscode.l10n.t('What is the work? A reading belongs to one person on one task.'), {
        placeHolder: vscode.l10n.t('Search rewrite'),
      }),
    );
    if (typeof task === 'string') this.#needs.selection.apply({ do: 'task', task });
  }

  async #addPerson(): Promise<void> {
    const added = await runCommand('teamLead.addPerson', {});
    if (added) this.#needs.selection.choose(added.person);
  }

  async #save(): Promise<void> {
    const saved = await this.#record('lead');
    if (saved) this.#notice(saved === 'there' ? 'saved-before' : 'saved');
  }

  /** The cell that is chosen, as theirs; the lead's own comes back where there is one. */
  async #saveTheirs(): Promise<void> {
    if (!(await this.#record('member'))) return;
    const { selection } = this.#needs;
    const counts = latestReading(selection.selection, this.#people() ?? []);
    if (counts?.by === 'lead') selection.apply({ do: 'reset' });
    this.#notice('theirs-saved');
  }

  /** Writes down what is chosen; `undefined` where nothing is, or the user left. */
  async #record(by: Rater): Promise<ReadingSaved | undefined> {
    const { selection } = this.#needs;
    const reading = chosenReading(selection.selection);
    if (!reading) return undefined;
    const saved = await runCommand('teamLead.recordReading', {
      ...about(selection.selection),
      ...reading,
      // Said to be unknown, so that the command does not ask again.
      trend: reading.trend ?? 'unknown',
      by,
    });
    if (saved) selection.stored(saved.person, saved.task);
    return saved?.saved;
  }

  async #logUsedStyle(): Promise<void> {
    const { selection } = this.#needs;
    const style = saidStyle(selection.selection.inUse);
    if (!style) return;
    const logged = await runCommand('teamLead.logUsedStyle', { ...about(selection.selection), style });
    if (!logged) return;
    selection.apply({ do: 'forgetInUse' });
    this.#notice('style-logged');
  }

  async #theirForm(command: 'askForReading' | 'takeReadingForm'): Promise<void> {
    await runCommand(`teamLead.${command}`, about(this.#needs.selection.selection));
  }

  async #startOneOnOne(): Promise<void> {
    const { selection } = this.#needs.selection;
    const { person } = about(selection);
    const text = oneOnOneLine(selection);
    const noted = [person, today(), text].join('\n');
    const started = await runCommand('teamLead.logOneOnOne', {
      ...(person && { person }),
      ...(text && !this.#noted.has(noted) && { text }),
    });
    if (started && person) this.#noted.add(noted);
  }

  async #runFraming(request: FrameRequest): Promise<void> {
    const { selection } = this.#needs;
    const notice = await runFraming(request, selection, this.#people() ?? []);
    if (notice) this.#notice(notice);
  }

  async #insert(text: string): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const done = editor && (await insertBlock({ editor, position: editor.selection.active }, { text }));
    this.#notice(done && !isRefusal(done) ? 'inserted' : 'not-inserted');
  }

  #refresh(): void {
    this.#follow();
    this.view.refresh();
  }

  /** Takes up the day, the editor and the people as they are now, also while nobody sees the view. */
  #follow(): void {
    const { selection } = this.#needs;
    const people = this.#people();
    // While the notes are being read nobody is known, which is no reason to let go of who was chosen.
    if (people) selection.follow(people);
    this.#rememberLooks();
    this.#now = { today: today(), canInsert: canInsert() };
    this.#waitForEnd(people ?? []);
  }

  /** As far as known now; `undefined` while the notes are being read. */
  #people(): readonly StylePerson[] | undefined {
    const { notes } = this.#needs;
    return notes.known && stylePeople(notes.known, notes.today().date, freshWeeks());
  }

  #state(): StyleViewState {
    const { notes, selection } = this.#needs;
    const people = this.#people();
    return {
      count: this.#count,
      selection: selection.selection,
      people: leanPeople(people ?? [], now()),
      weeks: freshWeeks(),
      notes: notes.failed ? 'failed' : people ? 'ready' : 'loading',
      ...this.#now,
    };
  }

  /** A temporary command ends by itself, also while nobody does anything. */
  #waitForEnd(people: readonly StylePerson[]): void {
    clearTimeout(this.#ending);
    const minutes = minutesToLook(people, now());
    if (minutes !== undefined) this.#ending = setTimeout(() => this.#refresh(), minutes * 60_000);
  }

  /** A new day changes what is overdue, another editor what can be inserted into. */
  #refreshIfOther(): void {
    if (this.#now.today === today() && this.#now.canInsert === canInsert()) return;
    this.#refresh();
  }

  #notice(notice: Notice): void {
    this.view.send({ type: 'notice', notice });
  }

  #sendSelection(): void {
    this.view.send({
      type: 'selection',
      count: this.#count,
      selection: this.#needs.selection.selection,
    });
  }
}

function openerText({ style, opener }: { style: keyof typeof playbook; opener: number }): string | undefined {
  const text = playbook[style].openers[opener];
  return text && say(text);
}

/** Who and what is chosen, as command arguments. */
function about({ person, task }: Selection) {
  return { ...(person !== null && { person }), ...(task !== null && { task }) };
}

/** What the note starts from: the question to open with, on which task, in which style. It can be shown to the person. */
function oneOnOneLine(selection: Selection): string | undefined {
  const reading = chosenReading(selection);
  if (!reading) return undefined;
  const { name, openers } = playbook[recommend(reading).style];
  const opener = say(openers[0] ?? name);
  return selection.task === null ? `${say(name)}: ${opener}` : `${selection.task} (${say(name)}): ${opener}`;
}

/** Output and the like are text editors too, and take no text. */
function canInsert(): boolean {
  const editor = vscode.window.activeTextEditor;
  return editor !== undefined && !['output', 'debug'].includes(editor.document.uri.scheme);
}
