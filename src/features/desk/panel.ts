import * as vscode from 'vscode';
import { doneSince, type OwedAction } from '../../core/actions/actionGroups';
import { deskOf, privateLines, topicKey } from '../../core/brief/desk';
import type { Desk } from '../../core/brief/deskShape';
import { raiseTopic } from '../../core/meetings/raiseTopic';
import { startNote } from '../../core/meetings/startNote';
import type { Written } from '../../core/notebook/notebook';
import type { Person } from '../../core/notebook/subjects';
import { isRefusal, type Refusal } from '../../core/refusal';
import { runCommand } from '../../platform/commands';
import { type Found, findPerson, findPersonNow } from '../../platform/findPerson';
import { freshWeeks } from '../../platform/freshWeeks';
import { commitPrompts } from '../../platform/gitPrompts';
import { concerns } from '../../platform/notesChange';
import { openAtNotes } from '../../platform/openAtNotes';
import { EditorPanel } from '../../platform/panels/editorPanel';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import { showFault, showRefusal } from '../../platform/refusals';
import { say } from '../../platform/say';
import { tickAction } from '../../platform/tickAction';
import { type DeskState, type DeskSubject, deskPanel } from '../../protocol/desk';
import type { OwnAskOf } from '../../protocol/panel';
import { readBrief } from './readBrief';

type Ask = OwnAskOf<typeof deskPanel>;

/** The only 1:1 desk in the editor area; it follows the person's notes. */
export class DeskPanel implements vscode.Disposable {
  readonly #needs: PanelNeeds;
  readonly #panel: EditorPanel<typeof deskPanel>;
  readonly #read = new vscode.EventEmitter<void>();
  #subject: DeskSubject | undefined;
  /** The desk is for today, and moves on with the calendar. */
  #isToday = false;
  #desk: Desk | 'gone' | undefined;
  #reading: object | undefined;
  /** Actions checked here, as they were shown; they keep their place. */
  #ticked: OwedAction[] = [];
  #raised = new Set<string>();
  #along = new Map<string, boolean>();

