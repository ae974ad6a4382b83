import assert from 'node:assert/strict';

/** In milliseconds: differences below this are noise of the clock. */
const step = 30;

/**
 * Asserts that reading four times as much text (twice `size` against half of `size`) takes at most eight times as long,
 * far from the sixteen of a quadratic reader. Measures this process's CPU time, so that other load on the machine does
 * not count, and retries if the time was high: one fast run proves what the reader can do.
 */
export function assertGrowsWithLength(
  make: (size: number) => string,
  read: (text: string) => void,
  size: number,
): void {
  const [small, large] = [make(size / 2), make(size * 2)];
  read(small);
  const base = bestCpuTime(() => read(small));
  const tries: number[] = [];
  while (tries.length < 5) {
    const now = cpuTime(() => read(large));
    if (now <= base * 8 + step) return;
    tries.push(now);
  }
  assert.fail(`${base} ms, and ${Math.min(...tries)} ms for four times as much`);
}

/** CPU time of this process in milliseconds, the best of several runs. */
export function bestCpuTime(act: () => void): number {
  return Math.min(...[1, 2, 3].map(() => cpuTime(act)));
}

function cpuTime(act: () => void): number {
  const start = process.cpuUsage();
  act();
  return process.cpuUsage(start).user / 1000;
}
