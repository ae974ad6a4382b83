import assert from 'node:assert/strict';
import { facetNames, growthBehaviors, sideNames } from '../../../src/content/growth/behaviors';
import {
  behaviorsOn,
  facetIds,
  facetOf,
  facetSides,
  growthBehaviorIds,
  sideOf,
  sides,
} from '../../../src/core/growth/behaviors';

describe('the behaviors of a lead', () => {
  it('§5.1: are nine of leadership and nine of management, by letter', () => {
    for (const side of sides) assert.equal(behaviorsOn(side).length, 9, sideNames[side]);
    for (const id of growthBehaviorIds)
      assert.equal(sideOf(id), id.startsWith('L') ? 'leadership' : 'management', id);
  });

  it('§5.1: have three facets per side, each with at least two behaviors', () => {
    for (const side of sides) assert.equal(facetIds.filter(facet => facetSides[facet] === side).length, 3);
    for (const facet of facetIds) {
      const lines = growthBehaviorIds.filter(id => facetOf[id] === facet);
      assert.ok(lines.length >= 2, facetNames[facet].name);
    }
  });

  it('§5.1: each describe one act in one sentence, and §5.3: each have one thing to try', () => {
    for (const id of growthBehaviorIds) {
      const { text, word, idea } = growthBehaviors[id];
      assert.match(text, /^I [^.?!;,]+\.$/, id);
      assert.match(word, /^[a-z][a-z -]+$/, id);
      assert.match(idea, /^[A-Z].*\.$/, id);
    }
  });
});
