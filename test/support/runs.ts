/** How many examples a property tries: all that are asked for, or a fifth of them in a fast run. */
export function runs(count: number): number {
  return process.env.TEAM_LEAD_FAST ? Math.ceil(count / 5) : count;
}
