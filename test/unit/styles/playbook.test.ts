import assert from 'node:assert/strict';
import {
  commitmentAnchors,
  competenceAnchors,
  levelNames,
  playbook,
  trendAnchors,
} from '../../../src/content/styles/playbook';
import { levels, styleIds } from '../../../src/core/styles/model';

describe('playbook', () => {
  const places = [
    ['S1', 'Directing', 85, 30, 1, [10, 15]],
    ['S2', 'Coaching', 75, 80, 2, [20, 30]],
    ['S3', 'Supporting', 30, 80, 5, [30, 30]],
    ['S4', 'Delegating', 15, 20, 10, [20, 20]],
  ] as const;
  for (const [id, name, direction, support, workingDays, minutes] of places) {
    it(`§1.1, §4: ${id} is ${name}, plotted at ${direction},${support}, checked every ${workingDays} working days`, () => {
      const style = playbook[id];
      assert.equal(style.id, id);
      assert.equal(style.name, name);
      assert.deepEqual([style.direction, style.support], [direction, support]);
      assert.equal(style.checkIn.workingDays, workingDays);
      assert.deepEqual(style.checkIn.minutes, minutes);
    });
  }

  for (const id of styleIds) {
    it(`§4: ${id} has ten things to do, four openers, and texts ready for display`, () => {
      const style = playbook[id];
      assert.equal(style.behaviors.length, 10);
      assert.equal(style.openers.length, 4);
      const sentences = [style.oneLine, style.moveUp, style.moveBack, ...style.behaviors, ...style.openers];
      for (const text of sentences) assert.match(text, /^[A-Z“].*[.?!]”?$/u);
      const phrases = [style.decides, style.checkIn.rhythm, ...style.more, ...style.less, ...style.pitfalls];
      for (const text of phrases) assert.match(text, /^[A-Z].*[^.]$/u);
      const all = [...sentences, ...phrases];
      assert.equal(new Set(all).size, all.length, 'nothing is repeated');
    });
  }

  it('§1.2: names the levels in our own words', () => {
    assert.deepEqual(
      levels.map(level => levelNames[level]),
      ['New to it', 'Finding it hard', 'Competent, not settled', 'Runs it alone'],
    );
  });

  it('§1.2, §2: says what each step of a scale looks like from the outside', () => {
    const anchors = [competenceAnchors, commitmentAnchors, trendAnchors].flatMap(each => Object.values(each));
    assert.equal(anchors.length, 4 + 3 + 4);
    assert.equal(new Set(anchors).size, anchors.length);
    for (const anchor of anchors) assert.match(anchor, /^[A-Z].{20,}[^.]$/);
    assert.match(competenceAnchors.low, /^Never done it\b/);
    assert.match(competenceAnchors.high, /\bcould teach it$/);
    assert.match(commitmentAnchors.low, /^Puts it off\b/);
    assert.match(commitmentAnchors.high, /^Picks it up unasked\b/);
    assert.match(trendAnchors.up, /\bgot better\b/);
    assert.match(trendAnchors.down, /\bslipped\b/);
  });
});
