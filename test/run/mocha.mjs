// @ts-check
// Runs bundled tests in plain Node, and tells the counts: node test/run/mocha.mjs <folder> [--grep x] [--reporter dot]
// SEED=7 chooses other examples for the property tests.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import Mocha from 'mocha';
import { counted, countsLine } from '../support/counts.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    grep: { type: 'string' },
    reporter: { type: 'string', default: 'spec' },
    timeout: { type: 'string', default: '10000' },
    retries: { type: 'string', default: '0' },
    color: { type: 'boolean', default: false },
  },
});

process.setSourceMapsEnabled(true);
// The same examples in each run, so that what failed once fails again; another SEED looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261123) });
const { grep, reporter, color } = values;
const mocha = new Mocha({
  reporter,
  color,
  timeout: Number(values.timeout),
  retries: Number(values.retries),
  ...(grep && { grep: new RegExp(grep) }),
});
for (const folder of positionals) {
  for (const file of (await readdir(folder, { recursive: true })).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(path.resolve(folder, file));
  }
}
await mocha.loadFilesAsync();
const counts = await counted(mocha);
console.log(countsLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
// Something a failed test left open does not keep the run from ending.
setTimeout(() => process.exit(), 5000).unref();
