import type { Steps } from '../../../src/core/steps';

/** A piece of work that nobody can interrupt, in milliseconds of this process's time. */
export interface Slow {
  readonly ms: number;
  readonly what: string;
}

/** Does work piece by piece, and keeps the piece that took longest. */
export class Slowest {
  #most: Slow = { ms: 0, what: 'nothing' };

  get most(): Slow {
    return this.#most;
  }

  /** Does all of it as one piece. */
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

  /** Takes work in steps; each is a piece. */
  all<T>(what: string, steps: Steps<T>): T {
    for (;;) {
      const step = this.do(what, () => steps.next());
      if (step.done) return step.value;
    }
  }
}
