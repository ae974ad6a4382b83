import assert from 'node:assert/strict';
import fc from 'fast-check';
import ical from 'ical.js';
import { calendarBlocks } from '../../../src/core/calendar/calendarBlocks';
import { meetingsInCalendar } from '../../../src/core/calendar/meetingsInCalendar';
import { isSafeRule } from '../../../src/core/calendar/safeRule';
import { addDays } from '../../../src/core/dates/calendar';
import { runSync } from '../../../src/core/steps';

const here = { now: '2026-11-26T12:00', zone: 'Europe/Berlin' };
const people = [
  { id: 'dana', name: 'Dana Okafor', emails: ['dana@example.com'] },
  { id: 'ada', name: 'Ada Lindqvist', emails: ['ada@example.com', 'A.L@example.com'] },
  { id: 'sam', name: 'Sam Lee', emails: ['sam@example.com'] },
  { id: 'sam-2', name: 'Sam Lee', emails: ['sam.lee@example.com'] },
];
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const read = (...lines: readonly string[]) => meetingsInCalendar(calendar(...lines), people, here);
const nextOf = async (...lines: readonly string[]) => {
  const { meetings, unread } = await read(...lines);
  assert.equal(unread, 0);
  return meetings.map(({ person, date, time }) => [person, date, time].filter(Boolean).join(' '));
};

describe('the parts of a calendar file', () => {
  it('are read in steps of 500 lines', () => {
    const stepsOf = (lines: number) => {
      const steps = calendarBlocks('X\n'.repeat(lines));
      for (let count = 0; ; count++) if (steps.next().done) return count;
    };
    assert.deepEqual([499, 500, 1000].map(stepsOf), [0, 1, 2]);
  });
});

const outlookZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Eastern Standard Time',
  ...['BEGIN:STANDARD', 'DTSTART:16010101T020000', 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500'],
  ...['RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11', 'END:STANDARD'],
  ...['BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0400'],
  ...['RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3', 'END:DAYLIGHT'],
  'END:VTIMEZONE',
];

