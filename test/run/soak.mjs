// @ts-check
// A long run in a real VS Code: npm run soak [-- --minutes 5]
//   Runs commands, external writes, typing, renames, deletions, branch switches, panels and settings in random order.
//   The seed is printed; SEED=7 npm run soak repeats the order. Every minute and at the end: the index equals a fresh
//   read, and nothing reported as written is lost or duplicated. At the end: the extension host has grown by at most a
//   tenth since warm-up, and no error was logged.
import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runOrThrow } from '../support/command.mjs';
import { reportIn } from '../support/counts.mjs';
import '../support/endWithNpm.mjs';
import { root } from '../support/root.mjs';
import { inExtensionHost } from '../support/vscode/inExtensionHost.mjs';
import { endPlaces } from '../support/vscode/places.mjs';
import { installPackages } from './install.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '30' } } });
const minutes = Number(values.minutes);
const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
console.log(`Seed: ${seed}, ${minutes} minutes`);
await installPackages();
await runOrThrow(process.execPath, ['esbuild.js', '--tests', 'soak']);
const log = path.join(root, 'dist', 'test', 'logs', 'soak.log');
try {
  const code = await inExtensionHost({
    tests: path.join(root, 'dist', 'test', 'soak', 'soak.js'),
    workspace: 'sample',
    log,
    timeLimit: (minutes + 10) * 60_000,
    settings: { teamLeadTests: { minutes, seed } },
    onLine: line => {
      const report = reportIn(line);
      if (report !== undefined) console.log(report);
    },
  });
  if (code !== 0) {
    console.log(`VS Code ended with exit code ${code}; see ${path.relative(root, log)}:`);
    console.log((await readFile(log, 'utf8')).trim().split('\n').slice(-25).join('\n'));
    console.log(`To repeat it: SEED=${seed} npm run soak -- --minutes ${minutes}`);
    process.exitCode = 1;
  }
} finally {
  await endPlaces();
}
