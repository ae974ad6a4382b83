// @ts-check
import { unzipSync, zipSync } from 'fflate';

const unix = 3;
const plainFile = 0o100644 << 16;

/**
 * The same files in a zip whose bytes depend on nothing else: sorted, each with the same mode and date. Compresses in
 * JavaScript, because zlib's output differs between its versions and processors.
 * @param {Uint8Array} zip
 * @param {Date} date its day, in UTC
 * @returns {Uint8Array}
 */
export function reproducibleZip(zip, date) {
  // A zip stores local times. Noon exists on every day in every time zone.
  const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
  const files = Object.entries(unzipSync(zip)).sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(
    Object.fromEntries(files.map(([name, bytes]) => [name, [bytes, { mtime, os: unix, attrs: plainFile }]])),
    { level: 9 },
  );
}
