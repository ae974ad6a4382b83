import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays } from '../../../src/core/dates/calendar';
import type { Person } from '../../../src/core/notebook/subjects';
import { nextMeeting } from '../../../src/core/people/nextMeeting';
import { byNeed, needGroups } from '../../../src/core/people/whoNeedsYou';
import { notebookOf, today } from '../../support/notebookFixture';

/** People with a weekly 1:1, last met this many days ago. */
async function met(days: Readonly<Record<string, number>>, also: Readonly<Record<string, string>> = {}) {
  const notes = Object.entries(days).map(([id, ago]) => [`people/${id}/${addDays(today.date, -ago)}.md`, '']);
  return (await notebookOf({ ...Object.fromEntries(notes), ...also })).notebook.people(today);
}

const ids = (people: readonly Person[]) => people.map(({ id }) => id);

describe('who needs the lead', () => {
  it('is grouped by urgency, longest overdue first', async () => {
    const people = await met(
      { ada: 9, bo: 30, cy: 7, di: 6, ed: 1, flo: 0, gus: 2 },
      { 'people/gus/profile.md': '---\npaused-until: 2027-01-04\n---\n' },
    );
    assert.deepEqual(
      needGroups(people, today.date).map(group => [group.need, ...ids(group.people)]),
      [
        ['overdue', 'bo', 'ada'],
        ['today', 'cy'],
        ['soon', 'di', 'ed'],
        ['later', 'flo'],
        ['away', 'gus'],
      ],
    );
  });

  it('counts everybody once, whenever they are due', () => {
    const state = fc.constantFrom('overdue', 'due', 'not-due', 'paused');
    fc.assert(
      fc.property(fc.array(fc.tuple(state, fc.integer({ min: -40, max: 40 }))), given => {
        const people = given.map(([how, days], at) => ({
          id: String(at),
          name: '',
          state: how,
          nextDue: addDays(today.date, days),
        })) as unknown as Person[];
        const groups = needGroups(people, today.date);
        assert.ok(groups.every(group => group.people.length > 0));
        assert.deepEqual(ids(groups.flatMap(group => group.people)).sort(), ids(people).sort());
      }),
    );
  });

  it('is sorted by day, then time, with people who are away last', () => {
    const one = (id: string, nextDue: string, more: object = {}) => ({
      ...{ id, name: id, nextDue, state: 'not-due' },
      ...more,
    });
    const ordered = [
      one('late', '2026-11-20', { state: 'overdue' }),
      one('nine', '2026-11-24', { nextAt: '09:00' }),
      one('ten', '2026-11-24', { nextAt: '10:00' }),
      one('ada', '2026-11-24'),
      one('away', '2026-01-04', { state: 'paused' }),
    ] as unknown as Person[];
    assert.deepEqual(ids(byNeed(ordered)), ids(ordered));
    assert.deepEqual(ids(byNeed([...ordered].reverse())), ids(ordered));
  });

  it('keeps the given order if everything else is equal', async () => {
    const people = await met({ ada: 9, bo: 9, cy: 9 });
    const [group] = needGroups(people.toReversed(), today.date);
    assert.deepEqual(ids(group?.people ?? []), ['cy', 'bo', 'ada']);
  });
});

describe('the next meeting', () => {
  it('is the nearest planned one, or else its due date, but never today', async () => {
    const [ada, bo, cy] = await met(
      { ada: 3, bo: 30, cy: 3 },
      { 'people/cy/2026-11-25.md': '', 'people/cy/2026-12-24.md': '' },
    );
    assert.ok(ada && bo && cy);
    assert.equal(nextMeeting(ada, today.date), '2026-11-27');
    assert.equal(nextMeeting(bo, today.date), undefined);
    assert.equal(nextMeeting(cy, today.date), '2026-11-25');
  });

  it('is not the one of today, planned or due', async () => {
    const [due, held] = await met({ due: 7, held: 0 });
    assert.ok(held && due);
    assert.equal(nextMeeting(held, today.date), '2026-11-30');
    assert.equal(nextMeeting(due, today.date), undefined);
  });
});
