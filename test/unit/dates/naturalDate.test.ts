import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { addDays, weekdayOf } from '../../../src/core/dates/calendar';
import { type NaturalDates, naturalDates } from '../../../src/core/dates/naturalDate';
import { runs } from '../../support/runs';

/** A Monday. */
const monday = '2026-11-23';
const friday = '2026-11-27';

let dates: NaturalDates;
before(async () => {
  dates = await naturalDates();
});

/** The date the whole text means, if it means only one. */
function dateIn(text: string, today: string): string | undefined {
  const [date, ...others] = dates.readings(text, today);
  return others.length === 0 ? date : undefined;
}

describe('natural dates', () => {
  const read: readonly (readonly [string, string, string | undefined])[] = [
    ['today', monday, monday],
    ['Tomorrow', monday, '2026-11-24'],
    ['the day after tomorrow', monday, '2026-11-25'],
    ['friday', monday, friday],
    ['fri', monday, friday],
    ['friday', friday, '2026-12-04'],
    ['Friday', '2026-11-28', '2026-12-04'],
    ['monday', monday, '2026-11-30'],
    ['this friday', monday, friday],
    ['next fri', monday, '2026-12-04'],
    ['in 2 weeks', monday, '2026-12-07'],
    ['in two weeks', monday, '2026-12-07'],
    ['in a month', monday, '2026-12-23'],
    ['in a month', '2026-01-31', '2026-02-28'],
    ['10 days', monday, '2026-12-03'],
    ['next week', monday, '2026-11-30'],
    ['end of month', monday, '2026-11-30'],
    ['the end of the month', monday, '2026-11-30'],
    ['end of next month', monday, '2026-12-31'],
    ['EOM', '2028-02-03', '2028-02-29'],
    ['end of the week', monday, friday],
    ['eow', friday, friday],
    ['eow', '2026-11-28', '2026-12-04'],
    ['Dec 4', monday, '2026-12-04'],
    ['4 december', monday, '2026-12-04'],
    ['jan 5', monday, '2027-01-05'],
    ['nov 23', monday, monday],
    ['2026-12-01', monday, '2026-12-01'],
    ['2026-11-22', monday, undefined],
    ['2026-02-30', monday, undefined],
    ['feb 30', monday, undefined],
    ['yesterday', monday, undefined],
    ['last friday', monday, undefined],
    ['2 days ago', monday, undefined],
    ['may', monday, undefined],
    ['5pm', monday, undefined],
    ['friday to sunday', monday, undefined],
    ['friday or so', monday, undefined],
    ['soon', monday, undefined],
    ['', monday, undefined],
  ];
  for (const [text, today, date] of read) {
    it(`"${text}" on ${today} is ${date ?? 'no date'}`, () => assert.equal(dateIn(text, today), date));
  }

  it('read a weekday of next week, and its weekend, as days of the week after this one, from any day', () => {
    const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    for (let since = 0; since < 7; since++) {
      const today = addDays(monday, since);
      for (const [at, name] of names.entries())
        assert.equal(dateIn(`next ${name}`, today), addDays('2026-11-30', at), `${name} from ${today}`);
      assert.equal(dateIn('next weekend', today), '2026-12-05', today);
    }
  });

  it('read a weekday as one of the next seven days', () => {
    const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 6 }), (offset, at) => {
        const today = addDays('2000-01-01', offset);
        const date = dateIn(names[at] ?? '', today) ?? assert.fail('no date');
        assert.equal(weekdayOf(date), at + 1);
        assert.ok(date > today && date <= addDays(today, 7), `${today} ${date}`);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('natural dates in all forms, on a Thursday,', () => {
  const thursday = '2026-11-26';
  const readsAs = (date: string | undefined, ...texts: string[]) => {
    for (const text of texts)
      it(`"${text}" is ${date ?? 'no date'}`, () => assert.equal(dateIn(text, thursday), date));
  };
  // Dotted dates: the day first.
  readsAs('2027-01-05', '5.1.2027', '5. 1. 2027', '05.01.27', '5.1.');
  readsAs('2026-12-01', '1.12.2026', '1.12.', '2026/12/01', '2026.12.1');
  readsAs(undefined, '1.12', '31.11.2026', '2.5.1', '13.13.2026', '1.2.3.4');
  // Ends of things.
  readsAs('2026-11-27', 'end of week', 'end of this week', 'this week', 'eow');
  readsAs('2026-12-04', 'end of next week', 'the end of the next week');
  readsAs('2026-11-30', 'last day of november', 'end of nov', 'the last day of the month', 'eom');
  readsAs('2026-12-31', 'end of year', 'end of the year', 'eoy', 'eoq', 'end of quarter', 'end of q4');
  readsAs('2027-01-31', 'end of jan', 'end of january 2027', 'the end of January');
  readsAs('2027-03-31', 'end of q1', 'end of next quarter');
  readsAs('2028-02-29', 'end of feb 2028');
  readsAs('2026-12-31', 'last day of next month', 'last day of the year', 'last day of this quarter');
  readsAs('2027-06-30', 'end of q2 2027', 'end of june', 'last day of q2');
  readsAs('2027-12-31', 'end of 2027', 'last day of 2027', 'last day of next year', 'end of next year');
  readsAs('2026-11-30', 'start of next week', 'the beginning of the next week', 'next monday');
  readsAs('2027-01-01', 'start of next quarter', 'start of next year', 'start of january', 'in 36 days');
  readsAs(thursday, 'end of day', 'eod', 'tonight', 'nov 26', 'the 26th');
  readsAs('2026-12-01', 'start of december', 'beginning of next month', 'tues', 'tue', 'Tuesday');
  // Short forms.
  readsAs('2026-12-10', 'in 2 wks', '2 weeks', '2w', 'in a fortnight', 'a couple of weeks', '14 d');
  readsAs('2026-12-15', 'the 15th', '15th', 'tue the 15th', '15th of next month');
  readsAs('2026-12-31', 'the 31st');
  readsAs('2026-11-27', 'tmrw', 'fri the 27th');
  readsAs(undefined, 'the 32nd', 'mon the 15th', 'the 15th of this month');
  // A day that just passed, and one next year.
  readsAs(undefined, 'nov 25', '25 november', 'nov 1', 'oct 30', '25.11.', '11/25');
  readsAs('2027-10-15', 'oct 15');
  readsAs('2027-01-08', 'jan 8', '8th of january', 'january the 8th');
  readsAs('2027-11-25', 'nov 25 2027', '25 november, 2027', '2027 november 25', '2027, nov 25th');
  readsAs('2028-03-18', '2028 march 18', '2028 18 mar', 'sat 18 march 2028');
  // Contradictions.
  readsAs(undefined, 'sunday 28 november', 'mon, dec 4', 'friday 18 march 2028', 'feb 30', 'dec 4 5');
  readsAs('2026-12-04', 'fri dec 4', 'Friday, Dec. 4th', '4 dec', 'friday next week', 'next week friday');
  // Numbers that are not dates; ambiguous ones are not read.
  readsAs(undefined, '24/7', '12/1', '1/12', '13/13', '5', '2027', '12', '50/50', '1:1', '3-4');
  readsAs('2026-12-24', '12/24', '24/12', '24/12/2026', '12-24-2026');
  readsAs('2026-12-12', '12/12');
  // This week's days, and counted days.
  readsAs('2026-11-27', 'this friday', 'friday of this week', 'next weekday', 'next working day');
  readsAs(thursday, 'this thursday', 'thursday of this week');
  readsAs(undefined, 'this monday', 'monday of this week');
  readsAs('2026-11-28', 'this weekend', 'weekend', 'the weekend', 'saturday');
  readsAs('2026-12-05', 'next weekend', 'next saturday');
  readsAs('2026-12-06', 'next sunday');
  readsAs('2026-12-03', 'thursday', '3 days after monday', 'a week from today', 'in 5 working days');
  readsAs('2026-12-15', '2 weeks after dec 1', 'two weeks from tuesday', '3 days before dec 18');
  readsAs('2026-12-03', 'the day after dec 2', 'the day before dec 4', '3 working days after monday');
  readsAs(
    '2026-12-04',
    '2 months before 4 feb 2027',
    'a year before 4 dec 2027',
    'a fortnight before dec 18',
  );
  readsAs('2027-02-04', '2 months after dec 4', '10 weeks from today', 'a year before 4 feb 2028');
  readsAs(undefined, '3 working days before dec 18', 'next quarter');
  readsAs('2026-11-29', 'sunday 29 november', 'nov 29', 'sun the 29th');
  readsAs(undefined, '3 days after 12/1', '3 days after', 'the day after someday', 'a week before today');
  // Clock times, minutes and hours are not days.
  readsAs(undefined, '1 m', '5 min', 'within 5hr', 'in 3 hours', '90 seconds', 'at noon', 'dec 4 at 14:00');
  readsAs(undefined, '2 weeks ago', 'yesterday', 'last week', 'friday or so', 'now', 'later', 'soon', 'q1');
  readsAs(undefined, 'monday - friday', 'dec 1 to dec 4', 'dec 1-4', '1-4 december', 'mon-fri', 'mon & tue');

  it('read an end that is today as today, and one that has passed as the next', () => {
    assert.equal(dateIn('end of november', '2026-11-30'), '2026-11-30');
    assert.equal(dateIn('end of november', '2026-12-01'), '2027-11-30');
    assert.equal(dateIn('end of q3', '2026-09-30'), '2026-09-30');
    assert.equal(dateIn('end of q3', '2026-10-01'), '2027-09-30');
    for (const today of ['2026-11-28', '2026-11-29'])
      assert.equal(dateIn('end of week', today), '2026-12-04', today);
  });
  it('pass over a month without such a day', () => {
    assert.equal(dateIn('the 30th', '2027-01-31'), '2027-03-30');
    assert.equal(dateIn('the 31st', '2026-11-01'), '2026-12-31');
  });
  it('read a day of a leap year from any day before it', () => {
    for (const today of ['2027-06-01', '2027-11-26', '2028-01-31', '2028-02-29'])
      assert.equal(dateIn('feb 29', today), '2028-02-29', today);
    assert.equal(dateIn('29 february 2028', '2026-11-26'), '2028-02-29');
    assert.equal(dateIn('29 february 2027', '2026-11-26'), undefined);
  });
  it('are at most 80 characters long, and nested at most three deep', () => {
    assert.equal(dateIn('friday'.padEnd(80), thursday), friday);
    assert.equal(dateIn('friday'.padEnd(81), thursday), undefined);
    assert.equal(dateIn(`${'the day after '.repeat(3)}monday`, thursday), '2026-12-03');
    assert.equal(dateIn(`${'the day after '.repeat(4)}monday`, thursday), undefined);
  });
  it('read "this weekend" on a weekend as that day', () => {
    assert.equal(dateIn('this weekend', '2026-11-28'), '2026-11-28');
    assert.equal(dateIn('this weekend', '2026-11-29'), '2026-11-29');
  });
  it('read "this friday" on a Friday as today, and not at all on Saturday', () => {
    assert.equal(dateIn('this friday', friday), friday);
    assert.equal(dateIn('friday of this week', friday), friday);
    assert.equal(dateIn('this friday', '2026-11-28'), undefined);
  });
  it('return both readings if there are two, except past ones', () => {
    const both = (text: string) => dates.readings(text, thursday);
    assert.deepEqual(both('12/1'), ['2026-12-01', '2027-01-12']);
    assert.deepEqual(both('2/3/2027'), ['2027-02-03', '2027-03-02']);
    assert.deepEqual(both('3-2-2027'), ['2027-03-02', '2027-02-03']);
    assert.deepEqual(both('1/12/2026'), ['2026-12-01']);
    assert.deepEqual(both('24/7'), []);
  });
});

describe('the table of dates in the documentation', () => {
  const rows = readFileSync('media/docs/dates.md', 'utf8')
    .split('\n')
    .filter(line => /^\| `/.test(line))
    .map(line => line.split('|').map(cell => [...cell.matchAll(/`([^`]+)`/g)].map(match => match[1] ?? '')));

  it('is complete', () => assert.ok(rows.length > 15));
  for (const [, texts = [], days = []] of rows) {
    for (const text of texts) {
      it(`"${text}" is ${days.join(' or ') || 'no date'}`, () =>
        assert.deepEqual(dates.readings(text, '2026-11-26'), days));
    }
  }
});
