import assert from 'node:assert/strict';
import fc from 'fast-check';
import { actionGroups, doneSince, overdueActions, owedActions } from '../../../src/core/actions/actionGroups';
import { addDays } from '../../../src/core/dates/calendar';
import { notebookOf, today } from '../../support/notebookFixture';

const monday = 1;
const saturday = 6;
const sunday = 7;

/** Actions of two people, by when they are due; today is a Monday. */
async function people(dana: string, sam = '') {
  const { notebook } = await notebookOf({
    'people/dana/2026-11-01.md': dana,
    'people/sam/2026-11-01.md': sam,
  });
  return notebook.people(today);
}

/** The groups of actions due on these days, as `group: days`. */
async function grouped(days: readonly (string | undefined)[], day: string, firstDay: number) {
  const known = await people(days.map(due => `- [ ] x ${due ? `due:${due}` : ''}\n`).join(''));
  return actionGroups(owedActions(known), day, firstDay).map(
    ({ id, actions }) => `${id}: ${actions.map(({ action }) => action.due ?? '-').join(' ')}`,
  );
}

describe('groups of actions', () => {
  it('leave out empty groups and put the earliest due first', async () => {
    assert.deepEqual(
      await grouped([undefined, '2026-12-24', '2026-11-22', '2026-11-24', '2025-01-01'], today.date, monday),
      ['overdue: 2025-01-01 2026-11-22', 'this-week: 2026-11-24', 'later: 2026-12-24', 'no-date: -'],
    );
    assert.deepEqual(await grouped([], today.date, monday), []);
  });

  for (const [day, firstDay, last] of [
    ['2026-11-23', monday, '2026-11-29'],
    ['2026-11-29', monday, '2026-11-29'],
    ['2026-11-23', sunday, '2026-11-28'],
    ['2026-11-29', sunday, '2026-12-05'],
    ['2026-11-28', sunday, '2026-11-28'],
    ['2026-11-27', saturday, '2026-11-27'],
    ['2026-12-29', monday, '2027-01-03'],
  ] as const) {
    it(`count up to ${last} as this week on ${day}, if weeks start on day ${firstDay}`, async () => {
      assert.deepEqual(await grouped([addDays(day, -1), day, last, addDays(last, 1)], day, firstDay), [
        `overdue: ${addDays(day, -1)}`,
        ...(last === day ? [`today: ${day} ${day}`] : [`today: ${day}`, `this-week: ${last}`]),
        `later: ${addDays(last, 1)}`,
      ]);
    });
  }

  it('contain every action once on any day', () => {
    const days = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(
        fc.array(fc.option(days, { nil: undefined })),
        days,
        fc.integer({ min: 1, max: 7 }),
        (due, at, first) => {
          const person = { id: 'dana', actions: [] } as never;
          const owed = due.map((offset, line) => ({
            person,
            action: {
              uri: 'file:///a.md',
              line,
              done: false,
              raw: '',
              text: '',
              ...(offset !== undefined && { due: addDays(today.date, offset) }),
            },
          }));
          const groups = actionGroups(owed, addDays(today.date, at), first);
          const lines = groups.flatMap(group => group.actions.map(({ action }) => action.line));
          assert.deepEqual(
            [...lines].sort((one, other) => one - other),
            [...due.keys()],
          );
          assert.ok(groups.every(group => group.actions.length > 0));
        },
      ),
    );
  });

  it('keep the order of people within a day', async () => {
    const known = await people(
      '- [ ] d due:2026-11-25\n- [ ] e due:2026-11-24\n',
      '- [ ] s due:2026-11-25\n',
    );
    const [week] = actionGroups(owedActions(known), today.date, monday);
    assert.deepEqual(
      week?.actions.map(({ person, action }) => `${person.id} ${action.text}`),
      ['dana e', 'dana d', 'sam s'],
    );
  });
});

describe('the filter of actions', () => {
  const shown = async (
    ...[filter, kept]: Parameters<typeof owedActions> extends [unknown, ...infer Rest] ? Rest : never
  ) =>
    owedActions(
      await people('- [ ] mine @me\n- [ ] theirs @dana\n- [ ] bare\n- [x] old @me\n', '- [ ] other @me\n'),
      filter,
      kept,
    ).map(({ action }) => action.text);

  it('passes all open actions, or only those of a person, an owner, or both', async () => {
    assert.deepEqual(await shown(), ['mine', 'theirs', 'bare', 'other']);
    assert.deepEqual(await shown({ person: 'sam' }), ['other']);
    assert.deepEqual(await shown({ owner: 'me' }), ['mine', 'other']);
    assert.deepEqual(await shown({ owner: 'them', person: 'dana' }), ['theirs']);
    assert.deepEqual(await shown({ owner: 'nobody' }), ['bare']);
    assert.deepEqual(await shown({ person: 'gone' }), []);
  });

  it('passes a completed action that should stay visible', async () => {
    assert.deepEqual(await shown({ owner: 'me' }, action => action.text === 'old'), ['mine', 'old', 'other']);
  });
});

describe('actions that were completed while shown', () => {
  const found = async (before: string, after: string) =>
    [...doneSince(owedActions(await people(before)), await people(after))].map(
      ({ line, text }) => `${line} ${text}`,
    );

  it('are found on their line, or nearby if lines moved', async () => {
    assert.deepEqual(await found('- [ ] a\n- [ ] b\n', '- [x] a done:2026-11-23\n- [ ] b\n'), ['0 a']);
    assert.deepEqual(await found('- [ ] a\n- [ ] b\n', '# New\n\n- [ ] a\n- [x] b\n'), ['3 b']);
  });

  it('are the nearest ones with the same words, the first of two', async () => {
    const found = async (line: number, rows: readonly string[]) => {
      const at = (all: readonly string[]) => all.map(row => `${row}\n`).join('');
      const before = await people(at(Array.from({ length: 9 }, (_, row) => (row === line ? '- [ ] a' : ''))));
      return [...doneSince(owedActions(before), await people(at(rows)))].map(action => action.line);
    };
    const [open, done, none] = ['- [ ] a', '- [x] a', ''];
    assert.deepEqual(await found(4, [none, open, none, none, none, done]), [5]);
    assert.deepEqual(await found(4, [none, none, none, done, none, none, open]), [3]);
    assert.deepEqual(await found(4, [none, none, open, none, none, done]), [5]);
    assert.deepEqual(await found(1, [done, none, open]), [0]);
    assert.deepEqual(await found(1, [open, none, done]), []);
    assert.deepEqual(await found(1, [open, done, open]), [1]);
    assert.deepEqual(await found(1, [done, open, done]), []);
  });

  it('exclude actions that were completed earlier or deleted', async () => {
    assert.deepEqual(await found('- [ ] a\n- [x] old\n', '- [ ] a\n- [x] old\n'), []);
    assert.deepEqual(await found('- [ ] a\n', 'words\n'), []);
    assert.deepEqual(await found('- [ ] a\n\n\n\n- [x] a\n', '\n- [ ] a\n\n\n\n- [x] a\n'), []);
  });
});

describe('overdue actions', () => {
  it('are open and were due before today', async () => {
    const known = await people(
      '- [ ] a due:2026-11-22\n- [ ] b due:2026-11-23\n- [x] c due:2026-11-01\n- [ ] d\n',
      '- [ ] e due:2020-01-01\n',
    );
    assert.equal(overdueActions(known, today.date), 2);
  });
});
