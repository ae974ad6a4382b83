import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dueWordsIn } from '../../../src/core/actions/dueWords';
import { type NaturalDates, naturalDates } from '../../../src/core/dates/naturalDate';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { runs } from '../../support/runs';

let dates: NaturalDates;
before(async () => {
  dates = await naturalDates();
});

/** The marks of a note: the underlined text, and the dates it can mean. */
const marks = (text: string) => {
  const blocks = readBlocks(text);
  return dueWordsIn(blocks, 'dana-okafor', words => dates.readings(words, '2026-11-26')).map(
    ({ line, start, end, dates: found }) => [blocks.lines.at(line).slice(start, end), ...found],
  );
};

describe('a due date in words:', () => {
  for (const [text, ...expected] of [
    ['- [ ] Pair due:next fri', ['due:next fri', '2026-12-04']],
    ['- [ ] Pair due:next fri @me', ['due:next fri', '2026-12-04']],
    ['- [ ] Pair due:tomorrow, and more', ['due:tomorrow', '2026-11-27']],
    ['- [ ] Pair due: friday', ['due: friday', '2026-11-27']],
    ['- [ ] Pair Due:friday', ['Due:friday', '2026-11-27']],
    ['- [ ] Pair due:12/1', ['due:12/1', '2026-12-01', '2027-01-12']],
    ['- [ ] Pair due:soon', ['due:soon']],
    ['- [ ] Pair due:2026-02-30', ['due:2026-02-30']],
    ['- [ ] Pair due:end of next week or later', ['due:end of next week', '2026-12-04']],
    ['- [ ] Pair (due:friday)', ['due:friday', '2026-11-27']],
    ['1. [ ] Pair\n   due:the 15th', ['due:the 15th', '2026-12-15']],
    ['- [ ] Pair due:1.12.', ['due:1.12.', '2026-12-01']],
    // No mark, not an action, or already a date.
    ['- [ ] Pair due:'],
    ['- [ ] Pair due:2026-12-01'],
    ['- [ ] Pair 📅 2026-12-01 due:next'],
    ['- [ ] It is due: everybody knows'],
    ['- [ ] Pair `due:friday`'],
    ['- [ ] Pair `a due:friday`'],
    ['- [ ] Pair `a` due:friday', ['due:friday', '2026-11-27']],
    ['- [ ] Pair `a` `b` due:friday', ['due:friday', '2026-11-27']],
    ['- [ ] Pair `a` `b due:friday`'],
    ['- [ ] Pair overdue:friday'],
    ['- [x] Pair due:friday'],
    ['- Pair due:friday'],
    ['```\n- [ ] Pair due:friday\n```'],
  ] as [string, ...string[][]][]) {
    it(JSON.stringify(text), () => assert.deepEqual(marks(text), expected));
  }

  it('only words after the mark are underlined, in any text', () => {
    const part = fc.oneof(fc.constantFrom('due:', ' ', 'fri', '@me', '`', '(', '12/1', '\n'), fc.string());
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), parts => {
        for (const [marked = ''] of marks(`- [ ] ${parts.join('')}`)) assert.match(marked, /^due:\s*\S/i);
      }),
      { numRuns: runs(1000) },
    );
  });
});

it('a due date in words is recognized in lines of up to 2,000 characters', () => {
  const found = (length: number) => marks(`- [ ] ${'x'.repeat(length - 17)} due:friday`).length;
  assert.deepEqual([found(2000), found(2001)], [1, 0]);
});
