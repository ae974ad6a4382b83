import * as vscode from 'vscode';
import { AnswerSheet, type SheetPlace } from '../../core/growth/answerSheet';
import { type BalanceAnswers, isScored } from '../../core/growth/balance';
import { balanceEvidence } from '../../core/growth/balanceEvidence';
import { checkUri, formUri, newCheck, newForm } from '../../core/growth/balanceFile';
import type { BalanceCheck } from '../../core/growth/balanceShapes';
import { openCheck } from '../../core/growth/openCheck';
import { ownId } from '../../core/notebook/layout';
import { isRefusal, type Refusal } from '../../core/refusal';
import { publicPerson } from '../../core/subjects/publicPerson';
import { EditorPanel } from '../../platform/panels/editorPanel';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import { allowPlace, showRefusal } from '../../platform/refusals';
import { say } from '../../platform/say';
import { screen } from '../../platform/sharedScreen';
import {
  type BalanceShown,
  type BalanceState,
  type BalanceView,
  balancePanel,
} from '../../protocol/balancePanel';
import type { OwnAskOf } from '../../protocol/panel';

/** How many checks the page shows over time. */
const mostChecks = 12;
/** How many file names to try for the forms of one day. */
const mostForms = 100;

/** The check or form being answered. */
interface Answering {
  readonly view: 'check' | 'form';
  readonly date: string;
  /** The existing check that is continued; `undefined` for a new one, and for a form. */
  readonly check?: BalanceCheck;
  readonly sheet: AnswerSheet;
  /** For a form: the answers from before the window was closed, because forms are not part of the index. */
  answers: BalanceAnswers;
}

/** The only panel of the balance check; it follows the notes, and is empty while others see the screen. */
export class BalancePanel implements vscode.Disposable {
  readonly #notes: PanelNeeds['notes'];
  readonly #panel: EditorPanel<typeof balancePanel>;
  #answering: Answering | undefined;
  #view: BalanceView | undefined;

