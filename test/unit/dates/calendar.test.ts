import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  addDays,
  addDuration,
  addHours,
  addWorkingDays,
  daysBetween,
  isCalendarDate,
  isDayDuration,
  isLocalTime,
  minutesBetween,
  now,
  today,
} from '../../../src/core/dates/calendar';

describe('calendar dates', () => {
  it('exist on the calendar', () => {
    for (const date of ['2026-11-23', '2024-02-29', '0001-01-01']) assert.ok(isCalendarDate(date), date);
    for (const text of ['2026-02-29', '2026-13-01', '2026-11-3', '20261123', '2026-11-23T10:00', '', 'x'])
      assert.ok(!isCalendarDate(text), text);
  });

  it('are the days of each month, and no others', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    for (const year of [1900, 2000, 2023, 2024])
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const date = new Date(Date.UTC(year, month - 1, day));
          const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          const text = `${year}-${two(month)}-${two(day)}`;
          assert.equal(isCalendarDate(text), exists, text);
        }
  });

  it('stay within four digits, so that they sort as text', () => {
    assert.equal(addDays('9999-12-30', 1), '9999-12-31');
    assert.equal(addDays('9999-12-31', 1), '9999-12-31');
    assert.equal(addDays('0000-01-01', -1), '0000-01-01');
    assert.equal(addDuration('9999-12-01', 'P999Y'), '9999-12-31');
    assert.equal(addDays('2026-11-23', Number.MAX_SAFE_INTEGER), '9999-12-31');
    assert.equal(addDays('2026-11-23', Number.MIN_SAFE_INTEGER), '0000-01-01');
  });

  it('count days over daylight saving and leap days', () => {
    assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2);
    assert.equal(daysBetween('2024-03-01', '2024-02-28'), -2);
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDuration('2024-01-31', 'P1M'), '2024-02-29');
  });

  it('distinguish a number of days from other words', () => {
    for (const text of ['P1W', 'P10D', 'P1M2W', 'P1Y']) assert.ok(isDayDuration(text), text);
    for (const text of ['P', 'P0D', 'PT1H', 'P1DT1H', '1W', 'P-1W', 'p1w', 'P1.5W', ''])
      assert.ok(!isDayDuration(text), text);
  });

  it('count working days from Monday to Friday', () => {
    // 2026-11-23 is a Monday.
    assert.deepEqual(
      [0, 1, 4, 5, 10].map(days => addWorkingDays('2026-11-23', days)),
      ['2026-11-23', '2026-11-24', '2026-11-27', '2026-11-30', '2026-12-07'],
    );
    for (const weekend of ['2026-11-28', '2026-11-29'])
      assert.equal(addWorkingDays(weekend, 1), '2026-11-30');
  });

  it('have local times', () => {
    for (const time of ['2026-11-23T00:00', '2024-02-29T23:59']) assert.ok(isLocalTime(time), time);
    for (const text of [
      '2026-11-23T24:00',
      '2026-02-30T10:00',
      '2026-11-23 10:00',
      '2026-11-23T10:00:00',
      '',
    ])
      assert.ok(!isLocalTime(text), text);
    assert.equal(minutesBetween('2026-11-23T10:20', '2026-11-23T11:05'), 45);
    assert.equal(minutesBetween('2026-11-23T09:30', '2026-11-23T21:30'), 12 * 60);
    assert.equal(minutesBetween('2026-11-24T00:10', '2026-11-23T23:50'), -20);
    assert.equal(addHours('2026-12-31T20:30', 48), '2027-01-02T20:30');
    assert.ok(isLocalTime(now()) && now() >= today());
  });

  it('are local for today, in any time zone', () => {
    const script =
      "process.stdout.write(new Intl.DateTimeFormat('sv').format() + ' ' + require('./today').today())";
    const built = execFileSync(process.execPath, ['-e', buildToday], { encoding: 'utf8' });
    for (const zone of ['Pacific/Pago_Pago', 'UTC', 'Pacific/Kiritimati']) {
      const out = execFileSync(process.execPath, ['-e', script.replace("'./today'", JSON.stringify(built))], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      const [expected, actual] = out.split(' ');
      assert.equal(actual, expected, zone);
    }
  });
});

/** Bundles the module into a file, because a time zone is chosen when a process starts. */
const buildToday = `
  const file = require('node:path').resolve('dist/test/today.cjs');
  require('esbuild').buildSync({ entryPoints: ['src/core/dates/calendar.ts'], bundle: true, platform: 'node', format: 'cjs', outfile: file });
  process.stdout.write(file);
`;
