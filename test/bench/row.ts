// A benchmark is a file `test/bench/<name>.bench.ts` that exports `bench(options): Promise<(Row | Measure)[]>`. Because
// machines differ in speed, a row is a multiple of a baseline measured in the same run; a measure is a value with a
// fixed limit. `options.large` asks for sizes that take minutes.

export interface Row {
  readonly name: string;
  readonly ms: number;
  readonly baseline: { readonly name: string; readonly ms: number };
  /** The upper limit, as a multiple of the baseline, if any. */
  readonly aim?: number;
}

export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The upper limit, if there is one. */
  readonly aim?: number;
}

/** How long one run takes, in milliseconds. */
export async function timed(act: () => unknown): Promise<number> {
  const since = performance.now();
  await act();
  return performance.now() - since;
}

/** Median time of several runs in milliseconds, not counting a first one to warm up. */
export async function medianMs(act: () => unknown, runs = 7): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const since = performance.now();
    await act();
    if (run > 0) times.push(performance.now() - since);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
