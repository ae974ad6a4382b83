import assert from 'node:assert/strict';
import { freshWeeks } from '../../../src/core/styles/freshness';
import { stylePeople } from '../../../src/core/tasks/stylePeople';
import { notebookOf, today } from '../../support/notebookFixture';

const text = [
  '## Search',
  '- 2026-11-02 some / high (by them) first',
  '- 2026-11-03 some / high → Coaching (by me)',
  '- 2026-11-04 low / high (by them) last',
  '- 2026-11-05 style used: Directing',
  '- 2026-11-23 style used: Coaching',
  '- 2026-11-24 style used: Delegating',
  '### Private',
  '- 2026-11-06 low / low → Directing (by me) for me alone',
  '## Empty',
].join('\n');

describe('people as the style view shows them', () => {
  const of = async () => (await notebookOf({ 'people/dana/tasks.md': text })).notebook.people(today);

  it('have the member’s last reading, and the last style used by the day', async () => {
    const [dana] = stylePeople(await of(), '2026-11-23', freshWeeks);
    const [search, empty] = dana?.tasks ?? [];
    assert.equal(search?.theirs?.note, 'last');
    assert.equal(search.used?.style, 'S2');
    assert.ok(search.standing);
    assert.deepEqual(
      [empty?.theirs, empty?.used, empty?.standing, empty?.latest],
      [undefined, undefined, undefined, undefined],
    );
    const [before] = stylePeople(await of(), '2026-11-22', freshWeeks);
    assert.equal(before?.tasks[0]?.used?.style, 'S1');
  });

  it('have a private reading without its reason', async () => {
    const [search] = stylePeople(await of(), today.date, freshWeeks)[0]?.tasks ?? [];
    assert.deepEqual(
      [search?.latest?.date, search?.latest?.style, search?.latest?.note],
      ['2026-11-06', 'S1', undefined],
    );
  });

  it('are the same as before for the same day and the same notes', async () => {
    const people = await of();
    const [one] = stylePeople(people, today.date, freshWeeks);
    assert.equal(stylePeople(people, today.date, { ...freshWeeks })[0], one);
    assert.notEqual(stylePeople(people, '2026-11-24', freshWeeks)[0], one);
    const [now] = stylePeople(people, today.date, { ...freshWeeks, S1: freshWeeks.S1 + 1 });
    assert.notEqual(now, one);
  });
});
