import assert from 'node:assert/strict';
import { openCheck } from '../../../src/core/growth/openCheck';

const check = (date: string) => ({
  uri: `notes:/me/balance-${date}.md`,
  date,
  period: 'steady' as const,
  answers: {},
});

describe('a balance check', () => {
  for (const [what, today, isOpen] of [
    ['can be answered on its own day', '2026-11-02', true],
    ['can be answered on the last day of its two weeks', '2026-11-15', true],
    ['is over two weeks later', '2026-11-16', false],
    ['is not open before its day', '2026-11-01', false],
  ] as const) {
    it(what, () => {
      const [old, latest] = [check('2026-10-20'), check('2026-11-02')];
      assert.equal(openCheck([old, latest], today), isOpen ? latest : undefined);
    });
  }

  it('starts empty if there was none', () => assert.equal(openCheck([], '2026-11-02'), undefined));
});