  constructor(needs: PanelNeeds) {
    this.#notes = needs.notes;
    this.#panel = new EditorPanel(needs, {
      viewType: 'teamLead.balance',
      name: 'balance',
      title: vscode.l10n.t('Balance check'),
      protocol: balancePanel,
      state: () => this.#state(),
      answer: request => this.#answer(request),
      restored: kept => this.#restore(kept),
      // A page that was hidden when the screen was shared must not be answered.
      isMute: () => screen.isOn,
      follow: refresh => needs.notes.onDidChange(refresh),
    });
  }

  /** Opens the panel, on the unfinished check or on the latest result. */
  async show(): Promise<Refusal | undefined> {
    const notebook = await this.#notes.open();
    if (isRefusal(notebook)) return notebook;
    await this.#notes.rescan(ownId);
    this.#view = undefined;
    this.#panel.show();
    return undefined;
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #state(): BalanceState {
    const today = this.#notes.today().date;
    const hidden = screen.isOn;
    const shown = hidden ? undefined : this.#shown(today);
    return { today, hidden, ...(shown && { shown }) };
  }

  #shown(today: string): BalanceShown | undefined {
    const { own } = this.#notes;
    if (!own) {
      void this.#notes.open().then(() => this.#panel.refresh());
      return undefined;
    }
    const { balanceChecks: checks } = own;
    const latest = checks.at(-1);
    this.#view ??= latest && (isScored(latest.answers) || !openCheck(checks, today)) ? 'result' : 'check';
    const hasResult = checks.length > 0;
    if (this.#view !== 'result') {
      const now = this.#answeringIn(this.#view, checks, today);
      const uri = now.sheet.uri ?? now.check?.uri;
      const written = now.view === 'check' ? checks.find(each => each.uri === uri) : undefined;
      return {
        view: now.view,
        date: now.date,
        period: now.sheet.period(written?.period ?? 'steady'),
        answers: now.sheet.answers(now.view === 'form' ? now.answers : (written?.answers ?? {})),
        saved: now.sheet.saved,
        ...(uri && { uri }),
        hasResult,
      };
    }
    const upTo = checks.findLastIndex(({ answers }) => isScored(answers));
    const told = upTo < 0 ? checks : checks.slice(0, upTo + 1);
    const last = told.at(-1);
    const open = openCheck(checks, today);
    const colleagues = own.balanceColleagues.find(each => each.check === last?.uri);
    return {
      view: 'result',
      checks: told.slice(-mostChecks),
      ...(open && { open: open === last ? 'this' : 'later' }),
      ...(colleagues && { colleagues }),
      evidence: last ? balanceEvidence((this.#notes.known ?? []).map(publicPerson), last.date) : [],
    };
  }

  #answeringIn(view: 'check' | 'form', checks: readonly BalanceCheck[], today: string): Answering {
    if (this.#answering?.view === view) return this.#answering;
    return this.#begin(view, view === 'check' ? openCheck(checks, today) : undefined, today);
  }

  /** A check continues in its own file; otherwise, the first answer creates the file. */
  #begin(view: 'check' | 'form', check: BalanceCheck | undefined, today: string): Answering {
    const date = check?.date ?? today;
    const find = async (): Promise<SheetPlace | Refusal> => {
      const notebook = await this.#notes.open();
      if (isRefusal(notebook)) return notebook;
      if (view === 'form') return this.#newForm(date);
      return { notebook, uri: check?.uri ?? checkUri(notebook.root, date), initial: newCheck(date, say) };
    };
    const sheet = new AnswerSheet(find, say, () => this.#panel.refresh());
    this.#answering = { view, date, ...(check && { check }), sheet, answers: {} };
    return this.#answering;
  }

  /** A new file for each form, next to existing ones. */
  async #newForm(date: string): Promise<SheetPlace | Refusal> {
    const notebook = await this.#notes.open();
    if (isRefusal(notebook)) return notebook;
    const initial = newForm(date, say);
    for (let number = 1; ; number++) {
      const uri = formUri(notebook.root, date, number);
      const made = await notebook.create(uri, initial);
      if (!isRefusal(made)) return { notebook, uri, initial };
      if (made.refused !== 'file-exists' || number === mostForms) return made;
    }
  }

  /** After a restart, a check is in its file; the file of a form is known only to the page. */
  #restore({ shown }: BalanceState): void {
    if (!shown) return;
    this.#view = shown.view;
    if (shown.view !== 'form' || !shown.uri) return;
    const { uri, date, answers } = shown;
    const find = async (): Promise<SheetPlace | Refusal> => {
      const notebook = await this.#notes.open();
      return isRefusal(notebook) ? notebook : { notebook, uri, initial: newForm(date, say) };
    };
    const sheet = new AnswerSheet(find, say, () => this.#panel.refresh());
    this.#answering = { view: 'form', date, sheet, answers };
  }

  async #answer(request: OwnAskOf<typeof balancePanel>): Promise<unknown> {
    switch (request.type) {
      case 'answer': {
        const now = this.#answering;
        if (!now) return;
        const { id, often, amount } = request;
        const change = { ...(often !== undefined && { often }), ...(amount !== undefined && { amount }) };
        const saving = now.sheet.answer(id, change);
        if (now.view === 'form') now.answers = now.sheet.answers(now.answers);
        return this.#showRefusal(saving, now.sheet);
      }
      case 'period':
        return this.#turn(request.period);
      case 'show':
        return this.#show(request.view, request.anew);
      case 'saveAgain':
        return this.#answering && this.#showRefusal(this.#answering.sheet.save(), this.#answering.sheet);
      case 'makeForm':
        return this.#panel.run('teamLead.balanceForm', {});
      case 'makePlan':
        return this.#panel.run('teamLead.makePlan', { behavior: request.behavior });
    }
  }

  async #turn(period: BalanceCheck['period']): Promise<void> {
    const latest = this.#notes.own?.balanceChecks.findLast(({ answers }) => isScored(answers));
    const now =
      this.#view === 'check' ? this.#answering : latest && this.#begin('check', latest, latest.date);
    if (now) await this.#showRefusal(now.sheet.setPeriod(period), now.sheet);
  }

  /** Shows once why answers cannot be written; if a link leads outside, writes them once the lead allows it. */
  async #showRefusal(saving: Promise<Refusal | undefined>, sheet: AnswerSheet): Promise<void> {
    const refusal = await saving;
    if (!refusal) return;
    if (refusal.refused !== 'link-leads-out') return showRefusal(refusal);
    if (await allowPlace(refusal.place)) await this.#showRefusal(sheet.save(), sheet);
  }

  #show(view: BalanceView, anew: boolean): void {
    const today = this.#notes.today().date;
    this.#view = view;
    const checks = this.#notes.own?.balanceChecks ?? [];
    if (view !== 'result' && (anew || this.#answering?.view !== view)) {
      // One check per day: starting another one today continues it.
      const ofToday = checks.find(({ date }) => date === today);
      this.#begin(view, view === 'check' ? (anew ? ofToday : openCheck(checks, today)) : undefined, today);
    }
    this.#panel.refresh();
  }
}
