import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Person } from '../../../src/core/notebook/subjects';
import { WatchedParts } from '../../../src/core/notebook/watchedParts';

const person = (id: string, name: string, role = '') => ({ id, name, role }) as Person;

describe('the displayed part of people', () => {
  it('differs only if something displayed about somebody differs', () => {
    const names = new WatchedParts(({ name }) => name);
    const both = [person('ada', 'Ada'), person('bo', 'Bo')];
    assert.equal(names.differ(both), true);
    assert.equal(names.differ(both), false);
    assert.equal(names.differ([person('ada', 'Ada', 'Lead'), person('bo', 'Bo')], new Set(['ada'])), false);
    assert.equal(names.differ([person('ada', 'Ada L.'), person('bo', 'Bo')], new Set(['ada'])), true);
  });

  it('differs if somebody is added or removed', () => {
    const names = new WatchedParts(({ name }) => name);
    names.differ([person('ada', 'Ada')]);
    assert.equal(names.differ([person('ada', 'Ada'), person('bo', 'Bo')], new Set(['bo'])), true);
    assert.equal(names.differ([person('bo', 'Bo')], new Set(['ada'])), true);
    assert.equal(names.differ([], new Set(['bo'])), true);
    assert.equal(names.differ([], new Set(['bo'])), false);
  });

  it('differs exactly if what is displayed differs, given who changed', () => {
    const team = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: fc.constantFrom('x', 'y') }),
      {
        selector: ({ id }) => id,
      },
    );
    fc.assert(
      fc.property(fc.array(team, { minLength: 2 }), teams => {
        const parts = new WatchedParts(({ name }) => name);
        let before: readonly Person[] = [];
        for (const members of teams) {
          const now = members.map(({ id, name }) => person(id, name));
          const faces = (people: readonly Person[]) =>
            JSON.stringify(people.map(({ id, name }) => [id, name]).sort());
          const changed = new Set(
            ['a', 'b', 'c'].filter(
              id => before.find(one => one.id === id)?.name !== now.find(one => one.id === id)?.name,
            ),
          );
          assert.equal(parts.differ(now, changed), faces(before) !== faces(now));
          before = now;
        }
      }),
    );
  });
});
