import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type MarkPlace, nextMark } from '../../../src/core/insights/nextMark';

const grid: MarkPlace[] = [0, 1, 2].flatMap(row => [0, 1, 2, 3].map(column => ({ row, column })));
const keys = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'] as const;

describe('arrow keys over marks', () => {
  it('go along rows and columns, and stop at the edges', () => {
    assert.deepEqual(
      keys.map(key => nextMark(grid, 5, key)),
      [6, 4, 1, 9],
    );
    assert.deepEqual(
      keys.map(key => nextMark(grid, 0, key)),
      [1, undefined, undefined, 4],
    );
    assert.equal(nextMark(grid, 5, 'Home'), 0);
    assert.equal(nextMark(grid, 5, 'End'), 11);
    assert.equal(nextMark(grid, 5, 'a'), undefined);
    assert.equal(nextMark([], 0, 'Home'), undefined);
  });

  it('skip empty bars, to the nearest part of the next one', () => {
    const bars = [
      { row: 0, column: 0 },
      { row: -1, column: 0 },
      { row: -3, column: 4 },
      { row: -1, column: 4 },
    ];
    assert.equal(nextMark(bars, 0, 'ArrowRight'), 3);
    assert.equal(nextMark(bars, 3, 'ArrowUp'), 2);
  });

  const place = fc.record({ row: fc.integer({ min: -5, max: 5 }), column: fc.integer({ min: -5, max: 5 }) });
  it('reach every mark from every other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { selector: at => `${at.row} ${at.column}`, maxLength: 20 }),
        marks => {
          const seen = new Set<number>(marks.length > 0 ? [0] : []);
          for (const at of seen)
            for (const key of [...keys, 'Home', 'End']) {
              const next = nextMark(marks, at, key);
              if (next !== undefined) seen.add(next);
            }
          // One direction along an axis always continues, so the focus is never stuck in a corner.
          for (const at of marks.keys()) {
            const ways = keys.filter(key => nextMark(marks, at, key) !== undefined);
            assert.ok(marks.length < 2 || ways.length > 0);
          }
        },
      ),
    );
  });
});
