import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf } from '../../../src/core/dates/calendar';
import { dueState, nextDue } from '../../../src/core/people/cadence';
import { dayAndTimeText, readDayAndTime } from '../../../src/core/people/dayAndTime';
import {
  type MeetingRhythm,
  type MeetingSlot,
  onWeekday,
  readRhythm,
  readSlot,
  rhythmText,
  slotText,
} from '../../../src/core/people/rhythm';
import { notebookOf, today } from '../../support/notebookFixture';

const two = (most: number) =>
  fc.integer({ min: 0, max: most }).map(number => String(number).padStart(2, '0'));
const time = fc.tuple(two(23), two(59)).map(parts => parts.join(':'));
const day = fc.integer({ min: 0, max: 20_000 }).map(days => addDays('1990-01-01', days));
const cadence = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('W', 'M'))
  .map(([count, unit]) => `P${count}${unit}`);
const weekdays = fc.integer({ min: 1, max: 7 });
const slot: fc.Arbitrary<MeetingSlot> = fc.oneof(
  weekdays.map(weekday => ({ weekday })),
  time.map(at => ({ time: at })),
  fc.tuple(weekdays, time).map(([weekday, at]) => ({ weekday, time: at })),
);

describe('a rhythm in words', () => {
  for (const [text, rhythm] of [
    ['P1W', { cadence: 'P1W' }],
    ['weekly', { cadence: 'P1W' }],
    ['  Weekly\t', { cadence: 'P1W' }],
    ['bi-weekly', { cadence: 'P2W' }],
    ['every day', { cadence: 'P1D' }],
    ['every twelve weeks', { cadence: 'P12W' }],
    ['Every other week', { cadence: 'P2W' }],
    ['every three weeks', { cadence: 'P3W' }],
    ['every 10 days', { cadence: 'P10D' }],
    ['fortnightly', { cadence: 'P2W' }],
    ['every month', { cadence: 'P1M' }],
    ['weekly on Tuesday 10:00', { cadence: 'P1W', slot: { weekday: 2, time: '10:00' } }],
    ['weekly on Tuesdays at 9:05', { cadence: 'P1W', slot: { weekday: 2, time: '09:05' } }],
    ['every 2 weeks on fri 3pm', { cadence: 'P2W', slot: { weekday: 5, time: '15:00' } }],
    ['P2W on Thu. 12 am', { cadence: 'P2W', slot: { weekday: 4, time: '00:00' } }],
    ['every Tuesday', { cadence: 'P1W', slot: { weekday: 2 } }],
    ['every other Monday 12:30 pm', { cadence: 'P2W', slot: { weekday: 1, time: '12:30' } }],
    ['daily at 09:30', { cadence: 'P1D', slot: { time: '09:30' } }],
    ...['', 'often', 'every 0 days', 'P0D', 'weekly on Tuesday 25:00', 'weekly on', 'daily on Tuesday'].map(
      wrong => [wrong, undefined] as const,
    ),
    ...['weekly on Tuesday 10:00 in B12', 'weekly Tuesday Friday', 'every', `weekly${' '.repeat(80)}`].map(
      wrong => [wrong, undefined] as const,
    ),
  ] as const) {
    it(`${JSON.stringify(text)} is ${rhythm ? rhythmText(rhythm) : 'not understood'}`, () => {
      assert.deepEqual(readRhythm(text), rhythm);
    });
  }

  it('is read as it was written', () => {
    fc.assert(
      fc.property(cadence, fc.option(slot, { nil: undefined }), (often, at) => {
        const rhythm: MeetingRhythm = { cadence: often, ...(at && { slot: at }) };
        assert.deepEqual(readRhythm(rhythmText(rhythm)), rhythm);
        assert.deepEqual(readSlot(at ? rhythmText(rhythm).replace(/^(?:every \S+ \S+|\S+) /, '') : ''), at);
      }),
    );
  });
});

describe('a rhythm with a time', () => {
  for (const [cadence, text] of [
    ['P1D', 'daily 10:00'],
    ['P1W', 'weekly 10:00'],
    ['P1M', 'monthly 10:00'],
    ['P2W', 'every 2 weeks 10:00'],
    ['P010D', 'every 10 days 10:00'],
    ['P1M2D', 'P1M2D 10:00'],
  ] as const)
    it(`of ${cadence} is written ${text}`, () => {
      assert.equal(rhythmText({ cadence, slot: { time: '10:00' } }), text);
      assert.equal(rhythmText({ cadence }), cadence);
    });

  it('is read in texts of up to 60 characters', () => {
    const padded = (length: number) => 'weekly'.padEnd(length);
    assert.deepEqual(readRhythm(padded(60)), { cadence: 'P1W' });
    assert.equal(readRhythm(padded(61)), undefined);
  });
});

