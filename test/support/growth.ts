import assert from 'node:assert/strict';

/** What takes less is within the clock's own step, and what a warm reader does at once. */
const step = 30;

/**
 * Holds that four times as much text takes nowhere near sixteen times as long: half of `size` and twice as much are read.
 * Counted in this process's own time on the processor, because what else the machine does is not the reader's fault, and
 * again where that was much: one good run shows what the reader can do.
 */
export function assertGrowsWithLength(
  make: (size: number) => string,
  read: (text: string) => void,
  size: number,
): void {
  const [small, large] = [make(size / 2), make(size * 2)];
  read(small);
  const base = leastWork(() => read(small));
  const tries: number[] = [];
  while (tries.length < 5) {
    const now = work(() => read(large));
    if (now <= base * 8 + step) return;
    tries.push(now);
  }
  assert.fail(`${base} ms, and ${Math.min(...tries)} ms for four times as much`);
}

/** Milliseconds of this process's own time on the processor, the best of some runs. */
export function leastWork(act: () => void): number {
  return Math.min(...[1, 2, 3].map(() => work(act)));
}

function work(act: () => void): number {
  const start = process.cpuUsage();
  act();
  return process.cpuUsage(start).user / 1000;
}
