import type { Steps } from '../../../src/core/steps';

/** An uninterrupted piece of work, in milliseconds of CPU time. */
export interface Slow {
  readonly ms: number;
  readonly what: string;
}

/** Runs work piece by piece, and remembers the slowest piece. */
export class Slowest {
  #most: Slow = { ms: 0, what: 'nothing' };

  get most(): Slow {
    return this.#most;
  }

  /** Runs the work as one piece. */
  do<T>(what: string, work: () => T): T {
    const start = process.cpuUsage();
    try {
      return work();
    } finally {
      const { user, system } = process.cpuUsage(start);
      const ms = (user + system) / 1000;
      if (ms > this.#most.ms) this.#most = { ms, what };
    }
  }

  /** Runs work in steps; each step is one piece. */
  all<T>(what: string, steps: Steps<T>): T {
    for (;;) {
      const step = this.do(what, () => steps.next());
      if (step.done) return step.value;
    }
  }
}
