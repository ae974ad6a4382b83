import { type PromptSteps, runPrompts } from '../core/prompts/promptSteps';
import { isRefusal, type Refusal } from '../core/refusal';

/** The prompts of one command, under one title. They say which step of how many each is, and lead back. */
export class Ask {
  constructor(
    readonly title: string,
    readonly steps: PromptSteps<Refusal>,
  ) {}

  /** The same prompts under another title from here on. */
  under(title: string): Ask {
    return new Ask(title, this.steps);
  }

  /** This many more prompts will follow; a negative number takes some back. */
  expect(more: number): void {
    this.steps.expect(more);
  }

  /** Ends the prompts as Escape does. */
  leave(): never {
    return this.steps.end(undefined);
  }

  /** Ends the prompts with a refusal. */
  refuse(refusal: Refusal): never {
    return this.steps.end(refusal);
  }

  /** The value itself; a refusal ends the prompts and is what they come to. */
  unwrap<T>(value: T | Refusal): T {
    return isRefusal(value) ? this.refuse(value) : value;
  }
}

/** Runs prompts; `undefined` when the user leaves. `body` may run again: until it returns it only reads and asks. */
export function asking<T>(
  title: string,
  body: (ask: Ask) => Promise<T | Refusal | undefined>,
): Promise<T | Refusal | undefined> {
  return runPrompts<T | Refusal | undefined, Refusal>(steps => body(new Ask(title, steps)));
}
