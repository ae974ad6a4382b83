import assert from 'node:assert/strict';
import { practiceFigures } from '../../../src/core/practice/figures';
import { ratings } from '../../../src/core/practice/scenario';
import { styleIds } from '../../../src/core/styles/model';
import { recommend } from '../../../src/core/styles/recommend';
import { answered, best, scenarioOf, scenarios, scored, toDiscuss } from '../../support/practiceScenarios';

describe('our scenarios (domain.md §7)', () => {
  it('are 16 scored ones, four for each style, and four to discuss', () => {
    assert.deepEqual([scored.length, toDiscuss.length], [16, 4]);
    for (const style of styleIds) assert.equal(scored.filter(each => best(each) === style).length, 4, style);
  });

  it('contain each rating once, and the best response matches the table', () => {
    for (const { id, reading, ratings: rated } of scored) {
      assert.deepEqual(Object.values(rated ?? {}).toSorted(), ratings.toSorted(), id);
      assert.equal(best(scenarioOf(id)), recommend(reading).style, id);
    }
  });

  it('rate the style of the other published version as good if the versions differ', () => {
    const disputed = scored.filter(({ reading }) => recommend(reading).versionsDiffer);
    assert.deepEqual(
      disputed.map(({ id }) => id),
      ['P01', 'P02', 'P03', 'P04'],
    );
    for (const { id, reading, ratings: rated } of disputed)
      assert.equal(rated?.[recommend(reading).otherVersion?.style ?? 'S1'], 'good', id);
  });

  for (const [style, sum] of [
    ['S1', 39],
    ['S2', 43],
    ['S3', 40],
    ['S4', 38],
  ] as const) {
    it(`score ${sum} of 64 for somebody who always picks ${style}`, () => {
      const figures = practiceFigures(scored.map(({ id }) => answered(id, undefined, style)));
      assert.equal(figures?.effectiveness.points, sum);
      assert.equal(figures?.flexibility, 0);
    });
  }

  it('score 40 of 64 by chance', () => {
    const all = styleIds.map(style => scored.map(({ id }) => answered(id, undefined, style)));
    const mean = all.map(run => practiceFigures(run)?.effectiveness.points ?? 0);
    assert.equal(mean.reduce((sum, each) => sum + each, 0) / styleIds.length, 40);
  });

  it('do not reveal the best response by its length', () => {
    const places = [0, 0, 0, 0];
    const sums = { longest: 0, shortest: 0 };
    for (const scenario of scored) {
      const lengths = styleIds.map(style => scenario.options[style].length);
      const mean = lengths.reduce((sum, each) => sum + each, 0) / lengths.length;
      for (const length of lengths)
        assert.ok(Math.abs(length / mean - 1) <= 0.15, `${scenario.id} ${length} ${mean}`);
      const byLength = styleIds.toSorted(
        (one, other) => scenario.options[other].length - scenario.options[one].length,
      );
      const at = byLength.indexOf(best(scenario));
      places[at] = (places[at] ?? 0) + 1;
      const points = (style = byLength[0]) =>
        scenario.ratings && style ? ratings.indexOf(scenario.ratings[style]) + 1 : 0;
      sums.longest += points(byLength[0]);
      sums.shortest += points(byLength[3]);
    }
    assert.deepEqual(places, [4, 4, 4, 4]);
    assert.deepEqual(sums, { longest: 40, shortest: 38 });
  });

  it('say what comes first and what to discuss only if unscored', () => {
    for (const { id, topic, first, discuss } of toDiscuss) assert.ok(topic && first && discuss, id);
    for (const { id, first, discuss } of scored) assert.ok(!first && !discuss, id);
    assert.deepEqual(scenarioOf('P19').member, { competence: 'some', commitment: 'high', trend: 'up' });
    assert.ok(recommend(scenarioOf('P20').reading).otherVersion);
  });

  it('have every text the panel shows, and name no style in a response', () => {
    for (const { id, title, situation, options, reason, lesson } of scenarios) {
      for (const text of [title, situation, ...Object.values(options), reason, lesson])
        assert.ok(text.length > 5, id);
      for (const text of Object.values(options))
        assert.doesNotMatch(text, /\b(?:S[1-4]|Directing|Coaching|Supporting|Delegating)\b/, id);
    }
  });
});