describe('a day with a time', () => {
  it('is read as it was written, and nothing else is', () => {
    fc.assert(
      fc.property(day, fc.option(time, { nil: undefined }), (date, at) => {
        const given = { date, ...(at && { time: at }) };
        assert.deepEqual(readDayAndTime(dayAndTimeText(given)), given);
      }),
    );
    for (const wrong of [
      '2026-02-30',
      '2026-12-01 24:00',
      '2026-12-0110:00',
      '2026-12-01T',
      '2026-12-01 ',
      'x',
    ])
      assert.equal(readDayAndTime(wrong), undefined, wrong);
  });
});

describe('the next 1:1 on a weekday', () => {
  it('is written with only the agreed parts', () => {
    assert.deepEqual([{ time: '10:00' }, { weekday: 2 }, { weekday: 7, time: '09:30' }, {}].map(slotText), [
      '10:00',
      'Tuesday',
      'Sunday 09:30',
      '',
    ]);
  });

  it('falls on that weekday, at most three days from the cadence and always after the last 1:1', () => {
    fc.assert(
      fc.property(day, cadence, weekdays, (last, often, weekday) => {
        const plain = nextDue({ cadence: often, lastOneOnOne: last }, last);
        const due = nextDue({ cadence: often, lastOneOnOne: last, weekday }, last);
        assert.equal(weekdayOf(due), weekday);
        assert.ok(Math.abs(daysBetween(plain, due)) <= 3);
        assert.ok(due > last);
      }),
    );
  });

  it('is never before a pause ends, and never overdue without any 1:1', () => {
    fc.assert(
      fc.property(day, day, weekdays, (now, pausedUntil, weekday) => {
        const due = nextDue({ cadence: 'P1W', weekday, pausedUntil }, now);
        assert.ok(due >= now && due >= pausedUntil);
        assert.equal(weekdayOf(due), weekday);
        assert.equal(onWeekday(due, weekday, 'next'), due);
      }),
    );
  });

  it('is the date that was set, until a 1:1 is held or a pause covers it', () => {
    const rhythm = { cadence: 'P1W', lastOneOnOne: '2026-11-20' };
    const due = (more: object) => nextDue({ ...rhythm, ...more }, today.date);
    assert.equal(due({ next: '2026-11-24' }), '2026-11-24');
    assert.equal(due({ next: '2026-12-24' }), '2026-12-24');
    assert.equal(due({ next: '2026-11-20' }), '2026-11-27');
    assert.equal(due({ next: '2026-11-24', pausedUntil: '2026-12-07' }), '2026-12-07');
    assert.equal(dueState({ ...rhythm, next: '2026-11-22' }, today.date), 'overdue');
  });
});

describe('a profile with a rhythm', () => {
  const personWith = async (...keys: readonly string[]) => {
    const { person } = await notebookOf({
      'people/dana/profile.md': `---\n${keys.join('\n')}\n---\n`,
      'people/dana/2026-11-17.md': '',
    });
    const { cadence: often, slot: at, nextDue: due, nextAt, nextIsSet, problems } = person('dana');
    return [often, at, due, nextAt, nextIsSet, problems.length];
  };

  it('says when the two meet', async () => {
    assert.deepEqual(await personWith('cadence: weekly on Tuesday 10:00'), [
      'P1W',
      { weekday: 2, time: '10:00' },
      '2026-11-24',
      '10:00',
      undefined,
      0,
    ]);
    assert.deepEqual(await personWith('cadence: P2W'), [
      'P2W',
      undefined,
      '2026-12-01',
      undefined,
      undefined,
      0,
    ]);
  });

  it('may set the next 1:1, with or without its own time', async () => {
    const weekly = 'cadence: weekly on Tuesday 10:00';
    assert.deepEqual((await personWith(weekly, 'next-1-1: 2026-11-26 14:30')).slice(2), [
      '2026-11-26',
      '14:30',
      true,
      0,
    ]);
    assert.deepEqual((await personWith(weekly, 'next-1-1: 2026-11-26')).slice(2), [
      '2026-11-26',
      undefined,
      true,
      0,
    ]);
    assert.deepEqual((await personWith(weekly, 'next-1-1: 2026-11-17 09:00')).slice(2), [
      '2026-11-24',
      '10:00',
      undefined,
      0,
    ]);
    assert.deepEqual((await personWith('next-1-1: soon')).slice(2), ['2026-11-24', undefined, undefined, 1]);
  });
});
