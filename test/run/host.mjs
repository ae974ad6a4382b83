// @ts-check
// Runs the tests inside VS Code: one VS Code for each folder in test/host, named after what its tests need.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { countsIn, reportIn } from '../support/counts.mjs';
import { packageForTests } from '../support/package/packageForTests.mjs';
import { root } from '../support/root.mjs';
import { inExtensionHost } from '../support/vscode/inExtensionHost.mjs';

const source = path.join(root, 'test', 'host');
const built = path.join(root, 'dist', 'test', 'host');

/** @returns {Promise<string[]>} the folders with a `precondition.json`, those with the most files first */
export async function hostFolders() {
  const folders = [];
  for (const name of await readdir(source)) {
    if (!existsSync(path.join(source, name, 'precondition.json'))) continue;
    folders.push({ name, files: (await readdir(path.join(source, name))).length });
  }
  return folders.sort((one, other) => other.files - one.files).map(({ name }) => name);
}

/**
 * Runs one folder's tests. A start that fails counts as one failure.
 * @param {string} name
 * @param {{ grep?: string | undefined, say: (line: string) => void }} options `say` gets the report, line by line
 * @returns {Promise<import('../support/counts.mjs').Counts>}
 */
export async function runHostFolder(name, { grep, say }) {
  const precondition = JSON.parse(await readFile(path.join(source, name, 'precondition.json'), 'utf8'));
  const { workspace, settings, trust, web = false, installed = false, beside } = precondition;
  const log = path.join(root, 'dist', 'test', 'logs', `host-${name}.log`);
  const thorough = process.env.TEAM_LEAD_THOROUGH === 'true';
  /** @type {import('../support/counts.mjs').Counts | undefined} */
  let counts;
  const code = await inExtensionHost({
    tests: path.join(built, web ? path.join(name, 'index.js') : 'index.js'),
    log,
    workspace,
    trust,
    web,
    ...(beside && { beside: path.join(root, 'test', 'support', 'vscode', beside) }),
    ...(installed && { vsix: (await packageForTests()).vsix }),
    settings: {
      ...settings,
      teamLeadTests: { folder: path.join(built, name), grep, color: process.stdout.isTTY, thorough },
    },
    ...(thorough && { timeLimit: 60 * 60_000 }),
    onLine: line => {
      counts ??= countsIn(line);
      const report = reportIn(line);
      if (report !== undefined) say(report);
    },
  });
  if (counts && (code === 0) === (counts.failed === 0)) return counts;
  say(
    `VS Code ended with exit code ${code} and ${counts ? 'other' : 'no'} results; see ${path.relative(root, log)}:`,
  );
  const printed = (await readFile(log, 'utf8')).trim().split('\n');
  say(
    printed
      .slice(-25)
      .map(line => `  ${line}`)
      .join('\n'),
  );
  return { passed: counts?.passed ?? 0, failed: (counts?.failed ?? 0) + 1, skipped: counts?.skipped ?? 0 };
}
