import assert from 'node:assert/strict';
import fc from 'fast-check';
import { styleIds } from '../../../src/core/styles/model';
import type { ConflictChoice } from '../../../src/core/styles/task';
import { conflictWays, type DecisionRights, type TaskFactors } from '../../../src/core/styles/taskFrame';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { choiceLine, commandLine, frameLine, readFraming } from '../../../src/core/tasks/framingLine';
import { readTaskLine, renderTaskLine, type TaskLine } from '../../../src/core/tasks/taskLines';

const date = '2026-11-23';
const read = (raw: string) => {
  const line = readTaskLine(`${date} ${raw}`);
  return line && readFraming(line);
};
/** Round trip through a file: written as an item, and read back from its text. */
const written = (line: TaskLine) => {
  const again = readTaskLine(renderTaskLine(line, '\n').slice(2));
  return again && readFraming(again);
};

describe('lines about the frame of a task', () => {
  for (const [raw, expected] of [
    ['frame: stakes 2', { kind: 'frame', date, factors: { stakes: 2 } }],
    [
      'Frame: Stakes: 2, urgency=0; buy-in 1, knowledge team.',
      { kind: 'frame', date, factors: { stakes: 2, urgency: 0, buyIn: 1, knowledge: 'team' } },
    ],
    [
      'FRAME: STAKES 1, Buy In: 0, Knowledge Shared;\n  and more',
      { kind: 'frame', date, factors: { stakes: 1, buyIn: 0, knowledge: 'shared' } },
    ],
    ['frame: stakes 3', 'unknown'],
    ['frame: stakes team', 'unknown'],
    ['frame: knowledge 2', 'unknown'],
    ['frame: knowledge nobody', 'unknown'],
    ['frame: stakes 2 high', 'unknown'],
    ['frame: stakes', 'unknown'],
    ['frame: weather 2', 'unknown'],
    ['frame:', 'unknown'],
    ['choice: gate', { kind: 'choice', date, way: 'gate' }],
    ['choice: Split: cheap part first', { kind: 'choice', date, way: 'split', reason: 'cheap part first' }],
    [
      'choice: gate, Delegating, level 5: review first',
      { kind: 'choice', date, way: 'gate', style: 'S4', level: 5, reason: 'review first' },
    ],
    [
      'choice: switch to s3 until 2026-12-07. Cutover',
      { kind: 'choice', date, way: 'switch', style: 'S3', until: '2026-12-07', reason: 'Cutover' },
    ],
    [
      'CHOICE: GATE, DELEGATING, Level 5, Until 2026-12-07: Why ',
      { kind: 'choice', date, way: 'gate', style: 'S4', level: 5, until: '2026-12-07', reason: 'Why' },
    ],
    ['choice: gate: ', { kind: 'choice', date, way: 'gate' }],
    ['choice: switch to Supporting, until 2026-02-30', undefined],
    ['choice: gate, level 8', { kind: 'choice', date, way: 'gate', reason: 'level 8' }],
    ['choice: we take Kafka', undefined],
    ['choice: gateway first', undefined],
    [
      'temporary command: until 2026-11-24 18:00: checkout is down',
      { kind: 'command', date, until: '2026-11-24T18:00', reason: 'checkout is down' },
    ],
    ['temporary command: until 2026-11-24T8:00', { kind: 'command', date, until: '2026-11-24T08:00' }],
    ['temporary command: until 2026-11-24 25:00', 'unknown'],
    ['temporary command: until tomorrow', 'unknown'],
    ['outcome: met', undefined],
  ] as const) {
    it(`are read from ${JSON.stringify(raw)}`, () => assert.deepEqual(read(raw), expected));
  }

  it('have their reason on one line, or none', () => {
    const text = (reason: string) => [
      choiceLine({ date, way: 'gate', reason }).text,
      commandLine({ date, until: '2026-11-24T18:00', reason }).text,
    ];
    assert.deepEqual(text('  so\nit is  '), ['gate: so it is', 'until 2026-11-24 18:00: so it is']);
    assert.deepEqual(text(' \n '), ['gate', 'until 2026-11-24 18:00']);
    assert.equal(choiceLine({ date, way: 'switch', style: 'S3' }).text, 'switch to Supporting');
    assert.equal(choiceLine({ date, way: 'switch' }).text, 'switch');
  });

  it('name all factors in one order, and what else was answered after them', () => {
    assert.equal(
      frameLine({ date, factors: { knowledge: 'team', buyIn: 0, novelty: 2 } }).text,
      'stakes 1, reversibility 1, urgency 1, ambiguity 1, novelty 2, interdependence 1, buy-in 0, knowledge team',
    );
  });

  const factor = fc.constantFrom(0, 1, 2);
  it('preserve every answer', () => {
    const answers = fc.record(
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
      {
        noNullPrototype: true,
        requiredKeys: ['stakes', 'reversibility', 'urgency', 'ambiguity', 'novelty', 'interdependence'],
      },
    ) as fc.Arbitrary<TaskFactors>;
    fc.assert(
      fc.property(answers, factors => {
        assert.deepEqual(written(frameLine({ date, factors })), { kind: 'frame', date, factors });
      }),
    );
  });

  const reason = fc
    .string()
    .map(text => text.replace(/\s+/g, ' ').trim())
    .filter(text => text !== '' && !/^[:,.]/.test(text));
  it('preserve a choice and a temporary command with their reasons', () => {
    const choice = fc.record(
      {
        date: fc.constant(date),
        way: fc.constantFrom(...conflictWays),
        style: fc.constantFrom(...styleIds),
        level: fc.constantFrom<DecisionRights>(1, 2, 3, 4, 5, 6, 7),
        until: fc.constant('2026-12-07'),
        reason,
      },
      { noNullPrototype: true, requiredKeys: ['date', 'way'] },
    ) as fc.Arbitrary<ConflictChoice>;
    fc.assert(
      fc.property(choice, made => {
        assert.deepEqual(written(choiceLine(made)), { kind: 'choice', ...made });
      }),
    );
    fc.assert(
      fc.property(reason, why => {
        const command = { date, until: '2026-11-24T18:00', reason: why };
        assert.deepEqual(written(commandLine(command)), { kind: 'command', ...command });
      }),
    );
  });
});

describe('frames in the notes', () => {
  const tasks = (text: string) => readFacts('tasks.md', 'dana-okafor', text);

  it('belong to the task above them', () => {
    const { framings, readings, problems } = tasks(
      '## Search\r\n* 2026-11-20 some / low\r\n* 2026-11-21 frame: stakes 2\r\n\r\n## Rota\r\n1. 2026-11-22 choice: gate\r\n',
    );
    assert.deepEqual(
      framings.map(({ line, task, kind }) => [line, task, kind]),
      [
        [2, 'Search', 'frame'],
        [5, 'Rota', 'choice'],
      ],
    );
    assert.equal(readings.length, 1);
    assert.deepEqual(problems, []);
  });

  it('are marked on their line if unreadable, without stopping anything else', () => {
    const { framings, problems } = tasks(
      '## Search\n- 2026-11-20 frame: much\n- 2026-11-21 temporary command: soon\n- 2026-11-22 frame: urgency 2\n',
    );
    assert.deepEqual(
      problems.map(({ line }) => line),
      [1, 2],
    );
    assert.equal(framings.length, 1);
  });

  it('need a task above them, and no checkbox', () => {
    const { framings } = tasks(
      '- 2026-11-20 frame: stakes 2\n\n## Search\n- [ ] 2026-11-20 frame: stakes 2\n',
    );
    assert.deepEqual(framings, []);
  });
});
