import assert from 'node:assert/strict';
import { oneOnOneFinder } from '../../../src/core/calendar/oneOnOneFinder';

const whom = oneOnOneFinder([
  { id: 'dana', name: 'Dana Okafor', emails: [' Dana@X.org ', 'team@x.org'] },
  { id: 'sam', name: 'Sam Lee', emails: ['sam@x.org', 'team@x.org'] },
  { id: 'sam-r', name: 'Sam Reyes', emails: [] },
]);
const dana = { id: 'dana' };
const sam = { id: 'sam' };

describe('a meeting is with', () => {
  for (const [title, emails, met] of [
    // Anyone who attends, if nobody else does.
    ['Weekly', ['me@x.org', 'dana@x.org'], dana],
    ['Weekly', ['dana@x.org'], dana],
    ['Weekly', ['me@x.org', 'ana@x.org'], undefined],
    ['Weekly', ['me@x.org', 'dana@x.org', 'ana@x.org'], undefined],
    ['Weekly', ['dana@x.org', 'sam@x.org'], { either: ['dana', 'sam'] }],
    ['Weekly', ['me@x.org', 'team@x.org'], { either: ['dana', 'sam'] }],
    // A full name, or a first name if it is a 1:1.
    ['Dana Okafor', [], dana],
    ['Plans (dana okafor)', [], dana],
    ['Dana', [], undefined],
    ['Sam Leeds', [], undefined],
    ['1:1 Dana', [], dana],
    ['1-1 Dana', [], dana],
    ['Dana / me 1on1', [], dana],
    ['One-on-one with Dana', [], dana],
    ['one to one: Dana', [], dana],
    ['O3 Dana', [], dana],
    ['Catch up, Dana', [], dana],
    ['11:1 Dana', [], undefined],
    ['1:15 Dana', [], undefined],
    ['1:1 Sam', [], { either: ['sam', 'sam-r'] }],
    ['1:1 Sam Reyes', [], { id: 'sam-r' }],
    ['1:1 Sam Lee and Sam Reyes', [], { either: ['sam', 'sam-r'] }],
    // Both together count most, and the name more than the address.
    ['1:1 Sam', ['me@x.org', 'sam@x.org'], sam],
    ['1:1 Sam', ['me@x.org', 'sam@x.org', 'ana@x.org'], sam],
    ['1:1 Dana', ['me@x.org', 'sam@x.org'], dana],
    ['1:1', ['me@x.org', 'dana@x.org', 'ana@x.org'], undefined],
    ['1:1', [], undefined],
    [`${'x'.repeat(299)} Dana Okafor`, [], undefined],
    [`${'x '.repeat(144)}Dana Okafor`, [], dana],
  ] as const)
    it(`${met ? JSON.stringify(met) : 'nobody'}: ${title.slice(-30)} (${emails.join(', ')})`, () =>
      assert.deepEqual(whom({ title, emails, isAllDay: false }), met));

  it('nobody if it is an all-day event, such as a birthday, unless it is called a 1:1', () => {
    const allDay = (title: string, emails: readonly string[] = []) => whom({ title, emails, isAllDay: true });
    assert.equal(allDay('Dana Okafor’s birthday'), undefined);
    assert.equal(allDay('Birthday', ['dana@x.org']), undefined);
    assert.deepEqual(allDay('1:1 Dana Okafor'), dana);
    assert.deepEqual(allDay('1:1 Dana'), dana);
  });
});
