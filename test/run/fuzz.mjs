// @ts-check
// Fuzzing at length: npm run fuzz
//   10,000 mutated notes are read and shown, and 10,000 are edited; 10,000 messages of web views and 10,000 arguments of
//   commands are checked. Prints what took longest in one piece, and the seed; SEED=7 npm run fuzz repeats a run.
// `npm test` tries a small share of it, always the same; `npm test -- thorough` all of it.
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
