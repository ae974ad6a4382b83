import type { ExtraFiles } from './notebook';

/** Combines several kinds of files kept next to the people. */
export function combineExtras(parts: readonly ExtraFiles[]): ExtraFiles {
  return {
    holds: uri => parts.some(part => part.holds(uri)),
    async read() {
      await Promise.all(parts.map(part => part.read()));
    },
  };
}
