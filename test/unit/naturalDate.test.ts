import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, weekdayOf } from '../../src/core/calendar';
import { type NaturalDates, naturalDates } from '../../src/core/naturalDate';

/** A Monday. */
const monday = '2026-11-23';
const friday = '2026-11-27';

let dates: NaturalDates;
before(async () => {
  dates = await naturalDates();
});

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
    it(`"${text}" on ${today} is ${date ?? 'no date'}`, () => assert.equal(dates.read(text, today), date));
  }

  it('a weekday is always one of the next seven days', () => {
    const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 6 }), (offset, at) => {
        const today = addDays('2000-01-01', offset);
        const date = dates.read(names[at] ?? '', today) ?? assert.fail('no date');
        assert.equal(weekdayOf(date), at + 1);
        assert.ok(date > today && date <= addDays(today, 7), `${today} ${date}`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a due date at the end of an action', () => {
  const taken: readonly (readonly [string, string, string])[] = [
    ['Send the plan by friday', 'Send the plan', friday],
    ['Send the plan friday', 'Send the plan', friday],
    ['Send the plan  By  Next Fri ', 'Send the plan', '2026-12-04'],
    ['Pair on the index in 2 weeks', 'Pair on the index', '2026-12-07'],
    ['Write it down tomorrow', 'Write it down', '2026-11-24'],
    ['Close the books by end of month', 'Close the books', '2026-11-30'],
    ['Close the books end of month', 'Close the books', '2026-11-30'],
    ['Ship it due dec 4', 'Ship it', '2026-12-04'],
    ['Ship it on sat', 'Ship it', '2026-11-28'],
    ['Review "by friday" by monday', 'Review "by friday"', '2026-11-30'],
    ['Prepare next week by next week', 'Prepare next week', '2026-11-30'],
    ['Ask @me the day after tomorrow', 'Ask @me', '2026-11-25'],
  ];
  for (const [text, rest, due] of taken) {
    it(`"${text}"`, () => assert.deepEqual(dates.takeDue(text, monday), { text: rest, due }));
  }

  const left = [
    'friday',
    'by friday',
    'Talk about tomorrow',
    'Write the review of monday',
    'Post every friday',
    'Move it from friday',
    'Summarize last friday',
    'Make the plan for next week',
    'Plan next week',
    'Ask what they may',
    'Draw the sun',
    'By friday send the plan',
    'Fix bug 12',
    'Read chapter 4',
    'Send the plan by friday.',
    'Read the team’s friday',
    'Meet at 5pm',
  ];
  for (const text of left) {
    it(`leaves "${text}" alone`, () => assert.equal(dates.takeDue(text, monday), undefined));
  }

  it('never takes more than the end', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const taken = dates.takeDue(text, monday);
        assert.ok(taken === undefined || (text.startsWith(taken.text) && taken.text !== ''));
      }),
    );
  });
});

describe('natural dates in any time zone', () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  // Days on which clocks change in Los Angeles, Berlin and Lord Howe, a leap day, and a turn of the year.
  const days = [
    '2026-03-08',
    '2026-03-29',
    '2026-04-05',
    '2026-10-04',
    '2026-10-25',
    '2026-11-01',
    '2028-02-28',
  ];
  const texts = [
    'today',
    'tomorrow',
    'in 2 weeks',
    'friday',
    'sunday',
    'end of month',
    'jan 5',
    'in 10 days',
  ];
  const answers = () =>
    [...days, '2026-12-31'].map(today => [today, ...texts.map(text => dates.read(text, today))].join(' '));

  const zones: Readonly<Record<string, number>> = {
    'Pacific/Pago_Pago': 660,
    'America/Los_Angeles': 480,
    'America/Sao_Paulo': 180,
    UTC: 0,
    'Europe/Berlin': -60,
    'Asia/Kolkata': -330,
    'Australia/Lord_Howe': -660,
    'Pacific/Kiritimati': -840,
  };
  for (const [zone, minutes] of Object.entries(zones)) {
    it(zone, () => {
      process.env.TZ = zone;
      assert.equal(new Date(2026, 0, 15).getTimezoneOffset(), minutes);
      assert.deepEqual(answers(), [
        '2026-03-08 2026-03-08 2026-03-09 2026-03-22 2026-03-13 2026-03-15 2026-03-31 2027-01-05 2026-03-18',
        '2026-03-29 2026-03-29 2026-03-30 2026-04-12 2026-04-03 2026-04-05 2026-03-31 2027-01-05 2026-04-08',
        '2026-04-05 2026-04-05 2026-04-06 2026-04-19 2026-04-10 2026-04-12 2026-04-30 2027-01-05 2026-04-15',
        '2026-10-04 2026-10-04 2026-10-05 2026-10-18 2026-10-09 2026-10-11 2026-10-31 2027-01-05 2026-10-14',
        '2026-10-25 2026-10-25 2026-10-26 2026-11-08 2026-10-30 2026-11-01 2026-10-31 2027-01-05 2026-11-04',
        '2026-11-01 2026-11-01 2026-11-02 2026-11-15 2026-11-06 2026-11-08 2026-11-30 2027-01-05 2026-11-11',
        '2028-02-28 2028-02-28 2028-02-29 2028-03-13 2028-03-03 2028-03-05 2028-02-29 2029-01-05 2028-03-09',
        '2026-12-31 2026-12-31 2027-01-01 2027-01-14 2027-01-01 2027-01-03 2026-12-31 2027-01-05 2027-01-10',
      ]);
    });
  }
});
