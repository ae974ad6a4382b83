import assert from 'node:assert/strict';
import fc from 'fast-check';
import { driverAdvice } from '../../../src/content/styles/drivers';
import { advise } from '../../../src/core/styles/advise';
import { decisionTable } from '../../../src/core/styles/decisionTable';
import {
  type Commitment,
  type Competence,
  commitments,
  competences,
  drivers,
  levelOfStyle,
  levels,
  type StyleId,
  styleIds,
  styleOfLevel,
  trends,
} from '../../../src/core/styles/model';
import type { Reading } from '../../../src/core/styles/readingShapes';
import { recommend } from '../../../src/core/styles/recommend';

/** Competence, commitment, level, strength, then the styles for trend up, flat, down, unknown. */
const table = [
  ['low', 'low', 'D2 early', 'borderline', 'S2', 'S1', 'S1', 'S2'],
  ['low', 'variable', 'D1/D2', 'borderline', 'S2', 'S1', 'S1', 'S2'],
  ['low', 'high', 'D1', 'clear', 'S1', 'S1', 'S1', 'S1'],
  ['some', 'low', 'D2', 'clear', 'S2', 'S2', 'S2', 'S2'],
  ['some', 'variable', 'D2/D3', 'borderline', 'S3', 'S2', 'S2', 'S2'],
  ['some', 'high', 'D1/D2', 'borderline', 'S2', 'S1', 'S1', 'S2'],
  ['moderate', 'low', 'D3/D2', 'borderline', 'S3', 'S2', 'S2', 'S3'],
  ['moderate', 'variable', 'D3', 'clear', 'S3', 'S3', 'S3', 'S3'],
  ['moderate', 'high', 'D3/D4', 'borderline', 'S4', 'S3', 'S3', 'S3'],
  ['high', 'low', 'D3', 'clear', 'S3', 'S3', 'S3', 'S3'],
  ['high', 'variable', 'D3', 'clear', 'S3', 'S3', 'S3', 'S3'],
  ['high', 'high', 'D4', 'clear', 'S4', 'S4', 'S4', 'S4'],
] as const;

/** The neighbor if the trend is unknown, and always for clear cells. */
const neighbours: Readonly<Record<string, StyleId>> = {
  'low/low': 'S1',
  'low/variable': 'S1',
  'low/high': 'S2',
  'some/low': 'S1',
  'some/variable': 'S3',
  'some/high': 'S1',
  'moderate/low': 'S2',
  'moderate/variable': 'S2',
  'moderate/high': 'S4',
  'high/low': 'S2',
  'high/variable': 'S4',
  'high/high': 'S3',
};

const anyReading = fc.record(
  {
    competence: fc.constantFrom(...competences),
    commitment: fc.constantFrom(...commitments),
    trend: fc.constantFrom(...trends),
    driver: fc.constantFrom(...drivers),
  },
  { requiredKeys: ['competence', 'commitment'] },
) as fc.Arbitrary<Reading>;

