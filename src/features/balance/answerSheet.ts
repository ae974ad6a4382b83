import type { BalanceAnswer, BalanceAnswers, Period } from '../../core/growth/balance';
import { type AnswerChange, type AnswerChanges, planAnswers } from '../../core/growth/balanceFile';
import type { GrowthBehaviorId } from '../../core/growth/behaviors';
import type { Notebook } from '../../core/notebook/notebook';
import { isRefusal, type Refusal } from '../../core/refusal';
import { allowPlace, showFault, showRefusal } from '../../platform/refusals';
import { say } from '../../platform/say';

/** The file that answers go to, once there is one. */
export interface SheetPlace {
  readonly notebook: Notebook;
  readonly uri: string;
  /** What the file begins as. */
  readonly initial: string;
}

/**
 * The answers of one check or form on their way into its file. Each goes there as it is given, one write at a time; what
 * cannot be written stays here, and goes along with the next.
 */
export class AnswerSheet {
  #waiting: { answers: AnswerChanges; period?: Period } = { answers: {} };
  #failed = false;
  #writing = false;
  #place: SheetPlace | undefined;

  /** `find` is asked for the file when the first answer is given. */
  constructor(
    private readonly find: () => Promise<SheetPlace | Refusal>,
    private readonly changed: () => void,
  ) {}

  get uri(): string | undefined {
    return this.#place?.uri;
  }

  get saved(): 'saved' | 'saving' | 'failed' {
    if (this.#failed) return 'failed';
    return this.#writing ? 'saving' : 'saved';
  }

  /** What the file says, with what is on its way there. */
  answers(written: BalanceAnswers): BalanceAnswers {
    const answers: { -readonly [Id in GrowthBehaviorId]?: BalanceAnswer } = { ...written };
    for (const [id, { often, amount }] of Object.entries(this.#waiting.answers) as [
      GrowthBehaviorId,
      AnswerChange,
    ][]) {
      const now = { ...answers[id], ...defined({ often, amount }) };
      answers[id] = Object.fromEntries(Object.entries(now).filter(([, value]) => value !== null));
    }
    return answers;
  }

  period(written: Period): Period {
    return this.#waiting.period ?? written;
  }

  async answer(id: GrowthBehaviorId, change: AnswerChange): Promise<void> {
    const known = this.#waiting.answers[id];
    this.#waiting = {
      ...this.#waiting,
      answers: { ...this.#waiting.answers, [id]: { ...known, ...defined(change) } },
    };
    await this.save();
  }

  async turn(period: Period): Promise<void> {
    this.#waiting = { ...this.#waiting, period };
    await this.save();
  }

  /** Writes what waits, until nothing does; says once why it cannot. */
  async save(): Promise<void> {
    this.changed();
    if (this.#writing) return;
    this.#writing = true;
    this.#failed = false;
    let refusal: Refusal | undefined;
    try {
      while (!refusal && (Object.keys(this.#waiting.answers).length > 0 || this.#waiting.period)) {
        const taken = this.#waiting;
        refusal = await this.#write(taken);
        if (!refusal) this.#forget(taken);
      }
    } catch (fault) {
      this.#failed = true;
      void showFault(fault);
    } finally {
      this.#writing = false;
      if (refusal) this.#failed = true;
      this.changed();
    }
    if (refusal?.refused === 'link-leads-out') {
      if (await allowPlace(refusal.place)) await this.save();
    } else if (refusal) await showRefusal(refusal);
  }

  async #write({
    answers,
    period,
  }: {
    answers: AnswerChanges;
    period?: Period;
  }): Promise<Refusal | undefined> {
    const place = this.#place ?? (await this.find());
    if (isRefusal(place)) return place;
    this.#place = place;
    const { notebook, uri, initial } = place;
    const written = await notebook.edit(uri, planAnswers(answers, say, period), initial);
    return isRefusal(written) ? written : undefined;
  }

  /** What came while it was written waits on. */
  #forget(taken: { answers: AnswerChanges; period?: Period }): void {
    const left = Object.entries(this.#waiting.answers).filter(
      ([id, change]) => taken.answers[id as GrowthBehaviorId] !== change,
    );
    const { period } = this.#waiting;
    this.#waiting = {
      answers: Object.fromEntries(left),
      ...(period && period !== taken.period && { period }),
    };
  }
}

function defined(change: { often?: unknown; amount?: unknown }): AnswerChange {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
