import * as vscode from 'vscode';
import type { Insights } from '../../core/insights/insights';
import { TimeSlicer } from '../../core/notebook/timeSlicer';
import { isRefusal } from '../../core/refusal';
import type { Steps } from '../../core/steps';
import { shownNames } from '../../core/text/shownNames';
import { asking } from '../../platform/ask';
import { askPeriod } from '../../platform/askPeriod';
import { runCommand } from '../../platform/commands';
import type { EditorInUse } from '../../platform/editorInUse';
import { EditorPanel } from '../../platform/panels/editorPanel';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import { screen } from '../../platform/sharedScreen';
import {
  type InsightAct,
  type InsightFilter,
  type InsightId,
  type InsightPage,
  type InsightsState,
  insightsPanel,
} from '../../protocol/insightsPanel';
import type { OwnAskOf } from '../../protocol/panel';
import { counting, defaultFilter, filterOn, insightInput, peopleIn } from './ask';
import { type BuiltInsight, buildInsights } from './build';
import { periodName } from './dayNames';
import { openSource } from './openSource';
import { peopleOnPage } from './rhythm';

/** Dependencies of the insights. */
export interface InsightsNeeds extends PanelNeeds {
  readonly inUse: EditorInUse;
}

/** Work that takes longer than this shows progress. */
const quietMilliseconds = 200;

/** The only insights panel; it follows the notes. */
export class InsightsPanel implements vscode.Disposable {
  readonly #needs: InsightsNeeds;
  readonly #panel: EditorPanel<typeof insightsPanel>;
  #filter: InsightFilter;
  /** The pictures, and whether they were built for a shared screen. */
  #built: { readonly pictures: readonly BuiltInsight[]; readonly shared: boolean } | undefined;
  /** Number of the current count; a new one, or the lead, ends the previous one. */
  #counts = 0;
  #working: InsightsState['working'];
  #stopped = false;

