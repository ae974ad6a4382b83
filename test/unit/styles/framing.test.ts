import assert from 'node:assert/strict';
import fc from 'fast-check';
import { framingOn, isRunning, minutesToLook } from '../../../src/core/styles/framing';
import { styleIds } from '../../../src/core/styles/model';
import type { ConflictChoice } from '../../../src/core/styles/task';
import { conflictWays, frameTask, type TaskFactors } from '../../../src/core/styles/taskFrame';

const today = '2026-11-23';
const hard: TaskFactors = { stakes: 2, reversibility: 2, interdependence: 2 };
const on = (choice?: ConflictChoice, factors = hard, day = today) =>
  framingOn(day, { style: 'S4', competence: 'high', factors, choice });

describe('the choice in a conflict', () => {
  it('§3.3: changes nothing until it is made', () => {
    assert.deepEqual(on(), { style: 'S4', frame: frameTask('S4', hard, { competence: 'high' }) });
  });

  it('§3.3: of a gate keeps the style at the edge of its band and adds to the structure', () => {
    const { style, frame, choice } = on({ date: today, way: 'gate', style: 'S4', level: 5 });
    assert.deepEqual([style, frame.decisionRights, choice?.way], ['S4', 5, 'gate']);
    assert.match(frame.structure[0]?.step ?? '', /go or no-go review/);
    assert.equal(frame.structure.length, on().frame.structure.length + 1);
  });

  it('§3.3: of a split adds to the structure', () => {
    assert.match(
      on({ date: today, way: 'split' }).frame.structure[0]?.step ?? '',
      /decide alone on what can be undone/,
    );
  });

  it('§3.3: of a switch lasts until its last day, and ends automatically', () => {
    const choice: ConflictChoice = { date: today, way: 'switch', style: 'S3', until: '2026-12-01' };
    assert.equal(on(choice).style, 'S3');
    assert.equal(on(choice).frame.decisionRights, 4);
    assert.equal(on(choice, hard, '2026-12-01').style, 'S3');
    assert.deepEqual(on(choice, hard, '2026-11-22'), on(), 'not before the day it was made for');
    assert.deepEqual(on(choice, hard, '2026-12-02'), on(undefined, hard));
  });

  it('§3.3: of a gate ends with its conflict, and does not apply to another style', () => {
    assert.equal(on({ date: today, way: 'gate' }, {}).choice, undefined);
    assert.equal(on({ date: today, way: 'gate', style: 'S3' }).choice, undefined);
  });

  it('§3.3: is the only thing that changes the style, and only if it is a switch', () => {
    const factor = fc.constantFrom(0 as const, 1 as const, 2 as const);
    const choice = fc.option(
      fc.record({
        date: fc.constant(today),
        way: fc.constantFrom(...conflictWays),
        style: fc.constantFrom(...styleIds),
        until: fc.constantFrom('2026-11-01', today, '2027-01-01'),
      }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...styleIds),
        fc.record({ stakes: factor, reversibility: factor, interdependence: factor, urgency: factor }),
        choice,
        (style, factors, made) => {
          const now = framingOn(today, { style, competence: 'low', factors, choice: made });
          const switched = made?.way === 'switch' && made.until >= today;
          assert.equal(now.style, switched ? made.style : style);
        },
      ),
    );
  });
});

describe('a temporary command', () => {
  const command = { date: today, until: '2026-11-24T18:00' };
  const people = (...untils: readonly string[]) => [
    {
      id: 'dana',
      name: 'Dana',
      tasks: untils.map(until => ({ name: until, command: { ...command, until } })),
    },
  ];

  it('§3.3: ends automatically, on time', () => {
    assert.ok(isRunning(command, '2026-11-24T17:59'));
    assert.ok(!isRunning(command, '2026-11-24T18:00'));
    assert.ok(!isRunning(undefined, '2026-11-24T17:59'));
  });

  it('is checked again at its end, and every ten minutes until then', () => {
    assert.equal(minutesToLook(people('2026-11-24T18:00'), '2026-11-23T09:00'), 10);
    assert.equal(minutesToLook(people('2026-11-25T00:01', '2026-11-24T23:58'), '2026-11-24T23:54'), 4);
    assert.equal(minutesToLook(people('2026-11-24T18:00'), '2026-11-24T18:00'), undefined);
    assert.equal(minutesToLook([], '2026-11-24T18:00'), undefined);
  });
});
