// @ts-check
import { run } from '../command.mjs';

/** @typedef {'clean' | 'vulnerable' | 'unknown'} Audited `unknown`: the registry did not say */

/**
 * Asks the registry for known vulnerabilities in the packages that ship.
 * @returns {Promise<{ state: Audited, said: string }>}
 */
export async function audit() {
  const { output } = await run('npm', ['audit', '--omit=dev', '--json', '--loglevel', 'silent'], {
    quiet: true,
    shell: process.platform === 'win32',
    timeLimit: 120_000,
  });
  return auditedFrom(output);
}

/** @param {string} output of `npm audit --json` @returns {{ state: Audited, said: string }} */
export function auditedFrom(output) {
  /** @type {any} */
  let answer;
  try {
    answer = JSON.parse(output);
  } catch {
    answer = {};
  }
  const total = answer.metadata?.vulnerabilities?.total;
  if (typeof total !== 'number')
    return {
      state: 'unknown',
      said: `The registry did not answer, so nothing was checked: ${answer.message ?? (output.trim().split('\n').at(-1) || 'no output')}`,
    };
  if (total === 0) return { state: 'clean', said: 'No known vulnerability in what ships.' };
  const names = Object.values(answer.vulnerabilities ?? {}).map(
    (/** @type {any} */ { name, severity }) => `${name} (${severity})`,
  );
  return { state: 'vulnerable', said: `Known vulnerabilities in what ships: ${names.join(', ')}` };
}
