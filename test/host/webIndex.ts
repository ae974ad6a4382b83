// Run by VS Code's web extension host, where a test run is one file: the build appends the tests of the folder.
import 'mocha/mocha.js';
import { counted } from '../support/counts.mjs';
import { finish, reportToConsole, wanted } from './report';

/** Loads the tests, then runs them; rejects when one failed. */
export async function runTests(load: () => Promise<unknown>): Promise<void> {
  const { grep, color = false } = wanted();
  Mocha.reporters.Base.consoleLog = reportToConsole;
  mocha.setup({
    ui: 'bdd',
    reporter: 'spec',
    color,
    timeout: 20_000,
    ...(grep && { grep: new RegExp(grep) }),
  });
  await load();
  finish(await counted(mocha));
}
