import * as v from 'valibot';
import { lintRules } from '../content/lint/rules';
import { settingTexts } from '../content/settings';
import { isDayDuration } from '../core/dates/calendar';
import { lintLevels } from '../core/lint/families';
import { defaultLabels } from '../core/lint/wording';
import { freshWeeks } from '../core/styles/freshness';
import { defaultBudget } from '../core/styles/team';

/**
 * What each setting accepts. A settings file can contain anything, so each value is validated: an invalid one is
 * replaced by the default, and of a list or an object only the invalid parts are.
 */
interface Setting<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  /** Keeps the valid parts of a list or an object. */
  readonly parts?: v.GenericSchema<unknown, T>;
  readonly otherwise: T;
  /** What the setting takes, as the end of "It takes …". */
  readonly takes: string;
}

export type SettingKey = keyof typeof settings;
export type SettingValue<Key extends SettingKey> = (typeof settings)[Key]['otherwise'];

const plainObject = v.custom<Record<string, unknown>>(
  value => typeof value === 'object' && value !== null && !Array.isArray(value),
);
const words = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check(text => text.trim() !== '' && !/\p{Cc}/u.test(text)),
  );
const wholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

function choice(otherwise: boolean): Setting<boolean> {
  return { schema: v.boolean(), otherwise, takes: settingTexts.choice };
}

function weeks(otherwise: number): Setting<number> {
  return { schema: wholeNumber(1, 104), otherwise, takes: settingTexts.weeks };
}

function list(
  otherwise: readonly string[],
  mostWords: number,
  mostEntries: number,
): Setting<readonly string[]> {
  const entry = words(mostWords);
  return {
    schema: v.pipe(v.array(entry), v.maxLength(mostEntries)),
    parts: v.pipe(
      v.array(v.unknown()),
      v.transform(all => all.filter((one): one is string => v.is(entry, one)).slice(0, mostEntries)),
    ),
    otherwise,
    takes: settingTexts.list,
  };
}

const minutes = wholeNumber(1, 480);
const levels = v.picklist(lintLevels);
const rules = v.picklist(lintRules.map(({ id }) => id));

const settings = {
  folder: {
    schema: v.pipe(words(1000), v.trim(), v.check(isFolder)),
    otherwise: 'team-notes',
    takes: settingTexts.folder,
  } as Setting<string>,
  defaultCadence: {
    schema: v.pipe(v.string(), v.check(isDayDuration)),
    otherwise: 'P1W',
    takes: settingTexts.cadence,
  } as Setting<string>,
  'team.minutesPerCheckIn': {
    schema: v.pipe(plainObject, v.strictObject(eachStyle(way => v.optional(minutes, way)))),
    parts: v.pipe(plainObject, v.object(eachStyle(way => v.fallback(v.optional(minutes, way), way)))),
    otherwise: defaultBudget.minutes,
    takes: settingTexts.minutes,
  } as Setting<typeof defaultBudget.minutes>,
  'team.hoursPerWeek': {
    schema: v.pipe(v.number(), v.minValue(0.5), v.maxValue(60)),
    otherwise: defaultBudget.hoursPerWeek,
    takes: settingTexts.hours,
  } as Setting<number>,
  'lint.enabled': choice(true),
  'lint.feedbackOnly': choice(false),
  'lint.rules': {
    schema: v.pipe(
      plainObject,
      // `v.record` skips keys such as `__proto__`.
      v.check(known => Object.keys(known).every(rule => v.is(rules, rule))),
      v.record(rules, levels),
      v.transform(known => new Map(Object.entries(known))),
    ),
    parts: v.pipe(
      plainObject,
      v.transform(
        known =>
          new Map(Object.entries(known).filter(([rule, level]) => v.is(rules, rule) && v.is(levels, level))),
      ),
    ),
    otherwise: new Map(),
    takes: settingTexts.rules,
  } as Setting<ReadonlyMap<string, (typeof lintLevels)[number]>>,
  'lint.labels': list(defaultLabels, 100, 500),
  'lint.staleDays': {
    schema: wholeNumber(1, 3650),
    otherwise: 14,
    takes: settingTexts.days,
  } as Setting<number>,
  'lint.alsoIn': list([], 200, 50),
  commitSubjects: choice(false),
  statusBar: choice(true),
  reminders: {
    schema: v.picklist(['off', 'daily']),
    otherwise: 'off',
    takes: settingTexts.reminders,
  } as Setting<'off' | 'daily'>,
  'freshness.directing': weeks(freshWeeks.S1),
  'freshness.coaching': weeks(freshWeeks.S2),
  'freshness.supporting': weeks(freshWeeks.S3),
  'freshness.delegating': weeks(freshWeeks.S4),
};

export const settingKeys = Object.keys(settings) as readonly SettingKey[];

/**
 * The effective value for what a settings file contains, `undefined` if it has none. `wrong` says what the setting
 * takes if that is invalid. Network shares count as folders only on `windows`.
 */
export function readSetting<Key extends SettingKey>(
  key: Key,
  given: unknown,
  windows = false,
): { readonly value: SettingValue<Key>; readonly wrong?: string } {
  const { schema, parts, otherwise, takes }: Setting<unknown> = settings[key];
  const value = (found: unknown) => found as SettingValue<Key>;
  if (given === undefined) return { value: value(otherwise) };
  const whole = v.safeParse(schema, given);
  if (whole.success && !(key === 'folder' && !windows && isShare(String(whole.output))))
    return { value: value(whole.output) };
  const some = parts && v.safeParse(parts, given);
  return { value: value(some?.success ? some.output : otherwise), wrong: takes };
}

/** Whether a path is on a network share: `\\server\share`, with or without more. */
export function isShare(folder: string): boolean {
  return /^[\\/]{2}[^\\/?.][^\\/]*[\\/][^\\/]/.test(folder);
}

/** Rejects the root of a disk, a device, and a path that only leads upward. */
function isFolder(text: string): boolean {
  const path = text.replaceAll('\\', '/').replace(/^(?:\$\{workspaceFolder\}|~)(?=\/|$)/, '.');
  if (path.startsWith('//')) return isShare(path);
  const isAbsolute = /^(?:[A-Za-z]:|\/)/.test(path);
  const names: string[] = [];
  for (const name of path.replace(/^[A-Za-z]:/, '').split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..' || (!isAbsolute && (names.at(-1) ?? '..') === '..')) names.push(name);
    else names.pop();
  }
  return isAbsolute ? names.length > 0 : names.length === 0 || names.some(name => name !== '..');
}

function eachStyle<T>(make: (minutes: number) => T): Readonly<Record<'S1' | 'S2' | 'S3' | 'S4', T>> {
  const { S1, S2, S3, S4 } = defaultBudget.minutes;
  return { S1: make(S1), S2: make(S2), S3: make(S3), S4: make(S4) };
}
