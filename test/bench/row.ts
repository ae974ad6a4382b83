// A benchmark is a file `test/bench/<name>.bench.ts` that exports `bench(options): Promise<(Row | Measure)[]>`. Speeds
// differ between machines, so each is given as a multiple of a baseline measured beside it in the same run; what is to
// stay below a fixed amount is a measure. `options.large` asks for sizes that take minutes.

export interface Row {
  readonly name: string;
  readonly ms: number;
  readonly baseline: { readonly name: string; readonly ms: number };
  /** The most it should be, as a multiple of the baseline; no aim unless given. */
  readonly aim?: number;
}

export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most it should be; no aim unless given. */
  readonly aim?: number;
}

/** How long one run takes, in milliseconds. */
export async function timed(act: () => unknown): Promise<number> {
  const since = performance.now();
  await act();
  return performance.now() - since;
}

/** Median time of several runs in milliseconds; the first run warms up and does not count. */
export async function medianMs(act: () => unknown, runs = 7): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const since = performance.now();
    await act();
    if (run > 0) times.push(performance.now() - since);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
