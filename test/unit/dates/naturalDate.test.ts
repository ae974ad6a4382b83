import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { addDays, isCalendarDate, weekdayOf } from '../../../src/core/dates/calendar';
import { comingDay } from '../../../src/core/dates/dateRules';
import { type NaturalDates, naturalDates } from '../../../src/core/dates/naturalDate';
import { assertGrowsWithLength } from '../../support/growth';
import { runs } from '../../support/runs';

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

  it('read a weekday of next week, and its weekend, as days of the week after this one, from whatever day', () => {
    const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    for (let since = 0; since < 7; since++) {
      const today = addDays(monday, since);
      for (const [at, name] of names.entries())
        assert.equal(dates.read(`next ${name}`, today), addDays('2026-11-30', at), `${name} from ${today}`);
      assert.equal(dates.read('next weekend', today), '2026-12-05', today);
    }
  });

  it('read a weekday as one of the next seven days', () => {
    const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 6 }), (offset, at) => {
        const today = addDays('2000-01-01', offset);
        const date = dates.read(names[at] ?? '', today) ?? assert.fail('no date');
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
      it(`"${text}" is ${date ?? 'no date'}`, () => assert.equal(dates.read(text, thursday), date));
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
  readsAs(undefined, '3 days after 12/1', '3 days after', 'the day after someday', 'a week before today');
  // Clock times, minutes and hours are not days.
  readsAs(undefined, '1 m', '5 min', 'within 5hr', 'in 3 hours', '90 seconds', 'at noon', 'dec 4 at 14:00');
  readsAs(undefined, '2 weeks ago', 'yesterday', 'last week', 'friday or so', 'now', 'later', 'soon', 'q1');
  readsAs(undefined, 'monday - friday', 'dec 1 to dec 4', 'dec 1-4', '1-4 december', 'mon-fri', 'mon & tue');

  it('read "this weekend" on a weekend as that day', () => {
    assert.equal(dates.read('this weekend', '2026-11-28'), '2026-11-28');
    assert.equal(dates.read('this weekend', '2026-11-29'), '2026-11-29');
  });
  it('read "this friday" on a Friday as today, and not at all on Saturday', () => {
    assert.equal(dates.read('this friday', friday), friday);
    assert.equal(dates.read('friday of this week', friday), friday);
    assert.equal(dates.read('this friday', '2026-11-28'), undefined);
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
    ['Get it done next week friday', 'Get it done', '2026-12-04'],
    ['Renew the certificate 2028 march 18', 'Renew the certificate', '2028-03-18'],
    // A mark goes with the date, however it is written.
    ['Draft the plan due: friday', 'Draft the plan', friday],
    ['Draft the plan due on friday', 'Draft the plan', friday],
    ['Draft the plan due by: friday', 'Draft the plan due', friday],
    ['Draft the plan, no later than friday', 'Draft the plan', friday],
    ['Draft the plan - friday', 'Draft the plan', friday],
    ['Draft the plan, tomorrow', 'Draft the plan', '2026-11-24'],
    ['Draft the plan by the 15th', 'Draft the plan', '2026-12-15'],
    ['Draft the plan due in 90 days', 'Draft the plan', '2027-02-21'],
    ['Draft the plan on 1.12.2026', 'Draft the plan', '2026-12-01'],
    // A clock time stays.
    ['Book a room on dec 4 at 14:00', 'Book a room at 14:00', '2026-12-04'],
    ['Book a room at 14:00 on dec 4', 'Book a room at 14:00', '2026-12-04'],
    ['Book a room by tomorrow 5pm', 'Book a room by 5pm', '2026-11-24'],
    ['Book a room friday 17:30', 'Book a room 17:30', friday],
    ['Book 10 rooms dec 4', 'Book 10 rooms', '2026-12-04'],
    ['Close sprint 12 tomorrow', 'Close sprint 12', '2026-11-24'],
    ['Paint it black by friday', 'Paint it black', friday],
    ['Book a room friday at noon', 'Book a room at noon', friday],
  ];
  for (const [text, rest, due] of taken) {
    it(`is taken from "${text}"`, () => assert.deepEqual(dates.takeDue(text, monday), { text: rest, due }));
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
    // Amounts.
    'Postpone the release by a week',
    'Postpone the release by two weeks',
    'Speed up the build by 5 minutes',
    'Archive tickets due 90 days',
    'Keep logs until 30 days',
    'Cut the cost by 1/2',
    'Answer within 5hr',
    'Put the pager on 24/7',
    // The end of a longer phrase.
    'Plan the offsite for next friday',
    'Plan the party of friday next week',
    'Sync every other friday',
    'Sync every second friday',
    'Sync alternate fridays',
    'Write up the first friday',
    'Share the numbers of this friday',
    'Share the numbers of next week friday',
    'Delete mails up to january 30th',
    'Book a room for dec 4 at 14:00',
    // Ranges.
    'On-call monday - friday',
    'On-call monday – friday',
    'On-call monday to friday',
    'On-call monday until friday',
    'On-call mon-fri',
    'Travel dec 1 - dec 4',
    'Travel dec 1 – 4 december',
    'Travel 1 - 4 december',
    'Travel dec 1-4',
    'Cover monday & tuesday',
    'Cover monday, tuesday',
    'Cover monday and tuesday',
    'Cover monday / tuesday',
    'Cover monday tuesday',
    'Offsite from dec 1 to dec 4',
    'Offsite between dec 1 and dec 4',
    'Offsite 2026-12-01 - friday',
    // Contradictions, and days that just passed.
    'Ship by nov 22',
    'Ship by sunday 28 november',
    'Ship by this sunday 28 november',
    // Numbers and titles.
    'Write about Black Friday',
    'Prepare for  patch tuesday',
    'Plan the week of easter monday',
    'Read Good Friday',
    'Write 5 december 4',
    'Fix issue 12 may 3',
    'Read The 9/11 Report',
    'Read The 5th Wave',
    'Upgrade the driver on 5.1.27',
    'Move old monitor to attic',
  ];
  for (const text of left) {
    it(`is not taken from "${text}"`, () => assert.equal(dates.takeDue(text, monday), undefined));
  }

  it('has both dates if it can mean two', () => {
    assert.deepEqual(dates.takeDue('Ship it by 12/1', monday), {
      text: 'Ship it',
      either: ['2026-12-01', '2027-01-12'],
    });
  });

  const words = (text: string) => text.split(/[\s,;:–—-]+/).filter(Boolean);
  const phrase = fc.constantFrom(
    ...[
      'friday',
      'next fri',
      'dec 4',
      '12/1',
      '1.12.2026',
      'a week',
      'the 15th',
      'end of next week',
      'at 14:00',
    ],
    ...[
      'by',
      'due:',
      'on',
      'until',
      '-',
      '&',
      'every',
      'other',
      '24/7',
      '2028',
      'march 18',
      '5 minutes',
      'this',
    ],
  );
  const anyText = fc
    .array(fc.oneof(phrase, fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 4 })), {
      maxLength: 8,
    })
    .map(parts => parts.join(' '));

  it('never throws or loses a word: only the mark and the date are removed', () => {
    fc.assert(
      fc.property(anyText, text => {
        const taken = dates.takeDue(text, monday);
        if (!taken) return;
        const kept = words(taken.text);
        assert.ok(kept.length > 0);
        // The words that remain are in the text in this order; what is between them was removed.
        const all = words(text);
        const left = all.filter(word => word !== kept[0] || kept.shift() === undefined);
        assert.deepEqual(kept, []);
        const date = left.join(' ').replace(/^(?:(?:due|by|on|until|till) )+/i, '');
        assert.deepEqual(dates.readings(date, monday), 'due' in taken ? [taken.due] : taken.either);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('is not found in words that name no date', () => {
    const plain = [
      'plan',
      'the',
      'a',
      'to',
      'of',
      'by',
      'on',
      'm',
      'min',
      '5',
      '1:1',
      '50%',
      'v2',
      'may',
      'sun',
      'x/y',
      '-',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...plain), { maxLength: 7 }), parts => {
        const text = parts
          .filter((part, at) => part !== 'may' || !/^\d/.test(`${parts[at - 1]}${parts[at + 1]}`))
          .join(' ');
        fc.pre(!/\b(?:may (?:the )?\d|\d (?:of )?may|sun)\b/.test(text));
        assert.deepEqual(dates.readings(text, monday), []);
        assert.equal(dates.takeDue(text, monday), undefined);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('is never in the past, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), text => {
        for (const date of dates.readings(text, monday))
          assert.ok(isCalendarDate(date) && date >= monday, date);
      }),
      { numRuns: runs(2000) },
    );
  });

  for (const [what, piece] of [
    ['words', 'friday '],
    ['one word', 'x'],
    ['spaces', ' '],
    ['digits', '1'],
    ['dots', '1.'],
    ['apostrophes', "'s"],
    ['dashes', '- '],
    ['signs', 'by '],
    ['colons', 'due:'],
  ] as const) {
    it(`takes no longer per character in long texts: ${what}`, () =>
      assertGrowsWithLength(
        size => piece.repeat(size / piece.length),
        text => {
          dates.takeDue(text, monday);
          dates.readings(text, monday);
        },
        500_000,
      ));
  }
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

describe('a day of a month', () => {
  for (const [month, day, expected] of [
    [11, 24, '2026-11-24'],
    [11, 23, '2026-11-23'],
    [11, 22, undefined],
    [10, 23, undefined],
    [10, 22, '2027-10-22'],
    [2, 29, undefined],
  ] as const) {
    it(`${month}-${day} is ${expected ?? 'no date'} on 2026-11-23: a day of the last 31 just passed`, () =>
      assert.equal(comingDay(month, day, '2026-11-23'), expected));
  }
});
