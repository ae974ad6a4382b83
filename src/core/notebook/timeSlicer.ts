import type { Steps } from '../steps';

/**
 * Splits long work into slices: code with much to do checks before each piece whether other work should run first. All
 * parts of one job share one slicer, including parts that run concurrently.
 */
export class TimeSlicer {
  #used = 0;
  #since = performance.now();
  #resting: Promise<void> | undefined;

  /** `slice`: milliseconds of work before other work gets its turn. */
  constructor(private readonly slice = 8) {}

  /** Runs one piece of work when it is its turn; the piece itself is not interrupted. */
  async run<T>(work: () => T): Promise<T> {
    while (this.#used >= this.slice) await this.#rest();
    const since = performance.now();
    try {
      return work();
    } finally {
      this.#used += performance.now() - since;
    }
  }

  /** Runs all steps of a job, as many at a time as fit in a slice. */
  async runSteps<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const step = await this.run(() => {
        for (const since = performance.now(); ; ) {
          const taken = steps.next();
          if (taken.done || this.#used + performance.now() - since >= this.slice) return taken;
        }
      });
      if (step.done) return step.value;
    }
  }

  /** For work that is not split into pieces: lets other work run once a slice has passed. */
  async yieldIfDue(): Promise<void> {
    if (performance.now() - this.#since >= this.slice) await this.#rest();
  }

  #rest(): Promise<void> {
    this.#resting ??= turn().then(() => {
      this.#used = 0;
      this.#since = performance.now();
      this.#resting = undefined;
    });
    return this.#resting;
  }
}

/** Ends when everything that waits has had its turn. A timer would end a millisecond later, or four in a browser. */
function turn(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Runs an action for each item, a few at a time. */
export async function forEachOf<T>(
  items: readonly T[],
  limit: number,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const next = items.values();
  const worker = async () => {
    for (const item of next) await act(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}
