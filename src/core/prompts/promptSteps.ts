/** What the user did with a prompt. `kept` is what was typed or picked there, for showing the prompt again. */
export type Outcome<T> =
  | { readonly did: 'answer'; readonly value: T; readonly kept: unknown }
  | { readonly did: 'back'; readonly kept: unknown }
  | { readonly did: 'leave' };

/** The position of a prompt among the others, and what was entered in it before. */
export interface Place {
  /** From 1; the first has no way back. */
  readonly step: number;
  /** As far as is known. */
  readonly of: number;
  readonly kept: unknown;
}

/** Shows one prompt and waits for the user. */
export type Show<T> = (place: Place) => PromiseLike<Outcome<T>>;

interface Answer {
  readonly question: string;
  readonly value: unknown;
}

/** Ends a run of the questions: either to start over with one answer less, or for good with a result. */
class Turn {
  constructor(
    readonly steps: PromptSteps<never>,
    readonly end?: { readonly result: unknown },
  ) {}
}

/** One run through the questions. */
export class PromptSteps<Ending> {
  #asked = 0;
  #coming = 0;

  constructor(
    private readonly answers: Answer[],
    private readonly kept: Map<string, unknown>,
  ) {}

  /** Announces this many more questions; a negative number withdraws some. */
  expect(more: number): void {
    this.#coming = Math.max(0, this.#coming + more);
  }

  /**
   * Returns the answer to a question, and shows it only if it has not been answered yet. Questions are identified by
   * their text.
   */
  async ask<T>(question: string, show: Show<T>): Promise<T> {
    const { answers, kept } = this;
    const at = this.#asked++;
    this.expect(-1);
    const known = answers[at];
    if (known?.question === question) return known.value as T;
    answers.length = at;
    const step = at + 1;
    const outcome = await show({ step, of: step + this.#coming, kept: kept.get(question) });
    if (outcome.did === 'leave') return this.end(undefined);
    kept.set(question, outcome.kept);
    if (outcome.did === 'back') {
      answers.pop();
      throw new Turn(this);
    }
    answers.push({ question, value: outcome.value });
    return outcome.value;
  }

  /** Ends the questions with this result instead of answers. */
  end(result: Ending | undefined): never {
    throw new Turn(this, { result });
  }
}

/**
 * Asks one question after another, with a way back. `body` reads like straight code, but each Back runs it again from
 * the start with all answers except the last, so it must only read and ask until it returns. Resolves to `undefined` if
 * the user leaves.
 */
export async function runPrompts<T, Ending = never>(
  body: (steps: PromptSteps<Ending>) => Promise<T>,
): Promise<T | Ending | undefined> {
  const answers: Answer[] = [];
  const kept = new Map<string, unknown>();
  for (;;) {
    const steps = new PromptSteps<Ending>(answers, kept);
    try {
      return await body(steps);
    } catch (thrown) {
      if (!(thrown instanceof Turn) || thrown.steps !== steps) throw thrown;
      if (thrown.end) return thrown.end.result as Ending | undefined;
    }
  }
}
