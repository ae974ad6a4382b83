import * as vscode from 'vscode';
import type { Day } from '../../core/brief/dayShape';
import { dayOf } from '../../core/brief/today';
import { TimeSlicer } from '../../core/notebook/timeSlicer';
import { runCommand } from '../../platform/commands';
import { freshWeeks } from '../../platform/freshWeeks';
import type { LiveNotes } from '../../platform/notesParts';
import { openGuide } from '../../platform/openGuide';
import { openInNotes } from '../../platform/openInNotes';
import { EditorPanel } from '../../platform/panels/editorPanel';
import { tickAction } from '../../platform/tickAction';
import type { AskOf } from '../../protocol/panel';
import { type TodayState, todayPanel } from '../../protocol/todayPanel';

/** Dependencies of the Today page. */
export interface TodayNeeds {
  readonly extensionUri: vscode.Uri;
  readonly notes: LiveNotes;
}

/** The only Today page in the editor area; it follows the notes and the calendar. */
export class TodayPanel implements vscode.Disposable {
  readonly #notes: LiveNotes;
  readonly #panel: EditorPanel<typeof todayPanel>;
  readonly #following: vscode.Disposable;
  #day: Day | undefined;
  #makings = 0;

  constructor({ extensionUri, notes }: TodayNeeds) {
    this.#notes = notes;
    this.#panel = new EditorPanel(extensionUri, {
      viewType: 'teamLead.today',
      name: 'today',
      title: vscode.l10n.t('Today'),
      protocol: todayPanel,
      state: () => this.#state(),
      tab: () => vscode.l10n.t('Today'),
      answer: request => this.#answer(request),
      shown: () => void notes.rescan(),
    });
    this.#following = this.#panel.register(() =>
      notes.onDidChange(() => {
        if (this.#panel.isOpen) void this.#make();
      }),
    );
  }

  /** Opens the page, or reveals it. */
  show(): void {
    this.#panel.show();
    void this.#make();
  }

  dispose(): void {
    this.#following.dispose();
  }

  #state(): TodayState {
    const today = this.#notes.today().date;
    const people = this.#notes.known;
    const day = this.#day?.date === today ? this.#day : undefined;
    if (people && !day) void this.#make();
    return { today, people: people?.length ?? 0, ...(day && { day }) };
  }

  /** Builds the day in steps, because a large team takes a while, then paints it. */
  async #make(): Promise<void> {
    const mine = ++this.#makings;
    const people = this.#notes.peopleAndLead;
    const { date } = this.#notes.today();
    const day =
      people && (await new TimeSlicer().all(dayOf(people, date, freshWeeks(), vscode.env.language)));
    if (mine !== this.#makings) return;
    this.#day = day;
    this.#panel.refresh();
  }

  async #answer(request: AskOf<typeof todayPanel>): Promise<unknown> {
    switch (request.type) {
      case 'openDesk':
        return this.#panel.once(() =>
          runCommand('teamLead.prepareOneOnOne', { person: request.person, date: request.date }),
        );
      case 'openCard':
        return runCommand('teamLead.openStyleCard', { person: request.person, task: request.task });
      case 'open':
        return openInNotes(this.#notes, request.uri, request.line);
      case 'tick':
        return this.#tick(request);
      case 'said':
        return this.#panel.once(() =>
          runCommand('teamLead.markDelivered', { uri: request.uri, line: request.line }),
        );
      case 'addPerson':
        return this.#panel.once(() => runCommand('teamLead.addPerson', {}));
      case 'openGuide':
        return openGuide(request.page);
    }
  }

  async #tick({ uri, line }: { readonly uri: string; readonly line: number }): Promise<void> {
    await this.#notes.open();
    const action = this.#notes.peopleAndLead
      ?.flatMap(({ actions }) => actions)
      .find(each => each.uri === uri && each.line === line);
    if (action) await tickAction(this.#notes, action, 'complete');
    await this.#make();
  }
}
