import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { practiceFigures } from '../../../src/core/practice/figures';
import { pickScenarios, type Random, runKinds, shuffled } from '../../../src/core/practice/pickScenarios';
import {
  currentScenario,
  endNow,
  goBack,
  goToNext,
  isOver,
  placeScales,
  type Run,
  respond,
  runShape,
  showResponses,
  startRun,
} from '../../../src/core/practice/run';
import { styleIds } from '../../../src/core/styles/model';
import { best, scenarioOf, scenarios, scored } from '../../support/practiceScenarios';

/** Deterministic pseudo-random numbers. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

/** Answers each scenario of a run with the response at this position. */
function throughAll(
  start: Run,
  choose: (id: string, order: Run['scenarios'][number]['order']) => number,
): Run {
  let run = start;
  while (!isOver(run)) {
    const shown = currentScenario(run) ?? assert.fail();
    const scenario = scenarioOf(shown.id);
    const { competence, commitment } = scenario.reading;
    run = showResponses(placeScales(run, { competence, commitment }));
    run = goToNext(respond(run, scenario, shown.order[choose(shown.id, shown.order)] ?? 'S1'));
  }
  return run;
}

describe('a run of practice', () => {
  it('shuffles what it shows and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), seeds, (items, seed) => {
        const mixed = shuffled(items, randomOf(seed));
        assert.deepEqual(mixed.toSorted(), items.toSorted());
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...runKinds), seeds, (kind, seed) => {
        const picked = pickScenarios(scenarios, kind, [], randomOf(seed));
        assert.equal(new Set(picked.map(({ id }) => id)).size, { three: 3, all: 16, discuss: 4 }[kind]);
        for (const { order } of picked) assert.deepEqual(order.toSorted(), [...styleIds]);
      }),
    );
  });

  it('has a different order each time', () => {
    const orders = [1, 2, 3, 4].map(seed =>
      pickScenarios(scenarios, 'all', [], randomOf(seed))
        .map(({ id, order }) => id + order.join(''))
        .join(' '),
    );
    assert.equal(new Set(orders).size, 4);
  });

  it('of three uses the scenarios not done for longest, each for a different style if possible', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const random = randomOf(seed);
        const runs: { answers: { id: string }[] }[] = [];
        const seen = new Set<string>();
        for (let count = 0; count < 5; count++) {
          const picked = pickScenarios(scenarios, 'three', runs, random);
          const styles = picked.map(({ id }) => best(scenarioOf(id)));
          if (count === 0) assert.equal(new Set(styles).size, 3);
          for (const { id } of picked) {
            assert.ok(!seen.has(id), `${id} again in run ${count + 1} of five`);
            seen.add(id);
          }
          runs.push({ answers: picked.map(({ id }) => ({ id })) });
        }
        const last = scored.find(({ id }) => !seen.has(id));
        assert.ok(pickScenarios(scenarios, 'three', runs, random).some(({ id }) => id === last?.id));
      }),
      { numRuns: 20 },
    );
  });

  it('scores a response by its style, in whatever order the responses are shown', () => {
    fc.assert(
      fc.property(seeds, seeds, fc.constantFrom(...styleIds), (one, other, style) => {
        const [first, second] = [one, other].map(seed =>
          throughAll(startRun('all', pickScenarios(scenarios, 'all', [], randomOf(seed))), (_, order) =>
            order.indexOf(style),
          ),
        );
        assert.deepEqual(practiceFigures(first?.answers ?? []), practiceFigures(second?.answers ?? []));
      }),
      { numRuns: 20 },
    );
  });

  it('shows no response before both scales are placed, and accepts one response per scenario', () => {
    const start = startRun('three', pickScenarios(scenarios, 'three', [], randomOf(7)));
    const scenario = scenarioOf(currentScenario(start)?.id ?? '');
    assert.equal(showResponses(placeScales(start, { competence: 'low' })).step, 'place');
    assert.deepEqual(respond(start, scenario, 'S1'), start);
    const shown = showResponses(
      placeScales(placeScales(start, { competence: 'low' }), { commitment: 'high' }),
    );
    assert.equal(shown.step, 'respond');
    assert.equal(goBack(shown).placed.competence, 'low');
    assert.deepEqual(placeScales(shown, { competence: 'high' }), shown);
    const other = scenarios.find(({ id }) => id !== scenario.id) ?? assert.fail();
    assert.deepEqual(respond(shown, other, 'S2'), shown);
    assert.deepEqual(respond({ ...shown, placed: { competence: 'low' } }, scenario, 'S2').answers, []);
    const told = respond(shown, scenario, 'S2');
    assert.deepEqual([told.step, told.answers.length, told.answers[0]?.chosen], ['told', 1, 'S2']);
    assert.deepEqual(respond(told, scenario, 'S3'), told);
    assert.deepEqual(goBack(told), told);
    assert.equal(goToNext(told).at, 1);
  });

  it('can be interrupted and resumed at each step, and ended early with the answers so far', () => {
    let run = startRun('three', pickScenarios(scenarios, 'three', [], randomOf(3)));
    const again = () => {
      const kept = v.parse(runShape, JSON.parse(JSON.stringify(run))) as Run;
      assert.deepEqual(kept, run);
      run = kept;
    };
    again();
    run = showResponses(placeScales(run, { competence: 'some', commitment: 'low' }));
    again();
    run = respond(run, scenarioOf(currentScenario(run)?.id ?? ''), 'S4');
    again();
    run = endNow(run);
    assert.deepEqual([isOver(run), run.answers.length], [true, 1]);
    again();
    assert.deepEqual(goToNext(run), run);
  });

  it('is not restored from another version', () => {
    for (const kept of [
      undefined,
      null,
      7,
      {},
      { ...startRun('all', [{ id: 'P01', order: ['S1', 'S1', 'S2', 'S3'] }]) },
    ])
      assert.ok(!v.is(runShape, kept));
  });

  it('goes on only from where a scenario is placed', () => {
    const start = startRun('three', pickScenarios(scenarios, 'three', [], randomOf(7)));
    assert.deepEqual(showResponses(placeScales(start, { commitment: 'high' })).step, 'place');
    const shown = showResponses(placeScales(start, { competence: 'low', commitment: 'high' }));
    assert.deepEqual(showResponses(shown), shown);
    const told = respond(shown, scenarioOf(currentScenario(start)?.id ?? ''), 'S2');
    assert.deepEqual(showResponses(told), told);
  });

  it('of three takes fewer where there are fewer', () => {
    for (const count of [0, 1, 2, 3, 4]) {
      const picked = pickScenarios(scored.slice(0, count), 'three', [], randomOf(5));
      assert.equal(picked.length, Math.min(3, count));
    }
  });
});
