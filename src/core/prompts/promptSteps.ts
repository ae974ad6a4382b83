/** What the user did with a prompt. `kept` is what was typed or picked there, for when it is shown again. */
export type Outcome<T> =
  | { readonly did: 'answer'; readonly value: T; readonly kept: unknown }
  | { readonly did: 'back'; readonly kept: unknown }
  | { readonly did: 'leave' };

/** Where a prompt stands among the others, and what was left in it before. */
export interface Place {
  /** From 1; from the first there is no way back. */
  readonly step: number;
  /** As far as is known so far. */
  readonly of: number;
  readonly kept: unknown;
}

/** Shows one prompt and waits for the user. */
export type Show<T> = (place: Place) => PromiseLike<Outcome<T>>;

interface Answer {
  readonly question: string;
  readonly value: unknown;
}

/** Ends a run of the questions: to begin again with one answer less, or for good with a result. */
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

  /** This many more questions will follow; a negative number takes some back. */
  expect(more: number): void {
    this.#coming = Math.max(0, this.#coming + more);
  }

  /** The answer to a question, which is shown only where it was not answered yet. Its text tells it from the others. */
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

  /** Ends the questions with this instead of answers. */
  end(result: Ending | undefined): never {
    throw new Turn(this, { result });
  }
}

/**
 * Asks one question after the other, with a way back. `body` reads like straight code: each Back runs it again from the
 * start, with all answers but the last, so until it returns it must do nothing but read and ask. `undefined` when the user
 * leaves.
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
