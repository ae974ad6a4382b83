import assert from 'node:assert/strict';
import { forEachOf, TimeSlicer } from '../../../src/core/notebook/timeSlicer';

const busy = (milliseconds: number) => {
  for (const since = performance.now(); performance.now() - since < milliseconds; );
};

describe('work in slices', () => {
  const jobs: Readonly<Record<string, (pace: TimeSlicer) => Promise<void>>> = {
    'in pieces': async pace => {
      for (let piece = 0; piece < 20; piece++) await pace.run(() => busy(2));
    },
    'in no pieces, which stops to breathe': async pace => {
      for (let part = 0; part < 20; part++) {
        busy(2);
        await pace.yieldIfDue();
      }
    },
    'of a generator': pace =>
      pace.runSteps(
        (function* () {
          for (let step = 0; step < 20; step++) {
            busy(2);
            yield;
          }
        })(),
      ),
  };
  for (const [what, job] of Object.entries(jobs)) {
    it(`yields to others regularly: ${what}`, async () => {
      let turns = 0;
      let over = false;
      const turn = () => {
        turns++;
        if (!over) setTimeout(turn);
      };
      setTimeout(turn);
      await job(new TimeSlicer());
      over = true;
      assert.ok(turns >= 3, `${turns} turns in 40 ms of work`);
    });
  }

  it('does not yield for little work', async () => {
    let turned = false;
    setTimeout(() => {
      turned = true;
    });
    const pace = new TimeSlicer(10_000);
    for (let piece = 0; piece < 100; piece++) await pace.run(() => piece);
    await pace.yieldIfDue();
    assert.equal(turned, false);
  });
});

describe('something that is done for each item', () => {
  for (const [items, atOnce, most] of [
    [10, 3, 3],
    [2, 3, 2],
    [0, 3, 0],
  ] as const)
    it(`is done for ${items} items, ${most} at a time`, async () => {
      const done: number[] = [];
      let [running, seen] = [0, 0];
      await forEachOf([...Array(items).keys()], atOnce, async item => {
        seen = Math.max(seen, ++running);
        await new Promise(resolve => setTimeout(resolve));
        running--;
        done.push(item);
      });
      assert.deepEqual([done, seen], [[...Array(items).keys()], most]);
    });
});
