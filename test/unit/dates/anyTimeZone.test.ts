import assert from 'node:assert/strict';
import { type NaturalDates, naturalDates } from '../../../src/core/dates/naturalDate';

let dates: NaturalDates;
before(async () => {
  dates = await naturalDates();
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
    [...days, '2026-12-31'].map(today =>
      [today, ...texts.map(text => dates.readings(text, today))].join(' '),
    );

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
