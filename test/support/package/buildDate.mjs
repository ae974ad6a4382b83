// @ts-check
import { run } from '../command.mjs';

/** The earliest date a zip file can store, for a checkout without history. */
const earliest = Date.UTC(1980, 0, 1);

/**
 * The build time to record in a package: `SOURCE_DATE_EPOCH` (seconds), else the time of the commit.
 * @param {string} checkout
 * @returns {Promise<Date>}
 */
export async function buildDate(checkout) {
  const given = process.env.SOURCE_DATE_EPOCH;
  if (given !== undefined && given !== '') {
    if (!/^\d+$/.test(given))
      throw new Error(`SOURCE_DATE_EPOCH is ${given}, which is no number of seconds since 1970.`);
    return new Date(Math.max(earliest, Number(given) * 1000));
  }
  const { code, output } = await run('git', ['log', '-1', '--format=%ct'], { cwd: checkout, quiet: true });
  return new Date(code === 0 ? Math.max(earliest, Number(output.trim()) * 1000) : earliest);
}
