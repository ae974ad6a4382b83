import * as vscode from 'vscode';
import { ownId } from '../../core/notebook/layout';
import { pickScenarios } from '../../core/practice/pickScenarios';
import {
  currentScenario,
  endNow,
  goBack,
  goToNext,
  isOver,
  placeScales,
  type Run,
  respond,
  runShape,
  showResponses,
  startRun,
} from '../../core/practice/run';
import { addPracticeAction, savePractice } from '../../core/practice/savePractice';
import { isRefusal } from '../../core/refusal';
import { concerns } from '../../platform/notesChange';
import { EditorPanel } from '../../platform/panels/editorPanel';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import { refusalMessage, showRefusal } from '../../platform/refusals';
import { checked, type OwnAskOf } from '../../protocol/panel';
import { type PracticeState, practicePanel } from '../../protocol/practicePanel';
import { lessonsToTry, practicePage, startPage } from './pages';
import { type ScenarioList, scenarioList } from './scenarioList';

/** Dependencies of practice. */
export interface PracticeNeeds extends PanelNeeds {
  /** Stores an unfinished run. */
  readonly memory: vscode.Memento;
}

const memoryKey = 'teamLead.practice.run';

/** The only practice panel in the editor area. An unfinished run can be resumed. */
export class PracticePanel implements vscode.Disposable {
  readonly #needs: PracticeNeeds;
  readonly #panel: EditorPanel<typeof practicePanel>;
  #run: Run | undefined;
  #isInRun = false;
  #list: ScenarioList | undefined;
  /** Why the run could not be saved. */
  #refused: string | undefined;
  #makings = 0;

