import type { Notebook } from '../notebook/notebook';
import { isRefusal, type Refusal } from '../refusal';
import type { Say } from '../text/say';
import type { BalanceAnswers, Period } from './balance';
import { type AnswerChange, type AnswerChanges, answerWith, planAnswers } from './balanceFile';
import { type GrowthBehaviorId, growthBehaviorIds } from './behaviors';

/** The file that answers are saved in, once it exists. */
export interface SheetPlace {
  readonly notebook: Notebook;
  readonly uri: string;
  /** The file's initial text. */
  readonly initial: string;
}

/** Answers not yet written to the file. */
interface Waiting {
  readonly answers: AnswerChanges;
  readonly period?: Period;
}

/**
 * The unsaved answers of one check or form. Each is saved as it is given, one write at a time; an answer that cannot be
 * written stays here and is retried with the next one.
 */
export class AnswerSheet {
  #waiting: Waiting = { answers: {} };
  #failed = false;
  #isInEditor = false;
  #saving: Promise<Refusal | undefined> | undefined;
  #place: SheetPlace | undefined;

  /** `find` is called for the file at the first answer; `changed` is called after each change of state. */
  constructor(
    private readonly find: () => Promise<SheetPlace | Refusal>,
    private readonly say: Say,
    private readonly changed: () => void,
  ) {}

  get uri(): string | undefined {
    return this.#place?.uri;
  }

  /** `editor`: an editor holds the answers, but the file does not yet. */
  get saved(): 'saved' | 'saving' | 'failed' | 'editor' {
    if (this.#saving !== undefined) return 'saving';
    if (this.#failed) return 'failed';
    const place = this.#isInEditor ? this.#place : undefined;
    return place?.notebook.editors.open(place.uri)?.dirty ? 'editor' : 'saved';
  }

  /** The answers in the file, combined with the unsaved ones. */
  answers(written: BalanceAnswers): BalanceAnswers {
    return Object.fromEntries(
      growthBehaviorIds.flatMap(id => {
        const answer = answerWith(written[id] ?? {}, this.#waiting.answers[id] ?? {});
        return Object.keys(answer).length > 0 ? [[id, answer]] : [];
      }),
    );
  }

  period(written: Period): Period {
    return this.#waiting.period ?? written;
  }

  /** Adds an answer, or part of one, and saves it. Only the call that starts the write returns its refusal. */
  answer(id: GrowthBehaviorId, change: AnswerChange): Promise<Refusal | undefined> {
    const { answers } = this.#waiting;
    this.#waiting = { ...this.#waiting, answers: { ...answers, [id]: { ...answers[id], ...change } } };
    return this.save();
  }

  /** Sets what the time calls for, and saves it. */
  setPeriod(period: Period): Promise<Refusal | undefined> {
    this.#waiting = { ...this.#waiting, period };
    return this.save();
  }

  /** Saves until nothing is left or a write fails. */
  async save(): Promise<Refusal | undefined> {
    if (this.#saving !== undefined) {
      this.changed();
      await this.#saving.catch(() => {});
      // The answer arrived too late for that write.
      return this.#waits && !this.#failed ? this.save() : undefined;
    }
    this.#saving = this.#write();
    this.changed();
    let refusal: Refusal | undefined;
    try {
      this.#failed = true;
      refusal = await this.#saving;
      this.#failed = refusal !== undefined;
    } finally {
      this.#saving = undefined;
      this.changed();
    }
    return refusal;
  }

  get #waits(): boolean {
    return Object.keys(this.#waiting.answers).length > 0 || this.#waiting.period !== undefined;
  }

  async #write(): Promise<Refusal | undefined> {
    while (this.#waits) {
      const place = this.#place ?? (await this.find());
      if (isRefusal(place)) return place;
      this.#place = place;
      const { notebook, uri, initial } = place;
      const taken = this.#waiting;
      const written = await notebook.edit(uri, planAnswers(taken.answers, this.say, taken.period), initial);
      if (isRefusal(written)) return written;
      this.#isInEditor = written.unsaved === true;
      this.#forget(taken);
    }
    return undefined;
  }

  /** Keeps what was added during the write. */
  #forget(taken: Waiting): void {
    const { answers, period } = this.#waiting;
    const left = growthBehaviorIds.filter(id => answers[id] !== taken.answers[id]);
    this.#waiting = {
      answers: Object.fromEntries(left.map(id => [id, answers[id]])),
      ...(period && period !== taken.period && { period }),
    };
  }
}