  constructor(needs: InsightsNeeds) {
    const { notes } = needs;
    this.#needs = needs;
    this.#filter = defaultFilter(notes.today().date);
    this.#panel = new EditorPanel(needs, {
      viewType: 'teamLead.insights',
      name: 'insights',
      title: vscode.l10n.t('Insights'),
      protocol: insightsPanel,
      state: () => this.#state(),
      answer: request => this.#answer(request),
      restored: ({ filter }) => {
        this.#filter = filter;
        void this.#count();
      },
      follow: () =>
        notes.onDidChange(() => {
          if (this.#panel.isOpen && !this.#stopped) void this.#count();
        }),
    });
  }

  /** The filter shown, if the panel is the active editor. */
  get front(): InsightFilter | undefined {
    return this.#panel.isInFront ? filterOn(this.#filter, this.#today) : undefined;
  }

  /** Opens the panel, or reveals it, with the filter if one is given. */
  show(filter: Partial<InsightFilter> = {}): void {
    this.#filter = { ...this.#filter, page: 0, ...filter };
    this.#stopped = false;
    this.#panel.show();
    void this.#count();
  }

  /** Shows in the panel where a picture was inserted. */
  inserted(insight: InsightId, uri: string, line: number): void {
    const name = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
    this.#panel.send({ type: 'inserted', insight, uri, line, name });
  }

  dispose(): void {
    this.#counts++;
    this.#panel.dispose();
  }

  get #today(): string {
    return this.#needs.notes.today().date;
  }

  #state(): InsightsState {
    const people = this.#needs.notes.known;
    const filter = filterOn(this.#filter, this.#today);
    const shown = people ? peopleIn(filter, people) : [];
    // Never send a shared screen what was built for the lead alone.
    const built = this.#built?.shared === screen.isOn ? this.#built.pictures : undefined;
    const loading = people === undefined || (built === undefined && people.length > 0);
    return {
      notes: this.#stopped ? 'stopped' : loading ? 'loading' : 'ready',
      ...(this.#working && { working: this.#working }),
      shared: screen.isOn,
      filter,
      people: [...shownNames(people ?? [])].map(([id, name]) => ({ id, name })),
      pages: Math.max(1, Math.ceil(shown.length / peopleOnPage)),
      when: periodName(filter, this.#today),
      insights: (built ?? []).map(({ insight }) => insight),
    };
  }

  /** Counts in steps, because a large team takes a while, then paints the pictures. */
  async #count(): Promise<void> {
    const mine = ++this.#counts;
    const all = this.#needs.notes.known;
    if (!all) return;
    const today = this.#today;
    // The person in the filter is gone.
    if (this.#filter.person !== null && !all.some(({ id }) => id === this.#filter.person))
      this.#filter = { ...this.#filter, person: null };
    const filter = filterOn(this.#filter, today);
    const people = peopleIn(filter, all);
    const insights = await new TimeSlicer().runSteps(
      this.#watched(counting(people, filter, today), people.length, mine),
    );
    if (!insights || mine !== this.#counts) return;
    const input = insightInput(insights, people, filter, today, this.#needs.notes.own);
    this.#built = { pictures: buildInsights(input, filter.page), shared: input.shared };
    this.#working = undefined;
    this.#panel.refresh();
  }

  /** Reports progress from time to time; `undefined` if the count was ended. */
  *#watched(steps: Steps<Insights>, of: number, mine: number): Steps<Insights | undefined> {
    let told = performance.now();
    for (let done = 0; ; done++) {
      if (mine !== this.#counts) return undefined;
      const step = steps.next();
      if (step.done) return step.value;
      yield;
      if (performance.now() - told < quietMilliseconds) continue;
      told = performance.now();
      this.#working = { done, of };
      this.#panel.refresh();
    }
  }

  #turn(filter: Partial<InsightFilter>): Promise<void> {
    this.#filter = { ...this.#filter, page: 0, ...filter };
    this.#stopped = false;
    return this.#count();
  }

  async #answer(request: OwnAskOf<typeof insightsPanel>): Promise<unknown> {
    switch (request.type) {
      case 'person':
        return this.#turn({ person: request.person });
      case 'span':
        return this.#turn({ span: request.span });
      case 'otherTime':
        return this.#panel.runExclusive(() => this.#askPeriod());
      case 'page':
        return this.#turn({ page: request.page });
      case 'openMark':
        return this.#panel.runExclusive(() => this.#open(request.insight, request.key));
      case 'insert':
        return this.#panel.run('teamLead.insertInsight', { insight: request.insight, as: request.as });
      case 'do':
        return this.#panel.runExclusive(() => this.#do(request.act));
      case 'more':
        return this.#panel.runExclusive(() => this.#more(request.page));
      case 'stop':
        this.#counts++;
        this.#working = undefined;
        this.#stopped = true;
        return this.#panel.refresh();
      case 'goOn':
        this.#stopped = false;
        this.#panel.refresh();
        return this.#count();
    }
  }

  async #askPeriod(): Promise<void> {
    const period = await asking(vscode.l10n.t('Insights'), ask => askPeriod(ask, this.#today));
    if (period && !isRefusal(period)) await this.#turn({ span: 'other', ...period });
  }

  async #open(id: InsightId, key: string): Promise<void> {
    const found = this.#built?.pictures.find(({ insight }) => insight.id === id);
    await openSource(this.#needs.notes, found?.insight.title ?? '', found?.sources.get(key) ?? []);
  }

  /** Opens the page with more detail, for the same period; the page of shortfalls is always about everyone. */
  #more(page: InsightPage): Thenable<unknown> {
    const { from, to } = filterOn(this.#filter, this.#today);
    switch (page) {
      case 'gaps':
        return runCommand('teamLead.showGaps', { from, to });
      case 'feedback':
        return runCommand('teamLead.showFeedbackBalance', { from, to });
      case 'balance':
        return runCommand('teamLead.checkBalance', {});
    }
  }

  /** Runs the command for what is missing in the notes, for the selected person. */
  #do(act: InsightAct): Thenable<unknown> {
    const { person } = this.#filter;
    const given = person === null ? {} : { person };
    switch (act) {
      case 'addPerson':
        return runCommand('teamLead.addPerson', {});
      case 'log':
        return runCommand('teamLead.logOneOnOne', given);
      case 'addAction':
        return runCommand('teamLead.addAction', given);
      case 'record':
        return runCommand('teamLead.recordReading', given);
      case 'used':
        return runCommand('teamLead.logUsedStyle', given);
      case 'feedback':
        return runCommand('teamLead.giveFeedback', given);
      case 'expect':
        return runCommand('teamLead.setExpectation', given);
      case 'review':
        return runCommand('teamLead.reviewOutcome', given);
      case 'check':
        return runCommand('teamLead.checkBalance', {});
    }
  }
}
