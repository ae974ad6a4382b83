import * as vscode from 'vscode';
import type { Day } from '../../core/brief/dayShape';
import { dayOf } from '../../core/brief/today';
import { TimeSlicer } from '../../core/notebook/timeSlicer';
import { runCommand } from '../../platform/commands';
import { freshWeeks } from '../../platform/freshWeeks';
import { EditorPanel } from '../../platform/panels/editorPanel';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import { tickAction } from '../../platform/tickAction';
import type { OwnAskOf } from '../../protocol/panel';
import { type TodayState, todayPanel } from '../../protocol/todayPanel';

/** The only Today page in the editor area; it follows the notes and the calendar. */
export class TodayPanel implements vscode.Disposable {
  readonly #notes: PanelNeeds['notes'];
  readonly #panel: EditorPanel<typeof todayPanel>;
  #day: Day | undefined;
  #makings = 0;

  constructor(needs: PanelNeeds) {
    const { notes } = needs;
    this.#notes = notes;
    this.#panel = new EditorPanel(needs, {
      viewType: 'teamLead.today',
      name: 'today',
      title: vscode.l10n.t('Today'),
      protocol: todayPanel,
      state: () => this.#state(),
      answer: request => this.#answer(request),
      follow: () =>
        notes.onDidChange(() => {
          if (this.#panel.isOpen) void this.#make();
        }),
    });
  }

  /** Opens the page, or reveals it. */
  show(): void {
    this.#panel.show();
    void this.#make();
  }

  dispose(): void {
    this.#panel.dispose();
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
      people && (await new TimeSlicer().runSteps(dayOf(people, date, freshWeeks(), vscode.env.language)));
    if (mine !== this.#makings) return;
    this.#day = day;
    this.#panel.refresh();
  }

  async #answer(request: OwnAskOf<typeof todayPanel>): Promise<unknown> {
    switch (request.type) {
      case 'openDesk':
        return this.#panel.run('teamLead.prepareOneOnOne', { person: request.person, date: request.date });
      case 'openCard':
        return runCommand('teamLead.openStyleCard', { person: request.person, task: request.task });
      case 'tick':
        return this.#tick(request);
      case 'said':
        return this.#panel.run('teamLead.markDelivered', { uri: request.uri, line: request.line });
      case 'addPerson':
        return this.#panel.run('teamLead.addPerson', {});
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
