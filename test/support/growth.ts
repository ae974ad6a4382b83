import assert from 'node:assert/strict';

/** In milliseconds: less than this is within the clock's resolution. */
const step = 30;

/**
 * Asserts that four times as much text takes far less than sixteen times as long, comparing half of `size` with twice
 * `size`. Measures this process's CPU time, because whatever else the machine is doing is not the reader's fault, and
 * tries again if that was high: one good run shows what the reader can do.
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

/** CPU time of this process in milliseconds, the best of several runs. */
export function leastWork(act: () => void): number {
  return Math.min(...[1, 2, 3].map(() => work(act)));
}

function work(act: () => void): number {
  const start = process.cpuUsage();
  act();
  return process.cpuUsage(start).user / 1000;
}
