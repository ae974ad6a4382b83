// Run by VS Code's extension host: every bundled test of one folder. `test/run/host.mjs` starts VS Code once for each
// folder in `test/host`, named after what its tests need; its `precondition.json` defines that setup:
//   { "workspace": "sample" | "empty" | "none" | "virtual", "settings": {}, "trust": true, "web": false }
// and optionally `"installed": true` (tests the installed package instead of the checkout) or `"beside": "name"` (also
// installs an extension from `test/support/vscode`).
import { readdir } from 'node:fs/promises';
import { findSourceMap } from 'node:module';
import path from 'node:path';
import { runAndCount } from '../support/counts.mjs';
import { finish, reportToConsole, wanted } from './report';

/** Rejects if a test failed. */
export async function run(): Promise<void> {
  const { folder, grep, color = false } = wanted();
  if (!folder) throw new Error('The user setting teamLeadTests.folder is missing.');
  process.setSourceMapsEnabled(true);
  const { default: Mocha } = await import('mocha');
  Mocha.reporters.Base.consoleLog = reportToConsole;
  const mocha = new Mocha({ color, timeout: 60_000, ...(grep && { grep: new RegExp(grep) }) });
  for (const file of (await readdir(folder, { recursive: true })).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(folder, file));
  }
  await mocha.loadFilesAsync();
  finish(await runAndCount(mocha, inSource));
}

/** VS Code formats stack traces itself, bypassing Node's source maps, so they are mapped here. */
function inSource(stack: string): string {
  return stack.replace(/([^\s(]+\.js):(\d+):(\d+)/g, (place, file: string, line: string, column: string) => {
    const entry = findSourceMap(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry)) return place;
    const source = entry.originalSource.replace(/^file:\/\//, '');
    return `${path.relative(process.cwd(), source)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}
