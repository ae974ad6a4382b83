import assert from 'node:assert/strict';
import fc from 'fast-check';
import ical from 'ical.js';
import { calendarFile } from '../../../src/features/cadence/calendarFile';

const now = new Date('2026-11-26T10:00:00Z');
const today = '2026-11-26';
const fileOf = (names: readonly string[], nextDue = '2026-12-01') =>
  calendarFile(
    names.map((_, at) => ({ id: `p-${at}`, nextDue })),
    id => names[Number(id.slice(2))] ?? '',
    today,
    now,
  );

/** Checks the rules of RFC 5545 §3.1 on lines, and returns what another parser reads in the file. */
const checked = (text: string) => {
  assert.ok(text.endsWith('END:VCALENDAR\r\n') && !text.endsWith('\r\n\r\n'));
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    assert.ok(!/[\p{Cc}]/u.test(line.replaceAll('\t', '')), JSON.stringify(line));
    assert.ok(new TextEncoder().encode(line).length <= 75, `${line.length}: ${line}`);
    assert.ok(line.isWellFormed(), 'folded within a character');
  }
  const calendar = new ical.Component(ical.parse(text));
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  assert.ok(calendar.getFirstPropertyValue('prodid'));
  return calendar.getAllSubcomponents('vevent').map(event => ({
    uid: String(event.getFirstPropertyValue('uid')),
    title: String(event.getFirstPropertyValue('summary')),
    day: String(event.getFirstPropertyValue('dtstart')),
    end: String(event.getFirstPropertyValue('dtend') ?? ''),
    zone: event.getFirstProperty('dtstart')?.getParameter('tzid'),
    transparent: event.getFirstPropertyValue('transp') === 'TRANSPARENT',
    properties: event.getAllProperties().map(({ name }) => name),
  }));
};

describe('the calendar file', () => {
  for (const [what, name, title] of [
    ['a plain name', 'Dana Okafor', 'Dana Okafor'],
    ['a bell', 'Dana\u0007 Okafor', 'Dana  Okafor'],
    ['an escape, a NUL and a next line', 'D\u001b\u0000a\u0085na', 'D a na'],
    ['people of many characters', '👩‍💻'.repeat(30), '👩‍💻'.repeat(30)],
    ['long words beyond ASCII', 'Žofie Čťžá '.repeat(12), 'Žofie Čťžá '.repeat(12).trim()],
    ['one long word of three octets each', '漢'.repeat(120), '漢'.repeat(120)],
    ['a property', '\r\nATTENDEE:mailto:x@y.z, a; b\\c', 'ATTENDEE:mailto:x@y.z, a; b\\c'],
    ['the end of an event', 'x\nEND:VEVENT\nBEGIN:VEVENT', 'x END:VEVENT BEGIN:VEVENT'],
    ['a lone return', 'x\rATTENDEE:y', 'x ATTENDEE:y'],
    ['line separators', 'x\u2028y\u2029z', 'x y z'],
    ['half a character', 'x\ud83d', 'x\ufffd'],
    ['signs of the format', '"a";b,c\\n:d', '"a";b,c\\n:d'],
    ['far too long a name', 'x'.repeat(5000), 'x'.repeat(500)],
  ] as const) {
    it(`can contain ${what}`, async () => {
      const [event, ...others] = checked(await fileOf([name]));
      assert.equal(others.length, 0);
      assert.equal(event?.title, title);
      assert.equal(event?.day, '2026-12-01');
      assert.ok(!event?.properties.includes('attendee'));
    });
  }

  it('is read correctly by another parser, whatever the names', async () => {
    const name = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 120 }));
    await fc.assert(
      fc.asyncProperty(fc.array(name, { maxLength: 4 }), async names => {
        const events = checked(await fileOf(names));
        assert.deepEqual(
          events.map(({ title }) => title),
          names.map(given =>
            given
              .slice(0, 500)
              .toWellFormed()
              .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
              .trim(),
          ),
        );
        assert.equal(new Set(events.map(({ uid }) => uid)).size, names.length);
      }),
    );
  });

  it('has half an hour of local time for a 1:1 with a time, and an all-day event for one without', async () => {
    const at = async (nextAt: string | undefined, nextDue = '2026-12-01') => {
      const person = { id: 'a', nextDue, ...(nextAt && { nextAt }) };
      const [event] = checked(await calendarFile([person], () => 'x', today, now));
      assert.equal(event?.zone, undefined);
      return [event?.day, event?.end, event?.transparent];
    };
    assert.deepEqual(await at('10:00'), ['2026-12-01T10:00:00', '2026-12-01T10:30:00', false]);
    assert.deepEqual(await at('23:45'), ['2026-12-01T23:45:00', '2026-12-02T00:15:00', false]);
    assert.deepEqual(await at('10:00', '2026-01-01'), [`${today}T10:00:00`, `${today}T10:30:00`, false]);
    assert.deepEqual(await at(undefined), ['2026-12-01', '', true]);
  });

  it('is valid without people, and moves a past day to today', async () => {
    assert.deepEqual(checked(await fileOf([])), []);
    assert.equal(checked(await fileOf(['Dana'], '2026-01-01'))[0]?.day, today);
  });
});
