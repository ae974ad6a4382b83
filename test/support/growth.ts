import assert from 'node:assert/strict';

/**
 * Holds that twice as much text takes no more than 2.5 times as long. Counted in this process's own time on the
 * processor, the best of some runs, because what else the machine does is not the reader's fault.
 */
export function assertGrowsWithLength(
  make: (size: number) => string,
  read: (text: string) => void,
  size: number,
): void {
  const one = make(size);
  const two = make(size * 2);
  read(one);
  const half = bestOf(() => read(one));
  const whole = bestOf(() => read(two));
  // What takes less is within the clock's own step.
  const step = 30;
  assert.ok(whole <= half * 2.5 + step, `${half} ms, and ${whole} ms for twice as much`);
}

function bestOf(act: () => void): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = process.cpuUsage();
    act();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}
