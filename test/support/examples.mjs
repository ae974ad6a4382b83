// @ts-check
// How property tests choose their examples; loaded into each process that runs unit tests.
//   SEED=7                 different examples
//   TEAM_LEAD_FAST=true    fewer of them
import fc from 'fast-check';

process.setSourceMapsEnabled(true);
fc.configureGlobal({
  // The same examples in every run, so failures repeat; another seed explores new ones.
  seed: Number(process.env.SEED ?? 20261123),
  ...(process.env.TEAM_LEAD_FAST && { numRuns: 10 }),
});
