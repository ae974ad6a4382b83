import assert from 'node:assert/strict';
import fc from 'fast-check';
import { byNeed } from '../../src/core/people/whoNeedsYou';
import { calendarFile } from '../../src/features/cadence/calendarFile';
import { toRemind } from '../../src/features/cadence/rhythm';
import { notebookOf, today } from '../support/notebookFixture';

const now = new Date(Date.UTC(2026, 10, 23, 9));

describe('the next 1:1s as a calendar', () => {
  it('has one all-day event for each person, on the day or today', async () => {
    const people = [
      { id: 'ada', nextDue: '2026-11-25' },
      { id: 'søren', nextDue: '2026-11-01' },
    ];
    const text = await calendarFile(people, id => `1:1 with ${id}`, today.date, now);
    const rows = text.split('\r\n');
    assert.deepEqual(
      rows.filter(row => /^(UID|DTSTART|SUMMARY|TRANSP|DTSTAMP)/.test(row)),
      [
        'UID:ada@next-1-1.team-lead',
        'DTSTAMP:20261123T090000Z',
        'DTSTART;VALUE=DATE:20261125',
        'SUMMARY:1:1 with ada',
        'TRANSP:TRANSPARENT',
        'UID:s%C3%B8ren@next-1-1.team-lead',
        'DTSTAMP:20261123T090000Z',
        'DTSTART;VALUE=DATE:20261123',
        'SUMMARY:1:1 with søren',
        'TRANSP:TRANSPARENT',
      ],
    );
    assert.match(text, /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });

  it('keeps any name complete, within its line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }), async name => {
        const title = `1:1 ${name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')}|`;
        const text = await calendarFile([{ id: 'a', nextDue: '2026-11-25' }], () => title, today.date, now);
        const [, summary = ''] = /^SUMMARY:(.*)$/m.exec(text.replaceAll('\r\n ', '')) ?? [];
        assert.equal(summary.replace(/\\([\\,;])/g, '$1'), title);
        assert.equal(text.match(/^BEGIN:VEVENT/gm)?.length, 1);
        for (const row of text.split('\r\n'))
          assert.ok(row.isWellFormed() && Buffer.byteLength(row) <= 75, row);
      }),
    );
  });
});

describe('a name in a calendar:', () => {
  for (const [what, name, shown] of [
    ['plain', 'Dana Okafor', 'Dana Okafor'],
    ['a control character', 'Dana\u0007 Okafor', 'Dana  Okafor'],
    ['an escape and a delete', 'Da\u001Bna\u007F', 'Da na'],
    ['a line of its own', '\r\nATTENDEE:mailto:x@y.z, a; b\\c', 'ATTENDEE:mailto:x@y.z\\, a\\; b\\\\c'],
    ['a line separator', 'Dana\u2028END:VEVENT', 'Dana END:VEVENT'],
    ['joined emoji', '👩‍💻'.repeat(30), '👩‍💻'.repeat(30)],
    ['letters of two bytes', 'Žofie Čťžá '.repeat(12).trim(), 'Žofie Čťžá '.repeat(12).trim()],
  ] as const) {
    it(`${what} stays within its line, and the file ends properly`, async () => {
      const text = await calendarFile([{ id: 'a', nextDue: '2026-11-25' }], () => name, today.date, now);
      assert.ok(text.endsWith('END:VCALENDAR\r\n'));
      assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\p{Cc}\u2028\u2029]/u);
      const rows = text.split('\r\n');
      assert.ok(rows.every(row => Buffer.byteLength(row) <= 75));
      const [, summary] = /^SUMMARY:(.*)$/m.exec(text.replaceAll('\r\n ', '')) ?? [];
      assert.equal(summary?.trimEnd(), shown);
    });
  }
});

describe('the next 1:1s', () => {
  const people = async () =>
    (
      await notebookOf({
        'people/due/2026-11-16.md': '',
        'people/late/2026-11-10.md': '',
        'people/later/2026-11-20.md': '',
        'people/away/profile.md': '---\npaused-until: 2026-11-24\n---\n',
      })
    ).notebook.people(today);

  it('start with people who are late and end with people who are away', async () => {
    assert.deepEqual(
      byNeed(await people()).map(person => person.id),
      ['late', 'due', 'later', 'away'],
    );
  });

  it('have one reminder a day, only for those due that day', async () => {
    const all = await people();
    const first = toRemind(all, undefined, today.date);
    assert.deepEqual(
      first.people.map(person => person.id),
      ['due'],
    );
    assert.deepEqual(toRemind(all, first.reminded, today.date).people, []);
    assert.equal(toRemind(all, { date: '2026-11-22', people: ['due'] }, today.date).people.length, 1);
  });
});
