// Run by VS Code's web extension host, where a test run is a single file: the build appends the folder's tests.
import 'mocha/mocha.js';
import { runAndCount } from '../support/counts.mjs';
import { finish, reportToConsole, wanted } from './report';

/** Loads and runs the tests; rejects if one failed. */
export async function runTests(load: () => Promise<unknown>): Promise<void> {
  const { grep, color = false } = wanted();
  Mocha.reporters.Base.consoleLog = reportToConsole;
  mocha.setup({
    ui: 'bdd',
    reporter: 'spec',
    color,
    timeout: 60_000,
    ...(grep && { grep: new RegExp(grep) }),
  });
  await load();
  finish(await runAndCount(mocha));
}