describe('the next 1:1 from a calendar', () => {
  const weekly = ['UID:w', 'SUMMARY:1:1 Dana', 'RRULE:FREQ=WEEKLY;BYDAY=TU'];
  for (const [what, lines, expected] of [
    ['of a single event', event('SUMMARY:Dana 1:1', 'DTSTART:20261201T100000'), 'dana 2026-12-01 10:00'],
    ['in UTC', event('SUMMARY:Dana 1:1', 'DTSTART:20261201T230000Z'), 'dana 2026-12-02 00:00'],
    [
      'in a zone by name',
      event('SUMMARY:Dana 1:1', 'DTSTART;TZID=America/New_York:20261201T100000'),
      'dana 2026-12-01 16:00',
    ],
    [
      'in a zone that the file describes',
      [...outlookZone, ...event('SUMMARY:Dana 1:1', 'DTSTART;TZID=Eastern Standard Time:20261201T100000')],
      'dana 2026-12-01 16:00',
    ],
    [
      'in a zone that nobody knows, as it is written',
      event('SUMMARY:Dana 1:1', 'DTSTART;TZID=Nowhere Time:20261201T100000'),
      'dana 2026-12-01 10:00',
    ],
    ['of a whole day', event('SUMMARY:1:1 Dana', 'DTSTART;VALUE=DATE:20261126'), 'dana 2026-11-26'],
    ['that repeats', event(...weekly, 'DTSTART:20200107T100000'), 'dana 2026-12-01 10:00'],
    [
      'that repeats across a change of clocks',
      event(...weekly, 'DTSTART;TZID=America/New_York:20200107T100000'),
      'dana 2026-12-01 16:00',
    ],
    [
      'that begins later today',
      event('SUMMARY:1:1 Dana', 'DTSTART:20261126T120000'),
      'dana 2026-11-26 12:00',
    ],
    [
      'that repeats every third week, on two days',
      event('SUMMARY:1:1 Dana', 'RRULE:FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TH', 'DTSTART:20200106T100000'),
      'dana 2026-11-30 10:00',
    ],
    [
      'that repeats so many times',
      event('SUMMARY:1:1 Dana', 'RRULE:FREQ=WEEKLY;COUNT=361', 'DTSTART:20200107T100000'),
      'dana 2026-12-01 10:00',
    ],
    [
      'that repeated so many times',
      event('SUMMARY:1:1 Dana', 'RRULE:FREQ=WEEKLY;COUNT=360', 'DTSTART:20200107T100000'),
      undefined,
    ],
    [
      'without the ones taken out',
      event(...weekly, 'DTSTART:20200107T100000', 'EXDATE:20261201T100000'),
      'dana 2026-12-08 10:00',
    ],
    [
      'with one that was moved',
      [
        ...event(...weekly, 'DTSTART:20200107T100000'),
        ...event('UID:w', 'RECURRENCE-ID:20261201T100000', 'DTSTART:20261203T143000', 'SUMMARY:1:1 Dana'),
      ],
      'dana 2026-12-03 14:30',
    ],
    [
      'with one that was moved out of the past, by an identifier in another zone',
      [
        ...event(...weekly, 'DTSTART;TZID=Europe/Berlin:20200107T100000'),
        ...event('UID:w', 'RECURRENCE-ID:20261124T090000Z', 'DTSTART:20261127T080000Z'),
      ],
      'dana 2026-11-27 09:00',
    ],
    [
      'with one that was called off',
      [
        ...event(...weekly, 'DTSTART:20200107T100000'),
        ...event('UID:w', 'RECURRENCE-ID:20261201T100000', 'DTSTART:20261201T100000', 'STATUS:CANCELLED'),
      ],
      'dana 2026-12-08 10:00',
    ],
    ['that was called off', event(...weekly, 'DTSTART:20200107T100000', 'STATUS:CANCELLED'), undefined],
    ['that is over', event('SUMMARY:1:1 Dana', 'DTSTART:20261126T115900'), undefined],
    [
      'that no longer repeats',
      event('SUMMARY:1:1 Dana', 'RRULE:FREQ=WEEKLY;UNTIL=20261125T000000Z', 'DTSTART:20200107T100000'),
      undefined,
    ],
    [
      'every last Friday',
      event('SUMMARY:1:1 Dana', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR', 'DTSTART:20200131T100000'),
      'dana 2026-11-27 10:00',
    ],
    [
      'by lines that are folded, named in small letters, behind a mark',
      ['begin:vevent', 'summary:1:1', '  Dana', 'dtstart:202612', ' 01T100000', 'end:vevent'],
      'dana 2026-12-01 10:00',
    ],
    [
      'with an alarm of its own time',
      event(
        'BEGIN:VALARM',
        'DTSTART:20300101T000000',
        'SUMMARY:x',
        'END:VALARM',
        'SUMMARY:1:1 Dana',
        'DTSTART:20261201T100000',
      ),
      'dana 2026-12-01 10:00',
    ],
  ] as const) {
    it(what, async () => {
      assert.deepEqual(await nextOf(...lines), expected === undefined ? [] : [expected]);
    });
  }

  it('is the earliest of several', async () => {
    const at = (day: string) => event('SUMMARY:1:1 Dana', `DTSTART:202612${day}T100000`);
    assert.deepEqual(await nextOf(...at('09'), ...at('02'), ...at('05')), ['dana 2026-12-02 10:00']);
  });
});

describe('a series that began long ago', () => {
  it('continues as if it had been expanded from its start', async () => {
    const days = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('WEEKLY', 'DAILY'),
        days,
        async (ago, interval, often, on) => {
          const start = addDays('2026-11-26', -ago).replaceAll('-', '');
          const by = often === 'WEEKLY' && on.length > 0 ? `;BYDAY=${on}` : '';
          const rule = `FREQ=${often};INTERVAL=${interval}${by}`;
          const lines = (more: string) =>
            event('SUMMARY:1:1 Dana', `DTSTART:${start}T100000`, `RRULE:${rule}${more}`);
          assert.deepEqual(await nextOf(...lines('')), await nextOf(...lines(';COUNT=2000')));
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('the other person in a meeting', () => {
  const start = 'DTSTART:20261201T100000';
  const invite = (...emails: readonly string[]) => emails.map(email => `ATTENDEE:mailto:${email}`);
  const me = 'ORGANIZER;CN=Robin:MAILTO:robin@example.com';
  for (const [what, lines, expected] of [
    ['by the whole name', event('SUMMARY:Dana Okafor / Robin', start), ['dana']],
    ['by the first name and a word for it', event('SUMMARY:Dana one-on-one', start), ['dana']],
    ['by an address', event('SUMMARY:Weekly', me, ...invite('a.l@example.com'), start), ['ada']],
    [
      'by an address, beside a room',
      event(
        'SUMMARY:Weekly',
        me,
        ...invite('dana@example.com'),
        'ATTENDEE;CUTYPE=ROOM:mailto:b12@example.com',
        start,
      ),
      ['dana'],
    ],
    ['nobody by the first name alone', event('SUMMARY:Lunch with Dana', start), []],
    ['nobody by a part of a word', event('SUMMARY:1:1 Danas Okaforum', start), []],
    ['nobody on a birthday', event('SUMMARY:Dana Okafor’s birthday', 'DTSTART;VALUE=DATE:20261201'), []],
    [
      'nobody where a third comes',
      event('SUMMARY:Dana Okafor', me, ...invite('dana@example.com', 'ada@example.com'), start),
      [],
    ],
    [
      'one of two with the same name, by the address',
      event('SUMMARY:1:1 Sam Lee', me, ...invite('sam.lee@example.com'), start),
      ['sam-2'],
    ],
    ['nobody who is not known', event('SUMMARY:1:1 Zoe', me, ...invite('zoe@example.com'), start), []],
  ] as const) {
    it(what, async () => {
      const { meetings, unclear } = await read(...lines);
      assert.deepEqual(
        meetings.map(({ person }) => person),
        expected,
      );
      assert.deepEqual(unclear, []);
    });
  }

  it('is unclear if a title fits two people, which is reported and sets nothing', async () => {
    const { meetings, unclear } = await read(
      ...event('SUMMARY:1:1 Sam', start),
      ...event('SUMMARY:Dana Okafor and Ada 1:1', start),
    );
    assert.deepEqual(
      meetings.map(({ person }) => person),
      ['dana'],
    );
    assert.deepEqual(unclear, [{ title: '1:1 Sam', people: ['sam', 'sam-2'] }]);
  });
});

describe('a calendar file from anywhere', () => {
  const good = event('SUMMARY:1:1 Dana', 'DTSTART:20261201T100000');

  for (const [what, lines] of [
    ['a broken event', event('SUMMARY:1:1 Ada', 'DTSTART:someday')],
    ['an event without a start', event('SUMMARY:1:1 Ada', 'RRULE:FREQ=WEEKLY')],
    ['a day that there is not', event('SUMMARY:1:1 Ada', 'DTSTART:20270231T100000')],
    ['an event that is not closed', ['BEGIN:VEVENT', 'SUMMARY:1:1 Ada']],
    ['an event that is too large', event('SUMMARY:1:1 Ada', `ATTENDEE:mailto:${'x'.repeat(70_000)}`)],
    [
      'a day that never comes',
      event('SUMMARY:1:1 Ada', 'DTSTART:20260228T100000', 'RRULE:FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30'),
    ],
    ['every second', event('SUMMARY:1:1 Ada', 'DTSTART:20000101T100000', 'RRULE:FREQ=SECONDLY')],
    ['every day since year 1', event('SUMMARY:1:1 Ada', 'DTSTART:00010101T100000', 'RRULE:FREQ=DAILY')],
  ] as const) {
    it(`affects no other event: ${what}`, async () => {
      const { meetings, unread } = await read(...good, ...lines, ...good);
      assert.deepEqual(
        meetings.map(({ person }) => person),
        ['dana'],
      );
      assert.equal(unread, 1);
    });
  }

  it('may define a zone without transitions, and its times stay as written', async () => {
    const zone = outlookZone.map(line => line.replace('1SU;BYMONTH=11', '5SU;BYMONTH=2'));
    const { meetings } = await read(
      ...zone,
      ...event('SUMMARY:1:1 Dana', 'DTSTART;TZID=Eastern Standard Time:20261201T100000'),
    );
    assert.deepEqual(
      meetings.map(({ date, time }) => [date, time]),
      [['2026-12-01', '10:00']],
    );
  });

  it('is distinguished from other files', async () => {
    for (const text of ['', '# Notes\n', 'BEGIN:VCARD\nFN:Dana\nEND:VCARD\n'])
      assert.equal((await meetingsInCalendar(text, people, here)).isCalendar, false);
    assert.equal((await read(...good)).isCalendar, true);
  });

  it('never throws, whatever its lines are', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '20261201T100000',
        '20261201T100000Z',
        '20261201',
        'FREQ=WEEKLY',
        'FREQ=DAILY;COUNT=3',
        'VEVENT',
        '1:1 Dana',
      ),
    );
    const name = fc.constantFrom(
      'BEGIN',
      'END',
      'DTSTART',
      'RRULE',
      'RDATE',
      'EXDATE',
      'SUMMARY',
      'UID',
      'RECURRENCE-ID',
      'ATTENDEE',
      'STATUS',
      'DTSTART;TZID=x',
      ' ',
      'x',
    );
    const line = fc.tuple(name, value).map(parts => parts.join(':'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(line, { maxLength: 6 }), { maxLength: 4 }), async events => {
        const { meetings } = await read(...events.flatMap(lines => event(...lines)), ...good);
        for (const { date } of meetings) assert.ok(date >= '2026-11-26');
      }),
      { numRuns: 25 },
    );
  });

  it('of 13 MB is read without blocking, with the same result as a small one', async () => {
    const old = event(
      'SUMMARY:1:1 Dana',
      'DTSTART:20010101T100000',
      'DTEND:20010101T110000',
      `DESCRIPTION:${'x'.repeat(2000)}`,
    );
    const lines = [...Array.from({ length: 6200 }, () => old).flat(), ...good];
    const text = calendar(...lines);
    assert.ok(text.length > 13_000_000, `${text.length} characters`);
    let turns = 0;
    const ticking = setInterval(() => turns++);
    try {
      const { meetings, unread } = await meetingsInCalendar(text, people, here);
      assert.deepEqual(
        [meetings.map(({ person, date }) => [person, date]), unread],
        [[['dana', '2026-12-01']], 0],
      );
    } finally {
      clearInterval(ticking);
    }
    assert.ok(turns > 3, `${turns} turns for others meanwhile`);
  });

  it('is split the same way whatever is between its events', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'binary', maxLength: 20 }).map(text => text.replace(/[\r\n]/g, '')),
          { maxLength: 6 },
        ),
        rows => {
          const others = rows.map(row => `X-${row}`);
          const blocks = runSync(calendarBlocks([...others, ...good, ...others].join('\n')));
          assert.deepEqual(blocks, [{ kind: 'VEVENT', text: good.join('\r\n') }]);
        },
      ),
    );
  });
});

