import type { Steps } from '../steps';

/**
 * Work in slices: whoever has much to do asks before each piece whether it is time to let others go first. All parts of
 * one job share one pace, also those that run side by side.
 */
export class TimeSlicer {
  #used = 0;
  #since = performance.now();
  #resting: Promise<void> | undefined;

  /** `slice`: milliseconds of work after which others get their turn. */
  constructor(private readonly slice = 8) {}

  /** Does one piece of work when it is its turn; the piece itself is not interrupted. */
  async run<T>(work: () => T): Promise<T> {
    while (this.#used >= this.slice) await this.#rest();
    const since = performance.now();
    try {
      return work();
    } finally {
      this.#used += performance.now() - since;
    }
  }

  /** Takes all steps of a job, as many at a time as there is time for. */
  async all<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const step = await this.run(() => {
        const left = this.slice - this.#used;
        for (const since = performance.now(); ; ) {
          const taken = steps.next();
          if (taken.done || performance.now() - since >= left) return taken;
        }
      });
      if (step.done) return step.value;
    }
  }

  /** For work that comes in no pieces: lets others go first where it has gone on for a slice. */
  async breathe(): Promise<void> {
    if (performance.now() - this.#since >= this.slice) await this.#rest();
  }

  #rest(): Promise<void> {
    this.#resting ??= new Promise<void>(resolve => setTimeout(resolve)).then(() => {
      this.#used = 0;
      this.#since = performance.now();
      this.#resting = undefined;
    });
    return this.#resting;
  }
}

/** Does something for each item, a few at a time. */
export async function forEachOf<T>(
  items: readonly T[],
  atOnce: number,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const next = items.values();
  const worker = async () => {
    for (const item of next) await act(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
