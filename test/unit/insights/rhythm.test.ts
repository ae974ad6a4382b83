import assert from 'node:assert/strict';
import type { Period } from '../../../src/core/dates/period';
import { weeksOf } from '../../../src/core/insights/buckets';
import type { Rhythm, WeekState } from '../../../src/core/insights/insights';
import { meetingsOf, rhythmOf } from '../../../src/core/insights/rhythm';
import type { Person } from '../../../src/core/notebook/subjects';
import { notebookOf, today } from '../../support/notebookFixture';

// Monday, November 23, 2026.
const day = today.date;

function rhythmIn(person: Person, period: Period): Rhythm {
  return rhythmOf(person, meetingsOf(person, day), weeksOf(period, 1));
}

/** The states of the weeks from a day on, for a person with this profile and 1:1s on these days. */
async function weeks(from: string, days: readonly string[], profile = ''): Promise<readonly WeekState[]> {
  const { person } = await notebookOf({
    'people/ada/profile.md': `---\nname: Ada\n${profile}\n---\n`,
    ...Object.fromEntries(days.map(date => [`people/ada/${date}.md`, '# 1:1\n'])),
  });
  return rhythmIn(person('ada'), { from, to: day }).weeks.map(({ state }) => state);
}

describe('the rhythm of 1:1s', () => {
  it('is met in a week with a 1:1, and missed in one without for a weekly cadence', async () => {
    assert.deepEqual(await weeks('2026-11-02', ['2026-11-03', '2026-11-19'], 'cadence: P1W'), [
      'met',
      'missed',
      'met',
      // The week has only just started.
      'quiet',
    ]);
  });

  it('requires nothing between two 1:1s of a longer cadence', async () => {
    assert.deepEqual(await weeks('2026-10-26', ['2026-10-28'], 'cadence: P2W'), [
      'met',
      'quiet',
      'missed',
      'missed',
      'missed',
    ]);
  });

  it('considers a 1:1 before the period for what is due in it', async () => {
    assert.deepEqual(await weeks('2026-11-09', ['2026-11-05'], 'cadence: P2W'), [
      'quiet',
      'missed',
      'missed',
    ]);
  });

  it('says nothing about the time before the first 1:1', async () => {
    assert.deepEqual(await weeks('2026-11-02', ['2026-11-17'], 'cadence: P1W'), [
      'before',
      'before',
      'met',
      'quiet',
    ]);
  });

  it('counts from the day a person joined if there was no 1:1 yet', async () => {
    assert.deepEqual(await weeks('2026-11-02', [], 'cadence: P1W\nsince: 2026-11-03'), [
      'quiet',
      'missed',
      'missed',
      'missed',
    ]);
  });

  it('requires nothing during a leave, from the last 1:1 before its end', async () => {
    const profile = 'cadence: P1W\npaused-until: 2026-11-16';
    assert.deepEqual(await weeks('2026-10-19', ['2026-10-21', '2026-10-28', '2026-11-17'], profile), [
      'met',
      'met',
      'away',
      'away',
      'met',
      'quiet',
    ]);
    // A week missed before that 1:1 stays missed.
    assert.deepEqual((await weeks('2026-10-12', ['2026-10-14', '2026-10-28'], profile)).slice(0, 3), [
      'met',
      'missed',
      'met',
    ]);
  });

  it('leaves out planned 1:1s and future weeks', async () => {
    const states = await weeks('2026-11-16', ['2026-11-18', '2026-11-25'], 'cadence: P1W');
    assert.deepEqual(states, ['met', 'quiet']);
  });

  it('does not count 1:1s after the period', async () => {
    const { person } = await notebookOf({
      'people/ada/2026-11-03.md': '# 1:1\n',
      'people/ada/2026-11-17.md': '# 1:1\n',
    });
    const found = rhythmIn(person('ada'), { from: '2026-11-02', to: '2026-11-08' });
    assert.deepEqual(
      found.weeks.map(({ notes }) => notes.length),
      [1],
    );
  });

  it('starts weeks on the lead’s first day of the week', () => {
    assert.deepEqual(weeksOf({ from: '2026-11-23', to: '2026-11-29' }, 1), ['2026-11-23']);
    assert.deepEqual(weeksOf({ from: '2026-11-23', to: '2026-11-29' }, 7), ['2026-11-22', '2026-11-29']);
    assert.ok(weeksOf({ from: '9999-12-01', to: '9999-12-31' }, 1).length <= 6);
  });

  it('takes a 1:1 on the day a leave ends as the first one after it', async () => {
    const profile = 'cadence: P1W\npaused-until: 2026-11-16';
    assert.deepEqual(await weeks('2026-10-19', ['2026-10-21', '2026-11-16'], profile), [
      'met',
      'away',
      'away',
      'away',
      'met',
      'quiet',
    ]);
  });
});