describe('recommend', () => {
  it('§1.4: has each combination in the table once, in order', () => {
    const all = competences.flatMap(competence =>
      commitments.map(commitment => ({ competence, commitment })),
    );
    assert.deepEqual(
      decisionTable.map(({ competence, commitment }) => ({ competence, commitment })),
      all,
    );
  });

  for (const [competence, commitment, level, strength, ...styles] of table) {
    for (const [index, trend] of trends.entries()) {
      const style = styles[index];
      it(`§1.4: ${competence} / ${commitment}, ${trend} is ${level}, ${style}, ${strength}`, () => {
        const result = recommend({ competence, commitment, trend });
        assert.equal(result.level, level);
        assert.equal(result.style, style);
        assert.equal(result.strength, strength);
        const decided = strength === 'borderline' && trend !== 'unknown';
        assert.equal(result.trendUsed, decided ? trend : null);
        const defaultStyle = styles[3];
        const neighbour = neighbours[`${competence}/${commitment}`];
        assert.equal(result.neighbour, style === defaultStyle ? neighbour : defaultStyle);
        assert.equal(result.pair !== undefined, strength === 'borderline');
        assert.match(result.source, /^domain\.md §1\.[34].*\[\d+\]/);
        assert.match(advise({ competence, commitment, trend }).reason, /^[A-Z].*\.$/);
      });
    }
  }

  it('§1.4: treats no trend like an unknown one', () => {
    for (const { competence, commitment } of decisionTable) {
      assert.deepEqual(
        recommend({ competence, commitment }),
        recommend({ competence, commitment, trend: 'unknown' }),
      );
    }
  });

  it('§1.4: mentions the trend in the reason only if it decided', () => {
    const reason = (trend: Reading['trend']) =>
      advise({ competence: 'some', commitment: 'variable', ...(trend && { trend }) }).reason;
    const plain = 'Support is high either way; the question is how much direction.';
    assert.equal(reason(undefined), plain);
    assert.equal(reason('flat'), `${plain} Results are steady, so the lower level's style.`);
    assert.match(reason('down'), /slipping, so the lower level's style\.$/);
    assert.match(reason('up'), /improving, so the higher level's style\.$/);
    assert.doesNotMatch(advise({ competence: 'high', commitment: 'low', trend: 'down' }).reason, /Results/);
  });

  it('§1.4: warns of confidence ahead of competence only if results slip despite it', () => {
    const warned = decisionTable.flatMap(({ competence, commitment }) =>
      trends
        .filter(trend => advise({ competence, commitment, trend }).caution !== undefined)
        .map(trend => `${competence}/${commitment} ${trend}`),
    );
    assert.deepEqual(warned, ['moderate/high down']);
  });

  const disputed: readonly (readonly [Competence, Commitment, Reading['trend'], StyleId, StyleId, string])[] =
    [
      ['low', 'high', 'unknown', 'S1', 'S2', 'Hersey'],
      ['low', 'high', 'up', 'S1', 'S2', 'Hersey'],
      ['low', 'low', 'unknown', 'S2', 'S1', 'Hersey'],
      ['low', 'low', 'up', 'S2', 'S1', 'Hersey'],
      ['low', 'low', 'flat', 'S1', 'S2', 'Blanchard'],
      ['low', 'low', 'down', 'S1', 'S2', 'Blanchard'],
    ];
  for (const [competence, commitment, trend = 'unknown', style, other, name] of disputed) {
    it(`§1.3: ${competence} / ${commitment}, ${trend} shows ${style}, and ${other} according to ${name}`, () => {
      const result = recommend({ competence, commitment, trend });
      assert.equal(result.style, style);
      assert.equal(result.versionsDiffer, true);
      assert.deepEqual(result.otherVersion, { style: other, name });
    });
  }

  it('§1.3: has two cells in which the versions differ', () => {
    const differing = decisionTable.filter(cell => recommend(cell).versionsDiffer);
    assert.deepEqual(
      differing.map(cell => `${cell.competence}/${cell.commitment}`),
      ['low/low', 'low/high'],
    );
    for (const cell of decisionTable) {
      const { versionsDiffer, otherVersion } = recommend(cell);
      assert.equal(otherVersion !== undefined, versionsDiffer);
    }
  });

  it('§1.2: has a style for each level, and stays within the pair of a cell', () => {
    assert.deepEqual(
      levels.map(level => styleOfLevel[level]),
      styleIds,
    );
    assert.deepEqual(
      styleIds.map(style => levelOfStyle[style]),
      levels,
    );
    for (const { pair, style, neighbour } of decisionTable) {
      if (pair)
        assert.deepEqual(
          pair.map(level => styleOfLevel[level]),
          [style, neighbour].sort(),
        );
    }
  });

  it('§2.3: keeps the driver unless commitment is high, and never lets it change the style', () => {
    fc.assert(
      fc.property(anyReading, ({ driver, ...reading }) => {
        const without = recommend(reading);
        const given = recommend(driver ? { ...reading, driver } : reading);
        assert.equal(without.commitmentDriver, null);
        assert.equal(given.commitmentDriver, reading.commitment === 'high' ? null : (driver ?? null));
        assert.deepEqual({ ...given, commitmentDriver: null }, without);
      }),
    );
  });

  it('§2.3: has advice for each driver, and all of it for both', () => {
    const [motivation, confidence, both] = drivers.map(driver => driverAdvice[driver].actions);
    assert.deepEqual(new Set(both), new Set([...(motivation ?? []), ...(confidence ?? [])]));
    assert.equal(both?.length, (motivation?.length ?? 0) + (confidence?.length ?? 0));
  });

  it('§1.4: uses the trend only in borderline cells', () => {
    fc.assert(
      fc.property(anyReading, reading => {
        const { trend: _, ...timeless } = reading;
        const result = advise(reading);
        if (result.strength === 'clear') {
          const { caution: _caution, ...rest } = result;
          assert.deepEqual(rest, advise(timeless));
        } else {
          const ofPair = (result.pair ?? []).map(level => styleOfLevel[level]);
          assert.deepEqual([result.style, result.neighbour].sort(), ofPair);
        }
      }),
    );
  });

  it('returns plain data that survives JSON, the same for the same reading', () => {
    fc.assert(
      fc.property(anyReading, reading => {
        const result = recommend(Object.freeze(reading));
        assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
        assert.deepEqual(recommend({ ...reading }), result);
      }),
    );
  });

  it('leaves the frame out if no task was described', () => {
    assert.equal('frame' in advise({ competence: 'some', commitment: 'high' }), false);
    assert.equal('frame' in advise({ competence: 'some', commitment: 'high' }, {}), true);
  });
});

describe('recommend on the practice scenarios', () => {
  const scenarios: readonly (readonly [string, Reading, StyleId])[] = [
    ['P01 The eager rehearsal', { competence: 'low', commitment: 'high', trend: 'unknown' }, 'S1'],
    ['P02 Nine years and a first day', { competence: 'low', commitment: 'high', trend: 'unknown' }, 'S1'],
    ['P03 Four fans of mobile', { competence: 'low', commitment: 'high', trend: 'unknown' }, 'S1'],
    ['P04 Two tests that do not run', { competence: 'low', commitment: 'high', trend: 'flat' }, 'S1'],
    [
      'P05 Ranking has won three times',
      { competence: 'some', commitment: 'low', trend: 'down', driver: 'both' },
      'S2',
    ],
    [
      'P06 Headings and bad mornings',
      { competence: 'low', commitment: 'variable', trend: 'up', driver: 'confidence' },
      'S2',
    ],
    [
      'P07 It depends who is in the room',
      { competence: 'some', commitment: 'variable', trend: 'flat', driver: 'confidence' },
      'S2',
    ],
    ['P08 All engine, no brakes', { competence: 'some', commitment: 'high', trend: 'up' }, 'S2'],
    [
      'P09 Approve this name, please',
      { competence: 'moderate', commitment: 'variable', trend: 'flat', driver: 'confidence' },
      'S3',
    ],
    [
      'P10 The yearly form',
      { competence: 'high', commitment: 'variable', trend: 'flat', driver: 'motivation' },
      'S3',
    ],
    [
      'P11 Why am I here',
      { competence: 'high', commitment: 'low', trend: 'flat', driver: 'motivation' },
      'S3',
    ],
    [
      'P12 You decide, please',
      { competence: 'moderate', commitment: 'variable', trend: 'flat', driver: 'confidence' },
      'S3',
    ],
    ['P13 The fifth service', { competence: 'high', commitment: 'high', trend: 'up' }, 'S4'],
    ['P14 Show more control', { competence: 'high', commitment: 'high', trend: 'up' }, 'S4'],
    ['P15 A name on the budget', { competence: 'high', commitment: 'high', trend: 'unknown' }, 'S4'],
    ['P16 One bad release', { competence: 'high', commitment: 'high', trend: 'flat' }, 'S4'],
  ];
  for (const [title, reading, best] of scenarios) {
    it(`${title}: ${best}`, () => assert.equal(recommend(reading).style, best));
  }
});