  constructor(needs: PanelNeeds) {
    this.#needs = needs;
    this.#panel = new EditorPanel(needs, {
      viewType: 'teamLead.desk',
      name: 'desk',
      title: vscode.l10n.t('1:1 Desk'),
      protocol: deskPanel,
      state: () => this.#state(),
      tab: ({ desk }) => (desk ? vscode.l10n.t('1:1 with {0}', desk.name) : vscode.l10n.t('1:1 Desk')),
      answer: request => this.#answer(request),
      restored: ({ subject, desk }) => {
        this.#subject = subject ?? undefined;
        this.#isToday = subject !== null && subject.date <= needs.notes.today().date;
        for (const { key, along } of [...(desk?.topics ?? []), ...(desk?.questions ?? [])])
          this.#along.set(key, along);
        void this.#load();
      },
      about: () => this.#subject?.person,
      follow: refresh =>
        vscode.Disposable.from(
          this.#read,
          this.#read.event(refresh),
          needs.notes.onDidChange(change => {
            if (this.#subject && this.#panel.isOpen && concerns(change, [this.#subject.person]))
              void this.#load();
          }),
        ),
    });
  }

  get isInFront(): boolean {
    return this.#panel.isInFront;
  }

  /** Opens the desk, or reveals it, for this 1:1. */
  async show(subject: DeskSubject): Promise<void> {
    const before = this.#subject;
    if (before?.person !== subject.person || before.date !== subject.date) {
      this.#desk = undefined;
      this.#ticked = [];
      this.#raised = new Set();
      this.#along = new Map();
    }
    this.#subject = subject;
    this.#isToday = subject.date === this.#needs.notes.today().date;
    this.#panel.show();
    await this.#load();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  /** Opens the day's note next to the desk, with the checked topics; does not prompt. */
  async startNote(): Promise<void> {
    const subject = this.#subject;
    if (!subject) return;
    await this.#panel.runExclusive(async () => {
      const started = await this.#start(subject);
      if (isRefusal(started)) return showRefusal(started);
      // The checked topics are in the note now.
      this.#along.clear();
      await openAtNotes(started.uri, vscode.ViewColumn.Beside);
      return this.#load();
    });
  }

  async #start({ person: reference, date }: DeskSubject): Promise<Written | Refusal> {
    const { notes } = this.#needs;
    const found = await findPerson(notes, reference);
    if (isRefusal(found)) return found;
    const { notebook, person } = found;
    const desk = typeof this.#desk === 'object' ? this.#desk : undefined;
    const along = new Set(desk?.topics.filter(topic => topic.along).map(({ key }) => key));
    const { agenda } = notebook.templates;
    return startNote(notebook, person, date, {
      topics: person.topics.filter(topic => !topic.raised && along.has(topicKey(topic))),
      questions: desk?.asked
        ? []
        : (desk?.questions ?? []).filter(question => question.along).map(({ text }) => text),
      today: notes.today().date,
      ...(agenda !== undefined && { agenda }),
    });
  }

  async #load(): Promise<void> {
    if (!this.#subject) return;
    if (this.#isToday) this.#subject = { ...this.#subject, date: this.#needs.notes.today().date };
    const subject = this.#subject;
    const mine = {};
    this.#reading = mine;
    try {
      const found = await findPersonNow(this.#needs.notes, subject.person);
      const desk = isRefusal(found) ? found : await this.#deskFor(subject, found);
      if (this.#reading !== mine) return;
      this.#desk = isRefusal(desk) ? 'gone' : desk;
      this.#read.fire();
      if (isRefusal(desk) && desk.refused !== 'no-such-person') await showRefusal(desk);
    } catch (fault) {
      await showFault(fault);
    }
  }

  async #deskFor({ date }: DeskSubject, { notebook, person }: Found): Promise<Desk> {
    const { brief, text } = await readBrief(notebook, person, date);
    const commits = await commitPrompts(person.emails, brief.last?.date);
    const ticks = {
      done: doneSince(this.#ticked, [person]),
      raised: this.#raised,
      along: this.#along,
    };
    return deskOf(brief, person, text, say, {
      ticks,
      weeks: freshWeeks(),
      ...(commits && { commits }),
    });
  }

  #state(): DeskState {
    return {
      subject: this.#subject ?? null,
      notes: this.#desk === undefined ? 'loading' : this.#desk === 'gone' ? 'gone' : 'ready',
      today: this.#needs.notes.today().date,
      ...(typeof this.#desk === 'object' && { desk: this.#desk }),
    };
  }

  async #answer(request: Ask): Promise<unknown> {
    if (request.type === 'choosePerson') return this.#panel.run('teamLead.prepareOneOnOne', {});
    const person = this.#subject?.person;
    if (person === undefined) return undefined;
    switch (request.type) {
      case 'tick':
        return this.#tick(request);
      case 'raise':
        return this.#raise(request);
      case 'takeAlong':
        return this.#takeAlong(request.key, request.along);
      case 'startNote':
        return this.startNote();
      case 'follow':
        return this.#follow(request);
      case 'addAction':
        return this.#panel.run('teamLead.addAction', { person, owner: request.owner });
      case 'addTopic':
        return this.#panel.run('teamLead.capture', { person });
      case 'showStyle':
        return runCommand('teamLead.openStyleCard', { person, task: request.task });
      case 'readAgain':
        return this.#panel.run('teamLead.recordReading', { person, task: request.task });
      case 'said':
        return this.#panel.run('teamLead.markDelivered', { uri: request.uri, line: request.line });
      case 'reviewOutcome':
        return this.#panel.run('teamLead.reviewOutcome', { person, expectation: request.expectation });
      case 'showPrivate':
        return this.#showPrivate();
    }
  }

  #takeAlong(key: string, along: boolean): void {
    this.#along.set(key, along);
    if (typeof this.#desk !== 'object') return;
    const ticked = <Item extends { readonly key: string }>(items: readonly Item[]) =>
      items.map(item => (item.key === key ? { ...item, along } : item));
    const { topics, questions } = this.#desk;
    this.#desk = { ...this.#desk, topics: ticked(topics), questions: ticked(questions) };
    this.#read.fire();
  }

  async #tick({ uri, line, done }: Extract<Ask, { type: 'tick' }>): Promise<void> {
    const [person, action] = await this.#find(line, uri);
    if (!person || !action) return this.#load();
    const ticked = await tickAction(this.#needs.notes, action, done ? 'complete' : 'reopen');
    if (ticked && done) this.#ticked.push({ person, action });
    await this.#load();
  }

  async #find(
    line: number,
    uri: string,
  ): Promise<readonly [Person | undefined, Person['actions'][number] | undefined]> {
    const people = await this.#needs.notes.people();
    const person = people.find(({ id }) => id === this.#subject?.person);
    return [person, person?.actions.find(action => action.uri === uri && action.line === line)];
  }

  async #raise({ uri, line, raised }: Extract<Ask, { type: 'raise' }>): Promise<void> {
    const shown =
      typeof this.#desk === 'object' &&
      this.#desk.topics.find(topic => topic.uri === uri && topic.line === line);
    const subject = this.#subject;
    if (!shown || !subject) return;
    const found = await findPerson(this.#needs.notes, subject.person);
    const topic = isRefusal(found)
      ? undefined
      : found.person.topics.find(each => each.uri === uri && each.line === line);
    const written = isRefusal(found)
      ? found
      : !topic || topicKey(topic) !== shown.key
        ? ({ refused: 'line-changed', file: uri, line } satisfies Refusal)
        : await found.notebook.edit(uri, text => raiseTopic(text, line, topic.text, raised));
    if (isRefusal(written)) await showRefusal(written);
    else if (raised) this.#raised.add(shown.key);
    await this.#load();
  }

  /** Opens a linked file next to the desk, only from the notes' own file system, never from the web. */
  async #follow({ uri, line }: Extract<Ask, { type: 'follow' }>): Promise<void> {
    const desk = typeof this.#desk === 'object' ? this.#desk : undefined;
    const { me = [], them = [], nobody = [] } = desk?.actions ?? {};
    const items = [...(desk?.topics ?? []), ...me, ...them, ...nobody, ...(desk?.done ?? [])];
    const source = items.find(item => item.uri === uri && item.line === line)?.source;
    if (!source) return;
    const [address = '', fragment = ''] = source.uri.split('#');
    const row = Number(/^L(\d{1,7})/.exec(fragment)?.[1] ?? 1) - 1;
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(address), {
      selection: new vscode.Range(row, 0, row, 0),
      viewColumn: vscode.ViewColumn.Beside,
    });
  }

  async #showPrivate(): Promise<void> {
    const subject = this.#subject;
    if (!subject) return;
    const found = await findPerson(this.#needs.notes, subject.person);
    if (!isRefusal(found))
      this.#panel.send({ type: 'private', lines: privateLines(found.person, subject.date) });
  }
}
