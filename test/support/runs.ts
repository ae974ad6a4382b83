/** How many examples a property tries: `count`, or a tenth of that in a fast run. */
export function runs(count: number): number {
  return process.env.TEAM_LEAD_FAST ? Math.ceil(count / 10) : count;
}

/** The same for fuzzing, which tries far more in a thorough run. */
export function fuzzRuns(count: number, thorough: number): number {
  return process.env.TEAM_LEAD_THOROUGH ? thorough : runs(count);
}
