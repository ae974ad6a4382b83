import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PracticeAnswer } from '../../../src/core/practice/answer';
import { practiceFigures } from '../../../src/core/practice/figures';
import { commitments, competences, styleIds } from '../../../src/core/styles/model';
import { answered, scored, toDiscuss } from '../../support/practiceScenarios';

const answers: fc.Arbitrary<readonly PracticeAnswer[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...scored.map(({ id }) => id)),
      competence: fc.constantFrom(...competences),
      commitment: fc.constantFrom(...commitments),
      chosen: fc.constantFrom(...styleIds),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 16 },
  )
  .map(all =>
    all.map(({ id, competence, commitment, chosen }) => answered(id, { competence, commitment }, chosen)),
  );

describe('the results of a run (domain.md §7)', () => {
  it('of a whole run, checked by hand: everything placed high/high, always Delegating', () => {
    const figures = practiceFigures(
      scored.map(({ id }) => answered(id, { competence: 'high', commitment: 'high' }, 'S4')),
    );
    assert.deepEqual(figures, {
      scored: 16,
      // Commitment 2 in P01-P04, P08, P13-P16 and 1 in P06, P07, P09, P10, P12; competence 2 in P10, P11, P13-P16 and 1 in P09, P12.
      diagnosis: { points: 37, most: 64, share: 37 / 64, competence: 14, commitment: 23 },
      effectiveness: { points: 38, least: 16, most: 64, share: 22 / 48 },
      flexibility: 0,
      bias: 1.5,
      direction: { more: 0, same: 4, less: 12 },
      used: { S1: 0, S2: 0, S3: 0, S4: 16 },
      fits: { S1: 4, S2: 4, S3: 4, S4: 4 },
    });
  });

  it('of a whole run, checked by hand: mostly right, five other responses and three other readings', () => {
    const others = new Map([
      ['P01', answered('P01', undefined, 'S2')],
      ['P05', answered('P05', undefined, 'S1')],
      ['P06', answered('P06', { competence: 'some', commitment: 'variable' })],
      ['P08', answered('P08', { competence: 'high', commitment: 'low' })],
      ['P09', answered('P09', undefined, 'S4')],
      ['P11', answered('P11', { competence: 'high', commitment: 'high' })],
      ['P13', answered('P13', undefined, 'S3')],
      ['P16', answered('P16', undefined, 'S1')],
    ]);
    const figures = practiceFigures(scored.map(({ id }) => others.get(id) ?? answered(id)));
    assert.deepEqual(figures, {
      scored: 16,
      diagnosis: { points: 57, most: 64, share: 57 / 64, competence: 29, commitment: 28 },
      effectiveness: { points: 55, least: 16, most: 64, share: 39 / 48 },
      flexibility: 1 - 2 / 24,
      bias: -3 / 16,
      direction: { more: 3, same: 11, less: 2 },
      used: { S1: 5, S2: 4, S3: 4, S4: 3 },
      fits: { S1: 4, S2: 4, S3: 4, S4: 4 },
    });
  });

  it('of three scenarios are out of three, and say nothing about flexibility', () => {
    const figures = practiceFigures([
      answered('P01', { competence: 'some', commitment: 'high' }, 'S2'),
      answered('P05'),
      answered('P14', { competence: 'high', commitment: 'low' }, 'S3'),
    ]);
    assert.deepEqual(figures?.diagnosis, {
      points: 9,
      most: 12,
      share: 9 / 12,
      competence: 5,
      commitment: 4,
    });
    assert.deepEqual(figures?.effectiveness, { points: 10, least: 3, most: 12, share: 7 / 9 });
    assert.equal(figures?.flexibility, undefined);
    assert.equal(figures?.bias, 0);
    assert.deepEqual(figures?.direction, { more: 1, same: 1, less: 1 });
  });

  it('say nothing about flexibility if a style never fits, however long the run', () => {
    const run = scored.slice(0, 12).map(({ id }) => answered(id));
    assert.equal(practiceFigures(run)?.flexibility, undefined);
    assert.equal(practiceFigures([...run, answered('P13')])?.flexibility, 1);
  });

  it('are none without a scored answer', () => {
    assert.equal(practiceFigures([]), undefined);
    assert.equal(practiceFigures(toDiscuss.map(({ id, reading }) => answered(id, reading, 'S1'))), undefined);
  });

  it('are the same in any order of answers, whatever else is discussed', () => {
    fc.assert(
      fc.property(
        answers.chain(all =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
        ),
        fc.subarray([...toDiscuss]),
        fc.constantFrom(...styleIds),
        ([run, mixed], discussed, style) => {
          const others = discussed.map(({ id, reading }) => answered(id, reading, style));
          assert.deepEqual(practiceFigures([...others, ...mixed]), practiceFigures(run));
        },
      ),
    );
  });

  it('stay within their limits, and are full only if everything is right', () => {
    fc.assert(
      fc.property(answers, run => {
        const figures = practiceFigures(run) ?? assert.fail();
        const { diagnosis, effectiveness, flexibility = 0, bias, direction } = figures;
        for (const share of [diagnosis.share, effectiveness.share, flexibility])
          assert.ok(share >= 0 && share <= 1);
        assert.ok(Math.abs(bias) <= 3);
        assert.equal(direction.more + direction.same + direction.less, run.length);
        assert.equal(effectiveness.share === 1, direction.same === run.length);
        const exact = run.every(
          ({ placed, reading }) =>
            placed.competence === reading.competence && placed.commitment === reading.commitment,
        );
        assert.equal(diagnosis.share === 1, exact);
      }),
    );
  });

  it('say something of flexibility from eight scenarios on', () => {
    const two = styleIds.flatMap(style =>
      scored.filter(({ ratings }) => ratings?.[style] === 'excellent').slice(0, 2),
    );
    const run = two.map(({ id }) => answered(id));
    assert.equal(run.length, 8);
    assert.equal(practiceFigures(run)?.flexibility, 1);
    assert.equal(practiceFigures(run.slice(1))?.flexibility, undefined);
  });
});
