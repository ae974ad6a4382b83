import * as vscode from 'vscode';
import { countsLine, reportLine, type runAndCount } from '../support/counts.mjs';

/** The run's options from `test/run`, passed as settings because those reach both kinds of extension host. */
interface Wanted {
  /** The folder of bundled tests; unused in the web extension host, where the tests are in the bundle. */
  readonly folder?: string;
  /** A regular expression over test titles; defaults to all tests. */
  readonly grep?: string;
  readonly color?: boolean;
  /** Tries far more examples. */
  readonly thorough?: boolean;
  /** The folder where the process that opened the window puts its answers to `look`. */
  readonly looks?: string;
}

/** The options of this run. */
export function wanted(): Wanted {
  return vscode.workspace.getConfiguration().get<Wanted>('teamLeadTests', {});
}

/** Replaces Mocha's `console.log`: marks each line, so that it can be found in VS Code's own output. */
export function reportToConsole(format: unknown = '', ...values: unknown[]): void {
  const text = String(format).replace(/%[sdj]/g, () => String(values.shift()));
  for (const line of text.split('\n')) console.log(reportLine(line));
}

/** Reports the counts; rejects if a test failed, which sets VS Code's exit code. */
export function finish(counts: Awaited<ReturnType<typeof runAndCount>>): void {
  console.log(countsLine(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} failed.`);
}
