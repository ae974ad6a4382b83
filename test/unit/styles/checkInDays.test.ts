import assert from 'node:assert/strict';
import { playbook } from '../../../src/content/styles/playbook';
import { checkInDays, framingOn } from '../../../src/core/styles/framing';
import { styleIds } from '../../../src/core/styles/model';
import { readReading } from '../../../src/core/tasks/readingItem';

const latest = readReading('2026-11-20 some / low') ?? assert.fail();
const frame = { date: '2026-11-20', factors: { urgency: 2 } } as const;
const choice = {
  date: '2026-11-20',
  way: 'switch',
  style: 'S1',
  until: '2026-12-01',
  reason: 'Release',
} as const;

describe('how often to check in on a task', () => {
  it('follows the style if nothing is known about the task', () => {
    for (const style of styleIds)
      assert.equal(
        checkInDays({ latest: { ...latest, style } }, '2026-11-23'),
        playbook[style].checkIn.workingDays,
      );
  });

  it('follows the frame saved with the task', () => {
    assert.equal(checkInDays({ latest, frame }, '2026-11-23'), 1);
    assert.equal(
      checkInDays({ latest, frame }, '2026-11-23'),
      framingOn('2026-11-23', { style: latest.style, competence: 'some', factors: frame.factors }).frame
        .cadenceDays,
    );
  });

  it('follows a deliberate switch of style, until its last day', () => {
    assert.equal(checkInDays({ latest, frame, choice }, '2026-12-01'), 0.5);
    assert.equal(checkInDays({ latest, frame, choice }, '2026-12-02'), 1);
  });

  it('is unknown if the task was never read', () => {
    assert.equal(checkInDays({ frame }, '2026-11-23'), undefined);
  });
});
