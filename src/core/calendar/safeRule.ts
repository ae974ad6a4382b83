import type { Recur } from './icalTypes';

/**
 * True for a recurrence rule that keeps matching. A rule may name days that never occur (the 30th of every twelfth
 * month from February), and the library would search for the next one forever. Allows only what 1:1s need and what is
 * known to terminate: days, weeks, and months, by weekday or by a day that every month has.
 */
export function isSafeRule({ freq, interval, parts }: Recur): boolean {
  const names = Object.keys(parts);
  const by = (name: string) => (parts as Readonly<Record<string, readonly unknown[]>>)[name] ?? [];
  if (!(interval >= 1 && interval <= 1000) || names.some(name => !known.has(name))) return false;
  const days = by('BYDAY').map(day => /^([+-]?\d{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)$/.exec(String(day)));
  if (days.some(day => !day)) return false;
  const ordinals = days.map(day => Number(day?.[1] ?? 0)).filter(ordinal => ordinal !== 0);
  const monthDays = by('BYMONTHDAY').map(Number);
  const positions = by('BYSETPOS').map(Number);
  switch (freq) {
    case 'DAILY':
      return names.length === 0 || (interval === 1 && names.join() === 'BYDAY' && ordinals.length === 0);
    case 'WEEKLY':
      return names.every(name => name === 'BYDAY') && ordinals.length === 0;
    case 'MONTHLY': {
      if (days.length > 0 && monthDays.length > 0) return false;
      if (positions.length > 0 && (days.length === 0 || ordinals.length > 0)) return false;
      const most = interval === 1 ? { ordinal: 5, monthDay: 31 } : { ordinal: 4, monthDay: 28 };
      const within = (values: readonly number[], limit: number) =>
        values.every(value => Number.isInteger(value) && value !== 0 && Math.abs(value) <= limit);
      return within(ordinals, most.ordinal) && within(monthDays, most.monthDay) && within(positions, 4);
    }
    default:
      return false;
  }
}

/** The same for the rules of a time zone: once a year, on a day that every year has. */
export function isSafeZoneRule({ freq, interval, parts }: Recur): boolean {
  const by = (name: string) => (parts as Readonly<Record<string, readonly unknown[]>>)[name] ?? [];
  return (
    freq === 'YEARLY' &&
    interval === 1 &&
    Object.keys(parts).every(name => name === 'BYMONTH' || name === 'BYDAY' || name === 'BYMONTHDAY') &&
    by('BYMONTH').length === 1 &&
    by('BYMONTH').every(month => Number(month) >= 1 && Number(month) <= 12) &&
    by('BYDAY').every(day => /^[+-]?[1-4](?:MO|TU|WE|TH|FR|SA|SU)$/.test(String(day))) &&
    by('BYDAY').length + by('BYMONTHDAY').length <= 1 &&
    by('BYMONTHDAY').every(day => Number(day) >= 1 && Number(day) <= 28)
  );
}

const known = new Set(['BYDAY', 'BYMONTHDAY', 'BYSETPOS']);
