// @ts-check
// A long run in a real VS Code: npm run soak [-- --minutes 5]
//   Commands, other writers, typing, renames, deletions, branch switches, panels and settings, one after the other, by
//   chance: the seed is printed, and SEED=7 npm run soak repeats it. At the end, and every minute: what the notes are known
//   to say is what a fresh reading finds, and nothing that was reported as written is lost or there twice. At the end: the
//   extension host has not grown by more than a tenth since it was warm, and nothing was logged that is an error.
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