  constructor(needs: PracticeNeeds) {
    this.#needs = needs;
    this.#run = checked(runShape, needs.memory.get(memoryKey));
    this.#panel = new EditorPanel(needs, {
      viewType: 'teamLead.practice',
      name: 'practice',
      title: vscode.l10n.t('Practice'),
      protocol: practicePanel,
      state: () => this.#state(),
      answer: request => this.#answer(request),
      restored: ({ page }) => {
        this.#isInRun = page.at !== 'start' && page.at !== 'loading' && this.#run !== undefined;
      },
      follow: () =>
        needs.notes.onDidChange(change => {
          if (this.#panel.isOpen && (change.templates || concerns(change, [ownId]))) void this.#make();
        }),
    });
  }

  /** Opens the panel, or reveals it. */
  show(): void {
    this.#panel.show();
    void this.#make();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #state(): PracticeState {
    const { notes } = this.#needs;
    const today = notes.today().date;
    const list = this.#list;
    if (!list) {
      void this.#make();
      return { today, page: { at: 'loading' } };
    }
    const run = this.#run;
    const runs = notes.own?.practiceRuns ?? [];
    if (run && this.#isInRun) {
      const refused = this.#refused === undefined ? {} : { refused: this.#refused };
      return { today, page: practicePage(run, list.scenarios, runs, refused) };
    }
    return { today, page: startPage(run, list, runs) };
  }

  /** Reloads the scenarios. */
  async #make(): Promise<void> {
    const mine = ++this.#makings;
    const list = await scenarioList(this.#needs.notes);
    if (mine !== this.#makings) return;
    this.#list = list;
    const known = new Set(list.scenarios.map(({ id }) => id));
    // A deleted scenario of the lead's own cannot be answered; one already answered stays.
    const isGone = (run: Run) =>
      run.step !== 'told' && !isOver(run) && !known.has(currentScenario(run)?.id ?? '');
    let run = this.#run;
    while (run && isGone(run)) run = goToNext(run);
    if (run !== this.#run) await this.#keep(run);
    if (run && isOver(run) && run.answers.length === 0) await this.#keep(undefined);
    this.#panel.refresh();
  }

  async #answer(request: OwnAskOf<typeof practicePanel>): Promise<unknown> {
    switch (request.type) {
      case 'start':
        return this.#panel.runExclusive(() => this.#start(request.kind));
      case 'resume':
        this.#isInRun = this.#run !== undefined;
        return this.#panel.refresh();
      case 'place': {
        const { type: _, ...placed } = request;
        return this.#turn(run => placeScales(run, placed));
      }
      case 'goOn':
        return this.#turn(showResponses);
      case 'goBack':
        return this.#turn(goBack);
      case 'respond':
        return this.#turn(run => this.#responded(run, request.choice));
      case 'next':
        return this.#panel.runExclusive(() => this.#turn(goToNext));
      case 'endNow':
        return this.#panel.runExclusive(() => this.#turn(endNow));
      case 'save':
        return this.#panel.runExclusive(() => this.#turn(run => run));
      case 'leave':
        return this.#leave();
      case 'addAction':
        return this.#panel.runExclusive(() => this.#addAction());
      case 'newScenario':
        return this.#panel.run('teamLead.newScenario', {});
    }
  }

  /** Starts a run. Saves the answers of an unfinished one first. */
  async #start(kind: Run['kind']): Promise<void> {
    const list = this.#list;
    if (!list) return;
    const left = this.#run;
    if (left && left.answers.length > 0 && left.saved === undefined) {
      const notebook = await this.#needs.notes.open();
      const written = isRefusal(notebook)
        ? notebook
        : await savePractice(notebook, left.answers, this.#needs.notes.today().date);
      if (isRefusal(written)) return showRefusal(written);
    }
    const runs = this.#needs.notes.own?.practiceRuns ?? [];
    this.#refused = undefined;
    this.#isInRun = true;
    await this.#keep(startRun(kind, pickScenarios(list.scenarios, kind, runs, Math.random)));
    this.#panel.refresh();
  }

  /** Takes a step in the run, and saves it once it is over. */
  async #turn(step: (run: Run) => Run): Promise<void> {
    if (!this.#run) return;
    let run = step(this.#run);
    this.#run = run;
    if (isOver(run) && run.saved === undefined && run.answers.length > 0) {
      const { notes } = this.#needs;
      const notebook = await notes.open();
      const written = isRefusal(notebook)
        ? notebook
        : await savePractice(notebook, run.answers, notes.today().date);
      this.#refused = isRefusal(written) ? refusalMessage(written) : undefined;
      if (!isRefusal(written)) run = { ...run, saved: written.uri };
    }
    if (isOver(run) && run.answers.length === 0) return this.#leave();
    await this.#keep(run);
    this.#panel.refresh();
  }

  #responded(run: Run, choice: number): Run {
    const shown = currentScenario(run);
    const scenario = this.#list?.scenarios.find(({ id }) => id === shown?.id);
    const style = shown?.order[choice];
    return scenario && style ? respond(run, scenario, style) : run;
  }

  /** Returns to the start; drops a run that is over and saved. */
  async #leave(): Promise<void> {
    this.#isInRun = false;
    if (this.#run && isOver(this.#run) && (this.#run.saved || this.#run.answers.length === 0))
      await this.#keep(undefined);
    this.#panel.refresh();
  }

  async #addAction(): Promise<void> {
    const { notes } = this.#needs;
    const run = this.#run;
    const toTry = run && this.#list && lessonsToTry(run.answers, this.#list.scenarios);
    if (!run?.saved || run.action || !toTry) return;
    const notebook = await notes.open();
    const written = isRefusal(notebook)
      ? notebook
      : await addPracticeAction(notebook, run.saved, toTry.act, notes.today().date);
    if (isRefusal(written)) return showRefusal(written);
    const { uri, line, due } = written;
    await this.#keep({ ...run, action: { uri, line, due } });
    this.#panel.refresh();
  }

  async #keep(run: Run | undefined): Promise<void> {
    this.#run = run;
    await this.#needs.memory.update(memoryKey, run);
  }
}
