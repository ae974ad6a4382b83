import assert from 'node:assert/strict';
import fc from 'fast-check';
import { is } from 'valibot';
import { advise } from '../../../src/core/styles/advise';
import { commitments, competences, type StyleId, styleIds, trends } from '../../../src/core/styles/model';
import {
  decisionLevels,
  decisionRightsNames,
  type Frame,
  frameTask,
  type TaskFactors,
} from '../../../src/core/styles/taskFrame';
import { taskFrame } from '../../../src/protocol/fields';

const able = { competence: 'high' } as const;
const frame = (style: StyleId, factors: TaskFactors): Frame => frameTask(style, factors, able);
const calm = { stakes: 0, reversibility: 0, urgency: 0, ambiguity: 0 } as const;
const light = { ...calm, novelty: 0, interdependence: 0 } as const;
const grave = { stakes: 2, reversibility: 2 } as const;
const heavy = { ...grave, urgency: 2, ambiguity: 2, novelty: 2, interdependence: 2 } as const;

const factor = fc.constantFrom(0, 1, 2);
const anyFactors = fc.record(
  {
    stakes: factor,
    reversibility: factor,
    urgency: factor,
    ambiguity: factor,
    novelty: factor,
    interdependence: factor,
    buyIn: factor,
    knowledge: fc.constantFrom('lead', 'shared', 'person', 'team'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<TaskFactors>;

const bands = { S1: [1, 3], S2: [2, 4], S3: [4, 6], S4: [5, 7] } as const;

describe('the check-ins of frameTask', () => {
  const cases: readonly (readonly [string, TaskFactors, readonly number[]])[] = [
    ['nothing special', {}, [1, 2, 5, 10]],
    ['stakes 2 alone', { stakes: 2 }, [1, 2, 5, 10]],
    ['reversibility 2 alone', { reversibility: 2 }, [1, 2, 5, 10]],
    ['stakes 2 and reversibility 2', grave, [0.5, 1, 2, 5]],
    ['urgency 2', { urgency: 2 }, [0.5, 1, 2, 5]],
    ['ambiguity 2', { ambiguity: 2 }, [0.5, 1, 2, 5]],
    ['novelty 2', { novelty: 2 }, [0.5, 1, 2, 5]],
    ['ambiguity 2 and novelty 2 count once', { ambiguity: 2, novelty: 2 }, [0.5, 1, 2, 5]],
    ['interdependence 2', { interdependence: 2 }, [0.5, 1, 2, 5]],
    ['two reasons', { urgency: 2, interdependence: 2 }, [0.5, 0.5, 1, 2]],
    ['four reasons are two steps', heavy, [0.5, 0.5, 1, 2]],
    ['stakes, reversibility, urgency and ambiguity 0', calm, [2, 5, 10, 20]],
    ['calm, and yet the first of its kind', { ...calm, novelty: 2 }, [1, 2, 5, 10]],
    ['calm, first of its kind, several teams', { ...calm, novelty: 2, interdependence: 2 }, [0.5, 1, 2, 5]],
  ];
  for (const [name, factors, days] of cases) {
    it(`§3.3: ${name}: every ${days.join(', ')} working days`, () => {
      assert.deepEqual(
        styleIds.map(style => frame(style, factors).cadenceDays),
        days,
      );
    });
  }

  it('§3.3: give a reason for every step', () => {
    const { cadenceReasons } = frame('S4', { ...grave, urgency: 2, interdependence: 2 });
    assert.match(cadenceReasons[0] ?? '', /^Delegating starts at every two weeks\.$/);
    assert.equal(cadenceReasons.filter(reason => reason.startsWith('One step tighter: ')).length, 2);
    assert.equal(cadenceReasons.filter(reason => reason.startsWith('No tighter still')).length, 1);
    assert.match(frame('S2', calm).cadenceReasons[1] ?? '', /^One step looser: /);
    assert.match(frame('S1', { urgency: 2, novelty: 2 }).cadenceReasons[2] ?? '', /twice a day is the most/);
  });

  it('§3.3: say which of the two is new, or that both are', () => {
    const why = (factors: TaskFactors) => frame('S4', factors).cadenceReasons[1] ?? '';
    assert.match(why({ ambiguity: 2 }), /: neither outcome nor way is known\b(?!, and it is the first)/);
    assert.match(why({ novelty: 2 }), /: it is the first of its kind/);
    assert.match(why({ ambiguity: 2, novelty: 2 }), /neither outcome nor way is known, and it is the first/);
  });

  it('§3.3: become a status sync when tightened, for Supporting and Delegating only', () => {
    const titles = (factors: TaskFactors) => styleIds.map(style => frame(style, factors).checkInTitle);
    const sync = 'Status sync';
    assert.deepEqual(titles({ urgency: 2 }), [undefined, undefined, sync, sync]);
    assert.deepEqual(titles({}), [undefined, undefined, undefined, undefined]);
    assert.deepEqual(titles(calm), [undefined, undefined, undefined, undefined]);
    assert.ok(frame('S4', { urgency: 2 }).reasons.some(reason => reason.includes('you do not replan')));
  });
});

describe('the decision rights of frameTask', () => {
  const cases: readonly (readonly [string, TaskFactors, readonly number[], string])[] = [
    ['nothing special', {}, [2, 3, 5, 6], ''],
    ['stakes 2 and reversibility 2', grave, [1, 2, 4, 5], ''],
    ['several teams and stakes', { interdependence: 2, stakes: 1 }, [1, 2, 4, 5], ''],
    ['several teams and no stakes', { interdependence: 2, stakes: 0 }, [2, 3, 5, 6], ''],
    ['stakes 0 and reversibility 0', { stakes: 0, reversibility: 0 }, [3, 4, 6, 7], ''],
    ['the person knows', { knowledge: 'person' }, [3, 4, 6, 7], ''],
    ['the team knows', { knowledge: 'team' }, [3, 4, 6, 7], ''],
    ['the lead knows', { knowledge: 'lead' }, [2, 3, 5, 6], ''],
    ['shared knowledge', { knowledge: 'shared' }, [2, 3, 5, 6], ''],
    ['agreement of others needed', { buyIn: 2 }, [3, 3, 5, 6], ''],
    ['agreement helpful', { buyIn: 1 }, [2, 3, 5, 6], ''],
    ['grave, with agreement needed', { ...grave, buyIn: 2 }, [3, 3, 4, 5], ''],
    ['grave, and several teams', { ...grave, interdependence: 2 }, [1, 2, 4, 5], 'less-freedom'],
    [
      'easy, and the person knows',
      { stakes: 0, reversibility: 0, knowledge: 'person' },
      [3, 4, 6, 7],
      'more-freedom',
    ],
  ];
  for (const [name, factors, rights, wants] of cases) {
    it(`§3.3: ${name}: ${rights.join(', ')}${wants && `, and the task wants ${wants}`}`, () => {
      const frames = styleIds.map(style => frame(style, factors));
      assert.deepEqual(
        frames.map(({ decisionRights }) => decisionRights),
        rights,
      );
      for (const { conflict } of frames) assert.equal(conflict?.taskWants ?? '', wants);
      // Where the band ends is said last.
      for (const { conflict, decisionRightsReasons } of frames)
        assert.equal(/^Held at/.test(decisionRightsReasons.at(-1) ?? ''), conflict !== undefined);
    });
  }

  it('§3.3: have a conflict in other words for less freedom than for more', () => {
    const less = frame('S2', { ...grave, interdependence: 2 }).conflict;
    const more = frame('S2', { stakes: 0, reversibility: 0, knowledge: 'person' }).conflict;
    assert.notEqual(less?.summary, more?.summary);
  });

  it('§3.3: have no conflict if agreement lifts the level back into the band', () => {
    const hard = { ...grave, interdependence: 2 } as const;
    assert.ok(frame('S2', hard).conflict);
    assert.equal(frame('S2', { ...hard, buyIn: 2 }).conflict, undefined);
    assert.equal(frame('S2', { ...hard, buyIn: 2 }).decisionRights, 3);
    assert.match(frame('S2', { ...hard, buyIn: 2 }).decisionRightsReasons.at(-1) ?? '', /Consult/);
  });

  it('§3.3: have names for all seven levels', () => {
    assert.deepEqual(decisionRightsNames, [
      'Tell',
      'Sell',
      'Consult',
      'Agree',
      'Advise',
      'Inquire',
      'Delegate',
    ]);
    assert.deepEqual(decisionLevels, [1, 2, 3, 4, 5, 6, 7]);
    const names = (['S1', 'S2', 'S3', 'S4'] as const).map(style => frame(style, {}).decisionRightsName);
    assert.deepEqual(names, ['Sell', 'Consult', 'Advise', 'Inquire']);
    assert.equal(frame('S1', grave).decisionRightsName, 'Tell');
    assert.equal(frame('S3', grave).decisionRightsName, 'Agree');
    assert.equal(frame('S4', { knowledge: 'person' }).decisionRightsName, 'Delegate');
  });

  it('§3.3: offer three ways out of a conflict: keep with a gate, split, deliberate switch', () => {
    const hard = frame('S3', { ...grave, interdependence: 2 }).conflict;
    assert.deepEqual(
      hard?.choices.map(({ id, style }) => [id, style]),
      [
        ['gate', undefined],
        ['split', undefined],
        ['switch', 'S2'],
      ],
    );
    assert.match(hard?.choices[0].title ?? '', /^Stay with Supporting at level 4, Agree, and add a gate$/);
    const easy = { stakes: 0, reversibility: 0, knowledge: 'team' } as const;
    const towards = (style: StyleId, factors: TaskFactors) =>
      frame(style, factors).conflict?.choices[2].style;
    assert.deepEqual(
      styleIds.map(style => towards(style, easy)),
      ['S2', 'S3', 'S4', undefined],
    );
    assert.deepEqual(
      styleIds.map(style => towards(style, { ...grave, interdependence: 2 })),
      [undefined, 'S1', 'S2', 'S3'],
    );
  });

  it('§3.3: report that reading and task disagree if a novice is said to know best', () => {
    for (const knowledge of ['lead', 'shared', 'person', 'team'] as const) {
      const doubted = frameTask('S1', { knowledge }, { competence: 'low' }).disagreement !== undefined;
      assert.equal(doubted, knowledge === 'person' || knowledge === 'team');
      assert.equal(frameTask('S2', { knowledge }, { competence: 'some' }).disagreement, undefined);
    }
  });
});

describe('frameTask on incidents and structure', () => {
  it('§3.3: offers temporary command at stakes 2 and urgency 2 only, without taking it', () => {
    for (const stakes of [0, 1, 2] as const) {
      for (const urgency of [0, 1, 2] as const) {
        const { incident, decisionRights } = frame('S4', { stakes, urgency });
        assert.equal(incident !== undefined, stakes === 2 && urgency === 2);
        assert.equal(decisionRights, 6);
      }
    }
    const { incident } = frame('S4', { stakes: 2, urgency: 2 });
    assert.deepEqual(incident?.decisionRights, [1, 2]);
    assert.equal(incident?.maxHours, 48);
  });

  const cases: readonly (readonly [string, TaskFactors, readonly RegExp[]])[] = [
    ['nothing special', {}, []],
    ['ambiguity 2', { ambiguity: 2 }, [/one-page brief/, /spike/]],
    ['novelty 2', { novelty: 2 }, [/safe to fail/]],
    ['reversibility 2', { reversibility: 2 }, [/rollback or a dry run/, /second reviewer/]],
    ['stakes 2', { stakes: 2 }, [/pre-mortem/, /go or no-go gate/]],
    ['interdependence 2', { interdependence: 2 }, [/contact/, /interface/, /date/]],
    ['urgency 2', { urgency: 2 }, [/scope/, /stops/]],
    ['all low', light, [/checklist/]],
    ['all low but one', { ...light, novelty: 1 }, []],
  ];
  for (const [name, factors, expected] of cases) {
    it(`§3.3: structure for ${name}`, () => {
      const { structure } = frame('S3', factors);
      assert.equal(structure.length, expected.length);
      for (const [index, { step, reason }] of structure.entries()) {
        assert.match(step, expected[index] ?? /never/);
        assert.match(reason, /^[A-Z].*\.$/);
      }
    });
  }

  it('§3.3 and P13: gives a costly fifth service a gate and a closer sync, and keeps it delegated', () => {
    const { style, frame: around } = advise({ competence: 'high', commitment: 'high', trend: 'up' }, grave);
    assert.equal(style, 'S4');
    assert.equal(around?.cadenceDays, 5);
    assert.equal(around?.checkInTitle, 'Status sync');
    assert.ok(around?.structure.some(({ step }) => step.includes('go or no-go')));
    assert.equal(around?.conflict, undefined);
  });
});

describe('frameTask always', () => {
  const anyReading = fc.record({
    competence: fc.constantFrom(...competences),
    commitment: fc.constantFrom(...commitments),
    trend: fc.constantFrom(...trends),
  });

  it('§3.3: leaves the style and the rest of the recommendation alone', () => {
    fc.assert(
      fc.property(anyReading, anyFactors, (reading, factors) => {
        const { frame: around, ...rest } = advise(reading, factors);
        assert.deepEqual(rest, advise(reading));
        assert.ok(around && !('style' in around));
      }),
    );
  });

  it('§3.2: counts a missing factor as 1', () => {
    fc.assert(
      fc.property(fc.constantFrom(...styleIds), anyFactors, (style, factors) => {
        const middling = {
          stakes: 1,
          reversibility: 1,
          urgency: 1,
          ambiguity: 1,
          novelty: 1,
          interdependence: 1,
        } as const;
        assert.deepEqual(frame(style, factors), frame(style, { ...middling, ...factors }));
      }),
    );
  });

  it('§3.3: keeps rights in the band, check-ins on the ladder within two steps, and conflicts on an edge', () => {
    const ladder = [0.5, 1, 2, 5, 10, 20];
    fc.assert(
      fc.property(fc.constantFrom(...styleIds), anyFactors, (style, factors) => {
        const { decisionRights, cadenceDays, conflict } = frame(style, factors);
        const [lowest, highest] = bands[style];
        assert.ok(decisionRights >= lowest && decisionRights <= highest);
        const steps = ladder.indexOf(cadenceDays) - ladder.indexOf(frame(style, {}).cadenceDays);
        assert.ok(ladder.includes(cadenceDays) && steps >= -2 && steps <= 1);
        if (conflict) assert.equal(decisionRights, conflict.taskWants === 'less-freedom' ? lowest : highest);
      }),
    );
  });

  it('returns plain data that survives JSON, and leaves the factors alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...styleIds),
        fc.constantFrom(...competences),
        anyFactors,
        (style, competence, factors) => {
          const result = frameTask(style, Object.freeze(factors), { competence });
          assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
          for (const reason of result.reasons) assert.match(reason, /^[A-Z].*\.$/);
        },
      ),
    );
  });

  it('§3.2: accepts only 0, 1 or 2 for seven factors and one of four answers to who knows', () => {
    const takes = (given: unknown) => is(taskFrame, given);
    for (const name of [
      'stakes',
      'reversibility',
      'urgency',
      'ambiguity',
      'novelty',
      'interdependence',
      'buyIn',
    ])
      assert.deepEqual(
        [-1, 0, 0.5, 1, 2, 3, '1', null].filter(value => takes({ [name]: value })),
        [0, 1, 2],
        name,
      );
    for (const knowledge of ['lead', 'shared', 'person', 'team']) assert.ok(takes({ knowledge }), knowledge);
    for (const given of [{ knowledge: 'nobody' }, { knowledge: 1 }, { risk: 1 }])
      assert.ok(!takes(given), JSON.stringify(given));
    assert.ok(takes({}));
  });
});
