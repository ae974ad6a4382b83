import { type PromptSteps, runPrompts } from '../core/prompts/promptSteps';
import { isRefusal, type Refusal } from '../core/refusal';

/** The prompts of one command, under one title. They show the step number and total, and support Back. */
export class Ask {
  constructor(
    readonly title: string,
    readonly steps: PromptSteps<Refusal>,
  ) {}

  /** The same prompts under another title. */
  under(title: string): Ask {
    return new Ask(title, this.steps);
  }

  /** Announces this many more prompts; a negative number removes some. */
  expect(more: number): void {
    this.steps.expect(more);
  }

  /** Ends the prompts as if the user pressed Escape. */
  leave(): never {
    return this.steps.end(undefined);
  }

  /** Ends the prompts with a refusal. */
  refuse(refusal: Refusal): never {
    return this.steps.end(refusal);
  }

  /** Returns the value; if it is a refusal, ends the prompts with it. */
  unwrap<T>(value: T | Refusal): T {
    return isRefusal(value) ? this.refuse(value) : value;
  }
}

/** Runs prompts; `undefined` if the user leaves. `body` runs again after each Back, so it must only read and ask. */
export function asking<T>(
  title: string,
  body: (ask: Ask) => Promise<T | Refusal | undefined>,
): Promise<T | Refusal | undefined> {
  return runPrompts<T | Refusal | undefined, Refusal>(steps => body(new Ask(title, steps)));
}
