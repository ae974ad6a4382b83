// @ts-check
// Runs bundled tests in plain Node and prints the counts: node test/run/mocha.mjs <folder or file> [--grep x] [--reporter dot]
// --fast skips tests and suites whose title ends in `@slow`, and tries fewer examples in property tests.
// --jobs 2 runs two files at a time, each in its own process.
// SEED=7 picks different examples for the property tests.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { countsLine, runAndCount } from '../support/counts.mjs';
import { root } from '../support/root.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    grep: { type: 'string' },
    reporter: { type: 'string', default: 'spec' },
    timeout: { type: 'string', default: '60000' },
    fast: { type: 'boolean', default: false },
    bail: { type: 'boolean', default: false },
    color: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '1' },
  },
});

if (values.fast) process.env.TEAM_LEAD_FAST = 'true';
const examples = path.join(root, 'test', 'support', 'examples.mjs');
await import(pathToFileURL(examples).href);
const { grep, reporter, color } = values;
const mocha = new Mocha({
  reporter,
  color,
  bail: values.bail,
  timeout: Number(values.timeout),
  parallel: Number(values.jobs) > 1,
  jobs: Number(values.jobs),
  require: [examples],
  ...(grep && { grep: new RegExp(grep) }),
});
if (values.fast) mocha.grep(/^(?!.*@slow)/);
for (const place of positionals) {
  const files = place.endsWith('.js') ? [''] : (await readdir(place, { recursive: true })).sort();
  for (const file of files) {
    if (place.endsWith('.js') || file.endsWith('.test.js')) mocha.addFile(path.resolve(place, file));
  }
}
// In parallel, each process loads the files that it runs.
if (!mocha.options.parallel) await mocha.loadFilesAsync();
const counts = await runAndCount(mocha);
console.log(countsLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
// Handles that a failed test left open must not keep the process alive.
setTimeout(() => process.exit(), 5000).unref();
