// @ts-check
// Runs bundled tests in plain Node and prints the counts: node test/run/mocha.mjs <folder or file> [--grep x] [--reporter dot]
// --fast skips suites marked as slow by `@slow` at the end of their title.
// SEED=7 picks other examples for the property tests.
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
    timeout: { type: 'string', default: '60000' },
    fast: { type: 'boolean', default: false },
    bail: { type: 'boolean', default: false },
    color: { type: 'boolean', default: false },
  },
});

process.setSourceMapsEnabled(true);
// The same examples in every run, so failures repeat; another SEED explores others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261123) });
const { grep, reporter, color } = values;
const mocha = new Mocha({
  reporter,
  color,
  bail: values.bail,
  timeout: Number(values.timeout),
  ...(grep && { grep: new RegExp(grep) }),
});
if (values.fast) mocha.grep(/^(?!.*@slow)/);
for (const place of positionals) {
  const files = place.endsWith('.js') ? [''] : (await readdir(place, { recursive: true })).sort();
  for (const file of files) {
    if (place.endsWith('.js') || file.endsWith('.test.js')) mocha.addFile(path.resolve(place, file));
  }
}
await mocha.loadFilesAsync();
const counts = await counted(mocha);
console.log(countsLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
// Whatever a failed test left open must not keep the process alive.
setTimeout(() => process.exit(), 5000).unref();
