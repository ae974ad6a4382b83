import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readBlocks } from '../../src/core/markdown/blocks';
import { inEnglish } from '../../src/core/text/say';

/** What a hostile note repeats: text that opens something, never ends, or is ambiguous. */
const parts = [
  ' ',
  'a ',
  'a',
  'é',
  '\t',
  '\n',
  '\r\n',
  ' \n',
  '\\',
  '*',
  '_ ',
  '**a',
  '`',
  '`a',
  '~~~\n',
  '> ',
  '- ',
  '- [ ] ',
  '1. ',
  '[',
  '](',
  '[a](b',
  '[[',
  '![',
  '<',
  '<a ',
  '<!--',
  '-->',
  '(',
  ')',
  '"',
  "'",
  ':',
  ': ',
  '@a ',
  '@',
  'due:',
  'due:: ',
  '📅 ',
  '# ',
  '## a\n',
  '- a\n',
  '- [ ] a @me\n',
  '---\n',
  'a: b\n',
  '|',
  '| a |\n',
  '${1:',
  '${',
  '}',
  '$1',
  '/',
  '.',
  ', ',
  'you never ',
  'by friday ',
  '2026-11-26 ',
  '2026-11-26 some / low\n',
  'private:',
  '\u2028',
  '1/',
  '0',
  'http://a',
  '&',
  'a-',
]; // prettier-ignore

/** Surroundings that let the readers get far enough. */
const frames: readonly (readonly [string, string])[] = [
  ['', ''],
  ['- [ ] a ', ' b'],
  ['# Tasks\n\n## a\n\n- 2026-11-26 some / low ', ''],
];

/** Values for the other arguments of a function, by argument name. */
const others: Readonly<Record<string, unknown>> = {
  date: '2026-11-26',
  today: '2026-11-26',
  day: '2026-11-26',
  line: 0,
  start: 0,
  end: 1,
  from: 0,
  width: 100,
  size: 12,
  id: 'a',
  task: 'a',
  words: ['a', 'never'],
  names: ['dana'],
  known: { names: new Set(), maybe: new Set() },
  taken: () => false,
  person: 'dana',
  eol: '\n',
  uri: 'file:///n/people/dana/a.md',
  file: 'file:///n/people/dana/a.md',
  isInbox: true,
  say: inEnglish,
  link: (to: string) => to,
  read: () => [],
  wordsFor: () => 'a',
  place: { section: { heading: 'Notes' } },
  render: () => '- [ ] b',
  edits: [],
  changes: { name: 'a' },
  paragraphs: 'b',
};

interface Reader {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** Every function of the core whose first argument is a text that others may have written. */
async function readers(): Promise<readonly Reader[]> {
  const found: Reader[] = [];
  for (const file of (await readdir('src/core', { recursive: true })).sort()) {
    if (!file.endsWith('.ts')) continue;
    const place = file.slice(0, -'.ts'.length).replaceAll('\\', '/');
    const source = await readFile(path.join('src/core', file), 'utf8');
    for (const [, name = '', rest = ''] of source.matchAll(
      /^export function (\w+)\(\s*(?:text|typed|query|markdown|note|content|source|title|phrase|item): string(?:,\s*([^)]*?))?,?\s*\)/gm,
    )) {
      const needed = rest
        .split(/,\s*/)
        .filter(part => /^\w+: /.test(part) && !part.includes(' = '))
        .map(part => part.split(':')[0] ?? '');
      // A function that needs more than plain values is measured through its callers.
      if (!needed.every(argument => argument in others)) continue;
      const given = needed.map(argument => others[argument]);
      const act = (await loadCore(place))[name] ?? assert.fail(`${place} has no ${name}`);
      found.push({ name: `${place}: ${name}`, read: text => act(text, ...given) });
    }
  }
  return found;
}

/** Any module of the core: all of them are bundled into this test. */
async function loadCore(place: string): Promise<Record<string, (...given: unknown[]) => unknown>> {
  const parts = place.split('/');
  if (parts.length === 1) return import(`../../src/core/${parts[0]}.ts`);
  if (parts.length === 2) return import(`../../src/core/${parts[0]}/${parts[1]}.ts`);
  return import(`../../src/core/${parts[0]}/${parts[1]}/${parts[2]}.ts`);
}

/** CPU time in milliseconds, which excludes other load on the machine. */
function work(read: () => unknown): number {
  // The last text read is cached, and would take no time.
  for (const other of ['one', 'other']) readBlocks(other);
  const since = process.cpuUsage();
  try {
    read();
  } catch (error) {
    // Any refusal is fine; its time still counts.
    assert.ok(!(error instanceof RangeError), String(error));
  }
  return process.cpuUsage(since).user / 1000;
}

describe('every reader of the core takes time in proportion to the text @slow', () => {
  const size = 8000;
  const measured: string[] = [];

  it('whatever the text repeats', async () => {
    const all = await readers();
    assert.ok(all.length > 50, `${all.length} readers`);
    // Each reader gets every third part in each frame, another third in the next one.
    const share = process.env.TEAM_LEAD_THOROUGH ? 1 : 3;
    for (const [turn, { name, read }] of all.entries()) {
      for (const [frame, [before, after]] of frames.entries()) {
        for (const part of parts.filter((_, at) => (at + turn + frame) % share === 0)) {
          const of = (length: number) => `${before}${part.repeat(length / part.length)}${after}`;
          const text = of(size);
          // Measure more closely if 2,000 characters take a millisecond.
          if (work(() => read(text)) < 4) continue;
          const base = Math.max(
            8,
            Math.min(
              work(() => read(text)),
              work(() => read(text)),
            ),
          );
          const large = of(8 * size);
          // Eight times the text; quadratic work would take 64 times as long. The margin is for memory effects.
          let more = work(() => read(large));
          for (let tries = 0; more > 32 * base && tries < 3; tries++)
            more = Math.min(
              more,
              work(() => read(large)),
            );
          if (more > 32 * base)
            measured.push(
              `${name}, ${JSON.stringify([before, part])}: ${base.toFixed(0)} ms, ${more.toFixed(0)} ms`,
            );
        }
      }
    }
    assert.deepEqual(measured, []);
  }).timeout(300_000);
});
