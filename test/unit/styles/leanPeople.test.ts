import assert from 'node:assert/strict';
import { freshWeeks } from '../../../src/core/styles/freshness';
import { leanPeople } from '../../../src/core/styles/leanPeople';
import type { StylePerson } from '../../../src/core/styles/stylePerson';
import { stylePeople } from '../../../src/core/tasks/stylePeople';
import { notebookOf } from '../../support/notebookFixture';

const day = '2026-11-23';

/** The people in the notes, as the style view receives them at noon. */
async function lean(tasks: string): Promise<readonly StylePerson[]> {
  const { notebook } = await notebookOf({
    'people/dana/profile.md': '---\nname: Dana\nrole: Lead\nemails: [d@x.example]\n---\n',
    'people/dana/tasks.md': tasks,
  });
  const people = notebook.people({ date: day, defaultCadence: 'P1W' });
  return leanPeople(stylePeople(people, day, freshWeeks), `${day}T12:00`);
}

const everything = `## Search

- 2026-11-02 some / variable, flat, both → Coaching (by me) ranking failed
- 2026-11-03 low / high → Directing (by them)
- 2026-11-04 outcome: unmet, late
- 2026-11-05 style used: Supporting
- 2026-11-06 frame: stakes 2, reversibility 1, urgency 1, ambiguity 1, novelty 0, interdependence 1, buy-in 2, knowledge team
- 2026-11-07 choice: switch to Supporting, level 5, until 2026-12-01: asked
- 2026-11-23 temporary command: until 2026-11-23 18:00: outage
`;

describe('what the style view receives about people', () => {
  it('is only what it shows of a task', async () => {
    const [dana, ...others] = await lean(everything);
    assert.deepEqual(others, []);
    assert.deepEqual(Object.keys(dana ?? {}), ['id', 'name', 'tasks']);
    const [task] = dana?.tasks ?? [];
    assert.deepEqual(task, {
      name: 'Search',
      latest: {
        competence: 'some',
        commitment: 'variable',
        trend: 'flat',
        driver: 'both',
        date: '2026-11-02',
        style: 'S2',
        by: 'lead',
        note: 'ranking failed',
      },
      standing: {
        state: 'due',
        dueOn: '2026-11-04',
        overdueOn: '2026-12-14',
        agesOn: '2026-11-23',
        signs: [{ sign: 'outcome-unmet', date: '2026-11-04' }],
        move: 'back',
      },
      theirs: {
        competence: 'low',
        commitment: 'high',
        date: '2026-11-03',
        style: 'S1',
        by: 'member',
      },
      used: { date: '2026-11-05', style: 'S3' },
      frame: {
        date: '2026-11-06',
        factors: {
          stakes: 2,
          reversibility: 1,
          urgency: 1,
          ambiguity: 1,
          novelty: 0,
          interdependence: 1,
          buyIn: 2,
          knowledge: 'team',
        },
      },
      choice: {
        date: '2026-11-07',
        way: 'switch',
        style: 'S3',
        level: 5,
        until: '2026-12-01',
        reason: 'asked',
      },
      command: { date: day, until: `${day}T18:00`, reason: 'outage' },
    });
  });

  it('leaves out a temporary command that has ended', async () => {
    const [dana] = await lean(everything.replace('18:00', '11:59'));
    assert.equal(dana?.tasks[0]?.command, undefined);
    assert.equal(dana?.tasks[0]?.choice?.way, 'switch');
  });

  it('is a task’s name if nothing else is known', async () => {
    const [dana] = await lean('## Rota\n');
    assert.deepEqual(dana?.tasks, [{ name: 'Rota' }]);
  });
});