describe('a supported recurrence rule', () => {
  const day = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  const some = <T>(part: fc.Arbitrary<T>) => fc.option(part, { nil: undefined, freq: 2 });
  const rule = fc
    .tuple(
      fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      some(fc.integer({ min: 1, max: 24 }).map(count => `INTERVAL=${count}`)),
      some(
        fc
          .array(
            fc.tuple(fc.constantFrom('', '', '1', '-1', '4', '5', '-5'), day).map(parts => parts.join('')),
            { minLength: 1, maxLength: 3 },
          )
          .map(days => `BYDAY=${days}`),
      ),
      some(fc.integer({ min: -31, max: 31 }).map(date => `BYMONTHDAY=${date}`)),
      some(fc.integer({ min: -5, max: 5 }).map(at => `BYSETPOS=${at}`)),
      some(fc.integer({ min: 1, max: 12 }).map(month => `BYMONTH=${month}`)),
    )
    .map(([often, ...parts]) => [`FREQ=${often}`, ...parts.filter(Boolean)].join(';'));
  const start = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(
      ([month, date]) => `2024-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}T10:00:00`,
    );

  it('keeps producing dates', () => {
    let followed = 0;
    fc.assert(
      fc.property(rule, start, (text, from) => {
        const parsed = (() => {
          try {
            return ical.Recur.fromString(text);
          } catch {
            return undefined;
          }
        })();
        if (!parsed || !isSafeRule(parsed)) return;
        followed++;
        const days = parsed.iterator(ical.Time.fromString(from, undefined as never));
        for (let count = 0; count < 12; count++) assert.ok(days.next(), text);
      }),
      { numRuns: 1000 },
    );
    assert.ok(followed > 50, String(followed));
  });
});
