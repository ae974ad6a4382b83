import type { Notebook } from '../notebook/notebook';
import { isRefusal, type Refusal } from '../refusal';
import type { Say } from '../text/say';
import type { BalanceAnswers, Period } from './balance';
import { type AnswerChange, type AnswerChanges, answerWith, planAnswers } from './balanceFile';
import { type GrowthBehaviorId, growthBehaviorIds } from './behaviors';

/** The file that answers go to, once there is one. */
export interface SheetPlace {
  readonly notebook: Notebook;
  readonly uri: string;
  /** What the file begins as. */
  readonly initial: string;
}

/** What is on its way into the file. */
interface Waiting {
  readonly answers: AnswerChanges;
  readonly period?: Period;
}

/**
 * The answers of one check or form on their way into its file. Each goes there as it is given, one write at a time; what
 * cannot be written stays here, and goes along with the next.
 */
export class AnswerSheet {
  #waiting: Waiting = { answers: {} };
  #failed = false;
  #isInEditor = false;
  #saving: Promise<Refusal | undefined> | undefined;
  #place: SheetPlace | undefined;

  /** `find` is asked for the file when the first answer is given; `changed` hears whenever something of this is new. */
  constructor(
    private readonly find: () => Promise<SheetPlace | Refusal>,
    private readonly say: Say,
    private readonly changed: () => void,
  ) {}

  get uri(): string | undefined {
    return this.#place?.uri;
  }

  /** `editor`: an editor holds the answers, and the file does not yet. */
  get saved(): 'saved' | 'saving' | 'failed' | 'editor' {
    if (this.#saving !== undefined) return 'saving';
    if (this.#failed) return 'failed';
    const place = this.#isInEditor ? this.#place : undefined;
    return place?.notebook.editors.open(place.uri)?.dirty ? 'editor' : 'saved';
  }

  /** What the file says, with what is on its way there. */
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

  /** Takes in an answer, or a part of one, and writes it; what is returned is told once, by whoever began to write. */
  answer(id: GrowthBehaviorId, change: AnswerChange): Promise<Refusal | undefined> {
    const { answers } = this.#waiting;
    this.#waiting = { ...this.#waiting, answers: { ...answers, [id]: { ...answers[id], ...change } } };
    return this.save();
  }

  /** Takes in what the time asks for, and writes it. */
  turn(period: Period): Promise<Refusal | undefined> {
    this.#waiting = { ...this.#waiting, period };
    return this.save();
  }

  /** Writes what waits, until nothing does or something is in the way. */
  async save(): Promise<Refusal | undefined> {
    if (this.#saving !== undefined) {
      this.changed();
      await this.#saving.catch(() => {});
      // It came too late for that writing.
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

  /** What came while it was written waits on. */
  #forget(taken: Waiting): void {
    const { answers, period } = this.#waiting;
    const left = growthBehaviorIds.filter(id => answers[id] !== taken.answers[id]);
    this.#waiting = {
      answers: Object.fromEntries(left.map(id => [id, answers[id]])),
      ...(period && period !== taken.period && { period }),
    };
  }
}
