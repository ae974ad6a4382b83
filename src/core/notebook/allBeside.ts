import type { Beside } from './notebook';

/** Several kinds of what is kept beside the people, as one. */
export function allBeside(parts: readonly Beside[]): Beside {
  return {
    holds: uri => parts.some(part => part.holds(uri)),
    async read() {
      await Promise.all(parts.map(part => part.read()));
    },
  };
}
