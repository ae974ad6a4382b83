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
  nothingChosen,
  type Section,
  type Selection,
  type SelectionStore,
} from '../../core/styles/selection';
import type { StylePerson } from '../../core/styles/stylePerson';
import { stylePeople } from '../../core/tasks/stylePeople';
import { dotted } from '../../core/text/dotted';
import { asking } from '../../platform/ask';
import { runCommand } from '../../platform/commands';
import type { EditorInUse } from '../../platform/editorInUse';
import { followPeople } from '../../platform/followPeople';
import { freshWeeks } from '../../platform/freshWeeks';
import { insertBlock } from '../../platform/insertBlock';
import type { PlaceOfNotes, RescannedNotes } from '../../platform/notesParts';
import { EditorPanel } from '../../platform/panels/editorPanel';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import { SideView } from '../../platform/panels/sideView';
import { askText } from '../../platform/prompts';
import { say } from '../../platform/say';
import { screen } from '../../platform/sharedScreen';
import type { CommandResult } from '../../protocol/contract';
import { checked, type OwnAskOf } from '../../protocol/panel';
import { type FrameRequest, type Notice, type StyleViewState, styleView } from '../../protocol/styleView';
import { cardPart } from './cardPart';
import { runFraming } from './framing';
import { savedNotice } from './savedNotice';

/** Dependencies of the style view. */
export interface StyleViewNeeds extends PanelNeeds {
  /** Stores the selection per workspace. */
  readonly memory: vscode.Memento;
  /** The window's only selection; other views can change it and then run `teamLead.style.focus`. */
  readonly selection: SelectionStore;
  readonly notes: PanelNeeds['notes'] & RescannedNotes & Pick<PlaceOfNotes, 'failed'>;
  readonly inUse: EditorInUse;
}

type Ask = OwnAskOf<typeof styleView>;

const memoryKey = 'style.selection';
const looksKey = 'style.looks';

/** The two pages that show the selection: the view in the side bar, and the card in the editor area. */
type Page = 'view' | 'card';

/** The host of the style view and the style card, which show one selection. */
export class StylePages implements vscode.Disposable {
  readonly view: SideView<typeof styleView>;
  readonly card: EditorPanel<typeof styleView>;
  readonly #needs: StyleViewNeeds;
  readonly #subscriptions: vscode.Disposable[];
  /** Fires when the content of both pages changed. */
  readonly #other = new vscode.EventEmitter<void>();
  /** The section to focus as soon as the page can. */
  #toFocus: Section | undefined;
  #rememberedLooks: SelectionStore['looks'];
  #aside: Pick<SelectionStore, 'selection' | 'looks'> | undefined;
  /** Number of each page's last intent that the selection reflects. */
  readonly #counts = { view: 0, card: 0 };
  /** The person and task that the card last received. */
  #about: string | undefined;
  #ending: ReturnType<typeof setTimeout> | undefined;
  #now: Pick<StyleViewState, 'today' | 'canInsert'> = { today: today(), canInsert: false };
  /** Lines already added to a note from here, so that clicking "Start 1:1" twice does not add one twice. */
  readonly #noted = new Set<string>();

