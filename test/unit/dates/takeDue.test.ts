import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isCalendarDate } from '../../../src/core/dates/calendar';
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
    ['Ship tomorrow', 'Ship', '2026-11-24'],
    ['Close ticket 12 4 december', 'Close ticket 12', '2026-12-04'],
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
    '- friday',
    ', tomorrow',
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
    it(`takes no longer per character in long texts: ${what} @slow`, () =>
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
