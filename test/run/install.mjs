// @ts-check
// Installs the packages of the checkout unless they match the lock file.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../support/command.mjs';
import { root } from '../support/root.mjs';

/** Runs `npm ci` if needed; rejects when it fails. */
export async function installPackages() {
  if (installed()) return;
  console.log('Installing packages (npm ci) ...');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund'], {
    shell: process.platform === 'win32',
  });
  if (code !== 0) throw new Error(`npm ci failed (exit code ${code}).`);
}

/** npm records what it installed as its last step, so an interrupted install is not mistaken for a complete one. */
function installed() {
  const written = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(written)) return false;
  const there = packages(written);
  return Object.entries(packages(path.join(root, 'package-lock.json'))).every(
    ([place, { version, optional }]) =>
      place === '' || there[place]?.version === version || (optional && !there[place]),
  );
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function packages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
