import assert from 'node:assert/strict';
import { Linter } from '../../../src/core/lint/lint';
import { lintOptions } from '../../support/lintCorpus';
import { notebookOf } from '../../support/notebookFixture';

/** A person's notes the way the first version wrote them. */
const written = {
  'people/dana/profile.md': '---\nname: Dana Okafor\nrole: Search\ncadence: P1W\nsince: 2026-01-12\n---\n',
  'people/dana/2026-11-16.md':
    '---\ntype: 1-1\nperson: dana\ndate: 2026-11-16\n---\n\n# Dana Okafor, 2026-11-16\n\n## Topics\n\n## Notes\n\nRanking failed.\n\n## Actions\n\n- [ ] Pair on it @me due:2026-11-25\n- [x] Send the tries @dana done:2026-11-14\n- [ ] Debrief the temporary command on Search @me due:2026-11-20\n',
  'people/dana/inbox.md':
    '- [ ] 2026-11-13 topic: Offsite\n- [x] 2026-11-12 praise: Calm\n- [ ] 2026-11-13 private: Leave\n',
  'people/dana/tasks.md':
    '# Tasks\n\n## Search\n\n- 2026-11-02 low / high → Directing (by me)\n- 2026-11-09 some / variable, flat → Coaching (by me) failed a third time\n- 2026-11-10 some / low, down, confidence → Coaching (by them)\n- 2026-11-12 frame: stakes 2, reversibility 1, urgency 0, ambiguity 1, novelty 1, interdependence 0\n- 2026-11-13 temporary command: until 2026-11-13 18:00: checkout is down\n- 2026-11-14 style used: Directing\n- 2026-11-15 outcome: unmet, failed again\n',
  'people/dana/expectations.md':
    '# Expectations\n\n## Ranking\n\n- Id: ranking\n- Outcome: Ranking runs\n- Measure: 45 of 50\n- Due: 2026-11-13\n- Status: unmet\n- Attempt: 1\n\n### Log\n\n- 2026-11-10 active → at-risk: no data\n- 2026-11-13 at-risk → unmet: 38 of 50\n- 2026-11-13 support kept: no\n',
};

describe('notes from the first version', () => {
  it('are read as that version read them, without a hint', async () => {
    const { person } = await notebookOf(written);
    const dana = person('dana');
    const [search] = dana.tasks;
    assert.deepEqual(
      [dana.name, dana.role, dana.cadence, dana.lastOneOnOne],
      ['Dana Okafor', 'Search', 'P1W', '2026-11-16'],
    );
    assert.deepEqual(
      dana.actions.map(({ text, owner, due, doneOn }) => [text, owner, due ?? doneOn]),
      [
        ['Pair on it', 'me', '2026-11-25'],
        ['Send the tries', 'them', '2026-11-14'],
        ['Debrief the temporary command on Search', 'me', '2026-11-20'],
      ],
    );
    assert.deepEqual(
      dana.topics.map(({ kind, text, raised }) => `${kind} ${text}${raised ? ', raised' : ''}`),
      ['topic Offsite', 'praise Calm, raised', 'private Leave'],
    );
    assert.deepEqual(
      search?.readings.map(({ style, by, trend, driver, note }) => [style, by, trend, driver, note]),
      [
        ['S1', 'lead', undefined, undefined, undefined],
        ['S2', 'lead', 'flat', undefined, 'failed a third time'],
        ['S2', 'member', 'down', 'confidence', undefined],
      ],
    );
    assert.deepEqual(
      search?.usedStyles.map(({ style }) => style),
      ['S1'],
    );
    assert.deepEqual(
      search?.events.map(({ event }) => event),
      ['outcome-unmet'],
    );
    assert.deepEqual(
      dana.expectations.map(({ id, state, attempt, log }) => [id, state, attempt, log.length]),
      [['ranking', 'unmet', 1, 3]],
    );
    assert.deepEqual(dana.problems, []);
  });

  it('are checked in the blocks of its templates, even under headings that were renamed since', () => {
    const linter = new Linter('note', lintOptions);
    for (const heading of ['Performance gap: Dana, 2026-11-20', 'Shortfall: Dana, 2026-11-20'])
      assert.deepEqual(
        linter.lint(`### ${heading}\n\n- **Seen instead:** You are careless.\n`).map(({ rule }) => rule),
        ['label'],
        heading,
      );
  });
});
