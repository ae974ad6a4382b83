// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the folder setting has a variable of this form.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import { isShare, readSetting, settingKeys } from '../../../src/protocol/settings';

interface Contributed {
  readonly type: string;
  readonly scope: string;
  readonly default: unknown;
  readonly enum?: readonly unknown[];
}
const contributed: Readonly<Record<string, Contributed>> = Object.fromEntries(
  Object.entries<Contributed>(
    JSON.parse(readFileSync('package.json', 'utf8')).contributes.configuration.properties,
  ).map(([key, value]) => [key.slice('teamLead.'.length), value]),
);

/** Any value a settings file can have. */
const plain = (value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value);

/** Values of every kind, most of them invalid for every setting. */
const hostile: readonly unknown[] = [
  null,
  Number.NaN,
  -1,
  0,
  1e308,
  Number.POSITIVE_INFINITY,
  2.5e-9,
  '',
  '   ',
  'a\0b',
  'x'.repeat(100_000),
  [null],
  [['a']],
  [{}],
  { a: 1 },
  { S1: null, S2: -5, S3: '30', S4: 1e9 },
  { absolute: 'loud', nothing: 'off' },
  JSON.parse('{"__proto__": {"S1": 1}, "constructor": 1}'),
  Symbol.iterator,
  () => 'team-notes',
];

const isLikeItsDefault = (given: unknown, { default: usual, enum: choices }: Contributed): boolean =>
  typeof given === typeof usual &&
  Array.isArray(given) === Array.isArray(usual) &&
  (!choices || choices.includes(given));

describe('the settings', () => {
  it('match the manifest, with its defaults', () => {
    assert.deepEqual([...settingKeys].sort(), Object.keys(contributed).sort());
    for (const key of settingKeys) {
      assert.deepEqual(plain(readSetting(key, undefined).value), contributed[key]?.default, key);
      assert.deepEqual(readSetting(key, contributed[key]?.default).wrong, undefined, key);
    }
  });

  for (const key of settingKeys) {
    const about = contributed[key] ?? assert.fail(key);
    it(`fall back to the default of ${key} for each invalid value, saying what is valid`, () => {
      for (const given of hostile) {
        const { value, wrong } = readSetting(key, given);
        assert.ok(isLikeItsDefault(plain(value), about), `${String(given)} → ${String(value)}`);
        assert.ok(wrong || plain(value) === given || (given === 0 && value === 0), String(given));
        if (wrong && about.type !== 'object' && about.type !== 'array')
          assert.deepEqual(plain(value), about.default, String(given));
        if (wrong) assert.match(wrong, /^[a-z][^\n]+[^.]$/);
      }
    });

    it(`accept any value of ${key} without throwing`, () => {
      fc.assert(
        fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), given => {
          const { value } = readSetting(key, given);
          assert.ok(isLikeItsDefault(plain(value), about));
        }),
      );
    });
  }

  it('come from a folder if read for one, and otherwise from the window', () => {
    // VS Code would accept one in a folder's file that nobody reads there, and would log a warning at each read.
    for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const calls = readFileSync(path.join('src', file), 'utf8').matchAll(/\bsetting\('([\w.]+)'(,)?/g);
      for (const [, key = '', place] of calls)
        assert.equal(contributed[key]?.scope, place ? 'resource' : 'window', `${key} in ${file}`);
    }
  });

  it('keep the valid parts of a list or an object', () => {
    const minutes = readSetting('team.minutesPerCheckIn', { S1: 10, S2: null, S3: '5', other: 1 });
    assert.deepEqual(minutes.value, { S1: 10, S2: 30, S3: 30, S4: 20 });
    assert.ok(minutes.wrong);
    assert.deepEqual(readSetting('team.minutesPerCheckIn', { S1: 10 }), {
      value: { S1: 10, S2: 30, S3: 30, S4: 20 },
    });
    const rules = readSetting('lint.rules', { absolute: 'off', label: 'loud', nothing: 'hint' });
    assert.deepEqual([...rules.value], [['absolute', 'off']]);
    assert.ok(rules.wrong);
    assert.deepEqual(readSetting('lint.labels', ['lazy', '', 3, 'a\nb']).value, ['lazy']);
  });

  for (const folder of [
    'team-notes',
    '../notes',
    '.',
    '~',
    '~/notes',
    '${workspaceFolder}/notes',
    '/srv/notes',
    'C:\\notes',
    'a b/ñ',
  ])
    it(`let the folder be ${folder}`, () =>
      assert.deepEqual(readSetting('folder', folder), { value: folder }));
  for (const folder of [
    '../../..',
    '..\\..',
    './..',
    'a/../..',
    '${workspaceFolder}/..',
    '~/..',
    '/',
    '/..',
    '//',
    'C:',
    'C:\\',
    '\\\\',
    '\\\\?\\C:\\x',
    '\\\\.\\pipe\\x',
    '\\\\server',
    'a\0b',
  ])
    it(`do not let the folder be ${JSON.stringify(folder)}`, () => {
      for (const windows of [false, true]) {
        const { value, wrong } = readSetting('folder', folder, windows);
        assert.equal(value, 'team-notes');
        assert.ok(wrong);
      }
    });
  it('let the folder be on a network share on Windows only', () => {
    for (const share of ['\\\\server\\share', '\\\\server\\share\\team notes', '//server/share/notes']) {
      assert.ok(isShare(share));
      assert.deepEqual(readSetting('folder', share, true), { value: share });
      assert.equal(readSetting('folder', share, false).value, 'team-notes');
    }
  });

  it('are read in one place', () => {
    const readers = readdirSync('src', { recursive: true })
      .map(String)
      .filter(file => file.endsWith('.ts'))
      .filter(file =>
        /getConfiguration\('teamLead'[^)]*\)\s*\.get\b|settings?\.get[<(]/.test(
          readFileSync(path.join('src', file), 'utf8'),
        ),
      )
      .map(file => file.replaceAll('\\', '/'));
    assert.deepEqual(readers, ['platform/settings.ts']);
  });
});
