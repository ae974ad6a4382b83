// @ts-check
// Fuzzing at full length: npm run fuzz
//   Reads and renders 10,000 mutated notes, edits another 10,000, and validates 10,000 web view messages and 10,000
//   command arguments. Prints the slowest single call and the seed; SEED=7 npm run fuzz repeats a run.
// `npm test` runs a small, fixed share of this; `npm test -- thorough` runs all of it.
import { randomInt } from 'node:crypto';
import { run, runOrThrow } from '../support/command.mjs';
import '../support/endWithNpm.mjs';
import { installPackages } from './install.mjs';

const seed = process.env.SEED ?? String(randomInt(2 ** 31));
console.log(`Seed: ${seed}`);
await installPackages();
await runOrThrow(process.execPath, ['esbuild.js', '--tests', 'unit']);
const { code } = await run(process.execPath, ['test/run/mocha.mjs', 'dist/test/unit/fuzz'], {
  env: { SEED: seed, TEAM_LEAD_THOROUGH: 'true' },
});
if (code !== 0) console.log(`To repeat it: SEED=${seed} npm run fuzz`);
process.exitCode = code;
