import assert from 'node:assert/strict';
import { isRefusal } from '../../../src/core/refusal';
import { logChoice, saveFrame, startTemporaryCommand } from '../../../src/core/tasks/logFraming';
import { done, notebookOf } from '../../support/notebookFixture';

const date = '2026-11-23';
const notes = {
  'people/dana/profile.md': '---\nname: Dana Okafor\n---\n',
  'people/dana/tasks.md': '# Tasks\n\n## Search\n\n- 2026-11-20 high / high → Delegating (by me)\n',
};
const tasksFile = 'people/dana/tasks.md';

describe('a decision about a task', () => {
  it('§3.2: is saved as one readable line, and read back as the task’s', async () => {
    const { notebook, person, text } = await notebookOf(notes);
    done(
      await saveFrame(notebook, person('dana'), 'search', {
        date,
        factors: { stakes: 2, knowledge: 'person' },
      }),
    );
    assert.ok(
      text(tasksFile)?.endsWith(
        '(by me)\n- 2026-11-23 frame: stakes 2, reversibility 1, urgency 1, ambiguity 1, novelty 1, interdependence 1, knowledge person\n',
      ),
    );
    assert.equal(person('dana').tasks[0]?.frame?.factors.stakes, 2);
    assert.equal(person('dana').tasks[0]?.latest?.style, 'S4');
  });

  it('§3.3: includes a choice in a conflict, with its date', async () => {
    const { notebook, person, text } = await notebookOf(notes);
    const choice = {
      date,
      way: 'switch',
      style: 'S3',
      until: '2026-12-07',
      reason: 'The cutover\nis final',
    } as const;
    done(await logChoice(notebook, person('dana'), 'Search', choice));
    assert.ok(
      text(tasksFile)?.endsWith(
        '\n- 2026-11-23 choice: switch to Supporting, until 2026-12-07: The cutover is final\n',
      ),
    );
    const { way, style, until } = person('dana').tasks[0]?.choice ?? {};
    assert.deepEqual([way, style, until], ['switch', 'S3', '2026-12-07']);
  });

  const start = async (until: string, given: Record<string, string> = notes) => {
    const fixture = await notebookOf(given);
    const outcome = await startTemporaryCommand(fixture.notebook, fixture.person('dana'), 'Search', {
      now: '2026-11-23T16:30',
      until,
      reason: 'checkout is down',
      debrief: 'Debrief Search',
    });
    return { ...fixture, outcome };
  };

  it('§3.3: includes a temporary command, with its end, and a debrief as an action', async () => {
    const { outcome, text, person } = await start('2026-11-25T16:30');
    const { debrief } = done(outcome);
    assert.match(
      text(tasksFile) ?? '',
      /\n- 2026-11-23 temporary command: until 2026-11-25 16:30: checkout is down\n$/,
    );
    assert.equal(
      text('people/dana/next.md')?.split('\n')[debrief.line],
      '- [ ] Debrief Search @me due:2026-11-26',
    );
    assert.equal(person('dana').tasks[0]?.command?.until, '2026-11-25T16:30');
  });

  for (const until of ['2026-11-25T16:31', '2026-11-23T16:30', '2026-11-22T10:00']) {
    it(`§3.3: is not written if a command ends at ${until}, not within the next 48 hours`, async () => {
      const { outcome, text } = await start(until);
      assert.ok(isRefusal(outcome) && outcome.refused === 'not-within-two-days');
      assert.equal(text(tasksFile), notes[tasksFile]);
      assert.equal(text('people/dana/next.md'), undefined);
    });
  }

  it('is written completely or not at all', async () => {
    const broken = '# Tasks\n\n## Search\n\n```\nopen\n';
    const note = '# Dana\n\n## Actions\n\n- [ ] other @me\n';
    const { outcome, text } = await start('2026-11-24T09:00', {
      ...notes,
      [tasksFile]: broken,
      'people/dana/2026-11-23.md': note,
    });
    assert.ok(isRefusal(outcome) && outcome.refused === 'open-block');
    assert.equal(text(tasksFile), broken);
    assert.equal(text('people/dana/2026-11-23.md'), note);
  });
});
