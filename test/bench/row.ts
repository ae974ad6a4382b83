// A benchmark is a file `test/bench/<name>.bench.ts` that exports `bench(): Promise<Row[]>`. Speeds differ between
// machines, so each is given as a multiple of a baseline measured beside it in the same run.

export interface Row {
  readonly name: string;
  readonly ms: number;
  readonly baseline: { readonly name: string; readonly ms: number };
  /** The most it should be, as a multiple of the baseline; no aim unless given. */
  readonly aim?: number;
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