  constructor(needs: StyleViewNeeds) {
    this.#needs = needs;
    const kept = checked(styleView.kept.selection, needs.memory.get(memoryKey));
    const looks = checked(styleView.kept.looks, needs.memory.get(looksKey));
    needs.selection.restore(kept ?? needs.selection.selection, looks);
    if (screen.isOn) this.#putAside();
    this.#rememberedLooks = needs.selection.looks;
    this.view = new SideView(needs, {
      name: 'style',
      title: vscode.l10n.t('Style'),
      shown: view => needs.notes.rescanWhenShown(view),
      ...this.#kind('view'),
    });
    this.card = new EditorPanel(needs, {
      viewType: 'teamLead.styleCard',
      name: 'card',
      title: vscode.l10n.t('Style Card'),
      tab: ({ selection: { person, task }, people }) => {
        const name = people.find(({ id }) => id === person)?.name;
        return dotted(name, task) || vscode.l10n.t('Style Card');
      },
      follow: this.#other.event,
      ...this.#kind('card'),
    });
    const unlisten = needs.selection.onDidChange(() => {
      if (!screen.isOn) void needs.memory.update(memoryKey, needs.selection.selection);
      this.#rememberLooks();
      this.#sendSelection();
    });
    const refresh = () => this.#refreshIfOther();
    this.#subscriptions = [
      this.card,
      this.#other,
      new vscode.Disposable(unlisten),
      followPeople(
        needs.notes,
        ({ name, tasks }) => [name, tasks],
        () => this.#refresh(),
      ),
      screen.onDidChange(() => (screen.isOn ? this.#putAside() : this.#takeUp())),
      vscode.window.onDidChangeActiveTextEditor(refresh),
      vscode.window.onDidChangeWindowState(refresh),
    ];
  }

  dispose(): void {
    clearTimeout(this.#ending);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** Opens the card at this section, for the person and task if given, with the focus on its first control. */
  async openCard(given: {
    readonly person?: string;
    readonly task?: string;
    readonly part?: Section;
  }): Promise<Selection> {
    const { selection, notes } = this.#needs;
    await notes.open();
    this.#follow();
    if (given.person !== undefined) selection.choose(given.person, given.task);
    else if (given.task !== undefined) selection.apply({ do: 'task', task: given.task });
    if (given.part) selection.apply({ do: 'section', section: given.part, open: true });
    this.#toFocus = given.part;
    this.card.show();
    this.#focus();
    return selection.selection;
  }

  /** What both pages have in common. */
  #kind(page: Page) {
    return {
      protocol: styleView,
      state: () => this.#state(page),
      answer: (request: Ask) => this.#answer(request, page),
      loading: () => {
        this.#counts[page] = 0;
        this.#follow();
      },
      loaded: () => {
        if (page === 'card') this.#focus();
      },
    };
  }

  #focus(): void {
    if (!this.card.isLoaded || !this.#toFocus) return;
    this.card.send({ type: 'focus', section: this.#toFocus });
    this.#toFocus = undefined;
  }

  /** The selection, the map and the answers so far are a reading too: sets them aside while the screen is shared. */
  #putAside(): void {
    const { selection } = this.#needs;
    this.#aside = { selection: selection.selection, looks: selection.looks };
    selection.restore({ ...nothingChosen, open: selection.selection.open });
  }

  #takeUp(): void {
    if (this.#aside) this.#needs.selection.restore(this.#aside.selection, this.#aside.looks);
    this.#aside = undefined;
  }

  #rememberLooks(): void {
    const { looks } = this.#needs.selection;
    if (screen.isOn || looks === this.#rememberedLooks) return;
    this.#rememberedLooks = looks;
    void this.#needs.memory.update(looksKey, looks);
  }

  async #answer(request: Ask, page: Page): Promise<unknown> {
    const { selection } = this.#needs;
    const runExclusive = (work: () => Thenable<unknown>) => this.#of(page).runExclusive(work);
    switch (request.type) {
      case 'intent': {
        const before = selection.selection;
        this.#counts[page] = request.count;
        selection.apply(request.intent);
        // Answer an intent that changes nothing as well, or the page would keep it pending.
        if (selection.selection === before) this.#sendSelection();
        return undefined;
      }
      case 'openCard':
        return this.openCard({});
      case 'prepare':
        return this.#of(page).run('teamLead.prepareOneOnOne', chosenPerson(selection.selection));
      case 'newTask':
        return runExclusive(() => this.#newTask());
      case 'addPerson':
        return runExclusive(() => this.#addPerson());
      case 'save':
        return runExclusive(() => this.#save(page));
      case 'startOneOnOne':
        return runExclusive(() => this.#startOneOnOne());
      case 'saveTheirs':
        return runExclusive(() => this.#saveTheirs(page));
      case 'logUsedStyle':
        return runExclusive(() => this.#logUsedStyle(page));
      case 'askForReading':
      case 'takeReadingForm':
        return runExclusive(() => this.#theirForm(request.type));
      case 'keepFrame':
      case 'makeBrief':
      case 'chooseConflict':
      case 'startCommand':
        return runExclusive(() => this.#runFraming(request, page));
      case 'copyOpener': {
        const opener = openerText(request);
        if (opener === undefined) return undefined;
        await vscode.env.clipboard.writeText(opener);
        return this.#notice('copied', page);
      }
      case 'insertOpener': {
        const opener = openerText(request);
        return opener === undefined ? undefined : this.#insert(opener, page);
      }
    }
  }

  #of(page: Page): SideView<typeof styleView> | EditorPanel<typeof styleView> {
    return page === 'view' ? this.view : this.card;
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

  async #save(page: Page): Promise<void> {
    const done = await this.#record('lead');
    if (done) this.#notice(savedNotice(done, done.saved === 'there' ? 'saved-before' : 'saved'), page);
  }

  /** Saves the chosen cell as the member's own reading; then the lead's own returns, if there is one. */
  async #saveTheirs(page: Page): Promise<void> {
    const done = await this.#record('member');
    if (!done) return;
    const { selection } = this.#needs;
    const counts = latestReading(selection.selection, this.#people() ?? []);
    if (counts?.by === 'lead') selection.apply({ do: 'reset' });
    this.#notice(savedNotice(done, 'theirs-saved'), page);
  }

  /** Saves the selection as a reading; `undefined` if there is none, or the user left. */
  async #record(by: Rater): Promise<CommandResult<'teamLead.recordReading'> | undefined> {
    const { selection } = this.#needs;
    const reading = chosenReading(selection.selection);
    if (!reading) return undefined;
    const saved = await runCommand('teamLead.recordReading', {
      ...about(selection.selection),
      ...reading,
      // Passed as unknown, so that the command does not ask again.
      trend: reading.trend ?? 'unknown',
      by,
    });
    if (saved) selection.stored(saved.person, saved.task);
    return saved;
  }

  async #logUsedStyle(page: Page): Promise<void> {
    const { selection } = this.#needs;
    const style = saidStyle(selection.selection.inUse);
    if (!style) return;
    const logged = await runCommand('teamLead.logUsedStyle', { ...about(selection.selection), style });
    if (!logged) return;
    selection.apply({ do: 'forgetInUse' });
    this.#notice(savedNotice(logged, 'style-logged'), page);
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

  async #runFraming(request: FrameRequest, page: Page): Promise<void> {
    const { selection } = this.#needs;
    const notice = await runFraming(request, selection, this.#people() ?? []);
    if (notice) this.#notice(notice, page);
  }

  async #insert(text: string, page: Page): Promise<void> {
    const { editor } = this.#needs.inUse;
    const done = editor && (await insertBlock({ editor, position: editor.selection.active }, { text }));
    this.#notice(done && !isRefusal(done) ? 'inserted' : 'not-inserted', page);
  }

  #refresh(): void {
    this.#follow();
    this.view.sendState();
    this.#other.fire();
  }

  /** Updates the day, the editor and the people, even while the view is hidden. */
  #follow(): void {
    const { selection } = this.#needs;
    const people = this.#people();
    // While the notes are being read, no one is known, which is no reason to drop the selection.
    if (people) selection.reconcile(people);
    this.#rememberLooks();
    this.#now = { today: today(), canInsert: this.#canInsert };
    this.#waitForEnd(people ?? []);
  }

  /** The people, if known; `undefined` while the notes are being read. */
  #people(): readonly StylePerson[] | undefined {
    const { notes } = this.#needs;
    return notes.known && stylePeople(notes.known, notes.today().date, freshWeeks());
  }

  #state(page: Page): StyleViewState {
    const { notes, selection } = this.#needs;
    const people = this.#people();
    return {
      count: this.#counts[page],
      selection: selection.selection,
      people: leanPeople(people ?? [], now()),
      weeks: freshWeeks(),
      notes: notes.failed ? 'failed' : people ? 'ready' : 'loading',
      ...this.#now,
      ...(page === 'card' && { card: cardPart(this.#needs.notes.known ?? [], selection.selection) }),
    };
  }

  /** A time-boxed takeover expires even if the user does nothing. */
  #waitForEnd(people: readonly StylePerson[]): void {
    clearTimeout(this.#ending);
    const minutes = minutesToLook(people, now());
    if (minutes !== undefined) this.#ending = setTimeout(() => this.#refresh(), minutes * 60_000);
  }

  /** A new day can make readings overdue; another editor can change what may be inserted into. */
  #refreshIfOther(): void {
    if (this.#now.today === today() && this.#now.canInsert === this.#canInsert) return;
    this.#refresh();
  }

  /** The Output panel and the like are text editors too, but cannot be inserted into. */
  get #canInsert(): boolean {
    const { editor } = this.#needs.inUse;
    return editor !== undefined && !['output', 'debug'].includes(editor.document.uri.scheme);
  }

  #notice(notice: Notice, page: Page): void {
    this.#of(page).send({ type: 'notice', notice });
  }

  #sendSelection(): void {
    const { selection } = this.#needs.selection;
    this.view.send({ type: 'selection', count: this.#counts.view, selection });
    const about = `${selection.person}\n${selection.task}`;
    // Another person or task has another history.
    if (about === this.#about) this.card.send({ type: 'selection', count: this.#counts.card, selection });
    else this.card.refresh();
    this.#about = about;
  }
}

function openerText({ style, opener }: { style: keyof typeof playbook; opener: number }): string | undefined {
  const text = playbook[style].openers[opener];
  return text && say(text);
}

/** The chosen person as a command argument. */
function chosenPerson({ person }: Selection) {
  return person === null ? {} : { person };
}

/** The chosen person and task as command arguments. */
function about({ person, task }: Selection) {
  return { ...(person !== null && { person }), ...(task !== null && { task }) };
}

/** The opening line of the note: the question to open with, the task and the style. Safe to show to the person. */
function oneOnOneLine(selection: Selection): string | undefined {
  const reading = chosenReading(selection);
  if (!reading) return undefined;
  const { name, openers } = playbook[recommend(reading).style];
  const opener = say(openers[0] ?? name);
  return selection.task === null ? `${say(name)}: ${opener}` : `${selection.task} (${say(name)}): ${opener}`;
}
