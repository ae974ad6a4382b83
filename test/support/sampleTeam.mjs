// @ts-check
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './root.mjs';

const fixture = path.join(root, 'test', 'fixtures', 'sample-team');

/** `{{-21}}` is 21 days before today, `{{0}}` is today, `{{5}}` is in five days; in file contents and file names. */
const token = /\{\{(-?\d+)\}\}/g;

/**
 * The sample workspace (three months of a team's notes next to a small code project), with every date relative to
 * `today`.
 * @param {string} [today] `yyyy-mm-dd`; defaults to the local date
 * @returns {Promise<ReadonlyMap<string, string>>} each file's text by path, with `/`, sorted
 */
export async function sampleTeamOn(today = localToday()) {
  const start = dayNumber(today);
  const dated = (/** @type {string} */ text) =>
    text.replace(token, (_, days) => isoDate(start + Number(days)));
  const entries = await readdir(fixture, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry => path.relative(fixture, path.join(entry.parentPath, entry.name)));
  const read = files.map(async file => {
    const text = dated(await readFile(path.join(fixture, file), 'utf8'));
    return /** @type {const} */ ([dated(file).split(path.sep).join('/'), text]);
  });
  return new Map((await Promise.all(read)).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * Writes the sample workspace. Never overwrites a file: if one exists, rejects with `EEXIST`.
 * @param {string} targetFolder created if missing
 * @param {{ today?: string }} [options] as for `sampleTeamOn`
 * @returns {Promise<string[]>} the sorted paths of the files, relative to the folder, with `/`
 */
export async function copySampleTeam(targetFolder, { today } = {}) {
  const files = await sampleTeamOn(today);
  await Promise.all(
    [...files].map(async ([file, text]) => {
      const target = path.join(targetFolder, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text, { flag: 'wx' });
    }),
  );
  return [...files.keys()];
}

const dayLength = 86_400_000;

/** Days since 1970, counted by calendar days rather than a clock, so no time zone shifts them. */
function dayNumber(/** @type {string} */ date) {
  const time = Date.parse(`${date}T00:00:00Z`);
  const days = time / dayLength;
  if (!Number.isInteger(days) || isoDate(days) !== date) {
    throw new RangeError(`"today" must be a calendar date, yyyy-mm-dd, not ${date}`);
  }
  return days;
}

function isoDate(/** @type {number} */ days) {
  return new Date(days * dayLength).toISOString().slice(0, 10);
}

function localToday() {
  const now = new Date();
  return isoDate(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayLength);
}
