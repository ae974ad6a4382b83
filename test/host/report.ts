import * as vscode from 'vscode';
import { type counted, countsLine, reportLine } from '../support/counts.mjs';

/** What the one who starts VS Code says about the run: settings, because they reach both kinds of extension host. */
interface Wanted {
  /** The folder of bundled tests; not used in the web extension host, where the tests are in the bundle. */
  readonly folder?: string;
  /** A regular expression over test titles; all tests unless given. */
  readonly grep?: string;
  readonly color?: boolean;
}

/** What to run. */
export function wanted(): Wanted {
  return vscode.workspace.getConfiguration().get<Wanted>('teamLeadTests', {});
}

/** Takes the place of Mocha's `console.log`: each line is marked, to be found among what VS Code prints. */
export function reportToConsole(format: unknown = '', ...values: unknown[]): void {
  const text = String(format).replace(/%[sdj]/g, () => String(values.shift()));
  for (const line of text.split('\n')) console.log(reportLine(line));
}

/** Tells the counts; rejects when a test failed, so that VS Code's exit code says so. */
export function finish(counts: Awaited<ReturnType<typeof counted>>): void {
  console.log(countsLine(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} failed.`);
}
